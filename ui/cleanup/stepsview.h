// SPDX-License-Identifier: GPL-3.0-or-later
// Which signals go to whom, in what order: "34 dspy-bridge  TERM › wait 5 s › KILL".
// GUI thread; never fails.
#pragma once

#include "core/cleanup/policy.h"

#include <QtCore/QString>
#include <QtWidgets/QWidget>
#include <vector>

namespace proctor {

class StepsView : public QWidget {
    Q_OBJECT
  public:
    struct Line {
        QString who;
        std::vector<Step> steps;
        QString words; ///< instead of steps
    };
    explicit StepsView(QWidget *parent = nullptr);
    void display(std::vector<Line> lines);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    int whoWidth() const;
    void fitHeight();

    std::vector<Line> m_lines;
};

/// "TERM, wait 5 s, KILL"
QString stepsInWords(const std::vector<Step> &steps);

} // namespace proctor
