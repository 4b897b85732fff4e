// SPDX-License-Identifier: GPL-3.0-or-later
// The field one types words into to find rows; says which key leads to it. GUI thread.
#pragma once

#include <QtWidgets/QLineEdit>

class QAction;

namespace proctor {

class FilterField : public QLineEdit {
    Q_OBJECT

  public:
    explicit FilterField(QWidget *parent = nullptr);

  signals:
    void left(); ///< Esc in the empty field, Enter or Down: back to the table

  protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void makeRoom();

    QAction *m_clear;
};

} // namespace proctor
