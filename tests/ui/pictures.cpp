// SPDX-License-Identifier: GPL-3.0-or-later
// proctor_pictures DIRECTORY: the main window in its states, light and dark, from the sample
// snapshots, to be looked at beside the design's pictures, in the language of LC_ALL. Needs no
// desktop (offscreen platform).
// Exit code 1 when a picture cannot be written.
#include "tests/support/samplelog.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/windowwords.h"
#include "ui/audit/auditlogpage.h"
#include "ui/details/detailspanel.h"
#include "ui/details/facttext.h"
#include "ui/details/foldheading.h"
#include "ui/details/timeline.h"
#include "ui/metatypes.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processtable.h"
#include "ui/processes/tablefolding.h"
#include "ui/settings/profileeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readingarea.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <functional>
#include <map>

using namespace proctor;

namespace {

constexpr QSize mockupSize(1360, 860);

/// The first orphan is selected.
void showProcesses(MainWindow &window)
{
    window.showSnapshot(mockupSnapshot());
    auto *table = window.findChild<ProcessTable *>();
    table->select(sampleKey(4312));
    table->setFocus();
}

/// An orphan is pinned, and another process selected.
void showPinned(MainWindow &window)
{
    showProcesses(window);
    window.findChild<QAbstractButton *>(QStringLiteral("pinDetails"))->click();
    window.findChild<ProcessTable *>()->select(sampleKey(6003));
}

/// What was pinned has been ended since, and its row is gone.
void showPinnedEnded(MainWindow &window)
{
    showPinned(window);
    const SnapshotPtr ended = nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.rows[0].ended = std::make_shared<const EndedView>(EndedView{s.at, {"ended by KILL", {}}});
    });
    window.showSnapshot(ended);
    window.showSnapshot(nextTick(*ended, [](Snapshot &s) { s.rows.erase(s.rows.begin()); }));
}

/// The only process has been ended while it was read about.
void showLastEnded(MainWindow &window)
{
    const SnapshotPtr alone = nextTick(*mockupSnapshot(), [](Snapshot &s) { s.rows.resize(1); });
    window.showSnapshot(alone);
    window.findChild<ProcessTable *>()->select(sampleKey(4312));
    const SnapshotPtr ended = nextTick(*alone, [](Snapshot &s) {
        s.rows[0].ended = std::make_shared<const EndedView>(EndedView{s.at, {"ended by KILL", {}}});
    });
    window.showSnapshot(ended);
    window.showSnapshot(nextTick(*ended, [](Snapshot &s) { s.rows.clear(); }));
}

/// All folds open, from the sparklines on.
void showFolds(MainWindow &window)
{
    showPinnedEnded(window);
    for (FoldHeading *heading : window.findChildren<FoldHeading *>())
        heading->click();
    auto *panel = window.findChild<DetailsPanel *>();
    auto *actions = panel->findChild<Timeline *>(QStringLiteral("actions"));
    (void)QTest::qWaitFor([actions] { return !actions->events().isEmpty(); });
    QTest::qWait(50);
    auto *bar = panel->findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

/// What does not apply unfolded, and the keyboard on the whole, which it scrolls.
void showRules(MainWindow &window)
{
    showProcesses(window);
    auto *panel = window.findChild<DetailsPanel *>();
    for (FoldHeading *heading : panel->findChildren<FoldHeading *>())
        if (heading->isVisible())
            heading->click();
    QTest::qWait(50);
    panel->findChild<ReadingArea *>()->setFocus(Qt::TabFocusReason);
}

/// The identity's long values, one of which the keyboard has marked.
void showIdentity(MainWindow &window)
{
    showFolds(window);
    for (FactText *value : window.findChildren<FactText *>())
        if (value->focusPolicy() & Qt::TabFocus)
            return value->setFocus(Qt::TabFocusReason);
}

/// Another user's process: its open files and I/O are the kernel's secret.
void showNotPermitted(MainWindow &window)
{
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.resources[sampleKey(4313)] = sampleResources(Permitted::No);
    }));
    window.findChild<ProcessTable *>()->select(sampleKey(4313));
}

