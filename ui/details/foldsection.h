// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that unfolds a list of names and values; folded, it shows a summary.
// GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtWidgets/QWidget>

class QFormLayout;

namespace proctor {

class FoldHeading;

class FoldSection : public QWidget {
    Q_OBJECT

  public:
    using Lines = QList<QPair<QString, QString>>;

    explicit FoldSection(const QString &title, QWidget *parent = nullptr);
    /// Values stay selectable; unchanged lines are not rebuilt.
    void setLines(const QString &summary, const Lines &lines);

  private:
    FoldHeading *m_heading;
    QWidget *m_body;
    QFormLayout *m_form;
    Lines m_lines;
};

} // namespace proctor
