// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window by clicks and keys: what is asked of the core, and that every request names the
// processes that were meant when a menu or dialog opened.
#include "tests/support/samplesnapshot.h"
#include "tests/ui/menus.h"
#include "ui/audit/auditlogpage.h"
#include "ui/audit/auditwords.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/health/valuestable.h"
#include "ui/health/verdictchart.h"
#include "ui/metatypes.h"
#include "ui/processes/columnmenu.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/strip/healthstrip.h"
#include "ui/strip/tile.h"
#include "ui/theme/theme.h"
#include "ui/window/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace proctor;

namespace {

using Keys = std::vector<ProcessKey>;

Keys keysOf(std::initializer_list<pid_t> pids)
{
    Keys keys;
    for (const pid_t pid : pids)
        keys.push_back(sampleKey(pid));
    return keys;
}

/// The next tick, in which two orphans left, their rows went, and a new one came to the top.
SnapshotPtr shuffled(const Snapshot &snapshot)
{
    return nextTick(snapshot, [](Snapshot &s) {
        std::erase_if(s.rows, [](const ProcessRow &row) { return row.key.pid == 4312; });
        s.rows.insert(s.rows.begin(), makeRow(9999, Verdict::Orphan, "newcomer"));
        std::swap(s.rows[1], s.rows[2]);
    });
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();

    void cleanupButtonFreezesTheOrphansShown();
    void cleanupKeyDoesTheSame();
    void cleanupIsOffWithoutOrphans();
    void endSelectedTellsOrphansFromNamed();
    void deleteKeyEndsNothingWithoutSelection();
    void keyboardDoesNotSlideToTheCleanupOfAll();
    void columnsButtonOpensTheirMenu();
    void menuKeepsTheRowsItWasOpenedOn_data() { byMouseAndKeys(); }
    void menuKeepsTheRowsItWasOpenedOn();
    void menuEndsTheTreeOfWhatItWasOpenedOn_data() { byMouseAndKeys(); }
    void menuEndsTheTreeOfWhatItWasOpenedOn();
    void menuOfAnActiveWorkerEndsNothing_data() { byMouseAndKeys(); }
    void menuOfAnActiveWorkerEndsNothing();
    void menuLeadsToTheAuditLog_data() { byMouseAndKeys(); }
    void menuLeadsToTheAuditLog();
    void menuCopiesWhatStopsADaemon_data() { byMouseAndKeys(); }
    void menuCopiesWhatStopsADaemon();
    void dialogKeepsItsRowsThroughSnapshots();
    void onlyOneDialogAtATime();
    void planReachesTheOpenDialog();
    void pauseFreezesTheViewAndSaysWhatChanged();
    void spaceResumes();
    void refreshAsksForAScan();
    void textFilterEmptiesTheTableAndEscapeBringsItBack();
    void controlFGoesToTheFilter();
    void copyGivesRowsAsTabSeparatedText();
    void copyCommandLineMasksSecrets();
    void focusFollowsTheRowTheReaderIsAt();
    void closingDetailsDropsTheFocus();
    void noLetterEndsAnything();
    void firstRunTeachesUntilAWorkerShowsUp();
    void keyboardBeginsInTheTable_data();
    void keyboardBeginsInTheTable();
    void nothingIsCurrentUntilSomebodyChooses();
    void keyHintOfTheFilterIsUnspoiltAfterUse();
    void ordinaryCommandLinesFitBesideTheDetails();
    void longSentenceOfTheDetailsIsNotCut();
    void demonstrationSaysSoInItsTitle();
    void narrowWindowStillSaysEverythingInWords();
    void dialogIsNoLargerThanItsWindow();
    void placeholderEndsBeforeTheKeyHint();
    void workerNamesFitBesideTheirBadge();
    void tileAndChartCountTheSameActive();
    void demoFailureIsSaidWhereverOneIs();

  private:
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    QLineEdit *filter() const { return m_window->findChild<QLineEdit *>(QStringLiteral("filter")); }
    CleanupDialog *dialog() const { return m_window->findChild<CleanupDialog *>(); }
    CleanupRequest lastRequest() const
    {
        return m_plans->isEmpty() ? CleanupRequest{}
                                  : m_plans->last().at(0).value<CleanupRequest>();
    }
    bool isSaid(const QString &words) const;

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_plans;
    SnapshotPtr m_snapshot;
};

void TestMainWindow::initTestCase()
{
    registerMetaTypes();
    applyTheme(*qApp, Appearance::Light);
}

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_plans = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::planRequested);
    m_window->resize(1360, 860);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_snapshot = mockupSnapshot();
    m_window->showSnapshot(m_snapshot);
    table()->setFocus();
}

