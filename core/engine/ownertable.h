// SPDX-License-Identifier: GPL-3.0-or-later
// Every recorded owner, held by pidfd while it lives: its death is an event, not a finding of the
// next scan. The core thread's.
#pragma once

#include "core/base/clock.h"
#include "core/detector/owner.h"
#include "core/process/exitwatcher.h"

#include <unordered_map>

namespace proctor {

class OwnerTable {
  public:
    OwnerTable(ProcessSource &source, const Clock &clock) : m_source(source), m_clock(clock) {}

    struct Death {
        WallTime at;
        SteadyTime steady;
    };

    int fd() const { return m_exits.fd(); }
    /// What is known now; examined when not held. A dead owner stays dead.
    OwnerFacts look(const ProcessKey &owner, const std::string &name);
    /// When Proctor saw it die; nothing when it lives or was dead before.
    std::optional<Death> death(const ProcessKey &owner) const;
    /// Owners that have died since the last call.
    std::vector<ProcessKey> takeDeaths();
    /// Lets go of owners for which \p used is false.
    template <typename Used>
    void forgetUnless(Used used)
    {
        std::erase_if(m_owners, [&used](const auto &item) { return !used(item.first); });
        std::erase_if(m_tokens, [&used](const auto &item) { return !used(item.second); });
    }

  private:
    struct Held {
        OwnerFacts facts;
        std::optional<Death> death;
        std::uint64_t token = 0;
    };
    bool settleDeath(Held &held, const std::string &label);

    ProcessSource &m_source;
    const Clock &m_clock;
    ExitWatcher m_exits;
    std::unordered_map<ProcessKey, Held> m_owners;
    std::unordered_map<std::uint64_t, ProcessKey> m_tokens;
    std::uint64_t m_nextToken = 1;
};

} // namespace proctor
