// SPDX-License-Identifier: GPL-3.0-or-later
// The active workers that a cleanup cannot touch, set apart: to be seen, not to be chosen.
// GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace proctor {

class ProtectedModel;

class ProtectedPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ProtectedPanel(QWidget *parent = nullptr);
    void showSnapshot(const Snapshot &snapshot);

  private:
    QLabel *m_title;
    ProtectedModel *m_model;
};

} // namespace proctor
