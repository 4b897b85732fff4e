// SPDX-License-Identifier: GPL-3.0-or-later
// A pid that is another process's by now, for real: the test runs as pid 1 of a pid namespace of
// its own, where it can say which pid comes next (ns_last_pid, man 7 pid_namespaces). Whoever has
// the number now is never signalled, not even when it started in the same clock tick. Needs root or
// user namespaces.
#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

#include <array>
#include <csignal>
#include <deque>
#include <sched.h>
#include <sys/wait.h>

using namespace proctor;

namespace {

constexpr int mostTries = 2000;

/// What the child does: calls of the system and nothing else, for the memory is its parent's.
__attribute__((no_sanitize("address"), no_sanitize("undefined"))) int idle(void *)
{
    ::signal(SIGTERM, SIG_DFL); // not the test library's
    for (;;)
        ::pause();
}

/// A child that waits to be killed, held; not a QProcess, so that nothing else takes pids. It
/// shares our memory (CLONE_VM): copying that takes the longer the more of it there is, and with
/// AddressSanitizer soon longer than a clock tick.
std::optional<Held> forkIdle(World &world)
{
    static std::deque<std::array<char, 16 * 1024>> stacks;
    auto &stack = stacks.emplace_back();
    const pid_t pid = ::clone(idle, stack.data() + stack.size(), CLONE_VM | SIGCHLD, nullptr);
    return pid < 0 ? std::nullopt : world.hold(pid);
}

bool endAndReap(Held &process)
{
    return process.end() && ::waitpid(process.key().pid, nullptr, 0) == process.key().pid;
}

/// Ends \p old and forks until its pid is taken again.
std::optional<Held> replace(World &world, Held &old)
{
    if (!endAndReap(old))
        return std::nullopt;
    for (int tries = 0; tries < mostTries; ++tries) {
        QFile next(QStringLiteral("/proc/sys/kernel/ns_last_pid"));
        if (!next.open(QIODevice::WriteOnly) ||
            next.write(QByteArray::number(old.key().pid - 1)) < 1 || !next.flush())
            return std::nullopt;
        auto young = forkIdle(world);
        if (!young || young->key().pid == old.key().pid)
            return young;
        endAndReap(*young);
    }
    return std::nullopt;
}

/// Until a clock tick begins: start times count in ticks after boot (man 5 proc), so all of it is
/// left for what is to happen in one.
void awaitTick()
{
    const auto tick = 1'000'000'000 / ::sysconf(_SC_CLK_TCK);
    const auto now = [] { return SystemClock().sinceBoot().count(); };
    const auto before = now() / tick;
    while (now() / tick == before) {
    }
}

Record boundRecord(const Held &worker, const Held &owner)
{
    Record record;
    record.workerId = "reused";
    record.profile = "dspy-bridge";
    record.process = worker.key();
    record.owner = owner.key();
    record.lifetime = Lifetime::Bound;
    return record;
}

} // namespace

class TestPidReuse : public QObject {
    Q_OBJECT

  private:
    static void ticks()
    {
        QTest::addColumn<bool>("sameTick");
        QTest::newRow("later") << false;
        QTest::newRow("in the same clock tick") << true;
    }

    /// Two processes with one pid, one after the other, the first bound to \p owner by a record
    /// that \p world has seen while it ran.
    struct Pair {
        Held old;
        Held young;
    };
    using Seen = std::function<bool(World &, const Held &)>;
    using Begin = std::function<void(World &)>;
    /// Each try has a world of its own, left in \p world: one that showed what earlier tries have
    /// left would take longer each time.
    static std::optional<Pair> makePair(std::unique_ptr<World> &world, const Held &owner,
                                        bool sameTick, const Begin &begin, const Seen &seen)
    {
        for (int tries = 0; tries < mostTries; ++tries) {
            world = std::make_unique<World>();
            begin(*world);
            if (sameTick)
                awaitTick();
            auto old = forkIdle(*world);
            if (!old || !world->store()->write(boundRecord(*old, owner)) || !seen(*world, *old))
                return std::nullopt;
            auto young = replace(*world, *old);
            if (!young)
                return std::nullopt;
            // Which of two in one tick is which, only the pidfs inode says (Linux 6.9).
            const bool same = young->key().startTicks == old->key().startTicks;
            if (same == sameTick || !young->key().inode)
                return Pair{std::move(*old), std::move(*young)};
            endAndReap(*young);
        }
        return std::nullopt;
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(::getpid(), 1); }

