// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots as the core would publish them, after the mock-ups in the design: for tests of the
// window and for its pictures. Plain values at one fixed moment; any thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace proctor {

/// The fixed moment of every sample: 2026-11-23 12:04:31 local time.
WallTime sampleWall();
SteadyTime sampleSteady();

/// Same pid and other ticks: another process. 0 gives ticks that follow from the pid.
ProcessKey sampleKey(pid_t pid, std::uint64_t startTicks = 0);

/// What a sample row needs beyond pid, verdict and worker; the defaults make a quiet worker.
struct RowLooks {
    std::vector<std::string> cmdline{}; ///< empty: "python3 …/dspy_bridge.py --slot PID"
    double ageS = 660;
    std::optional<double> orphanedForS{};
    std::string ownerName = "beam.smp";
    pid_t ownerPid = 5990; ///< 0: no owner recorded, no record
    std::optional<double> cpu = 0.0;
    std::optional<std::uint64_t> rssMB = 400;
    std::string profile = "dspy-bridge";
    bool stalled = false;
    bool isNew = false;
    std::vector<Evidence> evidence{}; ///< empty: what fits the verdict
    std::size_t deciding = 0;
};

ProcessRow makeRow(pid_t pid, Verdict verdict, std::string workerId, RowLooks looks = {});

/// One evidence read at sampleWall(); \p pattern is a literal.
Evidence evidence(EvidenceId id, Grade grade, Finding finding, const char *pattern,
                  std::vector<std::string> args = {});

/// Nothing registered, nothing found; two directories, four profiles; healthy.
Snapshot emptySnapshot();
/// Mock-up 1: 18 rows, three orphans of beam.smp 4290, one suspect, one stalled, one ended.
SnapshotPtr mockupSnapshot();
/// Mock-up 3: \p n orphans (the first three of profile "render"), eight workers, two suspects.
SnapshotPtr manyOrphans(int n);
/// The next tick of \p snapshot: serial and clocks one second on, then whatever \p change does.
SnapshotPtr nextTick(const Snapshot &snapshot, const std::function<void(Snapshot &)> &change = {});
/// Counts and health from the rows.
void recount(Snapshot &snapshot);

/// Ten minutes of seconds up to sampleWall(): 37 orphans appear and are ended, one suspect comes,
/// and for 30 s nothing was measured (a suspend).
std::shared_ptr<const HealthSeries> sampleSeries();

/// Whether the kernel tells of open files and I/O.
enum class Permitted { Yes, No };
/// Ten minutes up to sampleSteady(): busy for three, asleep since; not looked at for 40 s.
std::shared_ptr<const ResourceSeries> sampleResources(Permitted permitted = Permitted::Yes);

} // namespace proctor
