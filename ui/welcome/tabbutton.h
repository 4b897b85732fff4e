// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of a row of choices: the chosen one is outlined in the accent. GUI thread; never fails.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace proctor {

class TabButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit TabButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace proctor