    /// The plan was made for the one before.
    void betweenPlanAndRun_data() { ticks(); }

    void betweenPlanAndRun()
    {
        QFETCH(bool, sameTick);
        auto tried = std::make_unique<World>();
        auto owner = forkIdle(*tried);
        QVERIFY(owner);
        QVERIFY(endAndReap(*owner));

        PlanPtr plan;
        auto pair = makePair(
            tried, *owner, sameTick, [](World &world) { world.watch(); },
            [&plan](World &world, const Held &old) {
                world.scan();
                CleanupRequest request;
                request.orphans = {old.key()};
                plan = world.plan(request);
                return plan->targets.size() == 1 &&
                       plan->targets.front().verdict == Verdict::Orphan;
            });
        QVERIFY(pair);
        World &world = *tried;
        QVERIFY(plan->targets.front().key == pair->old.key());

        world.run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(world.finished(*plan), patience);
        const QString outcome = world.outcome(*plan, pair->old.key());
        QVERIFY2(outcome == QStringLiteral("stale") || outcome == QStringLiteral("already-gone"),
                 qPrintable(outcome));
        QVERIFY(world.sent(*plan, pair->old.key()).empty());
        QVERIFY(pair->young.running());
        QVERIFY(!world.verdictsEver(pair->young.key()).contains(QStringLiteral("orphan")));
        QVERIFY(endAndReap(pair->young));
    }

    /// Proctor starts when all that is left of the worker is its record.
    void onlyTheRecordIsLeft_data() { ticks(); }

    void onlyTheRecordIsLeft()
    {
        QFETCH(bool, sameTick);
        auto tried = std::make_unique<World>();
        auto owner = forkIdle(*tried);
        QVERIFY(owner);
        QVERIFY(endAndReap(*owner));
        auto pair = makePair(
            tried, *owner, sameTick, [](World &) {},
            [](World &, const Held &old) { return old.running(); });
        QVERIFY(pair);
        World &world = *tried;

        world.watch();
        world.scan();
        QVERIFY(!world.verdictsEver(pair->young.key()).contains(QStringLiteral("orphan")));
        CleanupRequest request;
        request.orphans = {pair->old.key(), pair->young.key()};
        request.named = request.orphans;
        const PlanPtr plan = world.plan(request);
        QVERIFY(plan->targets.empty());
        world.run(*plan);
        QVERIFY(pair->young.running());
        QVERIFY(endAndReap(pair->young));
    }

    /// The owner's pid is a stranger's by now: the owner is as dead as before, and the stranger is
    /// nobody's owner.
    void theOwnersPid()
    {
        World world;
        world.watch();
        auto worker = forkIdle(world);
        QVERIFY(worker);
        std::optional<Held> owner;
        std::optional<Held> stranger;
        for (int tries = 0; tries < mostTries; ++tries) {
            stranger.reset();
            owner.reset();
            auto old = forkIdle(world);
            QVERIFY(old);
            owner.emplace(std::move(*old));
            auto young = replace(world, *owner);
            QVERIFY(young);
            stranger.emplace(std::move(*young));
            if (stranger->key().startTicks != owner->key().startTicks)
                break;
            QVERIFY(endAndReap(*stranger));
        }
        QVERIFY(world.store()->write(boundRecord(*worker, *owner)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(world.verdict(worker->key()), QStringLiteral("orphan"), patience);
        CleanupRequest request;
        request.orphans = {worker->key()};
        const PlanPtr plan = world.plan(request);
        world.run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(world.finished(*plan), patience);
        QCOMPARE(world.outcome(*plan, worker->key()), QStringLiteral("ended"));
        QVERIFY(stranger->running());
        QVERIFY(endAndReap(*worker));
        QVERIFY(endAndReap(*stranger));
    }
};

int main(int argc, char **argv)
{
    if (::getpid() != 1)
        becomePid1(argc, argv);
    QCoreApplication app(argc, argv);
    TestPidReuse test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pidreuse.moc"
