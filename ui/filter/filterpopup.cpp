// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterpopup.h"

#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace proctor {

namespace {

constexpr int mostRows = 9;
constexpr int hintRole = Qt::UserRole;
constexpr int lookRole = Qt::UserRole + 1;
constexpr int padding = 10;
constexpr int shape = 12;
constexpr int margin = 4;

/// As a menu's line looks: shape, words, and paler at the end what they mean.
class Delegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(metrics::row, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            drawBox(*painter, option.rect, metrics::pillRadius, theme.highlight, {});
        QRect line = option.rect.adjusted(padding, 0, -padding, 0);
        const auto placed = [&](const QRect &box) {
            return QStyle::visualRect(option.direction, option.rect, box);
        };
        if (const QVariant look = index.data(lookRole); look.isValid()) {
            const QRect box(line.left(), line.center().y() - shape / 2 + 1, shape, shape);
            paintShape(*painter, placed(box), static_cast<Look>(look.toInt()),
                       theme.state(static_cast<Look>(look.toInt())));
            line.setLeft(box.right() + 9);
        }
        painter->setFont(uiFont());
        painter->setPen(theme.text);
        const QFontMetrics words(uiFont());
        const QString shown =
            words.elidedText(index.data().toString(), Qt::ElideMiddle, line.width());
        painter->drawText(placed(line), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          shown);
        line.setLeft(line.left() + words.horizontalAdvance(shown) + 16);
        painter->setFont(uiFont(12));
        painter->setPen(theme.hint);
        const QString hint =
            QFontMetrics(uiFont(12))
                .elidedText(index.data(hintRole).toString(), Qt::ElideRight, line.width());
        painter->drawText(placed(line), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          hint);
    }
};

} // namespace

FilterPopup::FilterPopup(QWidget *window) : QListView(window), m_items(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(tr("Suggestions for the filter"));
    setModel(m_items);
    setItemDelegate(new Delegate(this));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(margin, margin, margin, margin);
    setAutoFillBackground(true); // the margins, too
    setBackgroundRole(QPalette::Base);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit accepted(index.row()); });
    hide();
}

void FilterPopup::offer(const FilterSuggestions &suggestions, const QRect &place)
{
    m_offered = suggestions;
    m_items->clear();
    for (const FilterSuggestion &suggestion : suggestions.list) {
        auto *item = new QStandardItem(suggestion.insert);
        item->setData(suggestion.hint, hintRole);
        if (suggestion.look)
            item->setData(static_cast<int>(*suggestion.look), lookRole);
        item->setData(suggestion.hint.isEmpty()
                          ? suggestion.insert
                          : suggestion.insert + QStringLiteral(", ") + suggestion.hint,
                      Qt::AccessibleTextRole);
        m_items->appendRow(item);
    }
    if (suggestions.list.empty()) {
        hide();
        return;
    }
    if (suggestions.certain)
        setCurrentIndex(m_items->index(0, 0));
    fit(place);
    show();
    raise();
}

void FilterPopup::fit(const QRect &place)
{
    const int rows = std::min(m_items->rowCount(), mostRows);
    const int tall = rows * sizeHintForRow(0) + 2 * (margin + frameWidth());
    setGeometry(place.x(), place.y(), place.width(), std::min(tall, place.height()));
}

int FilterPopup::chosen() const
{
    return isVisible() ? currentIndex().row() : -1;
}

void FilterPopup::step(int by)
{
    const int count = m_items->rowCount();
    const int now = chosen();
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    setCurrentIndex(m_items->index(next, 0));
    scrollTo(currentIndex());
}

} // namespace proctor
