// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/progresssheet.h"

#include "ui/cleanup/outcomecounts.h"
#include "ui/cleanup/reportdelegate.h"
#include "ui/cleanup/reportmodel.h"
#include "ui/cleanup/reportwords.h"
#include "ui/cleanup/sheettable.h"
#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr std::chrono::milliseconds tickEvery{100};

} // namespace

ProgressSheet::ProgressSheet(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new ReportModel(clock, this))
    , m_shape(new ShapeMark(Look::Ending, 20))
    , m_title(new ToneLabel(ToneLabel::Tone::Text, 20, QFont::DemiBold))
    , m_elapsed(new ToneLabel(ToneLabel::Tone::Secondary, 15, QFont::Medium))
    , m_story(new ToneLabel(ToneLabel::Tone::Secondary))
    , m_bar(new QProgressBar)
    , m_counts(new OutcomeCounts)
    , m_table(new SheetTable)
    , m_left(new ToneLabel(ToneLabel::Tone::Hint, 12))
    , m_unrecorded(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), {}))
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_shape);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_elapsed);
    m_story->setWordWrap(true);
    m_unrecorded->setObjectName(QStringLiteral("unrecorded"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the cleanup"));
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    m_left->setMinimumHeight(m_counts->height()); // beside their first line
    counts->addWidget(m_left, 0, Qt::AlignTop);

    m_table->setObjectName(QStringLiteral("report"));
    m_table->setItemDelegate(new ReportDelegate(m_table));
    m_table->display(m_model, {ReportDelegate::stateWidth(), 100, 80, 228, 172, 0});
    m_table->setExpendable({ReportModel::Worker, ReportModel::Command}, 200);
    m_table->setAccessibleName(tr("What becomes of each process"));
    auto *card = new Card(Card::Ground::Base, metrics::pillRadius);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 22, margin, 18);
    body->setSpacing(8);
    body->addLayout(heading);
    body->addWidget(m_story);
    body->addSpacing(8);
    body->addWidget(m_bar);
    body->addSpacing(4);
    body->addLayout(counts);
    body->addWidget(m_unrecorded);
    body->addSpacing(2);
    body->addWidget(card, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(makeFooter());

    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProgressSheet::tick);
}