void TestMainWindow::cleanup()
{
    m_plans.reset();
    m_window.reset();
}

/// Some visible label says it.
bool TestMainWindow::isSaid(const QString &words) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void TestMainWindow::cleanupButtonFreezesTheOrphansShown()
{
    QTest::mouseClick(button("cleanup"), Qt::LeftButton);
    QVERIFY(dialog());
    QCOMPARE(lastRequest().orphans, keysOf({4312, 4313, 4319}));
    QVERIFY(lastRequest().named.empty());
}

void TestMainWindow::cleanupKeyDoesTheSame()
{
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(lastRequest().orphans, keysOf({4312, 4313, 4319}));
}

void TestMainWindow::cleanupIsOffWithoutOrphans()
{
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
        std::erase_if(s.rows, [](const ProcessRow &row) {
            return row.judgement->verdict == Verdict::Orphan;
        });
    }));
    QVERIFY(!button("cleanup")->isEnabled());
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!dialog());
}

void TestMainWindow::endSelectedTellsOrphansFromNamed()
{
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    const CleanupRequest request = lastRequest();
    QCOMPARE(request.orphans, keysOf({4312, 4313, 4319}));
    for (const ProcessKey &key : request.named)
        QVERIFY(m_snapshot->find(key)->judgement->verdict != Verdict::Orphan);
    QVERIFY(std::find(request.named.begin(), request.named.end(), sampleKey(5120)) !=
            request.named.end());
}

void TestMainWindow::deleteKeyEndsNothingWithoutSelection()
{
    table()->clearSelection();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!dialog());
    QVERIFY(!button("endSelected")->isEnabled());
}

/// The selected row goes while the keyboard is on "End selected…": the next Space must not ask for
/// everybody.
void TestMainWindow::keyboardDoesNotSlideToTheCleanupOfAll()
{
    table()->select(sampleKey(4312));
    button("endSelected")->setFocus(Qt::TabFocusReason);
    QVERIFY(button("endSelected")->hasFocus());
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
        std::erase_if(s.rows, [](const ProcessRow &row) { return row.key.pid == 4312; });
    }));
    QVERIFY(!button("endSelected")->isEnabled());
    QVERIFY(button("cleanup")->isEnabled());
    QVERIFY(!button("cleanup")->hasFocus());
    QTRY_VERIFY(table()->hasFocus());
}

void TestMainWindow::columnsButtonOpensTheirMenu()
{
    QTest::mouseClick(button("columns"), Qt::LeftButton);
    auto *menu = table()->findChild<ColumnMenu *>();
    QVERIFY(menu && menu->isVisible());
    const auto *model = qobject_cast<const ProcessModel *>(table()->model());
    QVERIFY(model->orderHeld()); // rows stay while a menu is open
    menu->close();
    QVERIFY(!model->orderHeld());
}

/// While it is open the rows below it change.
void TestMainWindow::menuKeepsTheRowsItWasOpenedOn()
{
    QFETCH(const By, by);
    RowMenu *menu = openRowMenu(table(), 4313, by);
    m_window->showSnapshot(shuffled(*m_snapshot));
    table()->select(sampleKey(9999));
    choose(menu, QStringLiteral("end"), by);
    QCOMPARE(lastRequest().orphans, keysOf({4313}));
    QVERIFY(lastRequest().named.empty());
    QVERIFY(dialog());
}

void TestMainWindow::menuEndsTheTreeOfWhatItWasOpenedOn()
{
    QFETCH(const By, by);
    choose(openRowMenu(table(), 4313, by), QStringLiteral("endTree"), by);
    QCOMPARE(lastRequest().orphans, keysOf({4313}));
    QVERIFY(lastRequest().scope == Scope::Tree);
}

void TestMainWindow::menuOfAnActiveWorkerEndsNothing()
{
    QFETCH(const By, by);
    RowMenu *menu = openRowMenu(table(), 6001, by);
    for (const char *name : {"end", "endTree"})
        QVERIFY(!menu->findChild<QAction *>(QString::fromLatin1(name))->isEnabled());
    choose(menu, QStringLiteral("end"), By::Mouse);
    QVERIFY(m_plans->isEmpty());
    QVERIFY(!dialog());
}

