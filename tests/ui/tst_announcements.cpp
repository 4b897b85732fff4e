// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers hear unasked: each change of state once, and no tick.
#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"
#include "tests/ui/cleanupsession.h"
#include "ui/metatypes.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cerrno>

#include <memory>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

QStringList heard;

} // namespace

/// In place of Qt's own, which without a screen reader passes nothing on, not even to a handler
/// that is installed; and what switches it on is private to Qt.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    const QAccessibleInterface *from = event->accessibleInterface();
    if (event->type() == QAccessible::Alert && from->role() == QAccessible::AlertMessage)
        heard.append(from->text(QAccessible::Name));
}

class TestAnnouncements : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    SnapshotPtr m_snapshot;

    /// The next tick, and what is heard of it.
    QStringList after(const std::function<void(Snapshot &)> &change = {})
    {
        heard.clear();
        m_snapshot = nextTick(*m_snapshot, change);
        m_window->showSnapshot(m_snapshot);
        return heard;
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
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        heard.clear();
        m_snapshot = mockupSnapshot();
        m_window->showSnapshot(m_snapshot);
    }
    void cleanup() { m_window.reset(); }

    void whatIsThereAtFirstIsNoNews() { QCOMPARE(heard, QStringList()); }

    void aTickIsNoNews()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(after([](Snapshot &s) {
                         for (ProcessRow &row : s.rows)
                             row.ageS += 1;
                     }),
                     QStringList());
    }

    void aNewOrphanIsAnnouncedOnce()
    {
        const QStringList first =
            after([](Snapshot &s) { s.rows.push_back(makeRow(9999, Verdict::Orphan, "late")); });
        QCOMPARE(first.size(), 1);
        QVERIFY2(first[0].startsWith(u"New orphan: PID 9999, python3"_s), qPrintable(first[0]));
        QCOMPARE(after(), QStringList());
    }

    void severalAreCounted()
    {
        const QStringList said = after([](Snapshot &s) {
            s.rows.push_back(makeRow(9998, Verdict::Orphan, "late"));
            s.rows.push_back(makeRow(9999, Verdict::Orphan, "later"));
        });
        QCOMPARE(said, QStringList{u"2 new orphans."_s});
    }

    void aChangeOfHealthIsAnnouncedOnce()
    {
        const QStringList said = after([](Snapshot &s) {
            std::erase_if(s.rows, [](const ProcessRow &row) {
                return row.judgement.verdict() == Verdict::Orphan || row.judgement.stalled();
            });
        });
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(u"Healthy: "_s), qPrintable(said[0]));
        QCOMPARE(after(), QStringList());
    }

    void healthAndItsOrphanAreOneAnnouncement()
    {
        after([](Snapshot &s) {
            std::erase_if(s.rows, [](const ProcessRow &row) {
                return row.judgement.verdict() == Verdict::Orphan || row.judgement.stalled();
            });
        });
        const QStringList said =
            after([](Snapshot &s) { s.rows.push_back(makeRow(9999, Verdict::Orphan, "late")); });
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(u"Degraded: "_s), qPrintable(said[0]));
        QVERIFY2(said[0].contains(u"New orphan: PID 9999"_s), qPrintable(said[0]));
    }

    void aProblemIsAnnouncedWhenItComes()
    {
        const QStringList said = after(
            [](Snapshot &s) { s.scan.failure = systemError(EIO, "/proc", "cannot be read"); });
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(u"Scanning fails: /proc"_s), qPrintable(said[0]));
        // The last good scan stays the last good one.
        QCOMPARE(after([](Snapshot &s) { s.scan.at -= std::chrono::seconds(1); }), QStringList());
    }

    void pausingIsAnnouncedAndWhatHappensMeanwhileIsNot()
    {
        auto *table = m_window->findChild<ProcessTable *>();
        table->setFocus();
        heard.clear();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard[0].startsWith(u"Paused"_s), qPrintable(heard[0]));
        for (pid_t pid = 9001; pid < 9004; ++pid)
            QCOMPARE(after([pid](Snapshot &s) {
                         s.rows.push_back(makeRow(pid, Verdict::Active, "new"));
                     }),
                     QStringList());
    }

    void newsComeToOtherPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        const QStringList said =
            after([](Snapshot &s) { s.rows.push_back(makeRow(9999, Verdict::Orphan, "late")); });
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(u"New orphan: PID 9999"_s), qPrintable(said[0]));
        QCOMPARE(after([](Snapshot &s) {
                     s.scan.failure = systemError(EIO, "/proc", "cannot be read");
                 }).size(),
                 1);
    }

    void aRefusalIsAnnouncedEachTime()
    {
        auto *table = m_window->findChild<ProcessTable *>();
        table->setFocus();
        table->clearSelection();
        heard.clear();
        QTest::keyClick(table, Qt::Key_Delete);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(heard.size(), 2);
        QVERIFY2(heard[0].startsWith(u"Nothing is selected"_s), qPrintable(heard[0]));
    }

    void aHeldOrderIsAnnouncedOnce()
    {
        heard.clear();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(heard.filter(u"Order held"_s).size(), 1);
        QCOMPARE(after(), QStringList());
    }

    void aHoldIsAnnouncedOnceHoweverOftenItMatters()
    {
        StatusLine status({});
        status.show();
        heard.clear();
        using Held = StatusLine::Held;
        for (const Held held : {Held::Silently, Held::Told, Held::Silently, Held::Told})
            status.showOrderHeld(held, true);
        QCOMPARE(heard.size(), 1);
        status.showOrderHeld(Held::No, true);
        status.showOrderHeld(Held::Told, true);
        QCOMPARE(heard.size(), 2);
    }

    void theEndOfACleanupIsAnnouncedOnce()
    {
        CleanupSession session(manyOrphans(3));
        const PlanPtr plan = session.answer();
        session.end()->click();
        heard.clear();
        session.dialog.showReport(runningReport(*plan));
        QCOMPARE(heard, QStringList());
        session.dialog.showReport(finishedReport(*plan));
        session.dialog.showReport(finishedReport(*plan));
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard[0].contains(u"processes have ended"_s), qPrintable(heard[0]));
    }
};

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
