// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/railbutton.h"

#include "ui/theme/draw.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

constexpr int height56 = 56;
constexpr int iconSize20 = 20;
constexpr int bar = 3;
constexpr int margin = 2;

QFont smallestFont()
{
    return uiFont(10, QFont::Normal);
}

} // namespace

RailButton::RailButton(QString icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_icon(std::move(icon))
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

QSize RailButton::sizeHint() const
{
    if (m_narrow)
        return {narrowSize, narrowSize - metrics::grid};
    const int words = QFontMetrics(smallestFont()).horizontalAdvance(text());
    return {std::max(grown(metrics::rail) - 1, words + 2 * (bar + margin)), grown(height56)};
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

/// The largest and heaviest that leaves the bar free: "Einstellungen" is wide.
QFont RailButton::fittingFont() const
{
    const int room = width() - 2 * (bar + margin);
    const QFont::Weight marked = isChecked() ? QFont::DemiBold : QFont::Normal;
    for (const auto &[size, weight] : {std::pair{11, marked}, {10, marked}})
        if (const QFont font = uiFont(size, weight);
            QFontMetrics(font).horizontalAdvance(text()) <= room)
            return font;
    return smallestFont();
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (isChecked()) {
        painter.fillRect(rect(), theme.highlight);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
        painter.fillRect(x, 0, bar, height(), theme.accent);
    } else if (underMouse()) {
        QColor over = theme.hint;
        over.setAlphaF(0.08F);
        painter.fillRect(rect(), over);
    }
    const QColor tint = isChecked() ? theme.accent : theme.secondary;
    const int side = m_narrow ? iconSize20 : grown(iconSize20);
    const int top = m_narrow ? (height() - side) / 2 : grown(9);
    proctor::icon(m_icon, tint).paint(&painter, QRect((width() - side) / 2, top, side, side));
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::pillRadius, theme.accent);
    if (m_narrow)
        return;
    painter.setFont(fittingFont());
    painter.setPen(isChecked() ? theme.text : theme.secondary);
    painter.drawText(QRect(0, grown(32), width(), grown(18)), Qt::AlignCenter | Qt::TextSingleLine,
                     text());
}

} // namespace proctor
