// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated OS: ten thousand random interleavings of exit, pid reuse, registration, adoption,
// owner death and permission loss, also between two reads of the core itself. No signal may ever
// reach a process with a living owner, one that was not confirmed, or one that has ended.
#include "core/engine/engine.h"
#include "tests/support/fakeos.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <rapidcheck.h>
#include <set>

using namespace proctor;
using namespace proctor::test;

namespace {

constexpr pid_t firstWorker = 200;
constexpr pid_t firstOwner = 300;
constexpr int workers = 5;
constexpr int owners = 3;

struct Op {
    int kind = 0;
    int a = 0;
    int b = 0;
    int ms = 0;
};

void showValue(const Op &op, std::ostream &os)
{
    os << op.kind << '(' << op.a << ',' << op.b << ',' << op.ms << ')';
}

/// The world and what is true in it, kept by the test itself and not asked from the core.
class World {
  public:
    explicit World(const QString &dir, bool sameTick)
        : m_directory{dir.toStdString(), std::nullopt, false, true}
        , m_store(*RecordStore::openForWriting(m_directory))
        , m_registry({m_directory}, m_os, sharedInotify())
        , m_engine(m_os, m_os, m_registry, m_os, catalogue())
    {
        m_os.onSignal = [this](const ProcessKey &key, int) { checkSignal(key); };
        m_os.beforeRead = [this] { race(); };
        for (int i = 0; i < owners; ++i)
            m_os.start(firstOwner + i, "beam.smp");
        for (int i = 0; i < workers; ++i)
            startWorker(i, i % owners);
        m_os.ticking = !sameTick;
        m_registry.load();
        m_engine.scan();
    }

    void apply(const Op &op)
    {
        switch (op.kind) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
        case 5:
            mutate(op);
            break;
        case 6:
            m_engine.scan();
            break;
        case 7:
            m_engine.takeEvents();
            break;
        case 8:
            plan(op);
            break;
        case 9:
            run(op);
            break;
        case 10:
            m_os.advance(std::chrono::milliseconds(op.ms));
            m_engine.takeEvents();
            break;
        case 11:
            m_races.push_back(op);
            break;
        default:
            if (m_lastPlan)
                m_engine.stop(m_lastPlan->id);
            break;
        }
    }

    /// Lets everything that runs come to its end.
    void settle()
    {
        m_races.clear();
        for (int i = 0; i < 200 && m_engine.cleaning(); ++i) {
            m_os.advance(std::chrono::milliseconds(500));
            m_engine.takeEvents();
        }
        RC_ASSERT(!m_engine.cleaning());
        std::map<std::uint64_t, ReportPtr> last;
        for (const ReportPtr &report : m_engine.takeReports())
            last[report->planId] = report;
        for (const auto &[id, report] : last)
            for (const TargetReport &target : report->targets)
                RC_ASSERT(target.outcome.has_value());
        for (const SentSignal &signal : m_os.sent)
            RC_ASSERT(!signal.toDead);
    }
    std::size_t signalsSent() const { return m_os.sent.size(); }

