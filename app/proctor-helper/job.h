// SPDX-License-Identifier: GPL-3.0-or-later
// One request carried out from its keys alone: everything else (registries, profiles, owners,
// verdicts) is read here and now, as root. Only proven Orphans can become targets; each goes
// through the whole protocol of the Cleaner, and nothing is signalled that root's audit log has not
// taken. One thread, besides that log's.
#pragma once

#include "core/engine/engine.h"
#include "core/process/procfs.h"

#include <functional>

namespace proctor {

class Job {
  public:
    /// Reads /proc and every user's registry; what is done is recorded as \p who's. Fails where
    /// processes cannot be listed.
    static Result<std::unique_ptr<Job>> open(AuditActor who);

    PlanPtr plan(const std::vector<ProcessKey> &keys);
    /// Records \p plan and runs it to its end. \p wanted is asked before anything is sent and
    /// whenever one of the descriptors \p watched is readable: once it says no, nothing more is
    /// sent.
    CleanupReport run(const CleanupPlan &plan, std::vector<int> watched,
                      const std::function<bool()> &wanted);

  private:
    Job() = default;

    std::unique_ptr<Procfs> m_source;
    PidfdSignaller m_signaller;
    SystemClock m_clock;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Engine> m_engine;
};

} // namespace proctor
