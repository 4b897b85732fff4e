// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/monitor.h"

#include <QtCore/QSocketNotifier>
#include <algorithm>

namespace proctor {

namespace {

constexpr std::size_t plansKept = 16;

} // namespace

Monitor::Monitor(std::unique_ptr<Engine> engine, std::chrono::milliseconds scanEvery,
                 QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_scanTimer(this)
    , m_dueTimer(this)
    , m_publishTimer(this)
{
    m_scanTimer.setInterval(scanEvery);
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::PreciseTimer);
    m_publishTimer.setSingleShot(true);
    connect(&m_scanTimer, &QTimer::timeout, this, &Monitor::scanNow);
    connect(&m_dueTimer, &QTimer::timeout, this, &Monitor::onEvents);
    connect(&m_publishTimer, &QTimer::timeout, this, &Monitor::publish);
}

Monitor::~Monitor() = default;

void Monitor::start()
{
    watchDescriptors();
    if (const std::string folder = m_engine->catalogue().folder(); !folder.empty()) {
        m_profileWatch = std::make_unique<ProfileWatch>(folder);
        connect(m_profileWatch.get(), &ProfileWatch::changed, this, &Monitor::reloadProfiles);
        reloadProfiles(); // what has changed between reading and watching
    }
    scanNow();
    if (m_scanTimer.interval() > 0)
        m_scanTimer.start();
}

void Monitor::reloadProfiles()
{
    if (!m_engine->catalogue().changedOnDisk())
        return;
    m_engine->setCatalogue(Catalogue::load(m_engine->catalogue().folder()));
    scanNow();
}

void Monitor::findStrangers()
{
    Q_EMIT strangersReady(m_engine->strangers());
}

void Monitor::scanNow()
{
    // Without inotify (its limits are per user) looking is all there is.
    if (m_profileWatch && !m_profileWatch->watching() && m_engine->catalogue().changedOnDisk())
        m_engine->setCatalogue(Catalogue::load(m_engine->catalogue().folder()));
    m_engine->scan();
    onEvents();
    m_publishTimer.stop(); // a scan is always shown, and at once
    publish();
}

void Monitor::watchDescriptors()
{
    const std::vector<int> wanted = m_engine->eventFds();
    std::erase_if(m_notifiers, [&wanted](const auto &item) {
        return std::find(wanted.begin(), wanted.end(), item.first) == wanted.end();
    });
    for (const int fd : wanted) {
        if (fd < 0 || m_notifiers.contains(fd))
            continue;
        auto notifier = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
        connect(notifier.get(), &QSocketNotifier::activated, this, &Monitor::onEvents);
        m_notifiers[fd] = std::move(notifier);
    }
}

void Monitor::onEvents()
{
    const bool changed = m_engine->takeEvents();
    for (const ReportPtr &report : m_engine->takeReports())
        Q_EMIT reportReady(report);
    for (const Error &notice : m_engine->takeAuditNotices())
        Q_EMIT auditNotice(QString::fromStdString(notice.text()));
    watchDescriptors();
    armDue();
    // A burst of exits makes one snapshot: publish when the queue has been read.
    if (changed && !m_publishTimer.isActive())
        m_publishTimer.start(0);
}

void Monitor::armDue()
{
    const auto due = m_engine->nextDue();
    if (!due) {
        m_dueTimer.stop();
        return;
    }
    const auto wait =
        std::chrono::ceil<std::chrono::milliseconds>(*due - std::chrono::steady_clock::now());
    m_dueTimer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void Monitor::publish()
{
    if (m_inFlight) {
        m_waiting = true;
        return;
    }
    m_inFlight = true;
    m_beforeLast = std::exchange(m_last, m_engine->snapshot());
    Q_EMIT snapshotReady(m_last);
}

void Monitor::snapshotTaken()
{
    m_inFlight = false;
    if (std::exchange(m_waiting, false))
        publish();
}

void Monitor::setFocus(std::optional<ProcessKey> key)
{
    m_engine->setFocus(std::move(key));
    publish();
}

void Monitor::plan(const CleanupRequest &request)
{
    m_plans.push_back(m_engine->plan(request));
    if (m_plans.size() > plansKept)
        m_plans.erase(m_plans.begin());
    Q_EMIT planReady(m_plans.back());
}

void Monitor::run(quint64 planId, const std::vector<ProcessKey> &confirmed)
{
    const auto it = std::find_if(m_plans.begin(), m_plans.end(),
                                 [planId](const PlanPtr &plan) { return plan->id == planId; });
    if (it == m_plans.end())
        return;
    const PlanPtr plan = *it;
    m_plans.erase(it);
    m_engine->run(*plan, confirmed);
    watchDescriptors();
    onEvents();
}

void Monitor::setAutomatic(AutomaticMode mode)
{
    m_engine->setAutomatic(mode);
    scanNow();
}

void Monitor::stop(quint64 planId)
{
    m_engine->stop(planId);
    onEvents();
}

} // namespace proctor
