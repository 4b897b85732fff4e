// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/wraptext.h"

#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>

namespace proctor {

namespace {

constexpr int indent = 14;
constexpr qreal lineFactor = 1.35;
constexpr int longest = 4096; ///< characters shown; command lines may be 100 kB

} // namespace

WrapText::WrapText(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(monoFont(11));
}

void WrapText::setText(const QString &text)
{
    const QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    if (shown == m_text)
        return;
    m_text = shown;
    setAccessibleName(shown);
    updateGeometry();
    update();
}

int WrapText::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

int WrapText::layOut(int width, QPainter *painter) const
{
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // a command line is, in every language
    layout.setTextOption(option);
    const qreal step = std::round(QFontMetricsF(font()).height() * lineFactor);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal x = y > 0 ? indent : 0;
        line.setLineWidth(std::max(20.0, width - x));
        line.setPosition({x, y});
        y += step;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {0, (step - QFontMetricsF(font()).height()) / 2});
    return static_cast<int>(std::ceil(y));
}

void WrapText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layOut(width(), &painter);
}

} // namespace proctor
