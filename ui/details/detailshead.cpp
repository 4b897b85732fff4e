// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailshead.h"

#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace proctor {

DetailsHead::DetailsHead(QWidget *parent)
    : QWidget(parent)
    , m_pinned(new Banner(Banner::Kind::Notice, QStringLiteral("pin"), tr("Unpin"), this))
    , m_shape(new ShapeMark(Look::Unknown, 16, this))
    , m_state(new ToneLabel(ToneLabel::Tone::Text, 16, QFont::DemiBold, this))
    , m_name(new ToneLabel(ToneLabel::Tone::Secondary, 13, QFont::Normal, this))
    , m_sentence(new ToneLabel(ToneLabel::Tone::Text, 13, QFont::Normal, this))
    , m_empty(new ToneLabel(tr("Select a process to see its evidence."), ToneLabel::Tone::Hint, 13,
                            QFont::Normal, this))
    , m_pin(makeButton("pinDetails", QStringLiteral("pin")))
{
    for (ToneLabel *label : {m_sentence, m_empty, m_name, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_sentence || label == m_empty);
    }
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pinned->setObjectName(QStringLiteral("pinnedBanner"));
    connect(m_pinned, &Banner::buttonClicked, this, [this] {
        m_pin->setFocus(); // the banner's own button goes
        emit pinToggled(false);
    });
    m_pin->setCheckable(true);
    m_pin->setAccessibleName(tr("Pin details"));
    connect(m_pin, &QToolButton::clicked, this, &DetailsHead::pinToggled);
    QToolButton *close = makeButton("closeDetails", QStringLiteral("close"));
    close->setToolTip(tr("Close details (Alt+Return)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &DetailsHead::closeRequested);

    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_shape);
    first->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_pin);
    buttons->addWidget(close);
    first->addLayout(buttons);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(15, 12, 12, 12);
    words->setSpacing(4);
    words->addLayout(first);
    words->addWidget(m_name);
    words->addSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pinned);
    layout->addLayout(words);
    showPinned({});
    showNobody();
}

QToolButton *DetailsHead::makeButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoRaise(true);
    button->setIcon(proctor::icon(icon, Ink::Secondary));
    button->setIconSize({14, 14});
    button->setFixedSize(24, 24);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void DetailsHead::setAnybody(bool any)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shape, m_name, m_sentence, m_pin})
        widget->setVisible(any);
    m_empty->setVisible(!any);
}

void DetailsHead::showNobody()
{
    setAnybody(false);
    m_state->setText(tr("Details"));
}

void DetailsHead::showProcess(Look look, const QString &name, const QString &sentence)
{
    setAnybody(true);
    m_shape->setLook(look);
    m_state->setText(stateWord(look));
    m_name->setText(name);
    m_sentence->setText(sentence);
}

void DetailsHead::showPinned(const QString &who)
{
    const bool pinned = !who.isEmpty();
    m_pinned->showText(pinned ? tr("Pinned: %1").arg(who) : QString());
    m_pin->setChecked(pinned);
    m_pin->setIcon(icon(QStringLiteral("pin"), pinned ? Ink::Accent : Ink::Secondary));
    m_pin->setToolTip(pinned ? tr("Unpin: show the selected process again")
                             : tr("Pin: keep this process here, whatever is selected"));
}

} // namespace proctor
