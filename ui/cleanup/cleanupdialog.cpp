// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/cleanupdialog.h"

#include "core/cleanup/planjson.h"
#include "ui/cleanup/confirmsheet.h"
#include "ui/cleanup/progresssheet.h"
#include "ui/theme/grown.h"
#include "ui/theme/theme.h"
#include "ui/window/onscreen.h"
#include "ui/window/savefile.h"

#include <QtCore/QDate>
#include <QtGui/QPainter>
#include <QtWidgets/QStackedLayout>

namespace proctor {

namespace {

constexpr int fewTargets = 8;

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

PlannedTarget targetFor(const ProcessRow &row)
{
    PlannedTarget target;
    target.key = row.key;
    target.named = true;
    target.verdict = row.judgement->verdict;
    target.judgement = row.judgement;
    target.workerId = row.record ? row.record->workerId : std::string();
    target.profile = row.profile;
    target.cmdline = row.identity->cmdline;
    const Evidence *closed = row.judgement->find(EvidenceId::RegistryReadable);
    target.why = closed != nullptr ? closed->detail : row.judgement->why();
    return target;
}

} // namespace

CleanupDialog::CleanupDialog(CleanupRequest frozen, SnapshotPtr at, QWidget *parent)
    : CleanupDialog(std::move(frozen), std::move(at), systemClock(), parent)
{}

CleanupDialog::CleanupDialog(CleanupRequest frozen, SnapshotPtr at, const Clock &clock,
                             QWidget *parent)
    : QDialog(parent)
    , m_selection(new CleanupSelection(std::move(frozen), at, this))
    , m_confirm(new ConfirmSheet(*m_selection, at))
    , m_progress(new ProgressSheet(clock))
    , m_sheets(new QStackedLayout(this))
    , m_at(std::move(at))
{
    setWindowTitle(tr("Clean up"));
    setWindowModality(Qt::WindowModal);
    m_sheets->setContentsMargins(0, 0, 0, 0);
    m_sheets->addWidget(m_confirm);
    m_sheets->addWidget(m_progress);
    setMinimumSize(onScreen(QSize(592, 312), *this));
    // No sheet of white for a few.
    int rows = 0;
    for (const TargetModel *listed :
         {m_selection->orphans(), m_selection->suspects(), m_selection->leftOut()})
        rows += listed->rowCount();
    const QSize size(grown(1104), grown(rows > fewTargets ? 664 : 568));
    resize(dialogSize(size, minimumSize(), *this));

    connect(m_selection, &CleanupSelection::planRequested, this, &CleanupDialog::planRequested);
    connect(m_confirm, &ConfirmSheet::cancelled, this, &CleanupDialog::reject);
    connect(m_confirm, &ConfirmSheet::accepted, this, &CleanupDialog::confirm);
    connect(m_confirm, &ConfirmSheet::exportRequested, this, &CleanupDialog::exportPlan);
    connect(m_progress, &ProgressSheet::closeRequested, this, &CleanupDialog::accept);
    connect(m_progress, &ProgressSheet::stopRequested, this,
            [this] { Q_EMIT stopRequested(*m_running); });
    connect(m_progress, &ProgressSheet::elevationRequested, this,
            &CleanupDialog::elevationRequested);
    connect(m_progress, &ProgressSheet::elevationStopRequested, this,
            &CleanupDialog::elevationStopRequested);
}

void CleanupDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_asked)
        return;
    m_asked = true;
    m_confirm->focusFirst();
    Q_EMIT planRequested(m_selection->request());
}

void CleanupDialog::showPlan(PlanPtr plan)
{
    if (!m_running)
        m_selection->showPlan(plan);
}

void CleanupDialog::showSnapshot(SnapshotPtr snapshot)
{
    if (!m_running && snapshot)
        m_confirm->showSnapshot(snapshot);
}

void CleanupDialog::confirm()
{
    const std::vector<ProcessKey> confirmed = m_selection->confirmed();
    if (m_running || confirmed.empty())
        return;
    const PlanPtr plan = m_selection->plan();
    m_running = plan->id;
    m_sheets->setCurrentWidget(m_progress);
    m_progress->begin(plan, confirmed);
    Q_EMIT runRequested(plan->id, confirmed);
}

/// What is ticked, and nothing else: whoever runs the file ends no more than is shown here.
void CleanupDialog::exportPlan()
{
    const std::vector<ProcessKey> confirmed = m_selection->confirmed();
    if (confirmed.empty())
        return;
    const std::string content = planFileText(narrowed(*m_selection->plan(), confirmed));
    saveAs(this, tr("Export the plan"),
           QStringLiteral("proctor-plan-") + QDate::currentDate().toString(Qt::ISODate),
           {{tr("Plan for proctorctl clean --plan"), QStringLiteral("json"),
             QByteArray::fromStdString(content)}});
}

void CleanupDialog::showReport(ReportPtr report)
{
    if (report && m_running == report->planId)
        m_progress->showReport(report);
}

void CleanupDialog::offerElevation()
{
    const CleanupRequest request = m_selection->request();
    auto plan = std::make_shared<CleanupPlan>(); // id 0: no engine's
    plan->request = request;
    for (const std::vector<ProcessKey> *keys : {&request.orphans, &request.named})
        for (const ProcessKey &key : *keys)
            if (const ProcessRow *row = m_at->find(key))
                plan->targets.push_back(targetFor(*row));
    m_asked = true;
    m_running = plan->id;
    m_sheets->setCurrentWidget(m_progress);
    m_progress->offerElevation(plan);
}

void CleanupDialog::showElevation(const ElevationAnswer &answer)
{
    m_progress->showElevation(answer);
}

/// Esc, the window's own close button: while signals are on their way there is only Stop.
void CleanupDialog::reject()
{
    if (!m_running || m_progress->finished() || m_progress->stopping())
        QDialog::reject();
}

void CleanupDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).base);
}

} // namespace proctor
