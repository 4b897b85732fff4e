// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/systemdunits.h"

#include <cstdlib>
#include <string_view>
#include <systemd/sd-bus.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

namespace proctor {

namespace {

constexpr auto remembered = std::chrono::seconds(5);
constexpr std::uint64_t patienceUs = 250'000;
constexpr std::size_t mostAnswers = 1024;

constexpr const char *manager = "org.freedesktop.systemd1";

Error busError(int code, const UnitName &unit, const char *message)
{
    return systemError(code < 0 ? -code : code, unit.name, message);
}

bool isActive(std::string_view state)
{
    return state == "active" || state == "activating" || state == "reloading" ||
           state == "deactivating";
}

} // namespace

void SystemdUnits::Close::operator()(sd_bus *bus) const
{
    sd_bus_flush_close_unref(bus);
}

SystemdUnits::SystemdUnits() = default;
SystemdUnits::~SystemdUnits() = default;

Result<sd_bus *> SystemdUnits::busOf(const UnitName &unit)
{
    const bool user = unit.managerUid.has_value();
    if (sd_booted() <= 0)
        return Failure(Error{ErrorCode::Unsupported, 0, unit.name, "there is no systemd to ask"});
    if (user && *unit.managerUid != ::geteuid())
        return Failure(Error{ErrorCode::Unsupported, 0, unit.name,
                             "only its own user can ask that user's systemd"});
    Bus &bus = user ? m_user : m_system;
    if (bus && sd_bus_is_open(bus.get()) > 0)
        return bus.get();
    sd_bus *opened = nullptr;
    const int code = user ? sd_bus_open_user(&opened) : sd_bus_open_system(&opened);
    bus.reset(opened);
    if (code < 0) {
        bus.reset();
        return Failure(busError(code, unit, "systemd cannot be reached over D-Bus"));
    }
    sd_bus_set_method_call_timeout(opened, patienceUs);
    return opened;
}

Result<ServiceFacts> SystemdUnits::askNow(const UnitName &unit)
{
    const auto bus = busOf(unit);
    if (!bus)
        return Failure(bus.error());
    char *path = nullptr;
    if (const int code =
            sd_bus_path_encode("/org/freedesktop/systemd1/unit", unit.name.c_str(), &path);
        code < 0)
        return Failure(busError(code, unit, "is no unit name"));
    const std::unique_ptr<char, decltype(&std::free)> path_(path, std::free);
    char *state = nullptr;
    int code = sd_bus_get_property_string(*bus, manager, path, "org.freedesktop.systemd1.Unit",
                                          "ActiveState", nullptr, &state);
    if (code < 0)
        return Failure(busError(code, unit, "systemd does not say what state it is in"));
    ServiceFacts facts;
    facts.active = isActive(state);
    std::free(state);
    std::uint32_t mainPid = 0;
    code = sd_bus_get_property_trivial(*bus, manager, path, "org.freedesktop.systemd1.Service",
                                       "MainPID", nullptr, 'u', &mainPid);
    if (code < 0)
        return Failure(busError(code, unit, "systemd does not say which its main process is"));
    facts.mainPid = static_cast<pid_t>(mainPid);
    return facts;
}

Result<ServiceFacts> SystemdUnits::ask(const UnitName &unit)
{
    const auto now = std::chrono::steady_clock::now();
    const auto known = m_answers.find({unit.name, unit.managerUid.has_value()});
    if (known != m_answers.end() && now - known->second.at < remembered)
        return known->second.facts;
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    auto facts = askNow(unit);
    m_answers.insert_or_assign({unit.name, unit.managerUid.has_value()}, Answer{facts, now});
    return facts;
}

} // namespace proctor
