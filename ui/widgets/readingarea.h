// SPDX-License-Identifier: GPL-3.0-or-later
// A place that scrolls what is only read. As long as there is something to scroll, Tab reaches it,
// and the arrow and page keys move it. GUI thread; never fails.
#pragma once

#include <QtWidgets/QScrollArea>

namespace proctor {

class ReadingArea : public QScrollArea {
    Q_OBJECT

  public:
    explicit ReadingArea(QWidget *parent = nullptr);

  protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace proctor
