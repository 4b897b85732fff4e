// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

EmptyState::EmptyState(QWidget *parent, const QString &icon)
    : QWidget(parent)
    , m_title(new ToneLabel(ToneLabel::Tone::Text, 16, QFont::DemiBold, this))
    , m_text(new ToneLabel(ToneLabel::Tone::Secondary, 13, QFont::Normal, this))
    , m_button(new QPushButton(this))
{
    m_button->setObjectName(QStringLiteral("clearFilter"));
    m_button->setFont(uiFont(13, QFont::Medium));
    m_button->setAutoDefault(false);
    for (ToneLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(new IconMark(icon, IconMark::Tone::Quiet, 24, this), 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(10);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::showWords(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace proctor
