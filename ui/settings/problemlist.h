// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a text, a line each: click, or Enter, goes there. As high as what it says, up to
// a limit. GUI thread; never fails.
#pragma once

#include <QtWidgets/QListWidget>

namespace proctor {

struct TextProblem {
    int line = 0; ///< from 1; 0: it is about the whole text
    QString what;
};

class ProblemList : public QListWidget {
    Q_OBJECT
  public:
    explicit ProblemList(QWidget *parent = nullptr);
    void showProblems(const QList<TextProblem> &problems);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  signals:
    void lineChosen(int line);

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void layOut();
    void choose(const QListWidgetItem *item);
    void tint();
};

} // namespace proctor
