// SPDX-License-Identifier: GPL-3.0-or-later
// When proven orphans may be ended without a person: the switch, the rate limit, and who has had
// their turn. Which profiles, and how old an orphan must be, is the profiles' policy. The core
// thread's.
#pragma once

#include "core/base/clock.h"
#include "core/process/processkey.h"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace proctor {

enum class AutomaticMode {
    Off,
    DryRun, ///< records whom it would have ended
    On,
};
/// "off", "dry-run", "on".
std::string_view toString(AutomaticMode mode);
std::optional<AutomaticMode> automaticModeFrom(std::string_view word);

class AutomaticCleanup {
  public:
    /// No orphan that is younger is ended without a person, whatever its profile says: an owner
    /// that is being restarted adopts its workers meanwhile.
    static constexpr std::chrono::seconds leastAge{30};
    /// Whoever had his turn and is still there is left alone for so long.
    static constexpr std::chrono::minutes againAfter{10};

    AutomaticMode mode = AutomaticMode::Off;

    /// True when \p key may have its turn now, as one more of \p profile's \p mostPerHour.
    bool mayTake(const ProcessKey &key, const std::string &profile, std::size_t mostPerHour,
                 SteadyTime now);
    void take(const ProcessKey &key, const std::string &profile, SteadyTime now);
    /// Of all profiles, in the last hour.
    std::size_t takenInLastHour(SteadyTime now) const;
    /// Orphans that the rate limit has held back at the last look.
    std::size_t heldBack = 0;

  private:
    void forget(SteadyTime now);

    std::map<std::string, std::deque<SteadyTime>> m_taken; ///< by profile, oldest first
    std::unordered_map<ProcessKey, SteadyTime> m_turns;
};

} // namespace proctor
