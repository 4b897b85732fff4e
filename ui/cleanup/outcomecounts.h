// SPDX-License-Identifier: GPL-3.0-or-later
// "23 of 37 done | ✕ 18 ended  ✕ 3 ended by KILL  ● 1 refused  ◐ 14 ending": one line over the
// progress table. GUI thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"

#include <QtWidgets/QWidget>

namespace proctor {

class OutcomeCounts : public QWidget {
    Q_OBJECT
  public:
    explicit OutcomeCounts(QWidget *parent = nullptr);
    void showReport(const CleanupReport &report);
    QSize sizeHint() const override { return {400, 24}; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    static QString words(Outcome outcome, int count);
    struct Part {
        int look = 0;
        QString number;
        QString word;
    };
    QString m_done;
    QList<Part> m_parts;
};

} // namespace proctor
