// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ancestry.h"

#include <algorithm>

namespace proctor {

namespace {

constexpr std::size_t mostGenerations = 32;

} // namespace

std::vector<AncestorView> readAncestry(ProcessSource &source, const Clock &clock, pid_t parent)
{
    std::vector<AncestorView> line;
    while (parent > 0 && line.size() < mostGenerations) {
        auto stat = source.stat(parent);
        if (!stat)
            break;
        line.push_back({parent,
                        stat->startTicks,
                        std::move(stat->comm),
                        startedAt(source, clock, stat->startTicks),
                        {}});
        parent = stat->ppid;
    }
    return line;
}

std::vector<AncestorView> markGone(ProcessSource &source, std::vector<AncestorView> line,
                                   WallTime at)
{
    for (AncestorView &ancestor : line) {
        const auto stat = source.stat(ancestor.pid);
        const bool there = stat ? stat->startTicks == ancestor.startTicks && !stat->deadZombie()
                                : stat.error().code != ErrorCode::Vanished;
        if (!there && !ancestor.goneAt)
            ancestor.goneAt = at;
    }
    return line;
}

WallTime startedAt(const ProcessSource &source, const Clock &clock, std::uint64_t startTicks)
{
    const double age = ageS(source, clock, startTicks);
    return clock.wall() - std::chrono::milliseconds(static_cast<long>(age * 1000));
}

double ageS(const ProcessSource &source, const Clock &clock, std::uint64_t startTicks)
{
    const double started =
        static_cast<double>(startTicks) / static_cast<double>(source.host().ticksPerSecond);
    return std::max(0.0, seconds(clock.sinceBoot()) - started);
}

} // namespace proctor
