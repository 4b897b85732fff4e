// SPDX-License-Identifier: GPL-3.0-or-later
// The details of what has ended: they say who it was, how it ended, and stay until the reader looks
// elsewhere, also when its row went while a menu was open or while nobody could see them.
#include "tests/support/samplesnapshot.h"
#include "ui/details/detailspanel.h"
#include "ui/details/foldheading.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/window/banner.h"
#include "ui/window/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

using MaybeKey = std::optional<ProcessKey>;

constexpr pid_t first = 4312;
constexpr pid_t second = 4313;
const QString byKill = u"Ended 12:04:32 after 3 h 02 m: ended by KILL."_s;
const QString unlisted = u"Not listed since 12:04:32"_s;

} // namespace

class TestDetailsEnded : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    SnapshotPtr m_snapshot;

    DetailsPanel *panel() const { return m_window->findChild<DetailsPanel *>(); }
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    WelcomePage *welcome() const { return m_window->findChild<WelcomePage *>(); }

    void show(const std::function<void(Snapshot &)> &change)
    {
        m_snapshot = nextTick(*m_snapshot, change);
        m_window->showSnapshot(m_snapshot);
    }
    /// It ends, and its row goes.
    void end(pid_t pid)
    {
        show([pid](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                if (row.key.pid == pid)
                    row.ended =
                        std::make_shared<const EndedView>(EndedView{s.at, {"ended by KILL", {}}});
        });
        lose(pid);
    }
    void lose(pid_t pid)
    {
        show([pid](Snapshot &s) {
            std::erase_if(s.rows, [pid](const ProcessRow &row) { return row.key.pid == pid; });
        });
    }
    /// It ends, and there is nobody else.
    void endAsTheLast(pid_t pid)
    {
        show([pid](Snapshot &s) {
            std::erase_if(s.rows, [pid](const ProcessRow &row) { return row.key.pid != pid; });
        });
        end(pid);
    }
    bool isSaid(const QString &words) const
    {
        for (const QLabel *label : panel()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// In the menu of \p pid, which stays open.
    QAction *menuAction(pid_t pid, const QString &name) const
    {
        table()->select(sampleKey(pid));
        emit table()->customContextMenuRequested(
            table()->visualRect(table()->currentIndex()).center());
        for (QMenu *menu : m_window->findChildren<QMenu *>())
            if (menu->isVisible())
                if (auto *action = menu->findChild<QAction *>(name))
                    return action;
        qFatal("no %s in the menu", qPrintable(name));
    }
    void pinFirst() const
    {
        table()->select(sampleKey(first));
        QTest::mouseClick(panel()->findChild<QToolButton *>(u"pinDetails"_s), Qt::LeftButton);
    }

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_snapshot = mockupSnapshot();
        m_window->showSnapshot(m_snapshot);
    }
    void cleanup() { m_window.reset(); }

    void menuExplainsWhomItWasOpenedForThoughTheRowIsGone()
    {
        pinFirst();
        QAction *explain = menuAction(second, u"explain"_s);
        end(second);
        explain->trigger();
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(second)));
        QVERIFY(panel()->frozen());
        QVERIFY(isSaid(u"PID 4313"_s));
        QVERIFY(!isSaid(u"PID 4312"_s));
        QVERIFY(isSaid(byKill));
        QTRY_VERIFY(isSaid(u"Owner has exited"_s)); // why it was judged so
        for (FoldHeading *heading : panel()->findChildren<FoldHeading *>())
            if (heading->text() == u"Actions"_s)
                heading->click();
        QTRY_VERIFY(panel()->findChild<QPushButton *>(u"actionsInAudit"_s)->isVisible());
        panel()->findChild<QPushButton *>(u"actionsInAudit"_s)->click();
        const auto *only = m_window->findChild<Banner *>(u"auditOnly"_s);
        QVERIFY2(only->text().startsWith(u"Only PID 4313"_s), qPrintable(only->text()));
    }

    void menuExplainsAsItWasWhenNobodySawItEnd()
    {
        pinFirst();
        QAction *explain = menuAction(second, u"explain"_s);
        lose(second);
        show({});
        explain->trigger();
        QVERIFY(isSaid(u"PID 4313"_s));
        QVERIFY(isSaid(unlisted));
    }

    void menuPinsWhomItWasOpenedForThoughTheRowIsGone()
    {
        pinFirst();
        QAction *pin = menuAction(second, u"pin"_s);
        end(second);
        pin->trigger();
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(second)));
        QVERIFY(panel()->pinned());
        QVERIFY(isSaid(byKill));
    }

    void staysWhenItsRowGoesAndNoNeighbourIsSelected()
    {
        table()->select(sampleKey(first));
        end(first);
        QVERIFY(table()->selectedKeys().empty());
        QVERIFY(!table()->currentKey());
        QCOMPARE(panel()->key(), MaybeKey(sampleKey(first)));
        QVERIFY(isSaid(byKill));
        table()->select(sampleKey(second));
        QVERIFY(isSaid(u"PID 4313"_s));
    }

    void theLastOneStaysUntilItIsClosed()
    {
        table()->select(sampleKey(first));
        endAsTheLast(first);
        show({});
        QVERIFY(panel()->isVisible());
        QVERIFY(isSaid(u"ended by KILL."_s));
        QVERIFY(!welcome()->isVisible());
        QTest::mouseClick(panel()->findChild<QToolButton *>(u"closeDetails"_s), Qt::LeftButton);
        QVERIFY(!panel()->isVisible());
        QVERIFY(welcome()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY2(welcome()->isVisible(), "what was closed is read no more");
    }

    void theLastOneGivesWayToWhatIsSelectedNext()
    {
        table()->select(sampleKey(first));
        endAsTheLast(first);
        show([](Snapshot &s) { s.rows.push_back(makeRow(9001, Verdict::Active, "next")); });
        QVERIFY(isSaid(u"ended by KILL."_s));
        table()->select(sampleKey(9001));
        QVERIFY(isSaid(u"PID 9001"_s));
    }

    void howItEndedIsKnownThoughThePageWasHidden()
    {
        table()->select(sampleKey(first));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        end(first);
        show({});
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isSaid(byKill));
    }

    void howItEndedIsKnownThoughTheWindowWasMinimized()
    {
        table()->select(sampleKey(first));
        m_window->showMinimized();
        end(first);
        show({});
        m_window->showNormal();
        QTRY_VERIFY(isSaid(byKill));
    }
};

QTEST_MAIN(TestDetailsEnded)
#include "tst_detailsended.moc"
