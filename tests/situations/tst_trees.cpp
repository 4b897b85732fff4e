// SPDX-License-Identifier: GPL-3.0-or-later
// Registered workers that lost their owner in every shape: trees, stopped, deaf to TERM, under
// another title; subreapers that are not pid 1; and owners that are not dead.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtTest/QTest>

#include <csignal>

using namespace proctor;

namespace {

QStringList worker(const QStringList &arguments = {})
{
    return python(QStringLiteral("worker.py"), arguments);
}

const Which isWorker = running(QStringLiteral("worker.py"));

CleanupRequest bulk(const Held &process, Scope scope = Scope::Process)
{
    CleanupRequest request;
    request.orphans = {process.key()};
    request.scope = scope;
    return request;
}

} // namespace

class TestTrees : public QObject {
    Q_OBJECT

  private:
    /// A worker of its own owner, both on stages; the worker is Active.
    struct Pair {
        std::unique_ptr<Stage> owner;
        std::unique_ptr<Stage> worker;
        std::optional<Held> held;
    };
    static Pair start(World &world, const QStringList &command, const Which &which)
    {
        Pair out;
        out.owner = Stage::start(world, idle());
        if (!out.owner)
            return out;
        out.worker = Stage::start(world, registered(boundTo(out.owner->program()), command));
        if (out.worker)
            out.held = out.worker->await(out.worker->itself(which));
        return out;
    }

  private Q_SLOTS:
    /// An orphan with a tree below it, in which somebody else's worker works: it alone stays.
    void anOrphanTree()
    {
        DebianWorld world;
        world.watch();
        const auto other = world.startIdle();
        QVERIFY(other);
        const QStringList inner = registered(boundTo(*other->held), world.bridge());
        auto pair = start(
            world, worker(quietOwner(idle() + QStringList{QStringLiteral("+")} + inner)), isWorker);
        QVERIFY(pair.held);
        const auto middle = pair.worker->await(childOf(*pair.held));
        QVERIFY(middle);
        const auto leaf = pair.worker->await(childOf(*middle, named("sleep")));
        const auto active = pair.worker->await(childOf(*middle, isBridge()));
        QVERIFY(leaf && active);
        EXPECT_SITUATION(world, *active, "tree-foreign-worker");
        EXPECT_SITUATION(world, *pair.held, "tree-root-owned");

        QVERIFY(pair.owner->program().end());
        EXPECT_SITUATION(world, *pair.held, "tree-root");
        EXPECT_SITUATION(world, *middle, "tree-descendant");
        EXPECT_SITUATION(world, *leaf, "tree-descendant");
        EXPECT_SITUATION(world, *active, "tree-foreign-worker");
        QCOMPARE(ended(world, bulk(*pair.held, Scope::Tree), pair.held->key()),
                 QStringLiteral("ended"));
        QVERIFY(middle->awaitExit() && leaf->awaitExit());
        QVERIFY(active->running());
        EXPECT_SITUATION(world, *active, "tree-foreign-worker");
    }

    /// SIGTERM stays pending in a stopped process until it is continued.
    void aStoppedOrphan()
    {
        DebianWorld world;
        world.watch();
        auto pair = start(world, worker(), isWorker);
        QVERIFY(pair.held);
        QVERIFY(PidfdSignaller().send(pair.held->handle(), SIGSTOP));
        const auto stopped = [&] {
            const auto stat = world.source().stat(pair.held->key().pid);
            return stat && stat->state == 'T';
        };
        QTRY_VERIFY_WITH_TIMEOUT(stopped(), patience);
        QVERIFY(pair.owner->program().end());
        EXPECT_SITUATION(world, *pair.held, "stopped");
        QCOMPARE(ended(world, bulk(*pair.held), pair.held->key()), QStringLiteral("ended"));
    }

