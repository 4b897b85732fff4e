// SPDX-License-Identifier: GPL-3.0-or-later
// What may not be ended says so wherever somebody asks for it: by the key, at the button and in the
// menu of the row. Whom, why, and what would help.
#include "tests/support/samplesnapshot.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/endrefusal.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <cerrno>

#include <memory>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

constexpr pid_t active = 8101, stalled = 8102, kept = 8103, tooled = 8104, zombie = 8105,
                unknown = 8106, ended = 8107, ending = 8108, suspect = 8109;

/// One row of every kind, beside the mock-up's orphans.
SnapshotPtr everyKind()
{
    return nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.rows.push_back(makeRow(active, Verdict::Active, "pool-a"));
        RowLooks late;
        late.stalled = true;
        s.rows.push_back(makeRow(stalled, Verdict::Active, "pool-b", late));
        s.rows.push_back(makeRow(kept, Verdict::Kept, "pool-c"));
        s.rows.push_back(makeRow(tooled, Verdict::Kept, "pool-d"));
        s.rows.back().matched = "gradle";
        s.profiles.push_back({"gradle", "", 1, true, true, "gradle --stop"});
        s.rows.push_back(makeRow(zombie, Verdict::Zombie, "pool-e"));
        s.rows.push_back(makeRow(unknown, Verdict::Unknown, "pool-f"));
        s.rows.push_back(makeRow(ended, Verdict::Orphan, "pool-g"));
        s.rows.back().ended = std::make_shared<const EndedView>();
        s.rows.push_back(makeRow(ending, Verdict::Orphan, "pool-h"));
        s.rows.back().ending = std::make_shared<const TargetReport>();
        s.rows.push_back(makeRow(suspect, Verdict::Suspect, "pool-i"));
    });
}

