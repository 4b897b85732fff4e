// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a FoldSection: arrow, title, summary at the far end. GUI thread; never fails.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace proctor {

class FoldHeading : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FoldHeading(const QString &title, QWidget *parent = nullptr);
    void setSummary(const QString &summary);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_summary;
};

} // namespace proctor