/// The columns that are not shown at first.
void showMoreColumns(MainWindow &window)
{
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        for (ProcessRow &row : s.rows) {
            auto identity = std::make_shared<ProcessIdentity>(*row.identity);
            identity->cgroup = "/system.slice/pool.service";
            row.identity = std::move(identity);
            if (row.judgement->verdict == Verdict::Active)
                row.heartbeatAgeS = row.judgement->stalled ? 78 : 4;
        }
        s.rows[0].lastAction = std::make_shared<const LastAction>(
            LastAction{s.at, Outcome::Refused, {"its owner is alive", {}}});
        s.rows[1].lastAction = std::make_shared<const LastAction>(
            LastAction{s.at, Outcome::Survived, {"still there after KILL", {}}});
    }));
    auto *table = window.findChild<ProcessTable *>();
    for (const ColumnId id : {ColumnId::Command, ColumnId::Owner, ColumnId::Cpu, ColumnId::Memory})
        table->setColumnHidden(static_cast<int>(id), true);
    for (const ColumnId id : {ColumnId::Heartbeat, ColumnId::Cgroup, ColumnId::LastAction})
        table->setColumnHidden(static_cast<int>(id), false);
    table->select(sampleKey(4313));
}

/// The menu of the columns, and in it the menus on the \p way; the innermost is the picture.
void openByKeys(MainWindow &window, const QStringList &way)
{
    showProcesses(window);
    auto *table = window.findChild<ProcessTable *>();
    QTest::qWait(50); // a window that becomes active closes menus
    table->openColumnMenu(table->mapToGlobal(QPoint(0, 0)));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (const QString &name : way) {
        auto *inner = menu->findChild<QMenu *>(name);
        menu->setActiveAction(inner->menuAction());
        QTest::keyClick(menu, Qt::Key_Right);
        menu = inner;
    }
}

/// New rows show it elsewhere while the workers are hidden.
void showNewWithoutWorkers(MainWindow &window)
{
    showProcesses(window);
    auto *table = window.findChild<ProcessTable *>();
    table->setColumnHidden(static_cast<int>(ColumnId::Worker), true);
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.steady += std::chrono::minutes(1);
        for (const std::size_t at : {6, 7})
            s.rows[at].isNew = true;
    }));
}

/// As the button's menu would.
void group(MainWindow &window, Grouping grouping)
{
    showProcesses(window);
    window.findChild<ProcessTable *>()->setGrouping(grouping);
}

/// One heading folded, and the keyboard there.
void showByProfile(MainWindow &window)
{
    group(window, Grouping::Profile);
    auto *table = window.findChild<ProcessTable *>();
    table->folding()->setFolded(table->model()->rowCount() - 3, true);
    table->goTo(0);
}

void showTree(MainWindow &window)
{
    group(window, Grouping::Tree);
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        const std::map<pid_t, pid_t> parents{{4313, 4312}, {4319, 4312}, {6005, 6003},
                                             {6007, 6005}, {6009, 6007}, {6388, 6003},
                                             {7731, 5120}, {2816, 2811}};
        for (ProcessRow &row : s.rows)
            if (const auto it = parents.find(row.key.pid); it != parents.end())
                row.ppid = it->second;
    }));
    auto *table = window.findChild<ProcessTable *>();
    for (int row = table->model()->rowCount() - 1; row > 0; --row)
        if (!table->model()->index(row, 2).data().toString().compare(QStringLiteral("5120")))
            table->folding()->setFolded(row, true);
}

void showGroupingMenu(MainWindow &window)
{
    group(window, Grouping::Owner);
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("grouping")), Qt::LeftButton);
}

void showCalm(MainWindow &window)
{
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        std::erase_if(s.rows, [](const ProcessRow &row) {
            return row.judgement->verdict != Verdict::Active || row.judgement->stalled;
        });
    }));
}

void showNoMatch(MainWindow &window)
{
    window.showSnapshot(mockupSnapshot());
    window.findChild<QLineEdit *>()->setText(QStringLiteral("nothing is called this"));
}

/// As typed: the list of what could be meant opens by itself.
void typeFilter(MainWindow &window, const char *text)
{
    showProcesses(window);
    auto *filter = window.findChild<QLineEdit *>(QStringLiteral("filter"));
    filter->setFocus();
    QTest::keyClicks(filter, QString::fromLatin1(text));
}

void showPaused(MainWindow &window)
{
    const SnapshotPtr snapshot = mockupSnapshot();
    window.showSnapshot(snapshot);
    window.findChild<ProcessTable *>()->setFocus();
    QTest::keyClick(window.findChild<ProcessTable *>(), Qt::Key_Space);
    window.showSnapshot(nextTick(*snapshot, [](Snapshot &s) {
        s.rows.erase(s.rows.begin());
        for (const pid_t pid : {9001, 9002, 9003})
            s.rows.push_back(makeRow(pid, Verdict::Active, "pool-" + std::to_string(pid)));
    }));
}

