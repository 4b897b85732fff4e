// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/draw.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>
#include <QtGui/QRawFont>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace proctor {

namespace {

/// Glyphs and advances of the characters that numbers and units are made of, for one font.
struct Digits {
    QRawFont raw;
    qreal digitWidth = 0;
    qreal ascent = 0;
    qreal descent = 0;
    bool proportional = false; ///< only then is there anything to do
};

constexpr std::size_t keptFonts = 32; // sizes and weights in use; bounded for weeks of running

const Digits &digitsOf(const QFont &font)
{
    static std::vector<std::pair<QFont, Digits>> cache; // few, and quickly compared
    for (const auto &[known, digits] : cache)
        if (known == font)
            return digits;
    if (cache.size() >= keptFonts)
        cache.clear();
    Digits digits;
    digits.raw = QRawFont::fromFont(font);
    if (digits.raw.isValid()) {
        const QFontMetricsF metrics(font);
        digits.ascent = metrics.ascent();
        digits.descent = metrics.descent();
        const auto glyphs = digits.raw.glyphIndexesForString(QStringLiteral("0123456789"));
        const auto advances = digits.raw.advancesForGlyphIndexes(glyphs);
        qreal narrowest = 1e9;
        for (const QPointF &advance : advances) {
            digits.digitWidth = std::max(digits.digitWidth, advance.x());
            narrowest = std::min(narrowest, advance.x());
        }
        digits.proportional = digits.digitWidth - narrowest > 0.05;
    }
    return cache.emplace_back(font, std::move(digits)).second;
}

struct Run {
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
};

/// False when a character is not in the font.
bool place(const Digits &digits, const QString &text, Run &run)
{
    run.glyphs = digits.raw.glyphIndexesForString(text);
    if (run.glyphs.size() != text.size() || run.glyphs.contains(0))
        return false;
    const auto advances = digits.raw.advancesForGlyphIndexes(run.glyphs);
    run.positions.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal advance = advances[i].x();
        const bool digit = text[i] >= u'0' && text[i] <= u'9';
        run.positions.append({run.width + (digit ? (digits.digitWidth - advance) / 2 : 0), 0});
        run.width += digit ? digits.digitWidth : advance;
    }
    return true;
}

} // namespace

void drawBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill,
             const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &box, qreal radius, const QColor &accent)
{
    drawBox(painter, box, radius, {}, accent, 2.0);
}

void drawTabular(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                 const QFont &font)
{
    if (text.isEmpty())
        return;
    const Digits &digits = digitsOf(font);
    Run run;
    if (!digits.raw.isValid() || !digits.proportional || !place(digits, text, run)) {
        painter.setFont(font);
        painter.drawText(box, static_cast<int>(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
        return;
    }
    qreal x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - run.width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - run.width / 2;
    const qreal y = box.top() + (box.height() + digits.ascent - digits.descent) / 2;
    QGlyphRun glyphs;
    glyphs.setRawFont(digits.raw);
    glyphs.setGlyphIndexes(run.glyphs);
    glyphs.setPositions(run.positions);
    painter.drawGlyphRun({x, std::round(y)}, glyphs);
}

qreal tabularWidth(const QString &text, const QFont &font)
{
    const Digits &digits = digitsOf(font);
    Run run;
    if (digits.raw.isValid() && digits.proportional && place(digits, text, run))
        return run.width;
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace proctor
