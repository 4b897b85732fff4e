// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Settings": every change counts, and is in the file, at once. What is wrong with the
// file is said above. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace proctor {

class Banner;
class DetectionSettings;
class SettingsKeeper;
class ToneLabel;

class SettingsPage : public QWidget {
    Q_OBJECT
  public:
    /// \p profileFolder: see DetectionSettings.
    SettingsPage(SettingsKeeper *keeper, std::string profileFolder, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    void showStrangers(const StrangersPtr &strangers);
    void focusTabs();

  signals:
    void strangersRequested();

  protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void addPart(QHBoxLayout *tabs, const QString &objectName, const QString &title, QWidget *part);
    void display();

    SettingsKeeper *m_keeper;
    QButtonGroup *m_tabs;
    QStackedWidget *m_parts;
    DetectionSettings *m_detection;
    Banner *m_problems;
    Banner *m_unknown;
    ToneLabel *m_place;
};

} // namespace proctor