void showFailing(MainWindow &window)
{
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.registry.directories[0].readable = false;
        s.registry.directories[0].problem =
            systemError(EACCES, s.registry.directories[0].path, "cannot be listed");
    }));
}

/// The key that ends, on an active worker.
void showRefused(MainWindow &window)
{
    window.showSnapshot(mockupSnapshot());
    auto *table = window.findChild<ProcessTable *>();
    table->setFocus();
    table->select(sampleKey(6001));
    QTest::keyClick(table, Qt::Key_Delete);
}

void showHealth(MainWindow &window)
{
    window.showSnapshot(
        nextTick(*mockupSnapshot(), [](Snapshot &s) { s.series = sampleSeries(); }));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
}

/// Automatic cleanup is on, and the log tells of it.
SnapshotPtr automaticSnapshot(AutomaticMode mode, std::vector<std::string> profiles)
{
    return nextTick(*mockupSnapshot(), [&](Snapshot &s) {
        s.automatic = {mode, std::move(profiles), 3, mode == AutomaticMode::On ? 2U : 0U};
    });
}

QTableView *auditTable(MainWindow &window)
{
    return window.findChild<QTableView *>(QStringLiteral("auditTable"));
}

void showAudit(MainWindow &window)
{
    window.showSnapshot(automaticSnapshot(AutomaticMode::On, {"dspy-bridge", "render"}));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTableView *table = auditTable(window);
    (void)QTest::qWaitFor([table] { return table->model()->rowCount() > 0; });
    table->setFocus();
    table->setCurrentIndex(table->model()->index(5, 0));
}

void showAuditNarrow(MainWindow &window)
{
    window.resize(1000, 700);
    showAudit(window);
    auditTable(window)->setCurrentIndex(auditTable(window)->model()->index(10, 0));
}

/// As the menu of a row leads there.
void showAuditOfOne(MainWindow &window)
{
    showAudit(window);
    window.findChild<AuditLogPage *>()->showOnly(
        sampleKey(4313), mockupSnapshot()->find(sampleKey(4313))->identity->startedAt);
    auditTable(window)->setCurrentIndex(auditTable(window)->model()->index(0, 0));
}

void showAuditNothing(MainWindow &window)
{
    window.showSnapshot(automaticSnapshot(AutomaticMode::DryRun, {"dspy-bridge"}));
    window.showAuditNotice(QStringLiteral("audit.db is damaged (file is not a database); it was "
                                          "set aside as audit.db.damaged-2026-11-26 and a new one "
                                          "was begun"));
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTest::qWait(200);
}

QPushButton *button(MainWindow &window, const char *name)
{
    return window.findChild<QPushButton *>(QString::fromLatin1(name));
}

void showSwitch(MainWindow &window)
{
    window.showSnapshot(automaticSnapshot(AutomaticMode::Off, {"dspy-bridge", "render"}));
    button(window, "automatic")->click();
    window.findChild<QRadioButton *>(QStringLiteral("automatic-on"))->setChecked(true);
}

/// The menu of saved filters, three of them kept.
void showFilterMenu(MainWindow &window)
{
    typeFilter(window, "");
    auto *filter = window.findChild<QLineEdit *>(QStringLiteral("filter"));
    for (const auto &[name, text] :
         {std::pair("Old orphans", "state:orphan orphaned:>10m"),
          std::pair("Busy bridges", "cmd:dspy_bridge cpu:>50 -state:orphan"),
          std::pair("cpu:>50", "cpu:>50")}) {
        filter->setText(QString::fromLatin1(text));
        button(window, "savedFilters")->click();
        auto *menu = window.findChild<QMenu *>(QStringLiteral("filterMenu"));
        menu->findChild<QAction *>(QStringLiteral("saveFilter"))->trigger();
        delete menu;
        auto *dialog = window.findChild<QInputDialog *>();
        dialog->setTextValue(QString::fromLatin1(name));
        dialog->accept();
        delete dialog;
    }
    QTest::qWait(50); // a window that becomes active closes menus
    button(window, "savedFilters")->click();
}

void showSwitchTeaching(MainWindow &window)
{
    window.showSnapshot(automaticSnapshot(AutomaticMode::Off, {}));
    button(window, "automatic")->click();
}

