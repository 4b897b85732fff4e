// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filternotice.h"

#include "ui/theme/draw.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

namespace {

constexpr int icons = 16;
constexpr int padding = 10;

} // namespace

FilterNotice::FilterNotice(QWidget *window)
    : QWidget(window)
    , m_error(new ToneLabel(ToneLabel::Tone::Text, 13, QFont::Medium, this))
    , m_meanwhile(new ToneLabel(ToneLabel::Tone::Secondary, 12, QFont::Normal, this))
{
    setObjectName(QStringLiteral("filterNotice"));
    m_error->setObjectName(QStringLiteral("filterError"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding + icons + 8, 8, padding, 9);
    layout->setSpacing(2);
    for (ToneLabel *label : {m_error, m_meanwhile}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    hide();
}

void FilterNotice::showWords(const QString &error, const QString &meanwhile, const QRect &place)
{
    m_error->setText(error);
    m_meanwhile->setText(meanwhile);
    setAccessibleName(error);
    setGeometry(place.x(), place.y(), place.width(), layout()->totalHeightForWidth(place.width()));
    show();
    raise();
}

void FilterNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    drawBox(painter, rect(), metrics::controlRadius, theme.orphanTint, theme.orphanEdge);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), {padding, 8, icons, icons});
    icon(QStringLiteral("warning"), theme.state(Look::Orphan)).paint(&painter, box);
}

} // namespace proctor
