// SPDX-License-Identifier: GPL-3.0-or-later
// proctor_pictures_sizes DIRECTORY [PIXELS]: the pages and dialogs in windows as small as screens
// at 200 % and 300 % make them, light and dark; with PIXELS in a desktop's font of that size
// instead, and at full size, too. Exit code 1 when a picture cannot be written.
#include "tests/support/samplecleanup.h"
#include "tests/support/samplelog.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/windowwords.h"
#include "tests/ui/sizes.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTableView>

#include <functional>

using namespace proctor;

namespace {

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&window, key, modifiers);
}

CleanupDialog *openCleanup(MainWindow &window)
{
    press(window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window.findChild<CleanupDialog *>();
    dialog->showPlan(samplePlan(bulkRequest(*mockupSnapshot()), *mockupSnapshot()));
    return dialog;
}

struct Picture {
    const char *name;
    std::function<void(MainWindow &)> prepare;
};

const Picture pictures[] = {
    {"processes",
     [](MainWindow &window) { window.findChild<ProcessTable *>()->select(sampleKey(4312)); }},
    {"details",
     [](MainWindow &window) {
         window.findChild<ProcessTable *>()->select(sampleKey(4312));
         QTest::keyClick(window.findChild<ProcessTable *>(), Qt::Key_Return);
     }},
    {"welcome",
     [](MainWindow &window) {
         window.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
     }},
    {"health", [](MainWindow &window) { press(window, Qt::Key_2, Qt::ControlModifier); }},
    {"audit",
     [](MainWindow &window) {
         press(window, Qt::Key_3, Qt::ControlModifier);
         auto *table = window.findChild<QTableView *>(QStringLiteral("auditTable"));
         (void)QTest::qWaitFor([table] { return table->model()->rowCount() > 0; });
         table->selectRow(0);
     }},
    {"settings", [](MainWindow &window) { press(window, Qt::Key_Comma, Qt::ControlModifier); }},
    {"detection",
     [](MainWindow &window) {
         press(window, Qt::Key_Comma, Qt::ControlModifier);
         window.findChild<QAbstractButton *>(QStringLiteral("settingsDetection"))->click();
     }},
    {"editor",
     [](MainWindow &window) {
         press(window, Qt::Key_Comma, Qt::ControlModifier);
         window.findChild<QAbstractButton *>(QStringLiteral("settingsDetection"))->click();
         window.findChild<QAbstractButton *>(QStringLiteral("newProfile"))->click();
     }},
    {"help", [](MainWindow &window) { press(window, Qt::Key_F1, Qt::NoModifier); }},
    {"automatic",
     [](MainWindow &window) {
         window.findChild<QAbstractButton *>(QStringLiteral("automatic"))->click();
     }},
    {"cleanup", [](MainWindow &window) { openCleanup(window); }},
    {"progress",
     [](MainWindow &window) {
         auto *dialog = openCleanup(window);
         dialog->findChild<QAbstractButton *>(QStringLiteral("end"))->click();
         dialog->showReport(
             finishedReport(*samplePlan(bulkRequest(*mockupSnapshot()), *mockupSnapshot())));
     }},
};

bool take(const Picture &picture, const QSize &size, const QString &theme, const QDir &directory)
{
    QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("state/audit.db"));
    writeLog(log.toStdString(), sampleLog());
    MainWindow window(MainWindow::Options{
        {}, false, log, {}, {}, folder.filePath(QStringLiteral("profiles")).toStdString()});
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
    window.showSnapshot(mockupSnapshot());
    picture.prepare(window);
    for (int round = 0; round < 8; ++round) // what wraps has its height only after a few
        QApplication::processEvents();
    QWidget *modal = QApplication::activeModalWidget();
    if (modal == nullptr && QApplication::activeWindow() != &window)
        modal = QApplication::activeWindow();
    const QString path = directory.filePath(
        QStringLiteral("%1-%2-%3.png")
            .arg(QString::fromLatin1(picture.name), QString::number(size.width()), theme));
    return (modal != nullptr ? modal : &window)->grab().save(path);
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
    bool fine = true;
    const auto all = [&](const QString &theme, const QList<QSize> &sizes) {
        for (const QSize &size : sizes)
            for (const Picture &picture : pictures)
                fine = take(picture, size, theme, directory) && fine;
    };
    if (argc > 2) {
        beDesktopWithFont(QString::fromLocal8Bit(argv[2]).toInt());
        all(QStringLiteral("font"), {QSize(1440, 900), at200Percent, at300Percent});
        return fine ? 0 : 1;
    }
    applyTheme(app, Appearance::Light);
    all(QStringLiteral("light"), {at200Percent, at300Percent});
    applyTheme(app, Appearance::Dark);
    all(QStringLiteral("dark"), {at200Percent, at300Percent});
    return fine ? 0 : 1;
}