void TestMainWindow::menuLeadsToTheAuditLog()
{
    QFETCH(const By, by);
    auto *audit = m_window->findChild<AuditLogPage *>();
    audit->filter()->setText(QStringLiteral("ada"));
    choose(openRowMenu(table(), 4313, by), QStringLiteral("showInAudit"), by);
    QVERIFY(audit->isVisible());
    const auto startedAt = m_snapshot->find(sampleKey(4313))->identity->startedAt;
    QVERIFY(startedAt);
    QVERIFY(isSaid(QStringLiteral("Only PID 4313, started ") + auditTime(*startedAt)));
    QCOMPARE(audit->filter()->text(), QStringLiteral("ada"));
}

void TestMainWindow::menuCopiesWhatStopsADaemon()
{
    QFETCH(const By, by);
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &next) {
        for (ProcessRow &row : next.rows)
            if (row.key.pid == 4313)
                row.matched = "some-daemon";
        next.profiles.push_back({"some-daemon", "", 1, true, true, "gradle --stop"});
    }));
    QGuiApplication::clipboard()->clear();
    choose(openRowMenu(table(), 4313, by), QStringLiteral("copyStop"), by);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("gradle --stop"));
    RowMenu *other = openRowMenu(table(), 4312, by);
    QVERIFY(!other->findChild<QAction *>(QStringLiteral("copyStop")));
    other->close();
}

void TestMainWindow::dialogKeepsItsRowsThroughSnapshots()
{
    QTest::mouseClick(button("cleanup"), Qt::LeftButton);
    QSignalSpy runs(m_window.get(), &MainWindow::runRequested);
    SnapshotPtr now = shuffled(*m_snapshot);
    m_window->showSnapshot(now);
    for (const QList<QVariant> &asked : *m_plans)
        for (const ProcessKey &key : asked.at(0).value<CleanupRequest>().orphans)
            QVERIFY(key != sampleKey(9999));
    QCOMPARE(runs.count(), 0);
}

void TestMainWindow::onlyOneDialogAtATime()
{
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->findChildren<CleanupDialog *>().size(), 1);
}

void TestMainWindow::planReachesTheOpenDialog()
{
    QTest::mouseClick(button("cleanup"), Qt::LeftButton);
    QSignalSpy runs(m_window.get(), &MainWindow::runRequested);
    auto plan = std::make_shared<CleanupPlan>();
    plan->id = 7;
    plan->at = m_snapshot->at;
    for (const ProcessKey &key : keysOf({4312, 4313, 4319})) {
        PlannedTarget target;
        target.key = key;
        target.steps = Policy{}.steps;
        plan->targets.push_back(target);
    }
    m_window->showPlan(plan);
    QPushButton *end = nullptr;
    for (QPushButton *candidate : dialog()->findChildren<QPushButton *>())
        if (candidate->text().startsWith(QStringLiteral("End 3")))
            end = candidate;
    QVERIFY(end);
    QTest::mouseClick(end, Qt::LeftButton);
    QCOMPARE(runs.count(), 1);
    QCOMPARE(runs.at(0).at(0).toULongLong(), quint64(7));
    QCOMPARE(runs.at(0).at(1).value<Keys>(), keysOf({4312, 4313, 4319}));
}

void TestMainWindow::pauseFreezesTheViewAndSaysWhatChanged()
{
    QTest::mouseClick(button("pause"), Qt::LeftButton);
    const int before = table()->model()->rowCount();
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
        s.rows.erase(s.rows.begin());
        s.rows.push_back(makeRow(9001, Verdict::Active, "a"));
        s.rows.push_back(makeRow(9002, Verdict::Active, "b"));
    }));
    QCOMPARE(table()->model()->rowCount(), before);
    QVERIFY(isSaid(QStringLiteral("+2 −1")));
}

void TestMainWindow::spaceResumes()
{
    QTest::keyClick(table(), Qt::Key_Space);
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) { s.rows.clear(); }));
    QVERIFY(table()->model()->rowCount() > 0);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 0);
}

void TestMainWindow::refreshAsksForAScan()
{
    QSignalSpy scans(m_window.get(), &MainWindow::scanRequested);
    QTest::mouseClick(button("refresh"), Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(scans.count(), 2);
}

void TestMainWindow::textFilterEmptiesTheTableAndEscapeBringsItBack()
{
    const int all = table()->model()->rowCount();
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("nothing like it"));
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible());
    QVERIFY(isSaid(QStringLiteral("17 processes are tracked"))); // the ended one is not
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), all);
    QVERIFY(table()->isVisible());
}

