// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/codebox.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/welcome/tabbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace proctor {

CodeBox::CodeBox(QList<OneLiner> lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(std::move(lines))
    , m_prompt(new ToneLabel(ToneLabel::Tone::Hint))
    , m_code(new ToneLabel(ToneLabel::Tone::Text))
    , m_note(new ToneLabel(ToneLabel::Tone::Hint, 12))
    , m_copy(new QPushButton(icon(QStringLiteral("copy"), Ink::OnFilled), tr("Copy")))
{
    m_prompt->setFont(monoFont(15));
    m_code->setFont(monoFont(15));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setWordWrap(true);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_note->setMinimumHeight(34); // two lines: what is below must not move with the tab
    setButtonKind(m_copy, ButtonKind::Primary);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setFont(uiFont(13, QFont::DemiBold));
    m_copy->setMinimumWidth(88);

    auto *card = new Card(Card::Ground::Code, metrics::controlRadius);
    card->setMinimumHeight(64);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(20, 15, 16, 15);
    line->setSpacing(11);
    line->addWidget(m_prompt, 0, Qt::AlignVCenter);
    line->addWidget(m_code, 1, Qt::AlignVCenter);
    line->addWidget(m_copy, 0, Qt::AlignVCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeTabs(), 0, Qt::AlignLeading);
    column->addWidget(card);
    column->addWidget(m_note);
    connect(m_copy, &QPushButton::clicked, this, &CodeBox::copy);
    choose(0);
}

QWidget *CodeBox::makeTabs()
{
    auto *tabs = new Card(Card::Ground::Base, metrics::controlRadius);
    auto *line = new QHBoxLayout(tabs);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_tabs = new QButtonGroup(this);
    for (int i = 0; i < m_lines.size(); ++i) {
        auto *tab = new TabButton(m_lines.at(i).where);
        m_tabs->addButton(tab, i);
        line->addWidget(tab);
    }
    connect(m_tabs, &QButtonGroup::idClicked, this, &CodeBox::choose);
    return tabs;
}

void CodeBox::choose(int index)
{
    const OneLiner &chosen = m_lines.at(index);
    m_chosen = index;
    m_tabs->button(index)->setChecked(true);
    m_prompt->setText(chosen.prompt);
    m_prompt->setVisible(!chosen.prompt.isEmpty());
    m_code->setText(chosen.code);
    m_code->setAccessibleName(tr("Command for %1").arg(chosen.where));
    m_note->setText(chosen.note);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the command for %1").arg(chosen.where));
}

void CodeBox::copy()
{
    QGuiApplication::clipboard()->setText(m_lines.at(m_chosen).code);
    m_copy->setText(tr("Copied"));
}

} // namespace proctor
