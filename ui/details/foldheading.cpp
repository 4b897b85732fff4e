// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/foldheading.h"

#include "ui/theme/draw.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace proctor {

FoldHeading::FoldHeading(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FoldHeading::setSummary(const QString &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

QSize FoldHeading::sizeHint() const
{
    return {160, grown(26)};
}

void FoldHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const auto placed = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString arrow = isChecked() ? QStringLiteral("chevron-down")
                          : mirrored  ? QStringLiteral("chevron-left")
                                      : QStringLiteral("chevron-right");
    proctor::icon(arrow, underMouse() ? theme.text : theme.hint)
        .paint(&painter, placed(QRect(-3, (height() - 14) / 2, 14, 14)));
    const QFont titleFont = uiFont(13, QFont::DemiBold);
    const int titleWidth = QFontMetrics(titleFont).horizontalAdvance(text()) + 2;
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(placed(QRect(16, 0, titleWidth, height())),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
    if (!isChecked()) {
        const QFont font = uiFont(12);
        const QRect box(16 + titleWidth + 12, 0, width() - titleWidth - 28, height());
        painter.setFont(font);
        painter.setPen(theme.secondary);
        painter.drawText(placed(box), Qt::AlignVCenter | Qt::AlignTrailing,
                         QFontMetrics(font).elidedText(m_summary, Qt::ElideRight, box.width()));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), metrics::pillRadius, theme.accent);
}

} // namespace proctor