QWidget *ProgressSheet::makeFooter()
{
    auto *footer = new QWidget;
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(margin, 19, margin, 19);
    line->setSpacing(8);
    line->addWidget(new IconMark(QStringLiteral("info")));
    m_note = new ToneLabel(ToneLabel::Tone::Secondary, 12);
    m_note->setText(tr("Stop skips what is unsent and holds back every KILL. A signal already sent "
                       "cannot be recalled."));
    m_note->setWordWrap(true);
    line->addWidget(m_note, 1);
    m_copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy report"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setAutoDefault(false);
    line->addWidget(m_copy);
    m_elevate = new QPushButton(icon(QStringLiteral("shield")), tr("End as administrator…"));
    m_elevate->setObjectName(QStringLiteral("elevate"));
    m_elevate->setAutoDefault(false);
    m_elevate->setVisible(false);
    line->addWidget(m_elevate);
    m_stop = new QPushButton(icon(QStringLiteral("stop")), tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setMinimumWidth(96);
    m_stop->setAutoDefault(false); // Enter is not Stop either
    line->addWidget(m_stop);
    connect(m_copy, &QPushButton::clicked, this, &ProgressSheet::copyReport);
    connect(m_elevate, &QPushButton::clicked, this, &ProgressSheet::elevate);
    connect(m_stop, &QPushButton::clicked, this, &ProgressSheet::onButton);
    return footer;
}

void ProgressSheet::begin(const PlanPtr &plan, const std::vector<ProcessKey> &confirmed)
{
    m_plan = plan;
    m_startedAt = m_clock.steady();
    m_model->setPlan(plan);
    m_title->setText(tr("Ending %n processes", "", static_cast<int>(confirmed.size())));
    const std::unordered_set<ProcessKey> keys(confirmed.begin(), confirmed.end());
    auto waiting = std::make_shared<CleanupReport>();
    waiting->planId = plan->id;
    for (const PlannedTarget &planned : plan->targets) {
        if (!keys.contains(planned.key))
            continue;
        TargetReport line;
        line.key = planned.key;
        line.workerId = planned.workerId;
        line.cmdline = planned.cmdline;
        waiting->targets.push_back(std::move(line));
    }
    m_stop->setFocus(Qt::OtherFocusReason);
    showReport(waiting);
}

void ProgressSheet::showReport(const ReportPtr &report)
{
    const bool ends = report->finished && m_report && !m_report->finished;
    m_report = report;
    m_model->showReport(report);
    m_counts->showReport(*report);
    const auto done = std::count_if(report->targets.begin(), report->targets.end(),
                                    [](const TargetReport &t) { return t.outcome.has_value(); });
    m_bar->setRange(0, std::max(1, static_cast<int>(report->targets.size())));
    m_bar->setValue(static_cast<int>(done));
    m_story->setText(story());
    // Room for the results where nothing is due, or not yet; between two steps it stays.
    m_stepsSeen = !report->finished && (m_stepsSeen || m_model->hasNextStep());
    m_table->setColumnHidden(ReportModel::NextStep, !m_stepsSeen);
    m_elevate->setVisible(report->finished && !needElevation(*m_plan, *report).empty());
    m_unrecorded->showText(report->unrecorded
                               ? tr("Not in the audit log: %1. Nothing more is signalled: what "
                                    "cannot be recorded is not done.")
                                     .arg(errorWords(*report->unrecorded))
                               : QString(),
                           report->unrecorded ? text(report->unrecorded->text()) : QString());
    if (report->finished) {
        const auto all = report->targets.size();
        m_shape->setLook(report->gone() == all ? Look::Ended : Look::Orphan);
        m_title->setText(report->gone() == all
                             ? tr("%n processes have ended", "", static_cast<int>(all))
                             : tr("%1 of %n processes have ended", "", static_cast<int>(all))
                                   .arg(report->gone()));
        m_note->setText(report->unrecorded
                            ? tr("This report is kept nowhere else. Copy it if you need it later.")
                            : tr("Every outcome is in the audit log; the page “Audit” shows it."));
        m_stop->setText(tr("Close"));
        m_stop->setIcon(icon(QStringLiteral("close")));
    }
    if (ends)
        announce(this, m_title->text());
    tick();
    refreshTimer();
}

QString ProgressSheet::story() const
{
    int signalled = 0;
    int first = 0;
    bool killFollows = false;
    for (const TargetReport &target : m_report->targets) {
        if (!target.sent.empty()) {
            ++signalled;
            first = target.sent.front();
        }
        killFollows = killFollows || target.nextSignal == SIGKILL;
    }
    if (m_report->finished) {
        const std::size_t left = m_report->targets.size() - m_report->gone();
        return left == 0 ? tr("All of them were seen to exit.")
                         : tr("%n did not end; the table says why.", "", static_cast<int>(left));
    }
    if (m_stopping)
        return tr("Stopping: nothing more is sent. What was sent cannot be recalled.");
    if (!m_asked.empty())
        return tr("The administrator's helper proves each of them again before it sends anything.");
    if (signalled == 0)
        return tr("Each process is being checked once more.");
    QString words = tr("%1 went to %n of them.", "", signalled).arg(signalWord(first));
    if (killFollows)
        words += u' ' + tr("Whoever is still running when its own wait is over, and still an "
                           "orphan, gets KILL.");
    return words;
}

QString ProgressSheet::timeLeft() const
{
    double most = 0;
    if (m_report)
        for (const TargetReport &target : m_report->targets)
            if (!target.outcome && target.nextAt)
                most = std::max(most, seconds(*target.nextAt - m_clock.steady()));
    return most > 0 ? tr("about %1 left").arg(duration(std::ceil(most))) : QString();
}

void ProgressSheet::tick()
{
    if (!finished())
        m_elapsed->setText(shortTime(m_clock.steady() - m_startedAt));
    m_left->setText(finished() ? QString() : timeLeft());
    m_model->tick();
}

void ProgressSheet::refreshTimer()
{
    const bool wanted = isVisible() && m_plan && !finished();
    if (wanted && !m_timer.isActive())
        m_timer.start();
    else if (!wanted)
        m_timer.stop();
}

void ProgressSheet::onButton()
{
    if (finished() || m_stopping) {
        Q_EMIT closeRequested();
        return;
    }
    m_stopping = true;
    m_stop->setText(tr("Close"));
    m_stop->setIcon(icon(QStringLiteral("close")));
    m_note->setText(tr("Stopped: what was not sent is skipped. A signal already sent cannot be "
                       "recalled."));
    m_story->setText(story());
    if (m_asked.empty())
        Q_EMIT stopRequested();
    else
        Q_EMIT elevationStopRequested();
}

void ProgressSheet::copyReport()
{
    if (!m_report)
        return;
    QGuiApplication::clipboard()->setText(reportText(*m_report, m_plan.get()));
    m_copy->setText(tr("Copied"));
}

void ProgressSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTimer();
}

void ProgressSheet::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshTimer();
}

} // namespace proctor
