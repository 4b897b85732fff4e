// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspanel.h"

#include "ui/details/commandbox.h"
#include "ui/details/evidencelist.h"
#include "ui/details/foldsection.h"
#include "ui/details/resourcebox.h"
#include "ui/details/verdictwords.h"
#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

namespace proctor {

namespace {

constexpr int margin = 16;

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(metrics::details);
    setAccessibleName(tr("Details"));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeHead());
    inner->addWidget(new Hairline(Qt::Horizontal, this));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(makeBody());
    m_scroll->widget()->setAutoFillBackground(false);
    inner->addWidget(m_scroll, 1);
    inner->addStretch(0); // takes the room only while there is nothing to scroll

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Vertical, this));
    outer->addLayout(inner, 1);
    refresh();
}

QWidget *DetailsPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_shape = new ShapeMark(Look::Unknown, 16, head);
    m_state = new ToneLabel(ToneLabel::Tone::Text, 16, QFont::DemiBold, head);
    m_name = new ToneLabel(ToneLabel::Tone::Secondary, 13, QFont::Normal, head);
    m_sentence = new ToneLabel(ToneLabel::Tone::Text, 13, QFont::Normal, head);
    m_empty = new ToneLabel(tr("Select a process to see its evidence."), ToneLabel::Tone::Hint, 13,
                            QFont::Normal, head);
    for (ToneLabel *label : {m_sentence, m_empty, m_name, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_sentence || label == m_empty);
    }
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(head);
    close->setAutoRaise(true);
    close->setIcon(icon(QStringLiteral("close"), Ink::Secondary));
    close->setIconSize({14, 14});
    close->setFixedSize(24, 24);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close details (Alt+Return)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &DetailsPanel::closeRequested);

    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_shape);
    first->addWidget(m_state, 1);
    first->addWidget(close);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(margin - 1, 12, margin - 4, 12);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_name);
    layout->addSpacing(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_empty);
    return head;
}

QWidget *DetailsPanel::makeBody()
{
    auto *body = new QWidget(this);
    m_evidence = new EvidenceList(body);
    m_resources = new ResourceBox(body);
    m_command = new CommandBox(body);
    m_identity = new FoldSection(tr("Identity"), body);
    m_ancestry = new FoldSection(tr("Ancestry"), body);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin - 1, 12, margin, 12);
    layout->setSpacing(8);
    layout->addWidget(m_evidence);
    layout->addWidget(new Hairline(Qt::Horizontal, body));
    layout->addWidget(m_resources);
    layout->addWidget(m_command);
    layout->addWidget(new Hairline(Qt::Horizontal, body));
    auto *folds = new QVBoxLayout;
    folds->setSpacing(0);
    folds->addWidget(m_identity);
    folds->addWidget(m_ancestry);
    layout->addLayout(folds);
    layout->addStretch();
    return body;
}

void DetailsPanel::follow(std::optional<ProcessKey> key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_last.reset();
    m_frozen = false;
    m_resources->clear();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void DetailsPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void DetailsPanel::refresh()
{
    const bool any = m_key.has_value();
    for (QWidget *widget : {static_cast<QWidget *>(m_shape), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_scroll)})
        widget->setVisible(any);
    m_empty->setVisible(!any);
    if (!any) {
        m_state->setText(tr("Details"));
        return;
    }
    if (m_frozen || !m_snapshot)
        return;
    const ProcessRow *row = m_snapshot->find(*m_key);
    if (row && !row->ended)
        showRow(*row);
    else if (row)
        freeze(*row, row->ended->at);
    else if (m_last)
        freeze(*m_last, m_snapshot->at);
}

void DetailsPanel::showRow(const ProcessRow &row)
{
    m_last = row;
    const Look look = lookOf(row);
    m_shape->setLook(look);
    m_state->setText(stateWord(look));
    m_name->setText(nameLine(row));
    m_sentence->setText(look == Look::Ending ? whyWord(row) : verdictSentence(row));
    m_evidence->showJudgement(row.judgement);
    m_resources->add(row, m_snapshot->steady);
    m_command->showIdentity(row.identity);
    m_identity->setLines(identitySummary(row), identityLines(row));
    m_ancestry->setLines(ancestrySummary(row), ancestryLines(row));
}

/// What was known stays to be read; only the head says that it is over.
void DetailsPanel::freeze(const ProcessRow &row, WallTime at)
{
    if (!m_last)
        showRow(row);
    m_frozen = true;
    m_shape->setLook(Look::Ended);
    m_state->setText(stateWord(Look::Ended));
    m_sentence->setText(endedSentence(row, at));
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).panel);
}

} // namespace proctor
