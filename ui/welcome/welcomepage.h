// SPDX-License-Identifier: GPL-3.0-or-later
// What the page "Processes" shows while no worker has ever been registered: how to register one, a
// demonstration, and what is recognised without. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace proctor {

class WelcomePage : public QScrollArea {
    Q_OBJECT
  public:
    explicit WelcomePage(QWidget *parent = nullptr);

  public Q_SLOTS:
    void showSnapshot(proctor::SnapshotPtr snapshot);
    /// Why the demonstration could not be started, in words; its button works again.
    void showDemoFailure(const QString &why);

  Q_SIGNALS:
    void demoRequested();

  private:
    QWidget *makeStates();
    QWidget *makeDemo();
    QWidget *makeProfiles();
    void showProfiles(const std::vector<ProfileView> &profiles);
    void onDemo();

    QPushButton *m_demo = nullptr;
    QLabel *m_demoFailure = nullptr;
    QGridLayout *m_profiles = nullptr;
    QLabel *m_watching = nullptr;
    std::vector<std::string> m_shownProfiles;
};

} // namespace proctor
