// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctor/session.h"

#include "core/history/statefolder.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>
#include <cstdio>

namespace proctor {

namespace {

using namespace std::chrono_literals;

// The chart should have something to show, too.
constexpr auto pictureAfter = 4s;
constexpr auto pictureAtLast = 60s;

/// A demonstration and a picture look alike on every machine: they remember nothing.
QString statePath(const SessionOptions &options)
{
    if (options.demo || !options.picture.isEmpty())
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/proctor/window.ini");
}

} // namespace

Session::Session(SessionOptions options) : m_options(std::move(options)) {}

Session::~Session()
{
    m_demo.reset(); // its lease ends first, so that nothing of it stays
    m_elevation.reset();
    m_window.reset();
    m_core.reset();
}

bool Session::open()
{
    if (m_options.demo) {
        // The demonstration has a registry of its own: it never mixes with real workers. Nor do
        // profiles that are tried out in it with one's own.
        const QString place = QDir::tempPath() + QStringLiteral("/proctor-demo-XXXXXX");
        m_demoRegistry = std::make_unique<QTemporaryDir>(place);
        m_demoProfiles = std::make_unique<QTemporaryDir>(place);
        m_registryDir = QDir(m_demoRegistry->path()).canonicalPath();
        qputenv("PROCTOR_REGISTRY_DIR", m_registryDir.toLocal8Bit());
    }
    // What the demonstration ends is no part of anybody's record.
    const std::string audit =
        m_demoRegistry ? m_registryDir.toStdString() + ".audit/audit.db" : auditPath();
    const std::string profiles =
        m_demoProfiles ? m_demoProfiles->path().toStdString() : Catalogue::userFolder();
    auto core = MonitorThread::start(RegistryPlaces::fromEnvironment(), m_options.scanEvery, audit,
                                     profiles);
    if (!core) {
        std::fprintf(stderr, "proctor: %s\n", core.error().text().c_str());
        return false;
    }
    m_core = std::move(*core);
    if (m_registryDir.isEmpty())
        m_registryDir =
            QString::fromStdString(directoryToWrite(RegistryPlaces::fromEnvironment()).path);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Options{m_registryDir, m_options.demo, QString::fromStdString(audit),
                            m_options.settingsPath, statePath(m_options), profiles});
    connectAll();
    m_window->show();
    m_core->begin();
    if (m_options.demo)
        startDemo();
    if (!m_options.picture.isEmpty())
        QTimer::singleShot(pictureAtLast, this, &Session::takePicture);
    return true;
}

void Session::connectAll()
{
    Monitor *monitor = m_core->monitor();
    MainWindow *window = m_window.get();
    connect(monitor, &Monitor::snapshotReady, this, &Session::take);
    connect(monitor, &Monitor::planReady, window, &MainWindow::showPlan);
    connect(monitor, &Monitor::reportReady, window, &MainWindow::showReport);
    connect(window, &MainWindow::scanRequested, monitor, &Monitor::scanNow);
    connect(window, &MainWindow::focusRequested, monitor, &Monitor::setFocus);
    connect(window, &MainWindow::planRequested, monitor, &Monitor::plan);
    connect(window, &MainWindow::runRequested, monitor, &Monitor::run);
    connect(window, &MainWindow::stopRequested, monitor, &Monitor::stop);
    connect(window, &MainWindow::elevationRequested, this, &Session::elevate);
    connect(window, &MainWindow::elevationStopRequested, this, &Session::stopElevation);
    connect(window, &MainWindow::automaticRequested, monitor, &Monitor::setAutomatic);
    connect(window, &MainWindow::strangersRequested, monitor, &Monitor::findStrangers);
    connect(monitor, &Monitor::strangersReady, window, &MainWindow::showStrangers);
    connect(monitor, &Monitor::auditNotice, window, &MainWindow::showAuditNotice);
    connect(window, &MainWindow::demoRequested, this, &Session::startDemo);
}

void Session::startDemo()
{
    if (m_demo)
        return;
    m_demo = std::make_unique<Demo>(m_registryDir);
    connect(m_demo.get(), &Demo::failed, this, [this](const QString &why) {
        m_window->showDemoFailure(why);
        if (!m_options.picture.isEmpty())
            std::fprintf(stderr, "proctor: %s\n", qPrintable(why));
        m_demo.release()->deleteLater();
    });
    m_demo->start();
}

void Session::elevate(const std::vector<ProcessKey> &keys)
{
    auto programs = installedElevation();
    if (!programs)
        return m_window->showElevation({std::nullopt, programs.error()});
    if (m_elevation && m_elevation->busy()) // stopped, and its dialog closed
        return m_window->showElevation(
            {std::nullopt,
             {PROCTOR_WORDS("words", "the helper still works on what was asked before"), {}}});
    m_elevation = std::make_unique<ElevationClient>(std::move(*programs));
    connect(m_elevation.get(), &ElevationClient::answered, m_window.get(),
            &MainWindow::showElevation);
    m_elevation->ask(keys);
}

void Session::stopElevation()
{
    if (m_elevation)
        m_elevation->stop();
}

void Session::take(const SnapshotPtr &snapshot)
{
    m_window->showSnapshot(snapshot);
    QMetaObject::invokeMethod(m_core->monitor(), &Monitor::snapshotTaken, Qt::QueuedConnection);
    if (m_options.picture.isEmpty() || m_pictureDue)
        return;
    const bool settled =
        !m_options.demo || (snapshot->counts.active == 8 && snapshot->counts.orphans == 3);
    if (settled) {
        m_pictureDue = true;
        QTimer::singleShot(pictureAfter, this, &Session::takePicture);
    }
}

void Session::takePicture()
{
    const bool saved = m_window->grab().save(m_options.picture);
    std::fprintf(stderr,
                 saved ? "proctor: picture saved as %s\n" : "proctor: %s cannot be written\n",
                 qPrintable(m_options.picture));
    if (m_options.status) {
        QProcess status;
        status.setProcessChannelMode(QProcess::ForwardedChannels);
        status.start(QCoreApplication::applicationDirPath() + QStringLiteral("/proctorctl"),
                     {QStringLiteral("status")});
        status.waitForFinished();
    }
    QCoreApplication::exit(saved ? 0 : 3);
}

} // namespace proctor
