// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabularlabel.h"

#include "ui/theme/draw.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <cmath>

namespace proctor {

QSize TabularLabel::sizeHint() const
{
    return {static_cast<int>(std::ceil(tabularWidth(text(), font()))),
            QFontMetrics(font()).height()};
}

void TabularLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawTabular(painter, rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), text(),
                font());
}

} // namespace proctor
