// SPDX-License-Identifier: GPL-3.0-or-later
// The details by clicks and keys: pinning, what stays when a process has ended, sparklines with
// their gaps, the ancestry and what was done to a process.
#include "tests/support/samplelog.h"
#include "tests/support/samplesnapshot.h"
#include "tests/ui/menus.h"
#include "ui/audit/auditlogpage.h"
#include "ui/details/ancestrywords.h"
#include "ui/details/detailspanel.h"
#include "ui/details/foldheading.h"
#include "ui/details/foldsection.h"
#include "ui/details/sparkline.h"
#include "ui/details/timeline.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/window/banner.h"
#include "ui/window/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace proctor;
using namespace std::chrono_literals;

namespace {

using MaybeKey = std::optional<ProcessKey>;

/// The next tick, in which \p pid has just ended.
SnapshotPtr ended(const Snapshot &snapshot, pid_t pid, const char *how)
{
    return nextTick(snapshot, [=](Snapshot &s) {
        for (ProcessRow &row : s.rows)
            if (row.key.pid == pid)
                row.ended = std::make_shared<const EndedView>(EndedView{s.at, {how, {}}});
    });
}

/// The next tick, in which its row is gone.
SnapshotPtr without(const Snapshot &snapshot, pid_t pid)
{
    return nextTick(snapshot, [=](Snapshot &s) {
        std::erase_if(s.rows, [=](const ProcessRow &row) { return row.key.pid == pid; });
    });
}

QStringList wordsOf(const QList<TimelineEvent> &events)
{
    QStringList out;
    for (const TimelineEvent &event : events)
        out.append(event.words);
    return out;
}

} // namespace

