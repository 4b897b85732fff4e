// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctor-helper/job.h"

#include "core/history/auditwriter.h"
#include "core/history/statefolder.h"
#include "core/registry/registrydirectory.h"

#include <algorithm>
#include <poll.h>

namespace proctor {

namespace {

/// The directories that root reads where no variable says otherwise: the system one and every
/// user's.
RegistryPlaces rootsPlaces()
{
    RegistryPlaces places;
    places.uid = 0;
    return places;
}

int pollTimeout(std::optional<SteadyTime> due, SteadyTime now)
{
    if (!due)
        return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - now).count();
    return static_cast<int>(std::clamp<std::int64_t>(wait, 0, 60'000));
}

} // namespace

Result<std::unique_ptr<Job>> Job::open(AuditActor who)
{
    std::unique_ptr<Job> job(new Job);
    auto source = Procfs::open();
    if (!source)
        return Failure(source.error());
    job->m_source = std::move(*source);
    job->m_registry = std::make_unique<Registry>(rootsPlaces(), job->m_clock);
    job->m_registry->load();
    // Root's profiles and root's audit log: HOME is root's (surroundings.h).
    job->m_engine =
        std::make_unique<Engine>(*job->m_source, job->m_signaller, *job->m_registry, job->m_clock,
                                 Catalogue::load(Catalogue::userFolder()));
    auto audit = AuditWriter::start(auditPath());
    if (!audit)
        return Failure(audit.error());
    job->m_engine->setAudit(std::move(*audit), std::move(who));
    job->m_engine->scan();
    if (const auto listed = job->m_source->pids(); !listed)
        return Failure(listed.error());
    return job;
}

PlanPtr Job::plan(const std::vector<ProcessKey> &keys)
{
    CleanupRequest request;
    std::vector<Exclusion> foreign;
    const HostIdentity &host = m_source->host();
    for (const ProcessKey &key : keys)
        if (key.bootId == host.bootId && key.pidNs == host.pidNs)
            request.orphans.push_back(key); // never as "named": that would let Suspects in
        else
            foreign.push_back(
                {key, Verdict::Unknown, {}, {"its key is of another boot or pid namespace", {}}});
    auto plan = std::make_shared<CleanupPlan>(*m_engine->plan(request));
    plan->excluded.insert(plan->excluded.end(), foreign.begin(), foreign.end());
    return plan;
}

CleanupReport Job::run(const CleanupPlan &plan, std::vector<int> watched,
                       const std::function<bool()> &wanted)
{
    std::vector<ProcessKey> confirmed;
    for (const PlannedTarget &target : plan.targets)
        confirmed.push_back(target.key);
    CleanupReport last;
    last.planId = plan.id;
    last.finished = true;
    m_engine->run(plan, confirmed);
    for (;;) {
        if (!watched.empty() && !wanted()) {
            m_engine->stop(plan.id);
            watched.clear(); // said once
        }
        m_engine->takeEvents();
        for (const ReportPtr &report : m_engine->takeReports())
            last = *report;
        if (!m_engine->cleaning())
            return last;
        std::vector<pollfd> waited;
        for (const int fd : watched)
            waited.push_back({fd, POLLIN, 0});
        for (const int fd : m_engine->eventFds())
            waited.push_back({fd, POLLIN, 0});
        ::poll(waited.data(), waited.size(), pollTimeout(m_engine->nextDue(), m_clock.steady()));
    }
}

} // namespace proctor
