// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons: each kind's fill, edge and words; focus is 2 px accent, the default button a darker
// edge, so that the two never look alike.
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace proctor::paint {

namespace {

constexpr int iconSize = 16;
constexpr int iconGap = 8;
constexpr int menuArrow = 12;

struct Look {
    QColor fill, edge, words;
    qreal width = 1.0;
};

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

Look lookOfKind(ButtonKind kind, const Theme &theme)
{
    const QColor orphan = theme.state(proctor::Look::Orphan);
    const QColor onFilled = theme.dark ? theme.window : theme.base;
    switch (kind) {
    case ButtonKind::Tinted:
        return {theme.orphanTint, theme.orphanEdge, orphan};
    case ButtonKind::Destructive:
        return {orphan, orphan, onFilled};
    case ButtonKind::Primary:
        return {theme.accent, theme.accent, onFilled};
    case ButtonKind::Flat:
        return {QColor(), QColor(), theme.text};
    case ButtonKind::Link:
        return {QColor(), QColor(), theme.accent};
    case ButtonKind::Plain:
        break;
    }
    return {theme.button, theme.border, theme.text};
}

Look lookOf(const QStyleOptionButton &option, ButtonKind kind, const Theme &theme)
{
    Look look = lookOfKind(kind, theme);
    const bool bare = kind == ButtonKind::Flat || kind == ButtonKind::Link;
    if (!(option.state & QStyle::State_Enabled)) {
        if (!bare) {
            look.fill = theme.dark ? theme.panel : theme.window;
            look.edge = theme.hairline;
        }
        look.words = mixed(theme.hint, theme.window, 0.35);
        return look;
    }
    if (option.state & QStyle::State_On) {
        look.fill = theme.highlight;
        look.edge = theme.accent;
    }
    const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Destructive;
    const QColor ground = look.fill.isValid() ? look.fill : theme.window;
    const QColor towards = filled ? look.words : theme.hint;
    if (option.state & QStyle::State_Sunken)
        look.fill = mixed(ground, towards, 0.18);
    else if ((option.state & QStyle::State_MouseOver) && kind != ButtonKind::Link)
        look.fill = mixed(ground, towards, 0.09);
    if (option.features & QStyleOptionButton::DefaultButton) {
        look.edge = filled ? look.edge : theme.secondary;
        look.width = 1.5;
    }
    return look;
}

int padding(const QStyleOptionButton &option)
{
    return option.text.isEmpty() ? 8 : option.icon.isNull() ? 16 : 13;
}

/// For the arrow of a button that opens a menu, and the gap before it.
int menuRoom(const QStyleOptionButton &option)
{
    return option.features & QStyleOptionButton::HasMenu ? menuArrow + iconGap : 0;
}

/// At the end, wherever the words are.
void arrow(QPainter &painter, const QStyleOptionButton &option, const QColor &ink)
{
    const QRect &rect = option.rect;
    const QRect box(rect.right() + 1 - padding(option) - menuArrow + 2,
                    rect.top() + (rect.height() - menuArrow) / 2 + 1, menuArrow, menuArrow);
    icon(QStringLiteral("chevron-down"), ink)
        .paint(&painter, QStyle::visualRect(option.direction, rect, box));
}

} // namespace

QSize buttonSize(const QStyleOptionButton &option, ButtonKind kind)
{
    const QSize words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const bool hasIcon = !option.icon.isNull();
    int width = option.text.isEmpty() ? 0 : words.width();
    if (hasIcon)
        width += iconSize + (option.text.isEmpty() ? 0 : iconGap);
    width += menuRoom(option);
    if (kind == ButtonKind::Link)
        return {width + 8, option.fontMetrics.height() + 8};
    return {width + 2 * padding(option),
            std::max(metrics::control, option.fontMetrics.height() + 12)};
}

void button(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind,
            const Theme &theme)
{
    const Look look = lookOf(option, kind, theme);
    const QRect rect = option.rect;
    drawBox(painter, rect, metrics::controlRadius, look.fill, look.edge, look.width);
    if (option.state & QStyle::State_HasFocus) {
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Destructive;
        if (filled) // an accent ring on an accent fill would not show: a gap sets it off
            drawBox(painter, QRectF(rect).adjusted(2, 2, -2, -2), metrics::pillRadius, {},
                    theme.window, 1.5);
        drawFocusRing(painter, rect, metrics::controlRadius, theme.accent);
    }
    const int text = option.text.isEmpty()
                         ? 0
                         : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconRoom = option.icon.isNull() ? 0 : iconSize + (text > 0 ? iconGap : 0);
    const bool opensMenu = option.features & QStyleOptionButton::HasMenu;
    const int before = opensMenu ? padding(option) : (rect.width() - iconRoom - text) / 2;
    const int left = rect.left() + std::max(4, before);
    const QRect whole(left, rect.top(), std::min(iconRoom + text, rect.width() - 8), rect.height());
    if (!option.icon.isNull()) {
        const QRect box(whole.left(), rect.top() + (rect.height() - iconSize) / 2, iconSize,
                        iconSize);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, rect, box),
                          Qt::AlignCenter,
                          option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (opensMenu)
        arrow(painter, option, look.words);
    if (text == 0)
        return;
    painter.save();
    painter.setPen(look.words);
    const QRect words = whole.adjusted(iconRoom, 0, 1, 0);
    painter.drawText(QStyle::visualRect(option.direction, rect, words),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme)
{
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)) {
        QColor fill = theme.hint;
        fill.setAlphaF(option.state & QStyle::State_Sunken ? 0.22F : 0.12F);
        drawBox(painter, option.rect, metrics::pillRadius, fill, {});
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, option.rect, metrics::pillRadius, theme.accent);
    const QSize size = option.iconSize;
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    option.icon.paint(&painter, box, Qt::AlignCenter,
                      option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace proctor::paint
