// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/cleanup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace proctor {

namespace {

constexpr std::array<std::pair<int, std::string_view>, 10> signals{{{SIGTERM, "TERM"},
                                                                    {SIGKILL, "KILL"},
                                                                    {SIGINT, "INT"},
                                                                    {SIGQUIT, "QUIT"},
                                                                    {SIGHUP, "HUP"},
                                                                    {SIGUSR1, "USR1"},
                                                                    {SIGUSR2, "USR2"},
                                                                    {SIGABRT, "ABRT"},
                                                                    {SIGCONT, "CONT"},
                                                                    {SIGWINCH, "WINCH"}}};

} // namespace

std::string_view signalName(int signal)
{
    for (const auto &[number, name] : signals)
        if (number == signal)
            return name;
    return "";
}

int signalNumber(std::string_view name)
{
    if (name.starts_with("SIG"))
        name.remove_prefix(3);
    for (const auto &[number, known] : signals)
        if (known == name)
            return number;
    return 0;
}

std::string_view toString(Trigger trigger)
{
    return trigger == Trigger::Automatic ? "automatic" : "person";
}

std::string_view toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ended:
        return "ended";
    case Outcome::EndedByKill:
        return "ended-by-kill";
    case Outcome::AlreadyGone:
        return "already-gone";
    case Outcome::Stale:
        return "stale";
    case Outcome::Refused:
        return "refused";
    case Outcome::NotPermitted:
        return "not-permitted";
    case Outcome::Survived:
        return "survived";
    case Outcome::Cancelled:
        break;
    }
    return "cancelled";
}

std::size_t CleanupReport::count(Outcome outcome) const
{
    return static_cast<std::size_t>(
        std::count_if(targets.begin(), targets.end(),
                      [outcome](const TargetReport &t) { return t.outcome == outcome; }));
}

std::size_t CleanupReport::gone() const
{
    return count(Outcome::Ended) + count(Outcome::EndedByKill) + count(Outcome::AlreadyGone);
}

} // namespace proctor
