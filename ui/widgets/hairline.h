// SPDX-License-Identifier: GPL-3.0-or-later
// A line one pixel thick between two things. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

class Hairline : public QWidget {
    Q_OBJECT
  public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace proctor
