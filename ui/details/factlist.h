// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values, one pair to a line. GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtWidgets/QWidget>

class QFormLayout;

namespace proctor {

class FactList : public QWidget {
    Q_OBJECT

  public:
    using Lines = QList<QPair<QString, QString>>;

    explicit FactList(QWidget *parent = nullptr);
    /// Values can be selected; lines that are there already are used again.
    void setLines(const Lines &lines);

  private:
    QFormLayout *m_form;
    Lines m_lines;
};

} // namespace proctor