void fail(Snapshot &snapshot)
{
    snapshot.scan.failure = systemError(EIO, "/proc", "cannot be read");
}

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    CleanupDialog *dialog() const { return m_window->findChild<CleanupDialog *>(); }
    /// What the window says, "" when nothing is refused.
    QString said() const
    {
        const auto *banner = m_window->findChild<Banner *>(u"refusal"_s);
        return banner->isVisible() ? banner->text() : QString();
    }
    void closeMenus() const
    {
        for (QMenu *menu : m_window->findChildren<QMenu *>())
            menu->close(); // an open one has the keyboard
    }
    QAction *menuAction(pid_t pid, const char *name)
    {
        closeMenus();
        table()->select(sampleKey(pid));
        emit table()->customContextMenuRequested(
            table()->visualRect(table()->currentIndex()).center());
        for (QMenu *menu : m_window->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (menu->isVisible() && menu->toolTipsVisible() &&
                    action->objectName() == QLatin1StringView(name))
                    return action;
        return nullptr;
    }
    static void kinds()
    {
        QTest::addColumn<int>("pid");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("help");
        QTest::newRow("active") << int(active)
                                << u"pool-a (PID 8101) is protected: beam.smp 5990 "
                                   "is running."_s
                                << u"through its owner"_s;
        QTest::newRow("stalled") << int(stalled) << u"pool-b (PID 8102) is protected: "_s
                                 << u"through its owner"_s;
        QTest::newRow("kept") << int(kept)
                              << u"pool-c (PID 8103) is kept: beam.smp 5990 is its "
                                 "parent and is running."_s
                              << u"Who started it can end it."_s;
        QTest::newRow("daemon") << int(tooled) << u"pool-d (PID 8104) is kept: "_s
                                << u"gradle --stop"_s;
        QTest::newRow("zombie") << int(zombie) << u"pool-e (PID 8105) has exited"_s
                                << u"its parent systemd 2011 must reap it"_s;
        QTest::newRow("unknown") << int(unknown)
                                 << u"pool-f (PID 8106) is not known well enough: "_s
                                 << QString(); // see whoMaySeeMoreIsToldSo()
        QTest::newRow("ended") << int(ended) << u"pool-g (PID 8107) has ended already"_s
                               << u"nothing is left"_s;
        QTest::newRow("ending") << int(ending) << u"pool-h (PID 8108) is being ended already"_s
                                << u"Wait for that cleanup"_s;
    }

    std::unique_ptr<MainWindow> m_window;
    SnapshotPtr m_snapshot;

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
        m_snapshot = everyKind();
        m_window->showSnapshot(m_snapshot);
        table()->setFocus();
    }

    void theKeySaysWhyAndWhatWouldHelp_data() { kinds(); }
    void theKeySaysWhyAndWhatWouldHelp()
    {
        QFETCH(const int, pid);
        QFETCH(const QString, why);
        QFETCH(const QString, help);
        table()->select(sampleKey(pid));
        QCOMPARE(said(), QString()); // unasked, nothing is said
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(!dialog());
        QVERIFY2(said().startsWith(why), qPrintable(said()));
        QVERIFY2(said().contains(help), qPrintable(said()));
        table()->select(sampleKey(4312));
        QCOMPARE(said(), QString()); // it spoke of the other
    }

    void buttonAndMenuSayTheSame_data() { kinds(); }
    void buttonAndMenuSayTheSame()
    {
        QFETCH(const int, pid);
        QFETCH(const QString, why);
        table()->select(sampleKey(pid));
        QVERIFY(!button("endSelected")->isEnabled());
        const QString words = button("endSelected")->toolTip();
        QVERIFY2(words.startsWith(why), qPrintable(words));
        QCOMPARE(button("endSelected")->accessibleDescription(), words);
        for (const char *name : {"end", "endTree"}) {
            const QAction *action = menuAction(pid, name);
            QVERIFY(action);
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), words);
        }
    }

    void whatMayBeEndedIsNotRefused()
    {
        for (const pid_t pid : {pid_t(4312), suspect}) {
            table()->select(sampleKey(pid));
            QVERIFY(button("endSelected")->isEnabled());
            QVERIFY(button("endSelected")->toolTip().contains(u"Del"_s));
            QVERIFY(menuAction(pid, "end")->isEnabled());
        }
        closeMenus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(dialog());
        QCOMPARE(said(), QString());
    }

    void severalAreRefusedInOneSentence()
    {
        Rows rows{m_snapshot->find(sampleKey(active)), m_snapshot->find(sampleKey(zombie))};
        const QString words = endRefusal(rows, *m_snapshot);
        QVERIFY2(words.contains(u"2 selected"_s) && words.contains(u"pool-a"_s), qPrintable(words));
        rows.push_back(m_snapshot->find(sampleKey(4312)));
        QCOMPARE(endRefusal(rows, *m_snapshot), QString());
    }

    void withoutASelectionTheKeySaysWhatToSelect()
    {
        table()->clearSelection();
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY2(said().startsWith(u"Nothing is selected"_s), qPrintable(said()));
        QCOMPARE(button("endSelected")->toolTip(), said());
    }

    void withoutOrphansCleanupSaysSo()
    {
        m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
            std::erase_if(s.rows, [](const ProcessRow &row) {
                return row.judgement.verdict() == Verdict::Orphan;
            });
        }));
        QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dialog());
        QVERIFY2(said().startsWith(u"There is no orphan"_s), qPrintable(said()));
        QCOMPARE(button("cleanup")->toolTip(), said());
        m_window->showSnapshot(m_snapshot); // there are some again
        QCOMPARE(said(), QString());
        QVERIFY(button("cleanup")->isEnabled());
    }

    void whileScanningFailsNothingIsOffered()
    {
        const SnapshotPtr failing = nextTick(*m_snapshot, fail);
        m_window->showSnapshot(failing);
        for (const char *name : {"end", "endTree"})
            QVERIFY(!menuAction(4312, name)->isEnabled());
        QVERIFY(menuAction(4312, "end")->toolTip().startsWith(u"Scanning fails"_s));
        closeMenus();
        for (const char *name : {"endSelected", "cleanup"}) {
            QVERIFY(!button(name)->isEnabled());
            QVERIFY(button(name)->toolTip().startsWith(u"Scanning fails"_s));
        }
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(said().startsWith(u"Scanning fails"_s));
        QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(said().startsWith(u"Scanning fails"_s));
        QVERIFY(!dialog());
        m_window->showSnapshot(nextTick(*m_snapshot));
        QCOMPARE(said(), QString()); // its reason is gone
    }

    void pausingHidesNoFailingScan()
    {
        table()->select(sampleKey(4312));
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(button("endSelected")->isEnabled());
        m_window->showSnapshot(nextTick(*m_snapshot, fail));
        for (const char *name : {"endSelected", "cleanup"})
            QVERIFY(!button(name)->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(!dialog());
        QVERIFY2(said().startsWith(u"Scanning fails"_s), qPrintable(said()));
    }

    void aMenuThatWasOpenWhenScanningFailedSaysWhy()
    {
        QAction *end = menuAction(4312, "end");
        QVERIFY(end->isEnabled());
        m_window->showSnapshot(nextTick(*m_snapshot, fail));
        end->trigger();
        QVERIFY(!dialog());
        QVERIFY2(said().startsWith(u"Scanning fails"_s), qPrintable(said()));
    }

    void whoMaySeeMoreIsToldSo()
    {
        const ProcessRow *row = m_snapshot->find(sampleKey(unknown));
        QVERIFY(row && row->identity->uid);
        const QString advice = u"Run Proctor as its user"_s;
        QVERIFY(endRefusal({row}, *m_snapshot, *row->identity->uid + 1).contains(advice));
        QVERIFY(!endRefusal({row}, *m_snapshot, *row->identity->uid).contains(advice));
        QVERIFY(!endRefusal({row}, *m_snapshot, 0).contains(advice));
    }

    void aNameIsNoMarkup()
    {
        m_window->showSnapshot(nextTick(*m_snapshot, [](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                if (row.key == sampleKey(active)) {
                    auto record = std::make_shared<Record>(*row.record);
                    record->workerId = "<img src='/etc/hostname'>";
                    row.record = std::move(record);
                }
        }));
        table()->select(sampleKey(active));
        const QString tip = button("endSelected")->toolTip();
        QVERIFY2(tip.contains(u"&lt;img"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
    }

    void theKeyboardStaysWhenItGoes()
    {
        table()->select(sampleKey(active));
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *dismiss = m_window->findChild<Banner *>(u"refusal"_s)->findChild<QPushButton *>();
        dismiss->setFocus();
        QTest::keyClick(dismiss, Qt::Key_Space);
        QCOMPARE(said(), QString());
        QCOMPARE(m_window->focusWidget(), table());
    }

    void whatIsSaidCanBeDismissed()
    {
        table()->select(sampleKey(active));
        QTest::keyClick(table(), Qt::Key_Delete);
        auto *banner = m_window->findChild<Banner *>(u"refusal"_s);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(said(), QString());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(said(), QString()); // another page
    }
};

QTEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
