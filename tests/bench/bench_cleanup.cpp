// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to end a thousand real orphans, from the click to the last outcome, and how
// long the loop would take that ends one after the other. Figures are ratios of one run, medians of
// its rounds with minimum and maximum, the three kinds of round in turn:
//   all leave      1,000 orphans that exit on TERM; everything goes to an audit log on disk
//   a tenth stays  1,000 orphans, 100 of which ignore TERM; 1 s until KILL
//   one by one     the serial loop: TERM, wait for the exit up to 1 s, KILL, wait; measured on 100
//                  orphans, 10 of which ignore TERM, and given for 1,000 as ten times that
// Wants an optimised build:
//   cmake --preset release -DPROCTOR_BUILD_TESTS=ON && cmake --build --preset release
//   ctest --test-dir .build/release -L bench -V
#include "core/base/filelimit.h"
#include "core/engine/engine.h"
#include "core/history/auditwriter.h"
#include "core/process/procfs.h"
#include "tests/bench/orphanfarm.h"
#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <poll.h>

using namespace proctor;
using namespace std::chrono_literals;

namespace {

constexpr int orphans = 1000;
constexpr int orphansOneByOne = 100;
constexpr int deafEvery = 10;
constexpr int rounds = 5;
constexpr auto grace = 1000ms;

using Times = std::vector<double>; ///< seconds

/// Proctor's core over a registry of its own.
class Round {
  public:
    Round()
    {
        auto source = Procfs::open();
        auto store = RecordStore::openForWriting(directory());
        if (!source || !store)
            qFatal("no /proc, or no registry");
        m_source = std::move(*source);
        m_store.emplace(std::move(*store));
    }

    double byProctor(int deaf)
    {
        const auto farm = bench::makeOrphans(*m_source, *m_store, orphans, deaf);
        PidfdSignaller signaller;
        Registry registry({directory()}, m_clock);
        registry.load();
        Engine engine(*m_source, signaller, registry, m_clock, Catalogue());
        auto audit = AuditWriter::start(m_disk.filePath(QStringLiteral("audit.db")).toStdString());
        if (!audit)
            qFatal("%s", audit.error().text().c_str());
        engine.setAudit(std::move(*audit), thisActor("bench"));
        engine.scan();
        CleanupRequest request;
        for (const bench::Orphan &orphan : farm)
            request.orphans.push_back(orphan.key);
        request.grace = grace;
        const SteadyTime begin = m_clock.steady();
        const PlanPtr plan = engine.plan(request);
        engine.run(*plan, request.orphans);
        const std::size_t gone = drive(engine);
        const double took = seconds(m_clock.steady() - begin);
        if (gone != farm.size())
            qFatal("only %zu of %zu have gone", gone, farm.size());
        return took;
    }

    double oneByOne()
    {
        const auto farm = bench::makeOrphans(*m_source, *m_store, orphansOneByOne, deafEvery);
        PidfdSignaller signaller;
        const SteadyTime begin = m_clock.steady();
        for (const bench::Orphan &orphan : farm) {
            (void)signaller.send(orphan.handle, SIGTERM);
            if (awaitExit(orphan.handle, static_cast<int>(grace.count())))
                continue;
            (void)signaller.send(orphan.handle, SIGKILL);
            awaitExit(orphan.handle);
        }
        const double took = seconds(m_clock.steady() - begin);
        bench::reap();
        return took * orphans / orphansOneByOne;
    }

  private:
    RegistryDirectory directory() const
    {
        return {m_dir.path().toStdString(), std::nullopt, false, true};
    }
    /// Until every target has its outcome; how many are gone.
    std::size_t drive(Engine &engine)
    {
        std::size_t gone = 0;
        while (engine.cleaning()) {
            std::vector<pollfd> waited;
            for (const int fd : engine.eventFds())
                waited.push_back({fd, POLLIN, 0});
            const auto wait = std::chrono::ceil<std::chrono::milliseconds>(
                engine.nextDue().value_or(m_clock.steady() + 1s) - m_clock.steady());
            ::poll(waited.data(), waited.size(), static_cast<int>(std::max(wait, 0ms).count()));
            engine.takeEvents();
            for (const ReportPtr &report : engine.takeReports())
                gone = report->gone();
            bench::reap();
        }
        return gone;
    }

    QTemporaryDir m_disk; ///< for the audit log, which waits for it
    QTemporaryDir m_dir{(QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm")
                                                                   : QDir::tempPath()) +
                        QStringLiteral("/proctor-bench-XXXXXX")};
    SystemClock m_clock;
    std::unique_ptr<Procfs> m_source;
    std::optional<RecordStore> m_store;
};

double median(Times times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void print(const char *name, const Times &times, double unit, const char *ratio)
{
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    std::printf("%-14s %9.3f s  (%.3f–%.3f)   %8.3f %s\n", name, median(times), *least, *most,
                median(times) / unit, ratio);
}

} // namespace

int main(int argc, char **argv)
{
    if (::getpid() != 1)
        becomePid1(argc, argv);
    raiseFileLimit();
    QCoreApplication app(argc, argv);
    Times leave;
    Times stay;
    Times serial;
    for (int round = 0; round < rounds; ++round) {
        leave.push_back(Round().byProctor(0));
        stay.push_back(Round().byProctor(deafEvery));
        serial.push_back(Round().oneByOne());
    }
    const double wait = seconds(grace);
    std::printf("1,000 orphans, %d rounds: median (min–max), ratio\n", rounds);
    print("all leave", leave, wait, "× the wait");
    print("a tenth stays", stay, wait, "× the wait (wanted: at most 1.25)");
    print("one by one", serial, median(stay), "× \"a tenth stays\" (measured on 100, times ten)");
    return 0;
}
