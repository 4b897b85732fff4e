// SPDX-License-Identifier: GPL-3.0-or-later
// Fields, check boxes, scroll bars, headers, menus, progress bars.
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace proctor::paint {

namespace {

constexpr int menuIcon = 16;
constexpr int menuPadding = 10;
constexpr int menuGap = 24; ///< at least this much between words and shortcut
constexpr int menuRule = 9; ///< the line between two parts, with what is free about it

int menuIconRoom(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems ? menuIcon + 8 : 0;
}

QFont sectionFont()
{
    return uiFont(11, QFont::DemiBold);
}

} // namespace

void field(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    drawBox(painter, option.rect, metrics::controlRadius,
            enabled ? option.palette.color(QPalette::Base) : theme.window,
            enabled ? theme.border : theme.hairline);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, metrics::controlRadius, theme.accent);
}

void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    if (!on) {
        drawBox(painter, box, metrics::pillRadius, enabled ? theme.base : theme.window,
                enabled ? theme.hint : theme.border, 1.2);
        return;
    }
    const QColor fill = enabled ? theme.secondary : theme.border;
    drawBox(painter, box, metrics::pillRadius, fill, {});
    const QString name =
        option.state & QStyle::State_On ? QStringLiteral("check") : QStringLiteral("minus");
    icon(name, theme.base).paint(&painter, box.adjusted(1, 1, -1, -1).toRect());
}

void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF ring =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const bool enabled = option.state & QStyle::State_Enabled;
    drawBox(painter, ring, 8, enabled ? theme.base : theme.window,
            enabled ? theme.hint : theme.border, 1.2);
    if (option.state & QStyle::State_On)
        drawBox(painter, ring.adjusted(4, 4, -4, -4), 4, enabled ? theme.secondary : theme.border,
                {});
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider,
               const Theme &theme)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    QColor thumb = theme.hint;
    const bool grabbed = (option.state & QStyle::State_Sunken) != 0;
    const bool over = (option.state & QStyle::State_MouseOver) != 0;
    thumb.setAlphaF(grabbed ? 0.8F : over ? 0.65F : 0.45F);
    const QRectF bar = option.orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2)
                                                          : QRectF(slider).adjusted(2, 3, -2, -3);
    drawBox(painter, bar, 3, thumb, {});
}

void headerGround(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.panel);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.hairline);
}

void header(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    headerGround(painter, option.rect, theme);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment & Qt::AlignRight;
    const bool first = option.position == QStyleOptionHeader::Beginning ||
                       option.position == QStyleOptionHeader::OnlyOneSection;
    painter.save();
    QFont font = uiFont(12, sorted ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    const bool over = option.state & QStyle::State_MouseOver;
    painter.setPen(sorted || over ? theme.text : theme.secondary);
    // As in the cells: numbers keep no gap before them, and the arrow fits there.
    const int before = first ? metrics::edgePadding : right ? 0 : metrics::cellPadding;
    QRect box =
        option.rect.adjusted(before, 0, right ? -metrics::numberPadding : -metrics::cellPadding, 0);
    constexpr int arrow = 12;
    constexpr int gap = 3;
    const int room = box.width() - (sorted ? arrow + gap : 0);
    const QString words = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room);
    const int width = painter.fontMetrics().horizontalAdvance(words);
    QRect text = box;
    text.setLeft(right ? box.right() - width : box.left());
    text.setWidth(width + 1);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    if (sorted) {
        // Right-aligned words keep their place above the digits: the arrow goes before them.
        const int x = right ? text.left() - gap - arrow : text.right() + gap;
        const QRect place(x, box.center().y() - arrow / 2 + 1, arrow, arrow);
        // Qt names the arrow by its shape: SortDown is what is shown for ascending order.
        const QString name = option.sortIndicator == QStyleOptionHeader::SortDown
                                 ? QStringLiteral("chevron-down")
                                 : QStringLiteral("chevron-up");
        icon(name, theme.text)
            .paint(&painter, QStyle::visualRect(option.direction, option.rect, place));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size)
{
    const QFontMetrics section(sectionFont());
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return option.text.isEmpty() ? QSize(size.width(), menuRule)
                                     : QSize(section.horizontalAdvance(option.text) +
                                                 menuIconRoom(option) + 2 * menuPadding,
                                             menuRule + section.height() + 6);
    const bool hasShortcut = option.text.contains(u'\t');
    const bool leadsOn = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    return {size.width() + menuIconRoom(option) + 2 * menuPadding +
                (hasShortcut || leadsOn ? menuGap : 0),
            std::max(metrics::row, option.fontMetrics.height() + 10)};
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QRect rect = option.rect;
    const auto placed = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, rect, box);
    };
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.top() + menuRule / 2, rect.width(), 1, theme.hairline);
        painter.setFont(sectionFont());
        painter.setPen(theme.secondary);
        painter.drawText(
            placed(rect.adjusted(menuPadding + menuIconRoom(option), menuRule, -menuPadding, 0)),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, option.text);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        drawBox(painter, rect, metrics::pillRadius, theme.highlight, {});
    const bool checked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    if (!option.icon.isNull() || checked) {
        const QRect box(rect.left() + menuPadding, rect.center().y() - menuIcon / 2 + 1, menuIcon,
                        menuIcon);
        const QIcon mark = checked ? icon(QStringLiteral("check"), Ink::Text) : option.icon;
        mark.paint(&painter, placed(box), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect line = rect.adjusted(menuPadding + menuIconRoom(option), 0, -menuPadding, 0);
    const qsizetype tab = option.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    QColor words = theme.text;
    if (!enabled)
        words = option.palette.color(QPalette::Disabled, QPalette::Text);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(words);
    painter.drawText(placed(line), flags | Qt::AlignLeft,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? theme.hint : words);
        painter.drawText(placed(line), flags | Qt::AlignRight, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        constexpr int arrow = 12;
        const QRect box(line.right() - arrow + 1, line.center().y() - arrow / 2 + 1, arrow, arrow);
        const QString name = option.direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                 : QStringLiteral("chevron-right");
        icon(name, enabled ? theme.hint : words).paint(&painter, placed(box));
    }
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const double range = std::max(1, option.maximum - option.minimum);
    const double share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF bar = option.rect;
    bar.setWidth(std::max(bar.width() * share, bar.height()));
    drawBox(painter, QStyle::visualRect(option.direction, option.rect, bar.toRect()), 4,
            theme.accent, {});
}

} // namespace proctor::paint
