// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: how the table is kept. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QSpinBox;

namespace proctor {

class SettingsKeeper;

class TableSettings : public QWidget {
    Q_OBJECT
  public:
    explicit TableSettings(SettingsKeeper *keeper, QWidget *parent = nullptr);

  private:
    void display();

    SettingsKeeper *m_keeper;
    QSpinBox *m_scan;
    QSpinBox *m_hold;
    QCheckBox *m_details;
};

} // namespace proctor
