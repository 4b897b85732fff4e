// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as a column of icons with words. GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace proctor {

class RailButton;

class Rail : public QWidget {
    Q_OBJECT

  public:
    explicit Rail(QWidget *parent = nullptr);
    /// Returns the page's index.
    int addPage(const QString &icon, const QString &title, const QString &toolTip);
    void setCurrent(int index);

  signals:
    void pageRequested(int index);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
};

} // namespace proctor
