// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/tile.h"

#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <cmath>

namespace proctor {

namespace {

constexpr int padding = 14;
constexpr int shapeSize = 16;
constexpr int textLeft = 42;
constexpr int baseLine = 28; ///< of number and word
constexpr int secondLine = 45;
constexpr int filterSize = 14;

} // namespace

Tile::Tile(Look look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Tile::sizeHint() const
{
    return {metrics::tileWidth, metrics::tileHeight};
}

QSize Tile::minimumSizeHint() const
{
    return {126, metrics::tileHeight};
}

void Tile::showCount(std::uint32_t count, const QString &word, const QString &detail)
{
    // Nothing to filter, unless it is what is being filtered by.
    setEnabled(count > 0 || isChecked());
    if (count == m_count && word == m_word && detail == m_detail)
        return;
    m_count = count;
    m_word = word;
    m_detail = detail;
    setAccessibleName(QStringLiteral("%1 %2").arg(QLocale().toString(count), word));
    setAccessibleDescription(detail);
    update();
}

void Tile::paintGround(QPainter &painter, bool quiet) const
{
    const Theme &theme = Theme::of(palette());
    QColor fill = theme.button;
    QColor edge = theme.border;
    if (theme.dark)
        fill = theme.panel;
    if (quiet) {
        fill = theme.dark ? theme.window : theme.panel;
        edge = theme.hairline;
    } else if (isAlarming()) {
        fill = theme.orphanTint;
        edge = theme.orphanEdge;
    }
    if (isChecked())
        fill = isAlarming() ? theme.orphanTint : theme.highlight;
    if (isEnabled() && !isChecked() && underMouse())
        edge = isAlarming() ? theme.state(Look::Orphan) : theme.hint;
    const QRectF box = rect();
    drawBox(painter, box, metrics::cardRadius, fill, isChecked() ? theme.accent : edge,
            isChecked() ? 1.5 : 1.0);
    if (hasFocus())
        drawFocusRing(painter, box, metrics::cardRadius, theme.accent);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool quiet = m_count == 0;
    paintGround(painter, quiet && !isChecked());
    // Laid out from the left; mirrored as a whole for right-to-left languages.
    const auto placed = [this](const QRectF &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box.toRect());
    };
    painter.setOpacity(quiet ? 0.55 : 1.0);
    paintShape(painter, placed(QRectF(padding, 12, shapeSize, shapeSize)), m_look,
               theme.state(m_look));
    painter.setOpacity(1.0);

    const QFont numberFont = uiFont(20, QFont::Medium);
    const QString number = QLocale().toString(m_count);
    const qreal numberWidth = QFontMetricsF(numberFont).horizontalAdvance(number);
    const auto line = [&](qreal left, int base, const QFont &font, const QColor &colour,
                          const QString &text, qreal right) {
        const QFontMetrics fm(font);
        const QRectF box(left, base - fm.ascent(), right - left, fm.height());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(placed(box), Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                         fm.elidedText(text, Qt::ElideRight, static_cast<int>(box.width())));
    };
    const qreal end = width() - 4;
    // The word before the icon: in a narrow window there is room for one of them.
    const qreal wordLeft = textLeft + std::ceil(numberWidth) + 7;
    const qreal iconLeft = width() - padding - filterSize - 2;
    const qreal wordWidth = QFontMetricsF(uiFont(13, QFont::Medium)).horizontalAdvance(m_word);
    const bool showFilter = isEnabled() && wordLeft + wordWidth <= iconLeft;
    const qreal wordEnd = showFilter ? iconLeft : end;
    const QColor calm = quiet ? theme.hint : theme.text;
    line(textLeft, baseLine, numberFont, calm, number, wordEnd);
    line(wordLeft, baseLine, uiFont(13, QFont::Medium), calm, m_word, wordEnd);
    const QColor second = isAlarming() ? theme.state(Look::Orphan)
                          : quiet      ? theme.hint
                                       : theme.secondary;
    line(textLeft, secondLine, uiFont(11), second, m_detail, end);
    if (showFilter) {
        const QRectF box(width() - padding - filterSize + 1, 13, filterSize, filterSize);
        proctor::icon(QStringLiteral("filter"), isChecked() ? theme.accent : theme.hint)
            .paint(&painter, placed(box));
    }
}

} // namespace proctor
