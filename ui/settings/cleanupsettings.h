// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what the cleanup dialog offers. Changes nobody's verdict and no one's protection.
// GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QSpinBox;

namespace proctor {

class SettingsKeeper;

class CleanupSettings : public QWidget {
    Q_OBJECT
  public:
    explicit CleanupSettings(SettingsKeeper *keeper, QWidget *parent = nullptr);

  private:
    void display();

    SettingsKeeper *m_keeper;
    QSpinBox *m_grace;
};

} // namespace proctor
