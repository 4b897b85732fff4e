// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the process table: shape and word, dimmed calm values, tabular digits,
// the selected row's bar and the focus ring around the whole row. GUI thread; never fails.
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace proctor {

enum class Grouping;
struct Line;
struct ProcessColumn;
struct ProcessRow;

class ProcessDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit ProcessDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Wide enough for the column's sample, with its badge or shape, and its title.
    static int columnWidth(const ProcessColumn &column, bool first);

  private:
    struct CellLook {
        Grouping grouping;
        bool badge; ///< "new"
    };
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, QRect cell,
                   const ProcessColumn &column, const Line &line, const CellLook &look) const;
    QRect paintShapes(QPainter *painter, const QStyleOptionViewItem &option, QRect cell,
                      const Line &line, Grouping grouping) const;
    void paintText(QPainter *painter, const QRect &cell, const ProcessColumn &column,
                   const ProcessRow &row, const Theme &theme) const;
    void paintNews(QPainter *painter, const QRect &cell, const ProcessColumn &column,
                   const ProcessRow &row, const Theme &theme) const;
};

} // namespace proctor
