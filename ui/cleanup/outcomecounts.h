// SPDX-License-Identifier: GPL-3.0-or-later
// "23 of 37 done | ✕ 18 ended  ✕ 3 ended by KILL  ● 1 refused  ◐ 14 ending": over the progress
// table, on as many lines as it takes. GUI thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"

#include <QtWidgets/QWidget>

namespace proctor {

class OutcomeCounts : public QWidget {
    Q_OBJECT
  public:
    explicit OutcomeCounts(QWidget *parent = nullptr);
    void showReport(const CleanupReport &report);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Part {
        int look = 0;
        QString number;
        QString word;
    };
    static QString words(Outcome outcome, int count);
    static int widthOf(const Part &part);
    int leadWidth() const;
    QList<QPoint> places() const;
    void fitHeight();
    void paintPart(QPainter &painter, const Part &part, QPoint at) const;

    QString m_done;
    QList<Part> m_parts;
};

} // namespace proctor
