// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: language and colours. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace proctor {

class SettingsKeeper;

class GeneralSettings : public QWidget {
    Q_OBJECT
  public:
    explicit GeneralSettings(SettingsKeeper *keeper, QWidget *parent = nullptr);

  private:
    void display();

    SettingsKeeper *m_keeper;
    QComboBox *m_language;
    QButtonGroup *m_look;
    QCheckBox *m_highContrast;
};

} // namespace proctor
