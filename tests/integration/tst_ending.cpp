// SPDX-License-Identifier: GPL-3.0-or-later
// Ending real Orphans: TERM, then KILL for those that stay, and nothing at all for one that is
// adopted before a signal or while a registration holds the lock. An Orphan here is a worker that
// was bound to an owner which has been ended.
#include "tests/support/realprocess.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

QStringList boundTo(const Child &owner)
{
    return {QStringLiteral("--lifetime"),  QStringLiteral("bound"),
            QStringLiteral("--owner-pid"), QString::number(owner.pid()),
            QStringLiteral("--profile"),   QStringLiteral("dspy-bridge")};
}

CleanupRequest orphans(const std::vector<ProcessKey> &keys)
{
    CleanupRequest request;
    request.orphans = keys;
    return request;
}

} // namespace

class TestEnding : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<Child> m_owner;

    /// A worker of m_owner, known to Proctor.
    std::unique_ptr<Child> bridge(const QStringList &arguments = {})
    {
        auto worker = m_world->startWorker(boundTo(*m_owner), m_world->bridge(arguments));
        const bool known =
            worker &&
            QTest::qWaitFor(
                [&] { return m_world->verdict(worker->held->key()) == QStringLiteral("active"); },
                patience);
        return known ? std::move(worker) : nullptr;
    }

    QString verdict(const std::unique_ptr<Child> &worker) const
    {
        return m_world->verdict(worker->held->key());
    }

    /// What an adopting supervisor writes: the same record with another owner.
    Result<std::string> adopt(const Child &worker, const Child &owner) const
    {
        const auto store = m_world->store();
        const auto lock = store->lock();
        if (!lock)
            return Failure(lock.error());
        for (Record record : m_world->records()) {
            if (!mayBeSame(record.process, worker.held->key()))
                continue;
            record.owner = owner.held->key();
            record.ownerName = "sleep";
            return store->write(record);
        }
        return Failure(Error{});
    }

  private Q_SLOTS:
    void initTestCase() { QVERIFY(!pythonPath().isEmpty()); }

    void init()
    {
        m_world = std::make_unique<World>();
        m_world->watch();
        m_owner = m_world->startIdle();
        QVERIFY(m_owner);
    }

    void cleanup()
    {
        m_owner.reset();
        m_world.reset();
    }

    void killFollowsOnlyWhereTermIsIgnored()
    {
        const auto quick = bridge();
        const auto stubborn = bridge({QStringLiteral("--ignore-term")});
        QVERIFY(quick && stubborn);
        QTRY_VERIFY_WITH_TIMEOUT(catches(stubborn->pid(), SIGTERM), patience);
        QVERIFY(m_owner->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(quick), QStringLiteral("orphan"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(stubborn), QStringLiteral("orphan"), patience);

        CleanupRequest request = orphans({quick->held->key(), stubborn->held->key()});
        const PlanPtr plan = m_world->plan(request);
        QCOMPARE(plan->targets.size(), std::size_t{2});
        m_world->run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->finished(*plan), patience);

        QVERIFY(!quick->held->running());
        QCOMPARE(m_world->outcome(*plan, quick->held->key()), QStringLiteral("ended"));
        QCOMPARE(m_world->sent(*plan, quick->held->key()), std::vector<int>{SIGTERM});

        QVERIFY(!stubborn->held->running());
        QCOMPARE(m_world->outcome(*plan, stubborn->held->key()), QStringLiteral("ended-by-kill"));
        QCOMPARE(m_world->sent(*plan, stubborn->held->key()), (std::vector<int>{SIGTERM, SIGKILL}));
    }

    /// TERM stays pending in a stopped process; Proctor continues it.
    void aStoppedOrphanEndsOnTerm()
    {
        const auto worker = bridge();
        QVERIFY(worker);
        QVERIFY(PidfdSignaller().send(worker->held->handle(), SIGSTOP).has_value());
        const auto state = [&] {
            const auto stat = m_world->source().stat(worker->pid());
            return stat ? stat->state : '?';
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), 'T', patience);
        QVERIFY(m_owner->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(worker), QStringLiteral("orphan"), patience);
        const PlanPtr plan = m_world->plan(orphans({worker->held->key()}));
        m_world->run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->finished(*plan), patience);
        QCOMPARE(m_world->outcome(*plan, worker->held->key()), QStringLiteral("ended"));
    }

    void adoptedBetweenPlanAndRun()
    {
        const auto worker = bridge();
        const auto adopter = m_world->startIdle();
        QVERIFY(worker && adopter);
        QVERIFY(m_owner->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(worker), QStringLiteral("orphan"), patience);
        const PlanPtr plan = m_world->plan(orphans({worker->held->key()}));
        QCOMPARE(plan->targets.size(), std::size_t{1});

        // No event is handled between the two: the Cleaner itself must look.
        const auto adopted = adopt(*worker, *adopter);
        QVERIFY2(adopted.has_value(), adopted ? "" : adopted.error().text().c_str());
        m_world->run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->finished(*plan), patience);
        QCOMPARE(m_world->outcome(*plan, worker->held->key()), QStringLiteral("refused"));
        QVERIFY(m_world->sent(*plan, worker->held->key()).empty());
        QVERIFY(worker->held->running());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(worker), QStringLiteral("active"), patience);

        // And it is its new owner's from now on.
        QVERIFY(adopter->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(worker), QStringLiteral("orphan"), patience);
    }

    /// What is asked before TERM is asked again before KILL.
    void adoptedBetweenTermAndKill()
    {
        const auto worker = bridge({QStringLiteral("--ignore-term")});
        const auto adopter = m_world->startIdle();
        QVERIFY(worker && adopter);
        QTRY_VERIFY_WITH_TIMEOUT(catches(worker->pid(), SIGTERM), patience);
        QVERIFY(m_owner->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(worker), QStringLiteral("orphan"), patience);
        const PlanPtr plan = m_world->plan(orphans({worker->held->key()}));
        m_world->run(*plan);
        QTRY_COMPARE_WITH_TIMEOUT(m_world->sent(*plan, worker->held->key()),
                                  std::vector<int>{SIGTERM}, patience);
        QVERIFY(adopt(*worker, *adopter).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(m_world->finished(*plan), patience);
        QCOMPARE(m_world->outcome(*plan, worker->held->key()), QStringLiteral("refused"));
        QCOMPARE(m_world->sent(*plan, worker->held->key()), std::vector<int>{SIGTERM});
        QVERIFY(worker->held->running());
    }

    void aRegistrationUnderWay()
    {
        const auto worker = bridge();
        QVERIFY(worker);
        QVERIFY(m_owner->held->end());
        QTRY_COMPARE_WITH_TIMEOUT(verdict(worker), QStringLiteral("orphan"), patience);
        const PlanPtr plan = m_world->plan(orphans({worker->held->key()}));
        const auto lock = m_world->store()->lock();
        QVERIFY(lock.has_value());
        m_world->run(*plan);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->finished(*plan), patience);
        QCOMPARE(m_world->outcome(*plan, worker->held->key()), QStringLiteral("refused"));
        QVERIFY(m_world->sent(*plan, worker->held->key()).empty());
        QVERIFY(worker->held->running());
    }
};

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
