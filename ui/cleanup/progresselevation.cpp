// SPDX-License-Identifier: GPL-3.0-or-later
// The progress sheet's way to the administrator's helper: asks by a signal, shows what came of it.
#include "ui/cleanup/progresssheet.h"

#include "ui/cleanup/reportmodel.h"
#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shapemark.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

namespace proctor {

void ProgressSheet::offerElevation(const PlanPtr &plan)
{
    m_plan = plan;
    m_startedAt = m_clock.steady();
    m_model->setPlan(plan);
    auto report = std::make_shared<CleanupReport>();
    report->planId = plan->id;
    report->finished = true;
    for (const PlannedTarget &planned : plan->targets) {
        TargetReport line;
        line.key = planned.key;
        line.workerId = planned.workerId;
        line.cmdline = planned.cmdline;
        line.outcome = Outcome::NotPermitted;
        line.detail = planned.why;
        report->targets.push_back(std::move(line));
    }
    showReport(report);
    m_title->setText(
        tr("%n processes of other users", "", static_cast<int>(report->targets.size())));
    m_story->setText(
        tr("They look like orphans, but only an administrator can read what proves it. "
           "Nothing has been sent."));
    m_elevate->setFocus(Qt::OtherFocusReason);
}

void ProgressSheet::elevate()
{
    m_asked = needElevation(*m_plan, *m_report);
    if (m_asked.empty())
        return;
    m_beforeElevation = m_report;
    m_startedAt = m_clock.steady();
    m_stopping = false;
    auto waiting = std::make_shared<CleanupReport>(*m_report);
    waiting->finished = false;
    for (TargetReport &target : waiting->targets)
        if (std::find(m_asked.begin(), m_asked.end(), target.key) != m_asked.end())
            target.outcome.reset();
    m_shape->setLook(Look::Ending);
    m_title->setText(
        tr("Ending %n processes as administrator", "", static_cast<int>(m_asked.size())));
    m_note->setText(tr("You may be asked to authenticate. A signal already sent cannot be "
                       "recalled."));
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    showReport(waiting);
    Q_EMIT elevationRequested(std::vector<ProcessKey>(m_asked)); // the answer may come at once
}

void ProgressSheet::showElevation(const ElevationAnswer &answer)
{
    if (m_asked.empty())
        return;
    const std::vector<ProcessKey> asked = std::exchange(m_asked, {});
    showReport(std::make_shared<const CleanupReport>(answered(*m_beforeElevation, asked, answer)));
    if (!answer.report)
        m_story->setText(inWords(answer.failure));
}

} // namespace proctor
