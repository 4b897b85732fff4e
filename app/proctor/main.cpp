// SPDX-License-Identifier: GPL-3.0-or-later
// proctor: the window. Exit codes: 0 closed, 2 wrong usage, 3 Proctor cannot work here.
#include "app/proctor/session.h"
#include "core/base/filelimit.h"
#include "core/settings/settingsstore.h"
#include "ui/metatypes.h"
#include "ui/settings/appearance.h"

#include <CLI/CLI.hpp>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

int endPipe[2] = {-1, -1};

/// Async-signal-safe: one byte into the pipe that the event loop watches.
void onEndSignal(int)
{
    const char byte = 0;
    (void)!::write(endPipe[1], &byte, 1);
}

/// Makes INT, TERM and HUP readable, so that the window closes in order and a demonstration is
/// cleaned up. Handlers, unlike a blocked mask, are not inherited by what we start.
int endSignals()
{
    if (::pipe2(endPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    struct sigaction action {};
    action.sa_handler = onEndSignal;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
    return endPipe[0];
}

} // namespace

int main(int argc, char **argv)
{
    proctor::raiseFileLimit();
    CLI::App usage{
        "Proctor shows registered workers and the orphans their supervisors left, and ends "
        "exactly the orphans."};
    proctor::SessionOptions options;
    std::string picture;
    std::string appearance;
    usage.add_flag("--demo", options.demo,
                   "Open on a demonstration: eight workers, and three that are orphaned");
    usage.add_option("--picture", picture, "Save a picture of the window to this PNG file and end");
    usage.add_flag("--status", options.status, "With --picture: print `proctorctl status` too");
    usage
        .add_option("--appearance", appearance,
                    "Colours of this window instead of the set ones: system, light or dark")
        ->check(CLI::IsMember({"system", "light", "dark"}));
    usage.set_version_flag("--version", "proctor " PROCTOR_VERSION);
    usage.footer("Qt's own options (-platform, -style, …) are not taken; set QT_QPA_PLATFORM and "
                 "such instead.");
    try {
        usage.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return usage.exit(error) == 0 ? 0 : 2;
    }
    // What is wrong in the file the window says; until it is open, defaults stand in.
    const std::string settingsPath = proctor::settingsPath();
    const proctor::Settings settings =
        settingsPath.empty() ? proctor::Settings() : proctor::loadSettings(settingsPath).settings;
    options.settingsPath = QString::fromStdString(settingsPath);
    options.scanEvery = std::chrono::seconds(settings.scanIntervalS);
    options.picture = QString::fromLocal8Bit(picture.c_str());

    const int ends = endSignals();
    int qtArgc = 1;
    QApplication app(qtArgc, argv);
    QApplication::setApplicationName(QStringLiteral("proctor"));
    QApplication::setApplicationDisplayName(QStringLiteral("Proctor"));
    QApplication::setDesktopFileName(QStringLiteral("proctor"));
    proctor::registerMetaTypes();
    if (!settings.language.empty())
        QLocale::setDefault(QLocale(QString::fromStdString(settings.language)));
    // English plurals lie below every language: what it leaves open reads right all the same.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/proctor_en")))
        QApplication::installTranslator(&english);
    QTranslator ours;
    if (ours.load(QLocale(), QStringLiteral("proctor"), QStringLiteral("_"),
                  QStringLiteral(":/i18n")))
        QApplication::installTranslator(&ours);
    QTranslator qts;
    if (qts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qts);
    proctor::applyTheme(app, appearance == "light"    ? proctor::Appearance::Light
                             : appearance == "dark"   ? proctor::Appearance::Dark
                             : appearance == "system" ? proctor::Appearance::System
                                                      : proctor::appearanceOf(settings.look),
                        settings.highContrast);
    QSocketNotifier ended(ends, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, &QApplication::quit);

    proctor::Session session(options);
    if (!session.open())
        return 3;
    return QApplication::exec();
}
