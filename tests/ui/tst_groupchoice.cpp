// SPDX-License-Identifier: GPL-3.0-or-later
// The grouping in the whole window: chosen with mouse or keyboard, kept, and never a way to end
// anything but the processes that are selected.
#include "core/cleanup/cleanup.h"
#include "tests/support/compareenum.h"
#include "tests/ui/filterwindow.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/groupbutton.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/tablefolding.h"
#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>

using namespace proctor;

class TestGroupChoice : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init() { m_window = std::make_unique<FilterWindow>(); }
    void cleanup() { m_window.reset(); }

    void mouseChooses();
    void keyboardChooses();
    void buttonSaysTheChoice();
    void narrowWindowKeepsAnIcon();
    void choiceIsKept();
    void clickLeavesTheKeyboardWithTheTable();
    void headingHasAMenuThatEndsNothing();
    void deleteOnAHeadingEndsNothing();
    void onlyProcessesAreAskedFor();
    void copyOnAHeadingCopiesNothing();
    void foldedRowsStillCount();

  private:
    ProcessTable *table() const { return m_window->table(); }
    GroupButton *button() const { return m_window->window()->findChild<GroupButton *>(); }
    QMenu *menu(const char *name) const
    {
        auto *found = m_window->window()->findChild<QMenu *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no menu %s", name);
        return found;
    }
    bool isSaid(const QString &words) const
    {
        const auto labels = m_window->window()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    }

    std::unique_ptr<FilterWindow> m_window;
};

void TestGroupChoice::initTestCase()
{
    registerMetaTypes();
    applyTheme(*qApp, Appearance::Light);
}

void TestGroupChoice::mouseChooses()
{
    QTest::mouseClick(button(), Qt::LeftButton);
    QMenu *open = menu("groupingMenu");
    QVERIFY(open->isVisible());
    QCOMPARE(open->actions().size(), 4);
    QVERIFY(open->actions().at(1)->isChecked()); // by owner, until somebody chooses
    QTest::mouseClick(open, Qt::LeftButton, {},
                      open->actionGeometry(open->actions().at(2)).center());
    QCOMPARE_ENUM(table()->grouping(), Grouping::Profile);
}

void TestGroupChoice::keyboardChooses()
{
    button()->setFocus(Qt::TabFocusReason);
    QVERIFY(button()->hasFocus());
    QTest::keyClick(button(), Qt::Key_Space);
    QMenu *open = menu("groupingMenu");
    QTest::keyClick(open, Qt::Key_Down);
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE_ENUM(table()->grouping(), Grouping::Profile);
}

void TestGroupChoice::buttonSaysTheChoice()
{
    table()->setGrouping(Grouping::Flat);
    QCOMPARE(button()->accessibleName(), QStringLiteral("Group: flat"));
    const int width = button()->width();
    table()->setGrouping(Grouping::Owner);
    QCOMPARE(button()->text(), QStringLiteral("Group: by owner"));
    QCOMPARE(button()->accessibleName(), QStringLiteral("Group: by owner"));
    QApplication::processEvents();
    QCOMPARE(button()->width(), width);
}

void TestGroupChoice::narrowWindowKeepsAnIcon()
{
    m_window->window()->resize(100, 100); // as small as it goes
    QApplication::processEvents();
    QApplication::processEvents();
    QVERIFY(button()->text().isEmpty());
    QCOMPARE(button()->width(), metrics::control);
    QVERIFY(m_window->window()->width() <= 1024);
    QCOMPARE(button()->toolTip(), QStringLiteral("Group: by owner"));
    QCOMPARE(button()->accessibleName(), QStringLiteral("Group: by owner"));
    m_window->window()->resize(1400, 800);
    QApplication::processEvents();
    QApplication::processEvents();
    QCOMPARE(button()->text(), QStringLiteral("Group: by owner"));
}

void TestGroupChoice::choiceIsKept()
{
    table()->setGrouping(Grouping::Tree);
    m_window->open();
    QCOMPARE_ENUM(table()->grouping(), Grouping::Tree);
    QCOMPARE(button()->text(), QStringLiteral("Group: tree"));
}

void TestGroupChoice::clickLeavesTheKeyboardWithTheTable()
{
    table()->setFocus();
    QTest::mouseClick(button(), Qt::LeftButton);
    QTest::keyClick(menu("groupingMenu"), Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
}

void TestGroupChoice::headingHasAMenuThatEndsNothing()
{
    table()->setGrouping(Grouping::Owner);
    const QModelIndex heading = table()->model()->index(0, 0);
    const QPoint at = table()->visualRect(heading).center();
    QWidget *viewport = table()->viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &event);
    QMenu *open = menu("headingMenu");
    QStringList names;
    for (const QAction *action : open->actions())
        if (!action->isSeparator() && action->menu() == nullptr)
            names.append(action->objectName());
    QCOMPARE(names.join(u' '), QStringLiteral("fold foldAll unfoldAll export"));
    open->findChild<QAction *>(QStringLiteral("foldAll"))->trigger();
    QCOMPARE(table()->model()->rowCount(), 5);
    open->findChild<QAction *>(QStringLiteral("unfoldAll"))->trigger();
    QCOMPARE(table()->model()->rowCount(), m_window->all() + 5);
}

void TestGroupChoice::deleteOnAHeadingEndsNothing()
{
    table()->setGrouping(Grouping::Owner);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table()->currentIndex().row(), 0);
    const auto *end = m_window->window()->findChild<QPushButton *>(QStringLiteral("endSelected"));
    QVERIFY(!end->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!m_window->window()->findChild<CleanupDialog *>());
}

void TestGroupChoice::onlyProcessesAreAskedFor()
{
    QSignalSpy plans(m_window->window(), &MainWindow::planRequested);
    table()->setGrouping(Grouping::Owner);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(plans.count(), 1);
    const auto request = plans.front().front().value<CleanupRequest>();
    std::size_t living = 0;
    for (const ProcessRow &row : m_window->snapshot->rows)
        living += row.ended ? 0 : 1;
    QCOMPARE(request.orphans.size() + request.named.size(), living);
    for (const ProcessKey &key : request.named)
        QVERIFY(m_window->snapshot->find(key));
}

void TestGroupChoice::copyOnAHeadingCopiesNothing()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    table()->setGrouping(Grouping::Owner);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestGroupChoice::foldedRowsStillCount()
{
    QVERIFY(isSaid(QStringLiteral("17 tracked")));
    table()->setGrouping(Grouping::Owner);
    table()->folding()->setFolded(0, true);
    m_window->window()->showSnapshot(nextTick(*m_window->snapshot));
    QVERIFY(isSaid(QStringLiteral("17 tracked")));
}

QTEST_MAIN(TestGroupChoice)
#include "tst_groupchoice.moc"
