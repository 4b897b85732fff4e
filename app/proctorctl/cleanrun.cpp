// SPDX-License-Identifier: GPL-3.0-or-later
// Waits with poll(2) for exits, for the next step's time and for the signals that stop it.
#include "app/proctorctl/clean.h"

#include "core/base/stopsignals.h"

#include <cstdio>
#include <poll.h>
#include <utility>

namespace proctor {

namespace {

void showProgress(const CleanupReport &report)
{
    std::fprintf(stderr, "\rEnding: %zu of %zu done\033[K%s", report.gone(), report.targets.size(),
                 report.finished ? "\r\033[K" : "");
    std::fflush(stderr);
}

/// What is still being waited for has no outcome but that nobody waits any more.
CleanupReport abandoned(CleanupReport report)
{
    for (TargetReport &target : report.targets)
        if (!target.outcome)
            target.outcome = Outcome::Cancelled;
    report.finished = true;
    return report;
}

CleanupReport drive(Session &session, const CleanupPlan &plan,
                    const std::vector<ProcessKey> &confirmed, const StopSignals *stop)
{
    CleanupReport last;
    last.planId = plan.id;
    last.finished = true;
    const bool progress = stop != nullptr && ::isatty(STDERR_FILENO) == 1;
    bool stopped = false;
    Engine &engine = *session.engine;
    engine.run(plan, confirmed);
    for (;;) {
        engine.takeEvents();
        for (const Error &notice : engine.takeAuditNotices())
            complain(exitDone, notice.text());
        for (const ReportPtr &report : engine.takeReports()) {
            last = *report;
            if (progress)
                showProgress(last);
        }
        if (!engine.cleaning())
            return last;
        std::vector<pollfd> waited{{stop != nullptr ? stop->fd() : -1, POLLIN, 0}};
        for (const int fd : engine.eventFds())
            waited.push_back({fd, POLLIN, 0});
        ::poll(waited.data(), waited.size(), pollTimeout(engine.nextDue(), session.clock.steady()));
        if (stop == nullptr || !stop->came())
            continue;
        if (std::exchange(stopped, true))
            return abandoned(std::move(last));
        engine.stop(plan.id);
        std::fputs(
            "proctorctl: stopped; waiting for what has its signal, interrupt again to leave\n",
            stderr);
    }
}

} // namespace

CleanupReport runCleanup(Session &session, const CleanupPlan &plan,
                         const std::vector<ProcessKey> &confirmed)
{
    return drive(session, plan, confirmed, nullptr);
}

CleanupReport runInterruptible(Session &session, const CleanupPlan &plan,
                               const std::vector<ProcessKey> &confirmed)
{
    const StopSignals stop;
    return drive(session, plan, confirmed, &stop);
}

} // namespace proctor
