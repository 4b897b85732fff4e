// SPDX-License-Identifier: GPL-3.0-or-later
// Asks systemd which process a service considers its main one, over D-Bus (man 5
// org.freedesktop.systemd1). One thread at a time; a machine without systemd costs one access(2).
#pragma once

#include "core/base/result.h"
#include "core/process/processinfo.h"

#include <chrono>
#include <map>
#include <memory>

struct sd_bus;

namespace proctor {

class SystemdUnits {
  public:
    SystemdUnits();
    ~SystemdUnits();
    SystemdUnits(const SystemdUnits &) = delete;
    SystemdUnits &operator=(const SystemdUnits &) = delete;

    /// Answers from memory for 5 s; waits 250 ms at most. Unsupported: no systemd, or the unit of
    /// another user's manager. Denied, System: the bus said no.
    Result<ServiceFacts> ask(const UnitName &unit);

  private:
    struct Close {
        void operator()(sd_bus *bus) const;
    };
    using Bus = std::unique_ptr<sd_bus, Close>;
    struct Answer {
        Result<ServiceFacts> facts;
        std::chrono::steady_clock::time_point at;
    };
    Result<sd_bus *> busOf(const UnitName &unit);
    Result<ServiceFacts> askNow(const UnitName &unit);

    Bus m_system;
    Bus m_user;
    std::map<std::pair<std::string, bool>, Answer> m_answers; ///< by name and "a user's"
};

} // namespace proctor