  private:
    static std::shared_ptr<const UniqueFd> sharedInotify()
    {
        static const auto shared = Registry::newInotify();
        return shared;
    }
    static Catalogue catalogue()
    {
        Catalogue out;
        Profile profile;
        profile.name = "dspy-bridge";
        profile.matches.resize(1);
        profile.matches[0].interpreters = {"python*"};
        profile.matches[0].programs = {"dspy_bridge.py"};
        out.add(profile);
        return out;
    }
    bool ownerLives(const ProcessKey &worker) const
    {
        const auto it = m_truth.find(worker);
        return it != m_truth.end() && m_os.runs(it->second);
    }
    void checkSignal(const ProcessKey &key)
    {
        RC_ASSERT(!ownerLives(key));
        RC_ASSERT(m_confirmed.contains(key));
        RC_ASSERT(m_os.runs(key));
    }
    void startWorker(int index, int owner)
    {
        const pid_t pid = firstWorker + index;
        const ProcessKey key =
            m_os.start(pid, "python3", firstOwner + owner, {"python3", "dspy_bridge.py"});
        m_os.at(pid).stdinState = StdinState::Hangup;
        registerWorker(key, owner, Lifetime::Bound);
    }
    /// What a supervisor does: under the lock, or not at all.
    void registerWorker(const ProcessKey &key, int owner, Lifetime lifetime)
    {
        if (!m_os.has(firstOwner + owner) || !m_os.runs(key))
            return;
        const auto lock = m_store.lock();
        if (!lock)
            return;
        Record record;
        record.workerId = "pool-" + std::to_string(key.pid);
        record.process = key;
        record.owner = m_os.keyOf(firstOwner + owner);
        record.ownerName = "beam.smp";
        record.lifetime = lifetime;
        if (m_store.write(record))
            m_truth[key] = record.owner;
    }
    void mutate(const Op &op)
    {
        const pid_t worker = firstWorker + op.a % workers;
        const int owner = op.b % owners;
        switch (op.kind) {
        case 0: // an owner dies, or comes back under the same pid
            if (m_os.has(firstOwner + owner))
                m_os.exit(firstOwner + owner);
            else
                m_os.start(firstOwner + owner, "beam.smp");
            break;
        case 1: // a worker exits
            m_os.exit(worker);
            break;
        case 2: // its pid is reused at once, by a registered worker or by a stranger
            m_os.exit(worker);
            if (op.ms % 2 == 0)
                startWorker(op.a % workers, owner);
            else
                m_os.start(worker, "postgres", 2);
            break;
        case 3: // adoption
            if (m_os.has(worker))
                registerWorker(m_os.keyOf(worker), owner, Lifetime::Bound);
            break;
        case 4: // permission is lost, or comes back
            if (m_os.has(worker)) {
                FakeProcess &process = m_os.at(worker);
                if (op.ms % 3 == 0)
                    process.hidden = !process.hidden;
                else if (op.ms % 3 == 1)
                    process.denied = !process.denied;
                else
                    process.status.uid =
                        process.status.uid ? std::nullopt : std::optional(process.status.euid);
            }
            if (op.ms % 5 == 0 && m_os.has(firstOwner + owner))
                m_os.at(firstOwner + owner).hidden = !m_os.at(firstOwner + owner).hidden;
            break;
        default: // becomes deaf to TERM, or a zombie
            if (m_os.has(worker) && op.ms % 4 != 0)
                m_os.at(worker).ignoresTerm = true;
            else if (m_os.has(worker) && m_os.at(worker).stat.state != 'Z')
                m_os.becomeZombie(worker);
            break;
        }
    }
    /// Something that happens just before the core's next read.
    void race()
    {
        if (m_races.empty() || m_racing)
            return;
        m_racing = true;
        Op op = m_races.back();
        if (op.ms-- <= 0) {
            m_races.pop_back();
            op.kind = op.b % 6;
            mutate(op);
        } else {
            m_races.back() = op;
        }
        m_racing = false;
    }
    void plan(const Op &op)
    {
        CleanupRequest request;
        for (int i = 0; i < workers; ++i) {
            if (!m_os.has(firstWorker + i))
                continue;
            if ((op.a >> i & 1) != 0)
                request.named.push_back(m_os.keyOf(firstWorker + i));
            else
                request.orphans.push_back(m_os.keyOf(firstWorker + i));
        }
        request.scope = op.b % 4 == 0 ? Scope::Tree : Scope::Process;
        request.grace = std::chrono::milliseconds(op.ms);
        m_lastPlan = m_engine.plan(request);
    }
    void run(const Op &op)
    {
        if (!m_lastPlan)
            return;
        std::vector<ProcessKey> confirmed;
        for (std::size_t i = 0; i < m_lastPlan->targets.size(); ++i)
            if ((op.a >> i & 1) == 0)
                confirmed.push_back(m_lastPlan->targets[i].key);
        m_confirmed.insert(confirmed.begin(), confirmed.end());
        m_engine.run(*m_lastPlan, confirmed);
        m_lastPlan.reset();
        m_engine.takeEvents();
    }

    FakeOs m_os;
    RegistryDirectory m_directory;
    RecordStore m_store;
    Registry m_registry;
    Engine m_engine;
    std::map<ProcessKey, ProcessKey> m_truth; ///< worker to the owner its newest record names
    std::set<ProcessKey> m_confirmed;
    std::vector<Op> m_races;
    bool m_racing = false;
    PlanPtr m_lastPlan;
};

} // namespace

namespace rc {

template <>
struct Arbitrary<Op> {
    static Gen<Op> arbitrary()
    {
        // Plans and runs, and races inside them, come often: they are what can go wrong.
        return gen::map(
            gen::tuple(gen::elementOf(std::vector<int>{0, 0, 1, 2, 3,  4,  5,  6,  7,  8,
                                                       8, 9, 9, 9, 10, 10, 11, 11, 11, 12}),
                       gen::inRange(0, 32), gen::inRange(0, 12), gen::inRange(0, 6000)),
            [](const std::tuple<int, int, int, int> &t) {
                Op op{std::get<0>(t), std::get<1>(t), std::get<2>(t), std::get<3>(t)};
                if (op.kind == 11)
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
        std::size_t runs = 0;
        const bool held = rc::check("signalled is orphaned, confirmed and alive",
                                    [&](const std::vector<Op> &ops, bool sameTick) {
                                        QTemporaryDir dir;
                                        World world(dir.path(), sameTick);
                                        for (const Op &op : ops)
                                            world.apply(op);
                                        world.settle();
                                        signals_ += world.signalsSent();
                                        ++runs;
                                    });
        QVERIFY(held);
        QVERIFY2(runs >= 10'000, "fewer interleavings than promised");
        QVERIFY2(signals_ > 1'000, "the interleavings hardly ever signal: they prove nothing");
        qInfo("%zu interleavings, %zu signals sent", runs, signals_);
    }
};

int main(int argc, char **argv)
{
    // RC_PARAMS of the caller wins: it names a seed to replay, or more rounds.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=10000 max_size=60 noshrink=0");
    TestInterleavings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_interleavings.moc"
