// SPDX-License-Identifier: GPL-3.0-or-later
// One page in the Rail. GUI thread; never fails.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace proctor {

class RailButton : public QAbstractButton {
    Q_OBJECT

  public:
    RailButton(QString icon, const QString &title, QWidget *parent = nullptr);
    /// Square, and its icon alone.
    void setNarrow(bool narrow);
    static constexpr int narrowSize = 40;

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QFont fittingFont() const;

    QString m_icon;
    bool m_narrow = false;
};

} // namespace proctor
