// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the cleanup dialog by mouse, and by keyboard alone: Tab to it, then Space. Tab
// comes to every control, and each says what it is.
#include "tests/ui/cleanupsession.h"
#include "tests/ui/tabreach.h"
#include "ui/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

#include <functional>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

enum class Means { Mouse, Keyboard };
enum class Sheet { Asking, Running, Finished, Denied };

/// A dialog that has come to \p sheet, with what it asks for. Typed by keyboard where there are
/// more than 25.
struct Session : CleanupSession {
    explicit Session(Sheet sheet, int orphans = 6) : CleanupSession(manyOrphans(orphans))
    {
        QObject::connect(&dialog, &CleanupDialog::elevationRequested, &dialog,
                         [this](const std::vector<ProcessKey> &keys) { elevated = keys; });
        QApplication::setActiveWindow(&dialog);
        plan = answer(4);
        if (orphans > 25)
            QTest::keyClicks(dialog.focusWidget(), QString::number(orphans));
        if (sheet == Sheet::Asking)
            return;
        QTest::mouseClick(end(), Qt::LeftButton);
        auto report = std::make_shared<CleanupReport>(
            *(sheet == Sheet::Running ? runningReport(*plan) : finishedReport(*plan)));
        if (sheet == Sheet::Denied)
            report->targets[1].outcome = Outcome::NotPermitted;
        dialog.showReport(report);
    }

    /// False when Tab does not come to it.
    bool press(const char *name, Means means)
    {
        auto *button = child<QPushButton>(name);
        if (means == Means::Mouse) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        for (int left = 40; left > 0 && dialog.focusWidget() != button; --left)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        if (dialog.focusWidget() != button)
            return false;
        QTest::keyClick(button, Qt::Key_Space);
        return true;
    }

    PlanPtr plan;
    std::vector<ProcessKey> elevated;
};

struct Action {
    const char *button;
    Sheet sheet;
    int orphans;
    std::function<bool(Session &)> done;
};

const std::vector<Action> actions{
    {"end", Sheet::Asking, 6,
     [](Session &session) {
         return session.runs.size() == 1 && session.runs[0].id == 4 &&
                session.runs[0].keys == session.request.orphans;
     }},
    {"end", Sheet::Asking, 30, // after the number
     [](Session &session) {
         return session.runs.size() == 1 && session.runs[0].keys.size() == 30;
     }},
    {"cancel", Sheet::Asking, 6,
     [](Session &session) { return session.runs.empty() && !session.dialog.isVisible(); }},
    {"checkAgain", Sheet::Asking, 6,
     [](Session &session) {
         return session.requests.size() == 2 && !session.end()->isEnabled() && session.runs.empty();
     }},
    {"exportPlan", Sheet::Asking, 6,
     [](Session &session) {
         auto *ask = session.dialog.findChild<QFileDialog *>();
         const bool asks = ask && ask->isVisible();
         if (ask)
             ask->close();
         return asks && session.runs.empty();
     }},
    {"stop", Sheet::Running, 12,
     [](Session &session) {
         return session.stops == std::vector<quint64>{4} && session.dialog.isVisible();
     }},
    {"copy", Sheet::Running, 12,
     [](Session &session) {
         return session.stops.empty() &&
                QGuiApplication::clipboard()->text().contains(u"\trender-1\t"_s);
     }},
    {"copy", Sheet::Finished, 12,
     [](Session &) { return QGuiApplication::clipboard()->text().contains(u"\trender-1\t"_s); }},
    {"stop", Sheet::Finished, 12, // says Close
     [](Session &session) { return session.stops.empty() && !session.dialog.isVisible(); }},
    {"elevate", Sheet::Denied, 6,
     [](Session &session) {
         return session.elevated == std::vector<ProcessKey>{session.plan->targets[1].key};
     }},
};

} // namespace

class TestCleanupKeys : public QObject {
    Q_OBJECT

    static void sheets()
    {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<int>("orphans");
        QTest::newRow("asking") << static_cast<int>(Sheet::Asking) << 6;
        QTest::newRow("asking for a number") << static_cast<int>(Sheet::Asking) << 30;
        QTest::newRow("running") << static_cast<int>(Sheet::Running) << 12;
        QTest::newRow("finished") << static_cast<int>(Sheet::Finished) << 12;
        QTest::newRow("not permitted") << static_cast<int>(Sheet::Denied) << 6;
    }

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void everyActionByMouseAndByKeyboard_data()
    {
        QTest::addColumn<std::size_t>("action");
        QTest::addColumn<bool>("byMouse");
        for (std::size_t i = 0; i < actions.size(); ++i)
            for (const bool byMouse : {true, false})
                QTest::addRow("%s, sheet %d, %d by %s", actions[i].button,
                              static_cast<int>(actions[i].sheet), actions[i].orphans,
                              byMouse ? "mouse" : "keyboard")
                    << i << byMouse;
    }
    void everyActionByMouseAndByKeyboard()
    {
        QFETCH(std::size_t, action);
        QFETCH(bool, byMouse);
        const Action &one = actions[action];
        Session session(one.sheet, one.orphans);
        const std::size_t before = session.runs.size();
        QCOMPARE(before, std::size_t{one.sheet == Sheet::Asking ? 0U : 1U});
        QVERIFY(session.press(one.button, byMouse ? Means::Mouse : Means::Keyboard));
        QVERIFY(one.done(session));
    }

    void tabReachesEveryControl_data() { sheets(); }
    void tabReachesEveryControl()
    {
        QFETCH(int, sheet);
        QFETCH(int, orphans);
        Session session(static_cast<Sheet>(sheet), orphans);
        QVERIFY(wantedByTab(session.dialog).size() >= 3);
        const QStringList missed = notReachedByTab(session.dialog);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void everyControlSaysWhatItIs_data() { sheets(); }
    void everyControlSaysWhatItIs()
    {
        QFETCH(int, sheet);
        QFETCH(int, orphans);
        Session session(static_cast<Sheet>(sheet), orphans);
        const QStringList nameless = namelessByTab(session.dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void escLeavesBothSheetsWhereNothingIsOnItsWay()
    {
        Session asking(Sheet::Asking);
        QTest::keyClick(asking.dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!asking.dialog.isVisible() && asking.runs.empty());
        Session running(Sheet::Running, 12);
        QTest::keyClick(running.dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(running.dialog.isVisible() && running.stops.empty());
        Session finished(Sheet::Finished, 12);
        QTest::keyClick(finished.dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!finished.dialog.isVisible());
    }
};

QTEST_MAIN(TestCleanupKeys)
#include "tst_cleanupkeys.moc"
