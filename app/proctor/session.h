// SPDX-License-Identifier: GPL-3.0-or-later
// Ties one MainWindow to one core thread (and, on request, a demonstration) and takes them apart in
// the right order. GUI thread.
#pragma once

#include "app/elevation/elevationclient.h"
#include "app/proctor/demo.h"
#include "core/engine/monitorthread.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <memory>

namespace proctor {

struct SessionOptions {
    bool demo = false;
    QString picture;      ///< save a picture of the settled window there, then quit; "" for none
    QString settingsPath; ///< "": none
    std::chrono::seconds scanEvery{1};
    bool status = false; ///< with picture: print `proctorctl status` before quitting
};

class Session : public QObject {
    Q_OBJECT

  public:
    explicit Session(SessionOptions options);
    ~Session() override;

    /// Shows the window. False, with a message on stderr, when Proctor cannot work here.
    bool open();

  private:
    void connectAll();
    void startDemo();
    void elevate(const std::vector<ProcessKey> &keys);
    void stopElevation();
    void take(const SnapshotPtr &snapshot);
    void takePicture();

    SessionOptions m_options;
    std::unique_ptr<QTemporaryDir> m_demoRegistry;
    std::unique_ptr<QTemporaryDir> m_demoProfiles;
    QString m_registryDir;
    std::unique_ptr<MonitorThread> m_core;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<ElevationClient> m_elevation; ///< the last request's
    bool m_pictureDue = false;
};

} // namespace proctor
