// SPDX-License-Identifier: GPL-3.0-or-later
// The pulse in its box: health in colour, beside the word that says it. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

namespace proctor {

class HealthBadge : public QWidget {
    Q_OBJECT

  public:
    explicit HealthBadge(QWidget *parent = nullptr);
    void setHealth(Health health);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Health m_health = Health::Unknown;
};

} // namespace proctor
