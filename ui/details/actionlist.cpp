// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/actionlist.h"

#include "ui/audit/auditfeed.h"
#include "ui/audit/auditwords.h"
#include "ui/details/actionwords.h"
#include "ui/details/foldsection.h"
#include "ui/details/timeline.h"
#include "ui/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

ActionList::ActionList(QWidget *parent)
    : QWidget(parent)
    , m_timeline(new Timeline(this))
    , m_note(new ToneLabel(ToneLabel::Tone::Secondary, 12, QFont::Normal, this))
{
    m_timeline->setObjectName(QStringLiteral("actions"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *show = new QPushButton(tr("Show in the audit log"), this);
    show->setObjectName(QStringLiteral("actionsInAudit"));
    show->setFont(uiFont(12, QFont::DemiBold));
    show->setFocusPolicy(Qt::TabFocus);
    setButtonKind(show, ButtonKind::Link);
    connect(show, &QPushButton::clicked, this, &ActionList::auditRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_timeline);
    auto *words = new QHBoxLayout;
    words->setSpacing(0);
    words->addSpacing(FoldSection::ringRoom);
    words->addWidget(m_note);
    layout->addLayout(words);
    layout->addWidget(show, 0, Qt::AlignLeading);
}

void ActionList::showActions(const ProcessRow &row, const AuditView *view)
{
    const bool unreadable = view && view->error && view->error->code != ErrorCode::Vanished;
    const auto lines = view ? actionsOn(row.key, view->lines) : std::vector<const AuditLine *>();
    QList<TimelineEvent> events = actionEvents(lines);
    if (unreadable)
        m_summary = tr("log cannot be read");
    else if (!lines.empty())
        m_summary = tr("%1 %2").arg(auditState(*lines.back()), auditTime(lines.back()->at));
    else
        m_summary = view && view->more ? tr("none lately") : tr("none so far");
    if (row.ending && !row.ending->outcome && !row.ended) {
        events.append({tr("now"), whyWord(row), TimelineEvent::Mark::Now});
        m_summary = whyWord(row);
    }
    m_timeline->showEvents(events);
    m_timeline->setVisible(!events.isEmpty());
    m_note->setText(unreadable         ? asSentence(text(view->error->text()))
                    : events.isEmpty() ? tr("No cleanup has touched it.")
                                       : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace proctor
