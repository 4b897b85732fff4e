// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailspanel.h"

#include "ui/audit/auditfeed.h"
#include "ui/details/actionlist.h"
#include "ui/details/ancestrywords.h"
#include "ui/details/commandbox.h"
#include "ui/details/detailshead.h"
#include "ui/details/evidencelist.h"
#include "ui/details/foldsection.h"
#include "ui/details/resourcebox.h"
#include "ui/details/verdictwords.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/seen.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

constexpr int margin = 16;
constexpr std::chrono::seconds lookEvery{3};

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent) : QWidget(parent), m_head(new DetailsHead(this))
{
    setFixedWidth(grown(metrics::details));
    setAccessibleName(tr("Details"));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_head);
    inner->addWidget(new Hairline(Qt::Horizontal, this));
    m_scroll = new ReadingArea(this);
    m_scroll->setAccessibleName(tr("What is known of the process"));
    m_scroll->setWidget(makeBody());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    inner->addWidget(m_scroll, 1);
    inner->addStretch(0); // takes the room only while there is nothing to scroll

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Hairline(Qt::Vertical, this));
    outer->addLayout(inner, 1);
    connect(m_head, &DetailsHead::closeRequested, this, &DetailsPanel::closeRequested);
    connect(m_head, &DetailsHead::pinToggled, this, &DetailsPanel::setPinned);
    connect(m_done, &ActionList::auditRequested, this, [this] {
        if (m_known)
            emit auditRequested(m_known->key());
    });
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &DetailsPanel::refreshActions);
    m_scroll->hide();
}

QWidget *DetailsPanel::makeBody()
{
    auto *body = new QWidget(this);
    m_evidence = new EvidenceList(body);
    m_resources = new ResourceBox(body);
    m_command = new CommandBox(body);
    m_facts = new FactList(body);
    m_identity = new FoldSection(tr("Identity"), m_facts, body);
    m_line = new Timeline(body);
    m_line->setObjectName(QStringLiteral("ancestry"));
    m_ancestry = new FoldSection(tr("Ancestry"), m_line, body);
    m_done = new ActionList(body);
    m_actions = new FoldSection(tr("Actions"), m_done, body);
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
    folds->addWidget(m_actions);
    layout->addLayout(folds);
    layout->addStretch();
    return body;
}

void DetailsPanel::setAudit(AuditFeed *feed)
{
    m_audit = feed;
    connect(feed, &AuditFeed::changed, this, &DetailsPanel::showActions);
    refreshActions();
}

std::optional<ProcessKey> DetailsPanel::key() const
{
    return m_known ? std::optional(m_known->key()) : std::nullopt;
}

void DetailsPanel::follow(std::optional<LastKnown> process)
{
    if (process.has_value() == m_known.has_value() && (!process || process->key() == key()))
        return;
    m_pinned = false;
    m_head->showPinned({});
    m_known = std::move(process);
    if (m_known && m_snapshot)
        m_known->note(*m_snapshot);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    refreshActions();
}

void DetailsPanel::setPinned(bool pinned)
{
    pinned = pinned && m_known;
    m_head->showPinned(pinned ? tr("PID %1").arg(m_known->key().pid) : QString());
    if (pinned == m_pinned)
        return;
    m_pinned = pinned;
    emit pinnedChanged(pinned);
}

/// What is shown is kept up to date while hidden, too: when and how a process ended is told by the
/// snapshots of a few seconds.
void DetailsPanel::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    const bool wasFrozen = frozen();
    if (m_known)
        m_known->note(*snapshot);
    refresh();
    if (frozen() && !wasFrozen)
        refreshActions();
}

void DetailsPanel::refresh()
{
    if (!isSeen(*this))
        return; // showEvent() makes up for it
    m_scroll->setVisible(m_known.has_value());
    if (!m_known)
        return m_head->showNobody();
    const ProcessRow &row = m_known->row();
    showHead();
    m_evidence->showJudgement(row.judgement,
                              frozen() ? EvidenceList::Tense::Past : EvidenceList::Tense::Present);
    m_resources->showResources(row, m_known->resources(), m_known->steady());
    m_command->showIdentity(row.identity);
    m_identity->setSummary(identitySummary(row));
    m_facts->setLines(identityLines(row));
    m_ancestry->setSummary(ancestrySummary(row));
    m_line->showEvents(ancestryEvents(row));
    showActions();
}

/// What was known stays to be read; only the head says that it is over.
void DetailsPanel::showHead()
{
    const ProcessRow &row = m_known->row();
    const Look look = row.ended ? Look::Ended : m_known->lostAt() ? Look::Unknown : lookOf(row);
    const QString sentence = row.ended              ? endedSentence(row, row.ended->at)
                             : m_known->lostAt()    ? lostSentence(*m_known->lostAt())
                             : look == Look::Ending ? whyWord(row)
                                                    : verdictSentence(row);
    m_head->showProcess(look, nameLine(row), sentence);
}

void DetailsPanel::showActions()
{
    if (!m_known || !isSeen(*this))
        return;
    const AuditViewPtr view = m_audit ? m_audit->view() : nullptr;
    ProcessRow row = m_known->row();
    if (frozen())
        row.ending.reset(); // nothing is done to it any more
    m_done->showActions(row, view.get());
    m_actions->setSummary(m_done->summary());
}

void DetailsPanel::refreshActions()
{
    if (m_audit && m_known && isSeen(*this))
        m_audit->refresh();
}

/// The scroll bar comes and goes within the margin: no line of words breaks anew.
bool DetailsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool shown = event->type() == QEvent::Show;
    if (watched == bar && (shown || event->type() == QEvent::Hide)) {
        const int room = std::max(0, margin - (shown ? bar->sizeHint().width() : 0));
        const bool mirrored = isRightToLeft();
        m_scroll->widget()->layout()->setContentsMargins(mirrored ? room : margin - 1, 12,
                                                         mirrored ? margin - 1 : room, 12);
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    refreshActions();
    m_look.start();
}

void DetailsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
}

void DetailsPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).panel);
}

} // namespace proctor
