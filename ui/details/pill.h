// SPDX-License-Identifier: GPL-3.0-or-later
// The grade of an evidence as a small label: the heavier the grade, the darker the pill. That of a
// rule which does not apply is but a word.
// GUI thread; never fails.
#pragma once

#include "core/detector/evidence.h"

#include <QtWidgets/QWidget>

namespace proctor {

class Pill : public QWidget {
    Q_OBJECT

  public:
    enum class Voice { Full, Quiet };

    Pill(Grade grade, Voice voice, QWidget *parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Grade m_grade;
    Voice m_voice;
    QString m_word;
};

} // namespace proctor
