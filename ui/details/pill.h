// SPDX-License-Identifier: GPL-3.0-or-later
// The grade of an evidence as a small label: the heavier the grade, the darker the pill.
// GUI thread; never fails.
#pragma once

#include "core/detector/evidence.h"

#include <QtWidgets/QWidget>

namespace proctor {

class Pill : public QWidget {
    Q_OBJECT

  public:
    explicit Pill(Grade grade, QWidget *parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Grade m_grade;
    QString m_word;
};

} // namespace proctor