    void anOrphanThatIgnoresTerm()
    {
        DebianWorld world;
        world.watch();
        auto pair = start(world, world.bridge({QStringLiteral("--ignore-term")}), isBridge());
        QVERIFY(pair.held);
        QTRY_VERIFY_WITH_TIMEOUT(catches(pair.held->key().pid, SIGTERM), patience);
        QVERIFY(pair.owner->program().end());
        EXPECT_SITUATION(world, *pair.held, "ignores-term");
        CleanupRequest request = bulk(*pair.held);
        request.grace = std::chrono::milliseconds(100);
        QCOMPARE(ended(world, request, pair.held->key()), QStringLiteral("ended-by-kill"));
    }

    /// A title like a kernel thread's, and with it no environment any more.
    void aRetitledOrphan()
    {
        DebianWorld world;
        world.watch();
        const QStringList command =
            worker({QStringLiteral("--title"), QStringLiteral("[kworker/u4:2]")});
        auto pair = start(world, command, titled(QStringLiteral("[kworker/u4:2]")));
        QVERIFY(pair.held);
        const auto bystander = Stage::start(world, owner(command));
        QVERIFY(bystander);
        const auto unregistered = bystander->await(titled(QStringLiteral("[kworker/u4:2]")));
        QVERIFY(unregistered);
        world.scan();
        QVERIFY(pair.owner->program().end());
        QVERIFY(bystander->program().end());
        EXPECT_SITUATION(world, *pair.held, "retitled");
        EXPECT_SITUATION(world, *unregistered, "retitled-unregistered");
        QCOMPARE(ended(world, bulk(*pair.held), pair.held->key()), QStringLiteral("ended"));
        QVERIFY(unregistered->running());
    }

    /// Dead is dead, reaped or not.
    void anOwnerThatNobodyReaps()
    {
        DebianWorld world;
        world.watch();
        // sh becomes a sleep that never waits for the child it inherits.
        const auto lazy =
            Stage::start(world, {QStringLiteral("sh"), QStringLiteral("-c"),
                                 QStringLiteral("sleep infinity & exec sleep infinity")});
        QVERIFY(lazy);
        auto dead = lazy->await(childOf(lazy->program(), named("sleep")));
        QVERIFY(dead);
        const auto stage = Stage::start(world, registered(boundTo(*dead), worker()));
        QVERIFY(stage);
        const auto held = stage->await(stage->itself(isWorker));
        QVERIFY(held);
        EXPECT_SITUATION(world, *held, "owner-alive");
        QVERIFY(dead->end());
        EXPECT_SITUATION(world, *held, "owner-unreaped");
        const auto stat = world.source().stat(dead->key().pid);
        QVERIFY(stat && stat->deadZombie());
    }

