// SPDX-License-Identifier: GPL-3.0-or-later
// The shared memory in which workers and supervisors of the stress test write down what happens to
// them: a place for each worker that is ever started, never used twice. Lock-free; any process.
#pragma once

#include <atomic>
#include <cstdint>

namespace stress {

inline constexpr std::uint32_t mostWorkers = 1U << 20;
inline constexpr int supervisors = 2;
inline constexpr std::uint32_t mostGenerations = 4096;
inline constexpr int mostPids = 1 << 16;

struct Place {
    std::atomic<std::int32_t> pid;
    std::atomic<std::uint32_t> adoptedBy;    ///< a generation, from 1; 0: nobody has adopted it
    std::atomic<std::uint32_t> endedByOwner; ///< its supervisor is killing it itself
};

struct Board {
    std::atomic<std::uint32_t> nextPlace;
    std::atomic<std::uint32_t> started;      ///< workers
    std::atomic<std::uint32_t> reused;       ///< of these, with a pid that another has had before
    std::atomic<std::uint32_t> endedByOwner; ///< killed by their own supervisor
    std::atomic<std::uint32_t> adopted;
    std::atomic<std::uint32_t> activeSignalled; ///< what must stay 0
    std::atomic<std::uint32_t> orphanSignalled;
    std::atomic<std::uint32_t> alive[mostGenerations];     ///< supervisors, by generation
    std::atomic<std::int32_t> supervisor[mostGenerations]; ///< its pid
    std::atomic<std::uint32_t> seen[mostPids];             ///< how many workers have had this pid
    std::atomic<std::uint32_t> placeOf[mostPids];          ///< of the newest worker with this pid
    Place places[mostWorkers];
};

} // namespace stress
