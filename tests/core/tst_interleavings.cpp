// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated OS: random interleavings of all that can happen to workers, owners and records
// while the core judges and ends some, also between two reads of the core itself (see
// tests/support/interleaving.h). No signal may ever reach a process with a living owner, one that
// was not confirmed, or one that has ended; each target has one outcome, in bounded time.
// 20,000 in every run, a million under the label stress, in shards by seed. RC_PARAMS replays what
// a failure prints, or asks for more: RC_PARAMS="seed=7 max_success=1000000 max_size=60".
#include "tests/support/interleaving.h"

#include <QtTest/QTest>
#include <rapidcheck.h>

using namespace proctor;
using namespace proctor::test;

namespace proctor::test {

static void showValue(const Op &op, std::ostream &os)
{
    os << static_cast<int>(op.kind) << '(' << op.a << ',' << op.b << ',' << op.ms << ')';
}

/// Plans and runs, and races inside them, come often: they are what can go wrong.
static Deed deed(int choice)
{
    static constexpr std::array often{Deed::OwnerDiesOrReturns,
                                      Deed::OwnerDiesOrReturns,
                                      Deed::OwnerDiesOrReturns,
                                      Deed::Registered,
                                      Deed::Forks,
                                      Deed::Events,
                                      Deed::Plan,
                                      Deed::Plan,
                                      Deed::Plan,
                                      Deed::Run,
                                      Deed::Run,
                                      Deed::Run,
                                      Deed::Time,
                                      Deed::Time,
                                      Deed::Race,
                                      Deed::Race,
                                      Deed::Race,
                                      Deed::Stop};
    if (choice < mutations + 1)
        return static_cast<Deed>(choice);
    return often[static_cast<std::size_t>(choice - mutations - 1)];
}
static constexpr int choices = mutations + 1 + 18;

} // namespace proctor::test

namespace rc {

template <>
struct Arbitrary<Op> {
    static Gen<Op> arbitrary()
    {
        // Ranges grow with the size that lists have: here all of each is wanted at once.
        const auto below = [](int end) { return gen::resize(kNominalSize, gen::inRange(0, end)); };
        return gen::map(
            gen::tuple(below(choices), below(32), below(24), below(6000)),
            [](const std::tuple<int, int, int, int> &t) {
                Op op{deed(std::get<0>(t)), std::get<1>(t), std::get<2>(t), std::get<3>(t)};
                if (op.kind == Deed::Race)
                    op.ms %= 40; // reads until it strikes
                return op;
            });
    }
};

} // namespace rc

class TestInterleavings : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noSignalEverReachesAnActiveWorker()
    {
        std::size_t signals_ = 0;
        std::size_t outcomes = 0;
        std::size_t rounds = 0;
        const bool held = rc::check("signalled is orphaned, confirmed and alive",
                                    [&](const std::vector<Op> &ops, bool ticking, bool inodes) {
                                        ++rounds;
                                        Interleaving world(Naming{ticking, inodes});
                                        for (const Op &op : ops) {
                                            world.apply(op);
                                            if (!world.violation().empty())
                                                RC_FAIL(world.violation());
                                        }
                                        world.settle();
                                        if (!world.violation().empty())
                                            RC_FAIL(world.violation());
                                        signals_ += world.signalsSent();
                                        outcomes += world.targetsTold();
                                    });
        qInfo("%zu interleavings, %zu outcomes, %zu signals sent", rounds, outcomes, signals_);
        QVERIFY(held);
        QVERIFY2(signals_ > rounds / 4, "they hardly ever signal: they prove nothing");
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=20000 max_size=60 noshrink=0");
    TestInterleavings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_interleavings.moc"
