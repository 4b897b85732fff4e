// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/tile.h"

#include "ui/theme/draw.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace proctor {

namespace {

constexpr int padding = 14;
constexpr int shapeSize = 16;
constexpr int textLeft = 42;
constexpr int baseLine = 28; ///< of number and word
constexpr int secondLine = 45;
constexpr int filterSize = 14;
constexpr int wordGap = 7;
constexpr int endGap = 4; ///< no text is nearer to the end than this

constexpr int roomForAll = 126; ///< below, the word goes to the second line
constexpr int narrowest = 64;
constexpr int narrowPadding = 8;
constexpr int narrowTextLeft = 30;

QFont numberFont()
{
    return uiFont(20, QFont::Medium);
}

QFont wordFont()
{
    return uiFont(13, QFont::Medium);
}

int wide(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

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
    return {grown(metrics::tileWidth), grown(metrics::tileHeight)};
}

QSize Tile::minimumSizeHint() const
{
    return {grown(narrowest), grown(metrics::tileHeight)};
}

bool Tile::isNarrow() const
{
    return width() < grown(roomForAll);
}

int Tile::widthOfWords() const
{
    return std::max({minimumSizeHint().width(), narrowPadding + wide(m_word, uiFont(11)) + endGap,
                     grown(narrowTextLeft) + wide(number(), numberFont()) + endGap});
}

QString Tile::number() const
{
    return m_count ? QLocale().toString(*m_count) : QStringLiteral("–");
}

void Tile::showCount(std::optional<std::uint32_t> count, const QString &word, const QString &detail)
{
    // Nothing to filter, unless it is what is being filtered by.
    setEnabled(count.value_or(0) > 0 || isChecked());
    if (count == m_count && word == m_word && detail == m_detail)
        return;
    m_count = count;
    m_word = word;
    m_detail = detail;
    setAccessibleName(count ? QStringLiteral("%1 %2").arg(number(), word) : word);
    setAccessibleDescription(detail);
    refreshToolTip();
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

void Tile::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    refreshToolTip();
}

/// What there is no room for.
void Tile::refreshToolTip()
{
    const std::vector<Text> shown = texts();
    const bool cut = isNarrow() || std::any_of(shown.begin(), shown.end(), [](const Text &one) {
                         return wide(one.text, one.font) > one.box.width();
                     });
    setToolTip(cut ? accessibleName() + u'\n' + m_detail : QString());
}

/// The word before the icon: in a narrow window there is room for one of them.
bool Tile::showsFilter() const
{
    const int wordLeft = grown(textLeft) + wide(number(), numberFont()) + wordGap;
    const int iconLeft = width() - padding - filterSize - 2;
    return isEnabled() && !isNarrow() && wordLeft + wide(m_word, wordFont()) <= iconLeft;
}

std::vector<Tile::Text> Tile::texts() const
{
    const auto text = [](int left, int right, int base, const QFont &font, const QString &words,
                         decltype(Text::role) role) {
        const QFontMetrics fm(font);
        return Text{words, font, QRect(left, base - fm.ascent(), right - left, fm.height()), role};
    };
    const int end = width() - endGap;
    const int base = grown(baseLine);
    const int second = grown(secondLine);
    if (isNarrow())
        return {text(grown(narrowTextLeft), end, base, numberFont(), number(), Text::Number),
                text(narrowPadding, end, second, uiFont(11), m_word, Text::Word)};
    const int left = grown(textLeft);
    const int wordLeft = left + wide(number(), numberFont()) + wordGap;
    const int wordEnd = showsFilter() ? width() - padding - filterSize - 2 : end;
    return {text(left, wordEnd, base, numberFont(), number(), Text::Number),
            text(wordLeft, wordEnd, base, wordFont(), m_word, Text::Word),
            text(left, end, second, uiFont(11), m_detail, Text::Detail)};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool quiet = count() == 0;
    paintGround(painter, quiet && !isChecked());
    // Laid out from the left; mirrored as a whole for right-to-left languages.
    const auto placed = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const int shape = grown(shapeSize);
    painter.setOpacity(quiet ? 0.55 : 1.0);
    paintShape(painter,
               placed(QRect(isNarrow() ? narrowPadding : padding, grown(12), shape, shape)), m_look,
               theme.state(m_look));
    painter.setOpacity(1.0);

    const QColor calm = quiet ? theme.hint : theme.text;
    const QColor second = isAlarming() ? theme.state(Look::Orphan)
                          : quiet      ? theme.hint
                                       : theme.secondary;
    for (const Text &one : texts()) {
        painter.setFont(one.font);
        painter.setPen(one.role == Text::Detail ? second : calm);
        painter.drawText(
            placed(one.box), Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
            QFontMetrics(one.font).elidedText(one.text, Qt::ElideRight, one.box.width()));
    }
    if (showsFilter()) {
        const QRect box(width() - padding - filterSize + 1, grown(13), filterSize, filterSize);
        proctor::icon(QStringLiteral("filter"), isChecked() ? theme.accent : theme.hint)
            .paint(&painter, placed(box));
    }
}

} // namespace proctor