void TestMainWindow::controlFGoesToTheFilter()
{
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter()->hasFocus());
}

void TestMainWindow::copyGivesRowsAsTabSeparatedText()
{
    table()->select(sampleKey(4313));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("pool-4\t4313\t")), qPrintable(copied));
}

void TestMainWindow::copyCommandLineMasksSecrets()
{
    table()->select(sampleKey(4312));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("/srv/dspy/bridge/dspy_bridge.py")),
             qPrintable(copied));
    QVERIFY2(!copied.contains(QStringLiteral("sk-sample")), qPrintable(copied));
}

void TestMainWindow::focusFollowsTheRowTheReaderIsAt()
{
    QSignalSpy focus(m_window.get(), &MainWindow::focusRequested);
    table()->select(sampleKey(4313));
    QVERIFY(!focus.isEmpty());
    QCOMPARE(focus.last().at(0).value<std::optional<ProcessKey>>(), std::optional(sampleKey(4313)));
}

void TestMainWindow::closingDetailsDropsTheFocus()
{
    table()->select(sampleKey(4313));
    QSignalSpy focus(m_window.get(), &MainWindow::focusRequested);
    QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!focus.isEmpty());
    QCOMPARE(focus.last().at(0).value<std::optional<ProcessKey>>(), std::optional<ProcessKey>());
}

void TestMainWindow::noLetterEndsAnything()
{
    table()->selectAll();
    for (char letter = 'a'; letter <= 'z'; ++letter)
        QTest::keyClick(table(), letter);
    QVERIFY(!dialog());
    QVERIFY(m_plans->isEmpty());
}

void TestMainWindow::firstRunTeachesUntilAWorkerShowsUp()
{
    MainWindow fresh;
    fresh.show();
    fresh.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
    auto *rows = fresh.findChild<ProcessTable *>();
    QVERIFY(!rows->isVisible());
    fresh.showSnapshot(mockupSnapshot());
    QVERIFY(rows->isVisible());
}

void TestMainWindow::keyboardBeginsInTheTable_data()
{
    QTest::addColumn<bool>("activeFirst");
    QTest::newRow("active before the first snapshot") << true;
    QTest::newRow("active after the first snapshot") << false;
}

void TestMainWindow::keyboardBeginsInTheTable()
{
    QFETCH(const bool, activeFirst);
    m_window.reset();
    MainWindow fresh;
    fresh.show();
    if (activeFirst)
        QApplication::setActiveWindow(&fresh);
    fresh.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
    if (!activeFirst)
        QApplication::setActiveWindow(&fresh);
    QVERIFY(qobject_cast<QAbstractButton *>(fresh.focusWidget()) == nullptr);
    fresh.showSnapshot(mockupSnapshot());
    QVERIFY(fresh.findChild<ProcessTable *>()->hasFocus());
}

void TestMainWindow::nothingIsCurrentUntilSomebodyChooses()
{
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Return); // back to the table
    QVERIFY(table()->hasFocus());
    QVERIFY(!table()->currentIndex().isValid());
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->selectedKeys(), keysOf({4312}));
    table()->clearSelection();
    table()->selectionModel()->clearCurrentIndex();
    filter()->setFocus();
    table()->setFocus(Qt::TabFocusReason); // here the ring shows where the keyboard is
    QVERIFY(table()->currentIndex().isValid());
}

void TestMainWindow::ordinaryCommandLinesFitBesideTheDetails()
{
    m_window->resize(1440, 900);
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
        for (pid_t pid = 30000; pid < 30060; ++pid) // enough for a scroll bar
            s.rows.push_back(makeRow(pid, Verdict::Active, "pool-" + std::to_string(pid)));
    }));
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const int words = QFontMetrics(uiFont(13))
                          .horizontalAdvance(QStringLiteral("python3 dspy_bridge.py --slot 10"));
    QVERIFY(table()->columnWidth(static_cast<int>(ColumnId::Command)) >=
            words + 2 * metrics::cellPadding);
    if (QFontInfo(uiFont(13)).family() == QStringLiteral("Inter")) // others are wider
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
}

