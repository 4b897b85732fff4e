// SPDX-License-Identifier: GPL-3.0-or-later
// A state's shape as a small widget, for headings and counts. GUI thread; never fails.
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace proctor {

class ShapeMark : public QWidget {
    Q_OBJECT
  public:
    explicit ShapeMark(Look look, int size = 12, QWidget *parent = nullptr);
    void setLook(Look look);
    QSize sizeHint() const override { return {m_size, m_size}; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Look m_look;
    int m_size;
};

} // namespace proctor