/// Which tab of the settings.
void showSettings(MainWindow &window, const char *tab)
{
    window.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        for (ProcessRow &row : s.rows)
            row.matched = row.profile;
    }));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    window.findChild<QAbstractButton *>(QString::fromLatin1(tab))->click();
}

void showDetection(MainWindow &window)
{
    showSettings(window, "settingsDetection");
    auto *list = window.findChild<QTableView *>(QStringLiteral("profiles"));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data() == QStringLiteral("dspy-bridge"))
            list->setCurrentIndex(list->model()->index(row, 0));
}

/// The editor on a copy of a built-in profile, with what \p change makes of its text, as if typed.
void showEditor(MainWindow &window, const std::function<QString(QString)> &change)
{
    showDetection(window);
    window.findChild<QPushButton *>(QStringLiteral("editProfile"))->click();
    auto *editor = window.findChild<ProfileEditor *>();
    window.showStrangers(std::make_shared<const Strangers>(Strangers{
        {{9120, 1, {"python3", "/srv/shop/shop_worker.py", "--token", "hush"}, "/usr/bin/python3"},
         {9121, 2, {"python3", "/srv/shop/shop_worker.py", "--slot", "2"}, "/usr/bin/python3"}}}));
    auto *field = editor->findChild<QPlainTextEdit *>(QStringLiteral("profileText"));
    QSignalSpy checked(editor, &ProfileEditor::checked);
    field->setPlainText(change(field->toPlainText()));
    (void)checked.wait();
}

void showEditorPreview(MainWindow &window)
{
    showEditor(window, [](QString toml) {
        return toml.replace(QStringLiteral("[\"dspy_bridge.py\"]"),
                            QStringLiteral("[\"dspy_bridge.py\", \"shop/shop_worker.py\"]\n"
                                           "forbidden = [\"7\", \"8\"]"));
    });
}

/// Nothing is gained or lost, and yet something changes.
void showEditorHandling(MainWindow &window)
{
    showEditor(window, [](QString toml) {
        return toml.replace(QStringLiteral("TERM 5s"), QStringLiteral("TERM 9s")) +
               QStringLiteral("\n[[match]]\ninterpreters = [\"python*\"]\n"
                              "programs = [\"shop_worker.py\"]\nenvironment = [\"SHOP\"]\n");
    });
}

void showEditorProblems(MainWindow &window)
{
    showEditor(window, [](QString toml) {
        return toml.replace(QStringLiteral("TERM 5s"), QStringLiteral("STOP 5s"))
            .replace(QStringLiteral("programs"), QStringLiteral("program"));
    });
}

void showInsertMenu(MainWindow &window)
{
    showEditor(window, [](QString toml) { return toml; });
    window.findChild<QPushButton *>(QStringLiteral("insert"))->click();
    auto *menu = window.findChild<QMenu *>(QStringLiteral("insertMenu"));
    menu->findChildren<QMenu *>().at(1)->popup(menu->pos());
}

void showEditorQuestion(MainWindow &window)
{
    showEditorPreview(window);
    window.findChild<ProfileEditor *>()->reject();
}

struct Picture {
    const char *name;
    std::function<void(MainWindow &)> prepare;
    bool log = false;          ///< there is an audit log to show
    const char *settings = ""; ///< what the settings file says
};