void TestMainWindow::longSentenceOfTheDetailsIsNotCut()
{
    table()->select(sampleKey(4312));
    for (int words = 1; words < 40; words += 3) {
        const QString name = QStringLiteral("a-worker ").repeated(words).trimmed();
        m_window->showSnapshot(nextTick(*m_snapshot, [&](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                if (row.key.pid == 4312)
                    row.owner.name = name.toStdString();
        }));
        const QLabel *sentence = nullptr;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("Its owner %1 ").arg(name)))
                sentence = label;
        QVERIFY(sentence);
        QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }
}

void TestMainWindow::demonstrationSaysSoInItsTitle()
{
    const MainWindow demonstration(MainWindow::Options{{}, true});
    QCOMPARE(demonstration.windowTitle(), QStringLiteral("Demonstration"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Proctor"));
}

void TestMainWindow::narrowWindowStillSaysEverythingInWords()
{
    m_window->resize(100, 100); // as small as it goes
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    for (const Tile *tile : m_window->findChildren<Tile *>()) {
        const std::vector<Tile::Text> said = tile->texts(); // "8", "Active"
        QCOMPARE(said.size(), std::size_t(2));
        for (const Tile::Text &one : said)
            QVERIFY2(QFontMetrics(one.font).horizontalAdvance(one.text) <= one.box.width(),
                     qPrintable(tile->accessibleName()));
    }
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->text() == healthWord(m_snapshot->health))
            QVERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->toolTip() == healthReasons(*m_snapshot))
            QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
}

void TestMainWindow::dialogIsNoLargerThanItsWindow()
{
    m_window->resize(1000, 640);
    QTest::mouseClick(button("cleanup"), Qt::LeftButton);
    QVERIFY(dialog()->width() <= m_window->width());
    QVERIFY(dialog()->height() < m_window->height());
}

void TestMainWindow::placeholderEndsBeforeTheKeyHint()
{
    const int hint = QFontMetrics(uiFont(11)).horizontalAdvance(QStringLiteral("Ctrl+F"));
    QVERIFY(filter()->textMargins().right() > hint);
    QTest::keyClicks(filter(), QStringLiteral("a")); // what one types may use the whole field
    QCOMPARE(filter()->textMargins().right(), 0);
}

void TestMainWindow::keyHintOfTheFilterIsUnspoiltAfterUse()
{
    const QImage before = filter()->grab().toImage();
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("pool"));
    QVERIFY(filter()->grab().toImage() != before);
    QTest::keyClick(filter(), Qt::Key_Escape);
    table()->setFocus();
    QCOMPARE(filter()->grab().toImage(), before);
    // At rest there is the magnifier and no second button: it would lie across the hint.
    QCOMPARE(filter()->findChildren<QAbstractButton *>().size(), 1);
}

void TestMainWindow::workerNamesFitBesideTheirBadge()
{
    const int name =
        QFontMetrics(uiFont(13, QFont::DemiBold)).horizontalAdvance(QStringLiteral("pool-12"));
    const int badge =
        QFontMetrics(uiFont(11, QFont::DemiBold)).horizontalAdvance(QStringLiteral("new")) + 8;
    QVERIFY(table()->columnWidth(static_cast<int>(ColumnId::Worker)) >=
            2 * metrics::cellPadding + name + 6 + badge);
}

void TestMainWindow::tileAndChartCountTheSameActive()
{
    // mockupSnapshot(): eight active workers, and one that is stalled.
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
        auto series = std::make_shared<HealthSeries>();
        for (int i = 2; i >= 0; --i) {
            HealthSample sample;
            sample.at = s.at - std::chrono::seconds(i);
            sample.steady = s.steady - std::chrono::seconds(i);
            sample.counts = s.counts;
            series->add(sample);
        }
        s.series = std::move(series);
    }));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    const auto &rows = m_window->findChild<ValuesTable *>()->rows();
    for (const Tile *tile : m_window->findChildren<Tile *>())
        for (const ValuesTable::Row &row : rows)
            if (lookOf(row.line) == tile->look())
                QCOMPARE(row.now, tile->count());
    QCOMPARE(rows.front().now, 8U);
}

void TestMainWindow::demoFailureIsSaidWhereverOneIs()
{
    const QString why = QStringLiteral("The demo pool needs python3.");
    m_window->showDemoFailure(why);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->text(), why);
    QTest::keyClick(box, Qt::Key_Escape);
    m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) { s.rows.clear(); }));
    m_window->showDemoFailure(why);
    QVERIFY(isSaid(why));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