class TestDetails : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = m_folder->filePath(QStringLiteral("state/audit.db"));
        open();
    }
    void cleanup()
    {
        m_focus.reset();
        m_window.reset();
        m_folder.reset();
    }

    void pinnedStaysWhateverIsSelected()
    {
        table()->select(sampleKey(4312));
        QVERIFY(!banner()->isVisible());
        QTest::mouseClick(pin(), Qt::LeftButton);
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->text().contains(QStringLiteral("4312")));
        m_focus->clear();
        table()->select(sampleKey(6003));
        tick();
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(4312)));
        QVERIFY(isSaid(QStringLiteral("PID 4312")));
        QVERIFY2(m_focus->isEmpty(), "the pinned one is still looked at");
        QTest::mouseClick(pin(), Qt::LeftButton);
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(6003)));
        QCOMPARE(m_focus->last().at(0).value<MaybeKey>(), MaybeKey(sampleKey(6003)));
        QVERIFY(!banner()->isVisible());
        QVERIFY(!pin()->isChecked());
    }

    void pinnedByKeyboardAndFreedByTheBanner()
    {
        QVERIFY2(!pin()->isVisible(), "nobody to pin");
        table()->select(sampleKey(4312));
        QVERIFY(pin()->focusPolicy() & Qt::TabFocus);
        QVERIFY(!pin()->accessibleName().isEmpty());
        pin()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pin(), Qt::Key_Space);
        QVERIFY(panel()->pinned());
        QVERIFY(pin()->isChecked());
        auto *unpin = banner()->findChild<QPushButton *>();
        unpin->setFocus(Qt::TabFocusReason);
        QTest::keyClick(unpin, Qt::Key_Space);
        QVERIFY(!panel()->pinned());
        QVERIFY2(pin()->hasFocus(), "the keyboard stays in the panel");
    }

    void pinnedStaysAfterDeath()
    {
        table()->select(sampleKey(4312));
        QTest::mouseClick(pin(), Qt::LeftButton);
        show(ended(*m_snapshot, 4312, "ended by KILL"));
        QVERIFY(panel()->frozen());
        show(without(*m_snapshot, 4312));
        table()->select(sampleKey(6003));
        tick();
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(4312)));
        QVERIFY(isSaid(QStringLiteral("Ended 12:04:32 after 3 h 02 m: ended by KILL.")));
        QTRY_VERIFY(isSaid(QStringLiteral("Owner has exited"))); // its evidence, too
        QVERIFY(banner()->isVisible());
        QTest::mouseClick(pin(), Qt::LeftButton);
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(6003)));
        QVERIFY(!panel()->frozen());
    }

    void whatEndedItMayBeToldLater()
    {
        table()->select(sampleKey(4312));
        show(ended(*m_snapshot, 4312, "exited"));
        QVERIFY(isSaid(QStringLiteral("after 3 h 02 m: exited.")));
        const WallTime at = m_snapshot->at;
        show(nextTick(*m_snapshot, [at](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                if (row.key.pid == 4312)
                    row.ended =
                        std::make_shared<const EndedView>(EndedView{at, {"ended by KILL", {}}});
        }));
        QVERIFY(isSaid(QStringLiteral("Ended 12:04:32 after 3 h 02 m: ended by KILL.")));
    }

    /// A profile that is switched off takes the row of a living process away, and gives it back.
    void whatIsNoLongerListedIsNotCalledEnded()
    {
        table()->select(sampleKey(4312));
        QTest::mouseClick(pin(), Qt::LeftButton);
        const SnapshotPtr before = m_snapshot;
        show(without(*m_snapshot, 4312));
        QVERIFY(isSaid(QStringLiteral("Not listed since 12:04:32: it has ended, or nothing "
                                      "recognises it any more.")));
        tick();
        QVERIFY(isSaid(QStringLiteral("Not listed since 12:04:32")));
        show(nextTick(*before));
        QVERIFY(!panel()->frozen());
        QVERIFY(!isSaid(QStringLiteral("Not listed")));
    }

    void withoutAPinTheFrozenGiveWay()
    {
        table()->select(sampleKey(4312));
        show(ended(*m_snapshot, 4312, "exited"));
        table()->select(sampleKey(6003));
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(6003)));
    }

    void closingUnpins()
    {
        table()->select(sampleKey(4312));
        QTest::mouseClick(pin(), Qt::LeftButton);
        table()->select(sampleKey(6003));
        QTest::mouseClick(panel()->findChild<QToolButton *>(QStringLiteral("closeDetails")),
                          Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
        QVERIFY(!panel()->pinned());
        QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(6003)));
    }

    void pinnedStaysWhenNobodyIsLeft()
    {
        table()->select(sampleKey(4312));
        QTest::mouseClick(pin(), Qt::LeftButton);
        show(nextTick(*m_snapshot, [](Snapshot &s) { s.rows.clear(); }));
        QVERIFY(panel()->isVisible());
        QVERIFY(isSaid(QStringLiteral("Not listed since 12:04:32")));
        auto *welcome = m_window->findChild<WelcomePage *>();
        QVERIFY(!welcome->isVisible());
        QTest::mouseClick(pin(), Qt::LeftButton);
        QVERIFY2(!welcome->isVisible(), "it is still being read");
    }

    void menuPinsAndUnpins_data() { byMouseAndKeys(); }
    void menuPinsAndUnpins()
    {
        QFETCH(const By, by);
        const auto choosePin = [&](pid_t pid, bool pinned) {
            RowMenu *menu = openRowMenu(table(), pid, by);
            const bool checked = menu->findChild<QAction *>(QStringLiteral("pin"))->isChecked();
            choose(menu, QStringLiteral("pin"), by);
            return checked == pinned;
        };
        table()->select(sampleKey(4312));
        QVERIFY(choosePin(4313, false));
        QVERIFY(panel()->pinned());
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(4313)));
        QVERIFY(choosePin(4312, false));
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(4312)));
        QVERIFY(choosePin(4312, true));
        QVERIFY(!panel()->pinned());
    }

    void askingWhyOfAnotherUnpins()
    {
        table()->select(sampleKey(4312));
        QTest::mouseClick(pin(), Qt::LeftButton);
        table()->select(sampleKey(6003));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(6003)));
        QVERIFY(!panel()->pinned());
        QCOMPARE(m_focus->last().at(0).value<MaybeKey>(), MaybeKey(sampleKey(6003)));
    }

    /// Ten rules that do not apply are no answer to "why?"; unfolded, they stay so.
    void whatDoesNotApplyIsFoldedAway()
    {
        table()->select(sampleKey(4312));
        QVERIFY(!isSaid(QStringLiteral("Not detached")));
        QTRY_VERIFY(isSaid(QStringLiteral("Does its fingerprint agree?"))); // not known: it counts
        QCOMPARE(summary("Vetoes"), QStringLiteral("none applies"));
        unfold("Vetoes");
        QTRY_VERIFY(isSaid(QStringLiteral("Not detached")));
        show(nextTick(*m_snapshot, [](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                row.judgement = std::make_shared<const Judgement>(*row.judgement);
        }));
        QTRY_VERIFY(isSaid(QStringLiteral("Not detached")));
        QVERIFY(heading("Vetoes")->hasFocus());
    }

    void resourcesSayWhatIsAndWhatWas()
    {
        table()->select(sampleKey(4312));
        QCOMPARE(values(), (QStringList{QStringLiteral("0.0 %"), QStringLiteral("412 MB"),
                                        QStringLiteral("3"), QStringLiteral("12"),
                                        QStringLiteral("0 B/s"), QStringLiteral("0 B/s")}));
        const QStringList said = saidBySparklines();
        QCOMPARE(said[3],
                 QStringLiteral("Open files: 12, between 12 and 16 in the last 10 minutes"));
        QCOMPARE(said[2], QStringLiteral("Threads: 3, between 3 and 7 in the last 10 minutes"));
        QVERIFY(said[4].startsWith(QStringLiteral("Reads: 0 B/s, between 0 B/s and 1.6 MB/s")));
        for (const Sparkline *line : panel()->findChildren<Sparkline *>())
            QVERIFY2(line->stretches().size() == 2, "nobody looked for 40 s");
    }

    void resourcesGrowWithEverySnapshot()
    {
        table()->select(sampleKey(4312));
        const auto files = panel()->findChildren<Sparkline *>().at(3);
        const std::size_t before = files->stretches().back().size();
        show(nextTick(*m_snapshot, [](Snapshot &s) {
            auto longer = std::make_shared<ResourceSeries>(*s.resources.at(sampleKey(4312)));
            ResourceSample sample = longer->samples().back();
            sample.at = s.steady;
            sample.openFiles = 19;
            longer->add(sample);
            s.resources[sampleKey(4312)] = std::move(longer);
        }));
        QCOMPARE(values()[3], QStringLiteral("19"));
        QCOMPARE(files->stretches().back().size(), before + 1);
        QCOMPARE(files->stretches().back().back().value.value(), 19.0);
    }

    void whatIsNotPermittedIsSaidInWords()
    {
        show(nextTick(*m_snapshot, [](Snapshot &s) {
            s.resources[sampleKey(4313)] = sampleResources(Permitted::No);
        }));
        table()->select(sampleKey(4313));
        const QStringList said = saidBySparklines();
        QCOMPARE(said[3], QStringLiteral("Open files: not permitted"));
        QCOMPARE(said[5], QStringLiteral("Writes: not permitted"));
        const auto lines = panel()->findChildren<Sparkline *>();
        QCOMPARE(lines[3]->note(), QStringLiteral("not permitted"));
        QVERIFY(lines[3]->stretches().empty());
        QVERIFY(lines[0]->note().isEmpty());
        QCOMPARE(values()[3], QStringLiteral("–"));
        table()->select(sampleKey(4312));
        QVERIFY(lines[3]->note().isEmpty());
    }

    void whatWasReadLongAgoIsNotNow()
    {
        show(nextTick(*m_snapshot, [](Snapshot &s) { s.steady += 60s; }));
        table()->select(sampleKey(4312)); // looked at before, and not asked for yet
        QCOMPARE(values()[2], QStringLiteral("3"));
        QCOMPARE(values()[3], QStringLiteral("–"));
        QCOMPARE(saidBySparklines()[3],
                 QStringLiteral("Open files: not known, between 12 and 16 in the last 10 minutes"));
    }

    void theScrollBarTakesNoRoomFromTheWords()
    {
        table()->select(sampleKey(4312));
        const QWidget *words = panel()->findChild<Sparkline *>()->parentWidget();
        const QScrollBar *bar = panel()->findChild<QScrollArea *>()->verticalScrollBar();
        m_window->resize(1360, 1400);
        QTRY_VERIFY(!bar->isVisible());
        const int width = words->width();
        m_window->resize(1360, 600);
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(words->width(), width);
    }

    /// Two values make a line; until then an empty box would look like none.
    void beforeTheFirstLineItSaysWhyThereIsNone()
    {
        table()->select(sampleKey(6003));
        QCOMPARE(values()[2], QStringLiteral("3")); // the row knows its threads
        QCOMPARE(values()[3], QStringLiteral("–"));
        const QString tooFew = QStringLiteral("too few values so far");
        QCOMPARE(saidBySparklines()[3], QStringLiteral("Open files: ") + tooFew);
        const auto lines = panel()->findChildren<Sparkline *>();
        QCOMPARE(lines[0]->note(), tooFew);
        show(withSamples(1));
        QCOMPARE(lines[0]->note(), tooFew);
        show(withSamples(2));
        QCOMPARE(lines[0]->note(), QString());
        QCOMPARE(lines[3]->note(), tooFew); // nobody has read these yet
    }

    void timelinesAndTheirLinkAreAligned()
    {
        writeLog(m_log.toStdString(), sampleLog());
        open();
        table()->select(sampleKey(4313));
        unfold("Ancestry");
        unfold("Actions");
        QTRY_VERIFY(!actions()->events().isEmpty());
        const auto leftOf = [this](const QWidget *widget) {
            return widget->mapTo(panel(), QPoint()).x();
        };
        auto *ancestry = panel()->findChild<Timeline *>(QStringLiteral("ancestry"));
        QTRY_VERIFY(leftOf(ancestry->findChild<QWidget *>(QStringLiteral("dot"))) > 0);
        const int dots = leftOf(ancestry->findChild<QWidget *>(QStringLiteral("dot")));
        for (const Timeline *line : {ancestry, actions()})
            for (const QWidget *dot : line->findChildren<QWidget *>(QStringLiteral("dot")))
                QTRY_COMPARE(leftOf(dot), dots);
        const auto *link = panel()->findChild<QPushButton *>(QStringLiteral("actionsInAudit"));
        const int words = leftOf(link) + FoldSection::ringRoom;
        for (const Timeline *line : {ancestry, actions()}) {
            int first = dots;
            for (const QLabel *label : line->findChildren<QLabel *>())
                first = std::min(first, leftOf(label));
            QCOMPARE(first, words);
        }
    }

    void gapsInTimeAndInValuesEndAStretch()
    {
        Sparkline line(Sparkline::Tone::Plain, 1);
        const SteadyTime at = sampleSteady();
        line.showPoints({{at, 1.0},
                         {at + 1s, 2.0},
                         {at + 2s, std::nullopt},
                         {at + 3s, 3.0},
                         {at + 30s, 4.0},
                         {at + 31s, 5.0}});
        const auto stretches = line.stretches();
        QCOMPARE(stretches.size(), 3U);
        QCOMPARE(stretches[0].size(), 2U);
        QCOMPARE(stretches[1].size(), 1U);
        QCOMPARE(stretches[2].size(), 2U);
        line.showPoints({});
        QVERIFY(line.stretches().empty());
        line.resize(100, 24);
        line.grab(); // nothing to draw is drawn, too
    }

    /// Those that nobody looks at are sampled each ten seconds.
    void coarseSamplesAreALine()
    {
        Sparkline line(Sparkline::Tone::Plain, 1);
        const SteadyTime at = sampleSteady();
        line.showPoints({{at, 1.0}, {at + 10s, 2.0}, {at + 21s, 3.0}, {at + 22s, 4.0}});
        QCOMPARE(line.stretches().size(), 1U);
    }

    void actionsTellWhatTheLogTells()
    {
        writeLog(m_log.toStdString(), sampleLog());
        open();
        table()->select(sampleKey(4313));
        QTRY_COMPARE(wordsOf(actions()->events()),
                     (QStringList{QStringLiteral("Asked for by ada"), QStringLiteral("TERM sent"),
                                  QStringLiteral("KILL sent"), QStringLiteral("Ended by KILL")}));
        QVERIFY(summary("Actions").startsWith(QStringLiteral("Ended by KILL ")));
        for (const TimelineEvent &event : actions()->events())
            QVERIFY(!event.when.isEmpty());
        table()->select(sampleKey(4319));
        QVERIFY(actions()->events().last().words.startsWith(QStringLiteral("Refused: adopted by")));
        table()->select(sampleKey(6003));
        QVERIFY(actions()->events().isEmpty());
        QCOMPARE(summary("Actions"), QStringLiteral("none so far"));
    }

    void actionsOfAnotherUnderTheSamePidAreNotIts()
    {
        writeLog(m_log.toStdString(), sampleLog());
        open();
        show(nextTick(*m_snapshot, [](Snapshot &s) {
            ProcessRow row = makeRow(4313, Verdict::Active, "successor");
            row.key = sampleKey(4313, 999'999);
            s.rows.push_back(row);
        }));
        table()->select(sampleKey(4313));
        QTRY_VERIFY(!actions()->events().isEmpty());
        table()->select(sampleKey(4313, 999'999));
        QVERIFY(actions()->events().isEmpty());
    }

    void actionsOfAutomaticCleanupSaySo()
    {
        writeLog(m_log.toStdString(), sampleLog());
        open();
        show(nextTick(*m_snapshot, [](Snapshot &s) {
            s.rows.push_back(makeRow(5103, Verdict::Orphan, "render-3"));
            s.rows.push_back(makeRow(5101, Verdict::Orphan, "render-1"));
        }));
        table()->select(sampleKey(5103));
        QTRY_COMPARE(wordsOf(actions()->events()).value(0),
                     QStringLiteral("Asked for by automatic (ada)"));
        table()->select(sampleKey(5101));
        QCOMPARE(actions()->events().last().words, QStringLiteral("Dry run"));
    }

    void actionsJoinWhileTheyHappen()
    {
        table()->select(sampleKey(4312));
        QCOMPARE(summary("Actions"), QStringLiteral("none so far"));
        show(nextTick(*m_snapshot, [](Snapshot &s) {
            TargetReport working;
            working.key = s.rows[0].key;
            working.sent = {SIGTERM};
            s.rows[0].ending = std::make_shared<const TargetReport>(working);
        }));
        QCOMPARE(actions()->events().last().when, QStringLiteral("now"));
        QCOMPARE(actions()->events().last().mark, TimelineEvent::Mark::Now);
        writeLog(m_log.toStdString(), sampleEnding(4312, "pool-3"));
        show(ended(*m_snapshot, 4312, "ended 0.2 s after TERM"));
        m_window->showReport(std::make_shared<const CleanupReport>());
        QTRY_COMPARE(actions()->events().size(), 3);
        QCOMPARE(actions()->events().last().words, QStringLiteral("Ended"));
    }

    void actionsLeadToTheAuditLog()
    {
        writeLog(m_log.toStdString(), sampleLog());
        open();
        table()->select(sampleKey(4313));
        unfold("Actions");
        auto *show = panel()->findChild<QPushButton *>(QStringLiteral("actionsInAudit"));
        QVERIFY(show->isVisible());
        show->setFocus(Qt::TabFocusReason);
        QTest::keyClick(show, Qt::Key_Space);
        auto *audit = m_window->findChild<AuditLogPage *>();
        QVERIFY(audit->isVisible());
        const auto *only = audit->findChild<Banner *>(QStringLiteral("auditOnly"));
        QVERIFY(only->isVisible());
        QVERIFY(only->text().startsWith(QStringLiteral("Only PID 4313, started")));
    }

    void aLogThatCannotBeReadIsSaid()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_log).path()));
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        open();
        table()->select(sampleKey(4313));
        QTRY_COMPARE(summary("Actions"), QStringLiteral("log cannot be read"));
        unfold("Actions");
        QTRY_VERIFY(isSaid(QStringLiteral("audit.db")));
    }

    void ancestryIsALineInTime()
    {
        table()->select(sampleKey(4312));
        unfold("Ancestry");
        auto *line = panel()->findChild<Timeline *>(QStringLiteral("ancestry"));
        QVERIFY(line->isVisible());
        QCOMPARE(wordsOf(line->events()),
                 (QStringList{QStringLiteral("systemd 2011 started"),
                              QStringLiteral("beam.smp 4290, its owner, started"),
                              QStringLiteral("This process started, child of beam.smp 4290"),
                              QStringLiteral("beam.smp 4290, its owner, exited"),
                              QStringLiteral("Child of systemd 2011")}));
        QCOMPARE(line->events().last().when, QStringLiteral("now"));
        QCOMPARE(line->events()[2].mark, TimelineEvent::Mark::Self);
        QCOMPARE(line->events()[3].mark, TimelineEvent::Mark::Left);
        QVERIFY(!line->events()[3].when.isEmpty());
    }

    void ancestryOfWhoseOwnerIsNoParent()
    {
        ProcessRow row = makeRow(6001, Verdict::Active, "pool-1");
        row.parentName = "launcher";
        row.ppid = 77;
        row.ancestry = std::make_shared<const std::vector<AncestorView>>(
            std::vector<AncestorView>{{77, 5, "launcher", sampleWall(), {}}});
        QCOMPARE(wordsOf(ancestryEvents(row)).mid(2),
                 (QStringList{QStringLiteral("Still child of launcher 77"),
                              QStringLiteral("Its owner beam.smp 5990 is alive")}));
        row.owner.state = OwnerState::Dead;
        QVERIFY(wordsOf(ancestryEvents(row))
                    .contains(QStringLiteral("beam.smp 5990, its owner, exited before Proctor "
                                             "started")));
        row.owner.diedAt = sampleWall();
        QVERIFY(wordsOf(ancestryEvents(row))
                    .contains(QStringLiteral("beam.smp 5990, its owner, exited")));
        row.ppid = 0;
        QVERIFY(wordsOf(ancestryEvents(row))
                    .contains(QStringLiteral("Its parent is outside this PID namespace")));
    }

  private:
    void open()
    {
        m_focus.reset();
        m_window = std::make_unique<MainWindow>(MainWindow::Options{{}, false, m_log, {}, {}});
        m_focus = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::focusRequested);
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        show(mockupSnapshot());
    }
    void show(const SnapshotPtr &snapshot)
    {
        m_snapshot = snapshot;
        m_window->showSnapshot(snapshot);
    }
    void tick() { show(nextTick(*m_snapshot)); }

    DetailsPanel *panel() const { return m_window->findChild<DetailsPanel *>(); }
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    QToolButton *pin() const
    {
        return panel()->findChild<QToolButton *>(QStringLiteral("pinDetails"));
    }
    Banner *banner() const { return panel()->findChild<Banner *>(QStringLiteral("pinnedBanner")); }
    Timeline *actions() const { return panel()->findChild<Timeline *>(QStringLiteral("actions")); }
    FoldHeading *heading(const char *title) const
    {
        for (FoldHeading *heading : panel()->findChildren<FoldHeading *>())
            if (heading->text() == QString::fromLatin1(title))
                return heading;
        return nullptr;
    }
    QString summary(const char *title) const { return heading(title)->accessibleDescription(); }
    void unfold(const char *title) const
    {
        heading(title)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(heading(title), Qt::Key_Space);
    }
    QStringList values() const
    {
        QStringList out;
        for (const TabularLabel *label : panel()->findChildren<TabularLabel *>())
            out.append(label->text());
        return out;
    }
    /// Of 6003, from /proc/PID/stat alone.
    SnapshotPtr withSamples(int count) const
    {
        return nextTick(*m_snapshot, [count](Snapshot &s) {
            auto series = std::make_shared<ResourceSeries>();
            for (int i = count; i-- > 0;) {
                ResourceSample sample;
                sample.at = s.steady - std::chrono::seconds(i);
                sample.cpuPercent = 1;
                series->add(sample);
            }
            s.resources[sampleKey(6003)] = std::move(series);
        });
    }
    QStringList saidBySparklines() const
    {
        QStringList out;
        for (const Sparkline *line : panel()->findChildren<Sparkline *>())
            out.append(line->accessibleName());
        return out;
    }
    bool isSaid(const QString &words) const
    {
        for (const QLabel *label : panel()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_focus;
    SnapshotPtr m_snapshot;
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
