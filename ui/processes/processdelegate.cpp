// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processdelegate.h"

#include "ui/format.h"
#include "ui/processes/cellvoice.h"
#include "ui/processes/foldmark.h"
#include "ui/processes/headingpainting.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processmodel.h"
#include "ui/shortcommand.h"
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cmath>

namespace proctor {

namespace {

constexpr int shapeSize = 12;
constexpr int shapeGap = 8;
constexpr int badgeGap = 6; ///< before the badge "new"
constexpr int accentBar = 3;

qreal widestState(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const Look look : {Look::Active, Look::Stalled, Look::Orphan, Look::Suspect, Look::Ending,
                            Look::Ended, Look::Kept, Look::Zombie, Look::Unknown})
        widest = std::max(widest, metrics.horizontalAdvance(stateWord(look)));
    return widest;
}

QString badgeWord()
{
    return ProcessDelegate::tr("new");
}

QFont badgeFont()
{
    return uiFont(11, QFont::DemiBold);
}

int badgeWidth()
{
    return QFontMetrics(badgeFont()).horizontalAdvance(badgeWord()) + 8;
}

QRect inner(const QRect &cell, const ProcessColumn &column)
{
    // Digits stand at the right: what is left of them needs no gap of its own.
    const int before = column.id == ColumnId::State ? metrics::edgePadding
                       : column.number              ? 0
                                                    : metrics::cellPadding;
    const int after = column.number ? metrics::numberPadding : metrics::cellPadding;
    return cell.adjusted(before, 0, -after, 0);
}

/// Where a new row has its badge: at its worker, else in the first words that have room for it.
ColumnId badgeColumn(const QHeaderView &header)
{
    if (!header.isSectionHidden(static_cast<int>(ColumnId::Worker)))
        return ColumnId::Worker;
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        const auto id = static_cast<ColumnId>(section);
        if (!header.isSectionHidden(section) && !processColumn(id).number && id != ColumnId::State)
            return id;
    }
    return ColumnId::State;
}

QString elided(const ProcessColumn &column, const ProcessRow &row, const QFontMetrics &metrics,
               int width)
{
    if (column.id == ColumnId::Command)
        return shortCommand(row).elided(metrics, width);
    const auto mode = column.id == ColumnId::Owner ? Qt::ElideMiddle : Qt::ElideRight;
    return metrics.elidedText(column.text(row), mode, width);
}

bool isTime(const ProcessColumn &column)
{
    return column.id == ColumnId::Age || column.id == ColumnId::Orphaned;
}

} // namespace

ProcessDelegate::ProcessDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize ProcessDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(metrics::row, option.fontMetrics.height() + 10)};
}

int ProcessDelegate::columnWidth(const ProcessColumn &column, bool first)
{
    const QFontMetricsF heavy(uiFont(13, QFont::DemiBold));
    qreal width = 0;
    if (column.id == ColumnId::State)
        width = widestState(heavy) + shapeSize + shapeGap;
    else if (column.number)
        width = tabularWidth(isTime(column) ? duration(36'120) : QString::fromUtf8(column.sample),
                             uiFont(13, mayBeHeavy(column) ? QFont::DemiBold : QFont::Normal));
    else if (column.id == ColumnId::Worker)
        width = heavy.horizontalAdvance(QString::fromUtf8(column.sample)) + badgeGap + badgeWidth();
    else
        width = QFontMetricsF(uiFont(13)).horizontalAdvance(QString::fromUtf8(column.sample));
    const qreal arrow = column.number ? 0 : 15; // left of a number's title there is room for it
    const qreal title =
        QFontMetricsF(uiFont(12, QFont::DemiBold)).horizontalAdvance(columnTitle(column)) + arrow;
    const int padding = (first           ? metrics::edgePadding
                         : column.number ? 0
                                         : metrics::cellPadding) +
                        (column.number ? metrics::numberPadding : metrics::cellPadding);
    return static_cast<int>(std::ceil(std::max(width, title))) + padding;
}

void ProcessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ProcessModel *>(index.model());
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const Line *line = model && view ? model->lineAt(index.row()) : nullptr;
    if (!line)
        return;
    const ProcessColumn &column = processColumns()[static_cast<std::size_t>(index.column())];
    const QRect cell = inner(option.rect, column);
    painter->save();
    painter->setClipRect(option.rect);
    if (line->isHeading()) {
        const WallTime now = model->snapshot()->at;
        paintHeadingGround(*painter, option);
        paintGround(painter, option, index);
        paintHeading(*painter, *view, option, *line, index.row(), now);
        paintHeadingSum(*painter, *view, QStyle::visualRect(option.direction, option.rect, cell),
                        *line, column, now);
    } else {
        paintGround(painter, option, index);
        const bool badge =
            model->isNews(*line->row) && badgeColumn(*view->horizontalHeader()) == column.id;
        paintCell(painter, option, cell, column, *line,
                  {.grouping = model->grouping(), .badge = badge});
    }
    painter->restore();
}

void ProcessDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, QRect cell,
                                const ProcessColumn &column, const Line &line,
                                const CellLook &look) const
{
    const Theme &theme = Theme::of(option.palette);
    const ProcessRow &row = *line.row;
    if (column.id == ColumnId::State)
        cell = paintShapes(painter, option, cell, line, look.grouping);
    cell = QStyle::visualRect(option.direction, option.rect, cell);
    if (look.badge)
        paintNews(painter, cell, column, row, theme);
    else
        paintText(painter, cell, column, row, theme);
}

/// The mark that folds, and the state's shape; at the end, what is folded away. The rest of \p cell
/// is for words.
QRect ProcessDelegate::paintShapes(QPainter *painter, const QStyleOptionViewItem &option,
                                   QRect cell, const Line &line, Grouping grouping) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto shape = [&](int left, Look look) {
        const QRect box(left, cell.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize);
        paintShape(*painter, QStyle::visualRect(option.direction, option.rect, box), look,
                   theme.state(look));
    };
    const int indent = indentOf(line, grouping);
    if (line.fold != Fold::None)
        paintFoldMark(*painter, option.rect,
                      cell.adjusted(indent - shapeSize - metrics::grid, 0, 0, 0), line.fold,
                      option.direction);
    cell.setLeft(cell.left() + indent);
    shape(cell.left(), lookOf(*line.row));
    cell.setLeft(cell.left() + shapeSize + shapeGap);
    if (!line.group)
        return cell;
    const QString count = QStringLiteral("+%1").arg(line.group->size());
    const QFont font = uiFont(12, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(count);
    const QRect words(cell.right() - width + 1, cell.top(), width, cell.height());
    painter->setFont(font);
    painter->setPen(theme.secondary);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, count);
    const int left = words.left() - metrics::grid - shapeSize;
    shape(left, line.group->severest());
    cell.setRight(left - metrics::grid);
    return cell;
}

void ProcessDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return;
    // Every cell paints its own part of what runs along the whole row.
    const QRect row(0, option.rect.top(), view->viewport()->width(), option.rect.height());
    if (option.state & QStyle::State_Selected) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->fillRect(mirrored ? row.right() - accentBar + 1 : row.left(), row.top(), accentBar,
                          row.height(), theme.accent);
    }
    if (view->hasFocus() && view->currentIndex().row() == index.row())
        drawFocusRing(*painter, row, metrics::pillRadius, theme.accent);
}

void ProcessDelegate::paintText(QPainter *painter, const QRect &cell, const ProcessColumn &column,
                                const ProcessRow &row, const Theme &theme) const
{
    const Voice voice = voiceOf(column, row, lookOf(row), theme);
    const QFont font = uiFont(13, voice.weight);
    painter->setFont(font);
    const QString words = column.number ? column.text(row)
                                        : elided(column, row, painter->fontMetrics(), cell.width());
    const bool empty = words == QStringLiteral("–");
    painter->setPen(empty ? theme.hint : voice.colour);
    if (column.number) {
        drawTabular(*painter, cell, Qt::AlignRight, words, font);
        return;
    }
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words);
}

void ProcessDelegate::paintNews(QPainter *painter, const QRect &cell, const ProcessColumn &column,
                                const ProcessRow &row, const Theme &theme) const
{
    const int badge = badgeWidth();
    painter->setFont(uiFont(13, QFont::DemiBold));
    painter->setPen(theme.text);
    const QString words =
        elided(column, row, painter->fontMetrics(), cell.width() - badge - badgeGap);
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words);
    const int at = painter->fontMetrics().horizontalAdvance(words) + badgeGap;
    const QRect box = QStyle::visualRect(painter->layoutDirection(), cell,
                                         QRect(cell.left() + at, cell.center().y() - 7, badge, 16));
    drawBox(*painter, box, metrics::pillRadius, theme.highlight, {});
    painter->setFont(badgeFont());
    painter->setPen(theme.accent);
    painter->drawText(box, Qt::AlignCenter, badgeWord());
}

} // namespace proctor
