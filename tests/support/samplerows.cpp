// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the mock-ups: rows, snapshots and ten minutes of health.
#include "tests/support/samplesnapshot.h"

#include <cmath>
#include <utility>

namespace proctor {

namespace {

constexpr double minutes = 60;
constexpr double hours = 3600;

std::vector<std::string> bridge(int slot)
{
    return {"python3", "/srv/dspy/bridge/dspy_bridge.py", "--slot", std::to_string(slot)};
}

RowLooks dead(int slot, double ageS, double cpu, std::uint64_t rssMB)
{
    RowLooks looks{.cmdline = bridge(slot), .ageS = ageS, .orphanedForS = 12 * minutes};
    looks.ownerPid = 4290;
    looks.cpu = cpu;
    looks.rssMB = rssMB;
    return looks;
}

RowLooks working(int slot, double cpu, std::uint64_t rssMB)
{
    return {.cmdline = bridge(slot), .ageS = 11 * minutes, .cpu = cpu, .rssMB = rssMB};
}

RowLooks other(std::vector<std::string> cmdline, double ageS, std::string profile)
{
    RowLooks looks{.cmdline = std::move(cmdline), .ageS = ageS, .profile = std::move(profile)};
    looks.ownerPid = 0;
    looks.ownerName.clear();
    return looks;
}

RowLooks of(RowLooks looks, std::string owner, pid_t ownerPid, double cpu, std::uint64_t rssMB)
{
    looks.ownerName = std::move(owner);
    looks.ownerPid = ownerPid;
    looks.cpu = cpu;
    looks.rssMB = rssMB;
    return looks;
}

ProcessRow suspect(pid_t pid, RowLooks looks, double orphanedForS)
{
    looks.orphanedForS = orphanedForS;
    return makeRow(pid, Verdict::Suspect, "", std::move(looks));
}

ProcessRow chrome()
{
    return suspect(5120,
                   of(other({"/opt/chrome/chrome", "--headless", "--disable-gpu",
                             "--user-data-dir=/tmp/pptr-fQ2x", "about:blank"},
                            41 * minutes, "headless-chromium"),
                      "", 0, 3.1, 286),
                   40 * minutes);
}

ProcessRow unreadable()
{
    RowLooks looks =
        other({"node", "runner.js", "--queue", "nightly"}, 6 * hours + 18 * minutes, "node-runner");
    looks.cpu.reset();
    looks.rssMB.reset();
    return makeRow(7790, Verdict::Unknown, "", std::move(looks));
}

ProcessRow buildDaemon()
{
    RowLooks looks = of(other({"java", "-Xmx2g", "org.gradle.launcher.daemon.GradleDaemon", "8.5"},
                              28 * hours, "gradle-daemon"),
                        "", 0, 0.0, 811);
    looks.evidence = {evidence(EvidenceId::DaemonShape, Grade::SuspicionVeto, Finding::Yes,
                               "Its own session, nothing on stdin: a build daemon")};
    return makeRow(2207, Verdict::Kept, "", std::move(looks));
}

ProcessRow languageServer(pid_t pid, std::vector<std::string> cmdline, double cpu,
                          std::uint64_t rssMB)
{
    ProcessRow row = makeRow(
        pid, Verdict::Kept, "",
        of(other(std::move(cmdline), 51 * hours, "language-server"), "nvim", 2744, cpu, rssMB));
    row.owner = {};
    row.ppid = 2744;
    row.parentName = "nvim";
    return row;
}

ProcessRow renderWorker()
{
    return makeRow(7731, Verdict::Active, "render-1",
                   of({.cmdline = {"ffmpeg", "-nostdin", "-i", "/data/in/8841.mov", "-preset",
                                   "slow", "8841.mp4"},
                       .ageS = 4 * minutes,
                       .profile = "render"},
                      "celery", 3121, 312.4, 640));
}

ProcessRow invoiceWorker()
{
    return makeRow(7764, Verdict::Active, "invoice-2",
                   of({.cmdline = {"wkhtmltopdf", "--quiet", "/srv/invoices/in/20613.html",
                                   "/srv/invoices/out/20613.pdf"},
                       .ageS = 9,
                       .profile = ""},
                      "celery", 3121, 5.6, 122));
}

void addActivePool(std::vector<ProcessRow> &rows)
{
    rows.push_back(makeRow(6001, Verdict::Active, "pool-1", working(1, 14.2, 431)));
    rows.push_back(makeRow(6003, Verdict::Active, "pool-2", working(2, 12.9, 428)));
    rows.push_back(makeRow(6005, Verdict::Active, "pool-3", working(3, 21.7, 440)));
    rows.push_back(makeRow(6007, Verdict::Active, "pool-4", working(4, 0.4, 417)));
    rows.push_back(makeRow(6009, Verdict::Active, "pool-5", working(5, 12.3, 436)));
    RowLooks young = working(8, 0.0, 96);
    young.ageS = 3;
    young.isNew = true;
    rows.push_back(makeRow(6388, Verdict::Active, "pool-8", std::move(young)));
}

} // namespace

Snapshot emptySnapshot()
{
    Snapshot snapshot;
    snapshot.serial = 1;
    snapshot.at = sampleWall();
    snapshot.steady = sampleSteady();
    snapshot.health = Health::Healthy;
    snapshot.registry.directories = {{"/run/user/1000/proctor/workers", true, true, 0, {}},
                                     {"/run/proctor/workers", false, false, 0, {}}};
    snapshot.scan.processesSeen = 312;
    snapshot.scan.duration = std::chrono::microseconds(1200);
    snapshot.scan.at = sampleWall() - std::chrono::seconds(1);
    snapshot.profiles = {{"dspy-bridge", "Python bridges of Elixir pools", 0},
                         {"headless-chromium", "Headless and automated Chromium or Chrome", 0},
                         {"ipykernel", "Jupyter kernels", 0},
                         {"gradle-daemon", "Gradle build daemons", 0}};
    snapshot.series = std::make_shared<HealthSeries>();
    snapshot.ownCpuPercent = 0.1;
    snapshot.ownRssBytes = 49'000'000;
    return snapshot;
}

SnapshotPtr mockupSnapshot()
{
    Snapshot snapshot = emptySnapshot();
    auto &rows = snapshot.rows;
    rows.push_back(
        makeRow(4312, Verdict::Orphan, "pool-3", dead(3, 3 * hours + 2 * minutes, 0.0, 412)));
    auto identity = std::make_shared<ProcessIdentity>(*rows.back().identity);
    identity->cmdline.insert(identity->cmdline.end(),
                             {"--pool", "main", "--api-key", "sk-sample-not-a-key"});
    identity->cgroup = "/user.slice/user-1000.slice/session-2.scope";
    rows.back().identity = std::move(identity);
    const WallTime now = sampleWall();
    rows.back().ancestry =
        std::make_shared<const std::vector<AncestorView>>(std::vector<AncestorView>{
            {4290, sampleKey(4290).startTicks, "beam.smp", now - std::chrono::minutes(186),
             now - std::chrono::minutes(12)},
            {2011, sampleKey(2011).startTicks, "systemd", now - std::chrono::hours(75), {}}});
    snapshot.resources[rows.back().key] = sampleResources();
    rows.push_back(
        makeRow(4313, Verdict::Orphan, "pool-4", dead(4, 3 * hours + 2 * minutes, 99.8, 1200)));
    rows.push_back(
        makeRow(4319, Verdict::Orphan, "pool-7", dead(7, 2 * hours + 51 * minutes, 0.1, 398)));
    rows.push_back(chrome());
    rows.push_back(unreadable());
    RowLooks late = working(6, 0.0, 402);
    late.stalled = true;
    rows.push_back(makeRow(6011, Verdict::Active, "pool-6", std::move(late)));
    addActivePool(rows);
    rows.push_back(renderWorker());
    rows.push_back(invoiceWorker());
    rows.push_back(buildDaemon());
    rows.push_back(languageServer(2811, {"rust-analyzer"}, 0.6, 1300));
    rows.push_back(languageServer(
        2816, {"node", "/usr/lib/node_modules/typescript-language-server", "--stdio"}, 0.3, 188));
    rows.push_back(makeRow(6013, Verdict::Active, "pool-7", working(7, 0.0, 0)));
    rows.back().cpuPercent.reset();
    rows.back().rssBytes.reset();
    rows.back().ended = std::make_shared<const EndedView>(
        EndedView{sampleWall() - std::chrono::seconds(3), {"exited by itself", {}}});

    snapshot.registry.total = 14;
    snapshot.registry.aliveWorkers = 9;
    snapshot.registry.deadWorkers = 3;
    snapshot.registry.directories.front().records = 14;
    snapshot.scan.duration = std::chrono::microseconds(3100);
    snapshot.ownCpuPercent = 0.2;
    snapshot.ownRssBytes = 58'000'000;
    snapshot.series = sampleSeries();
    recount(snapshot);
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

SnapshotPtr manyOrphans(int n)
{
    Snapshot snapshot = emptySnapshot();
    auto &rows = snapshot.rows;
    for (int i = 0; i < n; ++i) {
        if (i < 3) {
            RowLooks looks{
                .cmdline = {"ffmpeg", "-nostdin", "-i", "/data/in/clip.mov", "-c:v", "libx264"},
                .ageS = 22 * minutes,
                .orphanedForS = 14 * minutes};
            rows.push_back(makeRow(9120 + i, Verdict::Orphan, "render-" + std::to_string(i + 1),
                                   of(std::move(looks), "celery", 9004, 0.0, 640)));
            rows.back().profile = "render";
            continue;
        }
        const int slot = i - 2;
        rows.push_back(makeRow(20'000 + 3 * i, Verdict::Orphan, "pool-" + std::to_string(slot),
                               dead(slot, 3 * hours + 2 * minutes - 40 * slot, 0.0, 410)));
    }
    rows.push_back(chrome());
    rows.push_back(suspect(6644,
                           of(other({"python3", "-m", "ipykernel_launcher", "-f",
                                     "/home/dev/.local/share/jupyter/runtime/kernel-71.json"},
                                    5 * hours + 10 * minutes, "ipykernel"),
                              "", 0, 0.0, 210),
                           2 * hours));
    rows.push_back(unreadable());
    addActivePool(rows);
    rows.push_back(renderWorker());
    rows.push_back(invoiceWorker());
    snapshot.series = sampleSeries();
    recount(snapshot);
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

std::shared_ptr<const HealthSeries> sampleSeries()
{
    auto series = std::make_shared<HealthSeries>();
    for (int second = 0; second < 600; ++second) {
        if (second >= 330 && second < 360)
            continue; // suspended: nobody measured
        const std::chrono::seconds ago(599 - second);
        HealthSample sample;
        sample.at = sampleWall() - ago;
        sample.steady = sampleSteady() - ago;
        sample.counts.active = second < 120 ? 45 : second < 480 ? 10 : 9;
        sample.counts.stalled = (second >= 60 && second < 120) ? 4 : second >= 560 ? 1 : 0;
        sample.counts.orphans = second < 120 ? 0 : second < 240 ? 37 : second < 480 ? 0 : 3;
        sample.counts.suspects = second < 130 ? 0 : 1;
        sample.scanMs = 3.1F + 0.4F * static_cast<float>(std::sin(second));
        series->add(sample);
    }
    return series;
}

} // namespace proctor
