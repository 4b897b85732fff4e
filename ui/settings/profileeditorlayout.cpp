// SPDX-License-Identifier: GPL-3.0-or-later
// How the profile editor is laid out.
#include "ui/settings/previewpanel.h"
#include "ui/settings/profileeditor.h"
#include "ui/settings/profiletext.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"
#include "ui/window/onscreen.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace proctor {

namespace {

constexpr int margin = 16;

} // namespace

void ProfileEditor::layOut()
{
    m_notice = new Banner(Banner::Kind::Notice, QStringLiteral("info"), {});
    m_notice->setObjectName(QStringLiteral("editorNotice"));
    m_failure = new Banner(Banner::Kind::Warning, QStringLiteral("warning"), {});
    m_failure->setObjectName(QStringLiteral("editorFailure"));
    m_preview = new PreviewPanel;
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(makeText(), 6);
    beside->addWidget(new Hairline(Qt::Vertical));
    beside->addWidget(m_preview, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_notice);
    column->addWidget(m_failure);
    column->addLayout(beside, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(makeFooter());
    setMinimumSize(onScreen(QSize(592, 312), *this));
    resize(dialogSize(QSize(grown(1240), grown(760)), minimumSize(), *this));
}

QWidget *ProfileEditor::makeHead()
{
    m_title = new ToneLabel(ToneLabel::Tone::Text, 15, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("editorTitle"));
    m_place = new ToneLabel(ToneLabel::Tone::Secondary, 12);
    m_place->setObjectName(QStringLiteral("editorPlace"));
    for (ToneLabel *label : {m_title, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_insert = new QPushButton(icon(QStringLiteral("chevron-down")), tr("Insert"));
    m_insert->setObjectName(QStringLiteral("insert"));
    m_insert->setToolTip(tr("The keys a profile may have, and what each does (Ctrl+I)"));
    m_insert->setAccessibleDescription(m_insert->toolTip());
    m_insert->setAutoDefault(false);
    connect(m_insert, &QPushButton::clicked, this, &ProfileEditor::openInsertMenu);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_place);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(margin, 12, margin, 12);
    line->setSpacing(margin);
    line->addLayout(words, 1);
    line->addWidget(m_insert);
    return head;
}

QWidget *ProfileEditor::makeText()
{
    m_text = new ProfileText;
    m_text->setObjectName(QStringLiteral("profileText"));
    m_text->setAccessibleName(tr("The profile's text (TOML)"));
    m_verdict = new ToneLabel(ToneLabel::Tone::Text, 13, QFont::DemiBold);
    m_verdict->setObjectName(QStringLiteral("textVerdict"));
    m_verdict->setWordWrap(true);
    m_problems = new ProblemList;
    connect(m_problems, &ProblemList::lineChosen, m_text, &ProfileText::goToLine);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    auto *verdict = new QVBoxLayout;
    verdict->setContentsMargins(margin, 8, margin, 8);
    verdict->setSpacing(8);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_problems);
    column->addLayout(verdict);
    return part;
}

QWidget *ProfileEditor::makeFooter()
{
    m_state = new ToneLabel(keysHint(), ToneLabel::Tone::Hint, 12);
    m_state->setObjectName(QStringLiteral("editorState"));
    m_state->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeEditor"));
    auto *keep = new QPushButton(tr("Save"));
    keep->setObjectName(QStringLiteral("saveProfile"));
    keep->setToolTip(tr("Save the profile; it counts at once (Ctrl+S)"));
    setButtonKind(keep, ButtonKind::Primary);
    auto *footer = new QWidget;
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(margin, 12, margin, 12);
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    for (QPushButton *button : {close, keep}) {
        button->setAutoDefault(false); // Enter belongs to the text
        button->setMinimumWidth(88);
        line->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &ProfileEditor::reject);
    connect(keep, &QPushButton::clicked, this, &ProfileEditor::save);
    return footer;
}

QString ProfileEditor::keysHint()
{
    return tr("Ctrl+S saves, Esc closes.");
}

} // namespace proctor
