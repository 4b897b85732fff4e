// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automatic/automaticchip.h"

#include "ui/automatic/automaticwords.h"
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace proctor {

namespace {

constexpr int chipHeight = 22;
constexpr int markSize = 14;
constexpr int padding = 8;
constexpr int gap = 10;

QFont strong()
{
    return uiFont(12, QFont::DemiBold);
}

int wide(const QString &words, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(words);
}

} // namespace

AutomaticChip::AutomaticChip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("automaticChip"));
    setText(tr("Turn off"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void AutomaticChip::display(const AutomaticView &view)
{
    m_on = view.mode == AutomaticMode::On;
    m_whole = {automaticTitle(view.mode), automaticCounts(view)};
    m_short = {automaticShortTitle(view.mode), automaticShortCounts(view)};
    setAccessibleName(tr("%1, %2. Press to turn it off.").arg(m_whole.title, m_whole.counts));
    setToolTip((m_on ? tr("Proven orphans of these profiles are ended without asking: %1.")
                     : tr("Nothing is ended. Which it would end of these profiles goes to the "
                          "audit log: %1."))
                   .arg(automaticProfiles(view)) +
               u'\n' + tr("Click to turn it off at once."));
    setVisible(view.mode != AutomaticMode::Off);
    updateGeometry();
    update();
}

int AutomaticChip::widthFor(const Words &words) const
{
    return padding + markSize + 6 + wide(words.title, strong()) + gap +
           wide(words.counts, uiFont(12)) + gap + wide(text(), strong()) + padding;
}

QSize AutomaticChip::sizeHint() const
{
    return {widthFor(m_whole), chipHeight};
}

QSize AutomaticChip::minimumSizeHint() const
{
    return {widthFor(m_short), chipHeight};
}

void AutomaticChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const Words &words = widthFor(m_whole) <= width() ? m_whole : m_short;
    const int wanted = std::min(width(), widthFor(words));
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - wanted, (height() - chipHeight) / 2, wanted, chipHeight));
    const QColor ink = m_on ? theme.state(Look::Orphan) : theme.accent;
    drawBox(painter, box, metrics::pillRadius, m_on ? theme.orphanTint : theme.highlight,
            m_on ? theme.orphanEdge : theme.border);
    int x = padding;
    const auto place = [&](int width) {
        const QRect at = QStyle::visualRect(layoutDirection(), box,
                                            QRect(box.left() + x, box.top(), width, box.height()));
        x += width;
        return at;
    };
    const QRect mark = place(markSize);
    proctor::icon(QStringLiteral("automatic"), ink)
        .paint(&painter,
               QRect(mark.left(), box.center().y() - markSize / 2 + 1, markSize, markSize));
    x += 6;
    const auto say = [&](const QString &said, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place(wide(said, font)), Qt::AlignCenter | Qt::TextSingleLine, said);
        x += gap;
    };
    say(words.title, strong(), theme.text);
    say(words.counts, uiFont(12), theme.text);
    QFont off = strong();
    off.setUnderline(underMouse());
    say(text(), off, theme.accent);
    if (hasFocus())
        drawFocusRing(painter, box, metrics::pillRadius, theme.accent);
}

} // namespace proctor
