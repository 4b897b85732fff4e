// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for open files and I/O of the process that somebody looks at, and keeps the last ten minutes
// of all that were looked at: two more reads a second, however many processes are tracked. What was
// used while nobody looked is joined to it. The core thread's; what cannot be read stays absent.
#pragma once

#include "core/engine/recentuse.h"
#include "core/engine/snapshot.h"
#include "core/process/processsource.h"

namespace proctor {

class ResourceWatch {
  public:
    explicit ResourceWatch(ProcessSource &source) : m_source(source) {}

    /// One more sample of \p key: \p sample is what the scan knows already, \p recent what it has
    /// kept since somebody looked last. \p held is its pidfd, invalid where none is held. Looks
    /// that come faster than twice a second are left out.
    void look(const ProcessKey &key, const ProcessHandle &held, ResourceSample sample,
              const RecentUse &recent = {});
    /// Drops what nobody has looked at for ten minutes.
    void forget(SteadyTime now);
    const ResourcesByKey &series() const { return m_series; }

  private:
    /// Counters as last read, for the rates.
    struct Counters {
        SteadyTime at;
        ProcIo io;
    };
    void readRest(const ProcessKey &key, const ProcessHandle &handle, ResourceSeries &series,
                  ResourceSample &sample);

    ProcessSource &m_source;
    ResourcesByKey m_series;
    std::map<ProcessKey, Counters> m_counters;
};

} // namespace proctor
