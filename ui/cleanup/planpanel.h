// SPDX-License-Identifier: GPL-3.0-or-later
// "What will happen": scope and steps of what would be confirmed now. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace proctor {

class StepsView;

class PlanPanel : public QWidget {
    Q_OBJECT
  public:
    explicit PlanPanel(QWidget *parent = nullptr);
    /// \p plan may be null: then it says that everything is being checked.
    void display(const CleanupPlan *plan, const std::vector<ProcessKey> &confirmed);

  private:
    StepsView *m_steps;
    QLabel *m_note;
};

} // namespace proctor
