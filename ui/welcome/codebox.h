// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of code in tabs, each with a button that copies it. GUI thread; never fails.
#pragma once

#include "ui/welcome/oneliners.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace proctor {

class CodeBox : public QWidget {
    Q_OBJECT
  public:
    explicit CodeBox(QList<OneLiner> lines, QWidget *parent = nullptr);
    void choose(int index);

  private:
    QWidget *makeTabs();
    void copy();

    QList<OneLiner> m_lines;
    int m_chosen = 0;
    QButtonGroup *m_tabs = nullptr;
    QLabel *m_prompt;
    QLabel *m_code;
    QLabel *m_note;
    QPushButton *m_copy;
};

} // namespace proctor
