// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/commandbox.h"

#include "ui/details/wraptext.h"
#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace proctor {

CommandBox::CommandBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapText(this))
    , m_note(new ToneLabel(tr("secrets masked"), ToneLabel::Tone::Hint, 11, QFont::Normal, this))
{
    auto *copyButton = new QToolButton(this);
    copyButton->setAutoRaise(true);
    copyButton->setIcon(icon(QStringLiteral("copy"), Ink::Secondary));
    copyButton->setFixedSize(24, 24);
    copyButton->setFocusPolicy(Qt::TabFocus);
    copyButton->setToolTip(tr("Copy command line (Ctrl+Shift+C)"));
    copyButton->setAccessibleName(tr("Copy command line"));
    connect(copyButton, &QToolButton::clicked, this, &CommandBox::copy);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addWidget(
        new ToneLabel(tr("Command line"), ToneLabel::Tone::Text, 13, QFont::DemiBold, this));
    heading->addStretch();
    heading->addWidget(m_note);
    heading->addWidget(copyButton);

    auto *card = new Card(Card::Ground::Code, metrics::controlRadius, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(10, 6, 8, 6);
    inside->addWidget(m_text);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(card);
}

void CommandBox::showIdentity(const std::shared_ptr<const ProcessIdentity> &identity)
{
    if (identity == m_identity)
        return;
    m_identity = identity;
    const auto shown = masked(identity->cmdline);
    m_note->setVisible(shown != identity->cmdline);
    m_text->setText(identity->cmdline.empty() ? tr("Not readable") : commandLine(shown));
}

void CommandBox::copy() const
{
    if (m_identity)
        QGuiApplication::clipboard()->setText(commandLine(masked(m_identity->cmdline)));
}

} // namespace proctor
