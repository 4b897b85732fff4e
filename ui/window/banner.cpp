// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/tooltip.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace proctor {

Banner::Banner(Kind kind, const QString &icon, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_icon(icon)
    , m_text(new ToneLabel(ToneLabel::Tone::Text, 13, QFont::Medium, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(38, 7, 16, 8);
    setMinimumHeight(39); // with a button or without
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    if (!button.isEmpty()) {
        auto *push = new QPushButton(button, this);
        push->setFont(uiFont(13, QFont::DemiBold));
        push->setFocusPolicy(Qt::TabFocus);
        setButtonKind(push, ButtonKind::Link);
        layout->addWidget(push);
        connect(push, &QPushButton::clicked, this, &Banner::buttonClicked);
    }
    hide();
}

void Banner::showText(const QString &text, const QString &toolTip)
{
    const bool news = !text.isEmpty() && text != m_text->text() &&
                      (m_kind == Kind::Warning || m_text->text().isEmpty());
    m_text->setText(text);
    m_text->setToolTip(plainToolTip(toolTip));
    setAccessibleName(text);
    if (text.isEmpty() && isAncestorOf(window()->focusWidget()))
        emit keyboardLeft(); // or it would slide on to the next button
    setVisible(!text.isEmpty());
    if (news) // a notice may count on at every tick
        announce(this, text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const bool warning = m_kind == Kind::Warning;
    painter.fillRect(rect(), warning ? theme.orphanTint : theme.highlight);
    painter.fillRect(0, height() - 1, width(), 1, warning ? theme.orphanEdge : theme.hairline);
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(13, (height() - 16) / 2, 16, 16));
    proctor::icon(m_icon, warning ? theme.state(Look::Orphan) : theme.accent).paint(&painter, box);
}

} // namespace proctor
