// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the cleanup sheets share: row background, text, tick box. GUI thread; never
// fails.
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QStyleOption>

class QPainter;

namespace proctor {

enum class Tick { Off, On, Impossible };

/// Selection, and the focus ring round the whole row.
void paintRowBack(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
/// One line of text in \p box, elided where \p mode says.
void paintCellText(QPainter &painter, const QRect &box, const QString &text, const QColor &colour,
                   const QFont &font, Qt::Alignment side = Qt::AlignLeading,
                   Qt::TextElideMode mode = Qt::ElideRight);
/// What the widest of \p words takes, in pixels; 0 when there are none.
int widestOf(const QStringList &words, const QFont &font);
void paintTick(QPainter &painter, const QRect &box, Tick tick, const Theme &theme);
/// \p box without the cell's padding: eight on either side, sixteen after a right-aligned column.
QRect cellBox(const QRect &box, bool rightAligned, Qt::LayoutDirection direction);

} // namespace proctor
