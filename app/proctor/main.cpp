// SPDX-License-Identifier: GPL-3.0-or-later
// proctor: the window. Exit codes: 0 closed, 2 wrong usage, 3 Proctor cannot work here.
#include "app/proctor/session.h"
#include "core/base/endsignals.h"
#include "core/base/filelimit.h"
#include "core/settings/settingsstore.h"
#include "ui/metatypes.h"
#include "ui/settings/appearance.h"

#include <CLI/CLI.hpp>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

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

    int qtArgc = 1;
    QApplication app(qtArgc, argv);
    const proctor::EndSignals ends; // so that a demonstration is cleaned up
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
    proctor::applyTheme(app,
                        appearance == "light"    ? proctor::Appearance::Light
                        : appearance == "dark"   ? proctor::Appearance::Dark
                        : appearance == "system" ? proctor::Appearance::System
                                                 : proctor::appearanceOf(settings.look),
                        settings.highContrast);
    proctor::Session session(options);
    if (!session.open())
        return 3;
    return QApplication::exec();
}