    void aWorkerThatNobodyReaps()
    {
        DebianWorld world;
        world.watch();
        const auto supervisor = Stage::start(world, idle());
        QVERIFY(supervisor);
        const auto lazy =
            Stage::start(world, QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                            QStringLiteral("\"$@\" & exec sleep infinity"),
                                            QStringLiteral("sh")} +
                                    registered(boundTo(supervisor->program()), worker()));
        QVERIFY(lazy);
        auto held = lazy->await(childOf(lazy->program(), isWorker));
        QVERIFY(held);
        EXPECT_SITUATION(world, *held, "owner-alive");
        QVERIFY(held->end());
        EXPECT_SITUATION(world, *held, "unreaped");
    }

    void aDetachedWorker()
    {
        DebianWorld world;
        world.watch();
        const auto stage = Stage::start(
            world, owner(registered(lifetime(QStringLiteral("detached")), worker()) +
                         QStringList{QStringLiteral("+")} +
                         registered({QStringLiteral("--lifetime"), QStringLiteral("unstated"),
                                     QStringLiteral("--worker-id"), QStringLiteral("unstated")},
                                    worker())));
        QVERIFY(stage);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{2}, patience);
        const auto workers = stage->awaitAll(childOf(stage->program(), isWorker), 2);
        QCOMPARE(workers.size(), std::size_t{2});
        for (const Held &held : workers)
            EXPECT_SITUATION(world, held, "owner-alive");
        QVERIFY(stage->program().end());
        for (const Held &held : workers) {
            const bool unstated = world.row(held.key())->record->workerId == "unstated";
            EXPECT_SITUATION(world, held, unstated ? "lifetime-unstated" : "lifetime-detached");
        }
    }

    /// A registry can vanish at logout; the environment that proctor-run gave stays.
    void aRecordThatIsLost()
    {
        DebianWorld world;
        world.watch();
        const auto stage = Stage::start(
            world, quietOwner(registered(lifetime(QStringLiteral("bound")), worker())));
        QVERIFY(stage);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{1}, patience);
        const auto held = stage->await(childOf(stage->program(), isWorker));
        QVERIFY(held);
        EXPECT_SITUATION(world, *held, "owner-alive");
        QDir registry(world.registryPath());
        for (const QString &name : registry.entryList({QStringLiteral("*.json")}, QDir::Files))
            QVERIFY(registry.remove(name));
        EXPECT_SITUATION(world, *held, "record-lost");
        QVERIFY(stage->program().end());
        EXPECT_SITUATION(world, *held, "record-lost-owner-dead");
    }

    /// The same process under another name is the same owner.
    void anOwnerThatReExecsItself()
    {
        DebianWorld world;
        world.watch();
        const auto stage =
            Stage::start(world, owner(registered(lifetime(QStringLiteral("bound")), worker())));
        QVERIFY(stage);
        QTRY_COMPARE_WITH_TIMEOUT(world.records().size(), std::size_t{1}, patience);
        const auto held = stage->await(childOf(stage->program(), isWorker));
        QVERIFY(held);
        EXPECT_SITUATION(world, *held, "owner-alive");
        QVERIFY(PidfdSignaller().send(stage->program().handle(), SIGUSR1));
        const auto isAnother = [&] {
            const auto stat = world.source().stat(stage->program().key().pid);
            return stat && stat->comm == "sleep";
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAnother(), patience);
        EXPECT_SITUATION(world, *held, "owner-re-exec");
        QVERIFY(stage->program().end());
        EXPECT_SITUATION(world, *held, "owner-re-exec-dead");
    }

    /// tini, a private one, and the same two seen by a Proctor that was not there before.
    void subreapers()
    {
        DebianWorld world;
        const auto reaper = Stage::start(world, owner(world.bridge()));
        const auto priv = Stage::start(world, owner(world.bridge()), {QStringLiteral("--private")});
        const auto healthy = Stage::start(
            world, QStringList{QStringLiteral("tini"), QStringLiteral("-s"), QStringLiteral("--")} +
                       world.bridge());
        QVERIFY(reaper && priv && healthy);
        const auto known = reaper->await(childOf(reaper->program(), isBridge()));
        const auto unknown = priv->await(childOf(priv->program(), isBridge()));
        const auto direct = healthy->await(childOf(healthy->program(), isBridge()));
        QVERIFY(known && unknown && direct);

        World before; // watches from here on
        before.watch();
        EXPECT_SITUATION(before, *known, "owner-unregistered");
        EXPECT_SITUATION(before, *unknown, "owner-unregistered");
        QVERIFY(reaper->program().end() && priv->program().end());
        QVERIFY(awaitHandedOver(world, *known, reaper->program()));
        QVERIFY(awaitHandedOver(world, *unknown, priv->program()));
        EXPECT_SITUATION(before, *known, "subreaper-watched");
        EXPECT_SITUATION(before, *unknown, "subreaper-watched");
        EXPECT_SITUATION(before, *direct, "subreaper-own-child");

        world.watch(); // was not there when it happened
        EXPECT_SITUATION(world, *known, "subreaper-known");
        EXPECT_SITUATION(world, *unknown, "subreaper-unknown");
        EXPECT_SITUATION(world, *direct, "subreaper-own-child");
    }
};

QTEST_GUILESS_MAIN(TestTrees)
#include "tst_trees.moc"