bool take(const Picture &picture, const QString &theme, const QDir &directory)
{
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("state/audit.db"));
    if (picture.log)
        writeLog(log.toStdString(), sampleLog());
    const QString settings = folder.filePath(QStringLiteral("settings.toml"));
    QFile file(settings);
    if (file.open(QIODevice::WriteOnly))
        file.write(picture.settings);
    file.close();
    MainWindow window(MainWindow::Options{
        {}, false, log, settings, {}, folder.filePath(QStringLiteral("profiles")).toStdString()});
    window.resize(mockupSize);
    window.show();
    QApplication::setActiveWindow(&window);
    picture.prepare(window);
    for (int round = 0; round < 8; ++round) // what wraps has its height only after a few
        QApplication::processEvents();
    QTest::qWait(50);
    const QString path =
        directory.filePath(QStringLiteral("%1-%2.png").arg(QString::fromUtf8(picture.name), theme));
    QWidget *modal = QApplication::activePopupWidget();
    if (modal == nullptr)
        modal = QApplication::activeModalWidget();
    const bool written = (modal != nullptr ? modal : &window)->grab().save(path);
    if (modal != nullptr)
        modal->close();
    QTextStream(stdout) << (written ? "" : "NOT WRITTEN: ") << path << '\n';
    return written;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    loadWindowWords();
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("pictures"));
    if (!directory.mkpath(QStringLiteral(".")))
        return 1;
    registerMetaTypes();
    const Picture pictures[] = {
        {"processes", showProcesses},
        {"by-owner", [](MainWindow &window) { group(window, Grouping::Owner); }},
        {"by-profile", showByProfile},
        {"tree", showTree},
        {"grouping-menu", showGroupingMenu},
        {"by-owner-narrow",
         [](MainWindow &window) {
             window.resize(1000, 640);
             group(window, Grouping::Owner);
         }},
        {"processes-1024",
         [](MainWindow &window) {
             window.resize(1024, 700);
             showProcesses(window);
         }},
        {"pinned", showPinned},
        {"pinned-ended", showPinnedEnded, true},
        {"last-ended", showLastEnded},
        {"pinned-folds", showFolds, true},
        {"rules", showRules},
        {"identity", showIdentity},
        {"not-permitted", showNotPermitted},
        {"few-values",
         [](MainWindow &window) {
             window.showSnapshot(mockupSnapshot());
             window.findChild<ProcessTable *>()->select(sampleKey(6003));
         }},
        {"columns", showMoreColumns},
        {"new-without-workers", showNewWithoutWorkers},
        {"column-menu", [](MainWindow &window) { openByKeys(window, {}); }},
        {"column-sorting",
         [](MainWindow &window) { openByKeys(window, {QStringLiteral("sorting")}); }},
        {"column-arranging",
         [](MainWindow &window) {
             openByKeys(window, {QStringLiteral("arranging"), QStringLiteral("arrange-why")});
         }},
        {"calm", showCalm},
        {"first-run",
         [](MainWindow &window) {
             window.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
         }},
        {"no-match", showNoMatch},
        {"filter-error",
         [](MainWindow &window) { typeFilter(window, "state:orphan age:>90 beam"); }},
        {"filter-keys",
         [](MainWindow &window) {
             typeFilter(window, "");
             QTest::keyClick(window.findChild<QLineEdit *>(), Qt::Key_Space, Qt::ControlModifier);
         }},
        {"filter-values", [](MainWindow &window) { typeFilter(window, "beam state:o"); }},
        {"filter-menu", showFilterMenu},
        {"filter-narrow",
         [](MainWindow &window) {
             window.resize(1000, 640);
             typeFilter(window, "stat:orphan");
         }},
        {"paused", showPaused},
        {"paused-1024",
         [](MainWindow &window) {
             window.resize(1024, 700);
             showPaused(window);
         }},
        {"unreadable", showFailing},
        {"refused", showRefused},
        {"health", showHealth},
        {"audit", showAudit, true},
        {"audit-narrow", showAuditNarrow, true},
        {"audit-of-one", showAuditOfOne, true},
        {"audit-nothing", showAuditNothing},
        {"automatic", showSwitch},
        {"automatic-teaching", showSwitchTeaching},
        {"settings", [](MainWindow &window) { showSettings(window, "settingsGeneral"); }},
        {"settings-table", [](MainWindow &window) { showSettings(window, "settingsTable"); }, false,
         "[table]\nhold_order_s = -1\ndetails = 'yes'\ncolumns = 3\n"},
        {"settings-cleanup", [](MainWindow &window) { showSettings(window, "settingsCleanup"); }},
        {"settings-detection", showDetection},
        {"profile-editor", showEditorPreview},
        {"profile-editor-handling", showEditorHandling},
        {"profile-editor-question", showEditorQuestion},
        {"profile-editor-problems", showEditorProblems},
        {"profile-editor-insert", showInsertMenu},
        {"settings-notice", showProcesses, false, "[general]\nlook = 'blue'\n"},
        {"starting", [](MainWindow &) {}},
    };
    bool fine = true;
    for (const auto &[theme, appearance] : {std::pair{QStringLiteral("light"), Appearance::Light},
                                            std::pair{QStringLiteral("dark"), Appearance::Dark}}) {
        applyTheme(app, appearance);
        for (const Picture &picture : pictures)
            fine = take(picture, theme, directory) && fine;
    }
    return fine ? 0 : 1;
}
