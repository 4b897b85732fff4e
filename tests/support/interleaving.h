// SPDX-License-Identifier: GPL-3.0-or-later
// One interleaving of everything that can happen to workers, owners and records while the core
// looks at them and ends some, also between two reads of the core. What is true is kept here, by
// whoever made it so, and never asked from the core (simtruth.h). One thread.
#pragma once

#include "core/engine/engine.h"
#include "tests/support/simtruth.h"

namespace proctor::test {

/// What happens next. The numbers choose whom, how and when.
enum class Deed {
    // to the world; these may also strike between two reads of the core
    OwnerDiesOrReturns,
    WorkerExits,
    PidReused,
    Registered,
    OwnerMoved,
    LifetimeChanged,
    RecordMalformed,
    RecordRemoved,
    PermissionChanged,
    DeafOrZombie,
    SlowToExit,
    StoppedOrContinued,
    Execs,
    Forks,
    ChildRegistered,
    LockHeld,
    NoDescriptors,
    // by or for the core
    Scan,
    Events,
    Plan,
    Run,
    Time,
    Race,
    Stop,
};
inline constexpr int mutations = static_cast<int>(Deed::Scan);

struct Op {
    Deed kind = Deed::Scan;
    int a = 0;
    int b = 0;
    int ms = 0;
};

/// How processes are told apart: what the kernel gives, and how fast pids come round.
struct Naming {
    bool ticking = true; ///< a pid that is used again has another start tick
    bool inodes = true;  ///< pidfds have inodes (Linux 6.9)
};

class Interleaving {
  public:
    explicit Interleaving(Naming naming);
    ~Interleaving();

    void apply(const Op &op);
    /// Lets everything that runs come to its end, in bounded simulated time.
    void settle();
    /// The first thing that must not have happened; "" when all is well.
    const std::string &violation() const { return m_violation; }
    std::size_t signalsSent() const { return m_os.sent.size(); }
    std::size_t targetsTold() const { return m_told; }

  private:
    struct PlanState {
        PlanPtr plan;
        std::map<ProcessKey, Confirmation> confirmed;
        std::map<ProcessKey, TargetReport> last;
        bool stopped = false;
    };

    void violate(const std::string &what);
    void mutate(const Op &op);
    void mutateRecord(const Op &op, pid_t worker, int owner);
    void mutateProcess(const Op &op, pid_t worker, int owner);
    void race();
    void checkSignal(const ProcessKey &key, int signal);
    std::optional<ProcessKey> foundBelow(const PlanState &state, const ProcessKey &key) const;
    void startWorker(int index, int owner);
    void fork(const Op &op);
    void write(const ProcessKey &process, const ProcessKey &owner, Lifetime lifetime);
    void writeMalformed(const ProcessKey &process);
    ProcessKey someOwner(const Op &op) const;
    std::vector<pid_t> living() const;
    void plan(const Op &op);
    void run(const Op &op);
    void stop(const Op &op);
    void passTime(const Op &op);
    void takeEvents();
    void takeReports();
    void take(PlanState &state, const TargetReport &report);
    void checkEnd();

    FakeOs m_os;
    RegistryDirectory m_directory;
    RecordStore m_store;
    Registry m_registry;
    Engine m_engine;
    Naming m_naming;
    SimTruth m_truth;
    std::vector<ProcessKey> m_owners; ///< all that there ever were
    std::map<std::uint64_t, PlanState> m_plans;
    std::vector<std::uint64_t> m_unrun;
    std::vector<Op> m_races;
    std::optional<DirectoryLock> m_lock; ///< a registration that takes its time
    std::string m_violation;
    std::size_t m_told = 0;
    std::size_t m_written = 0; ///< records
    bool m_racing = false;
    bool m_ending = false; ///< the core is asked to go on with what it ends
    bool m_struck = false; ///< the world has changed within the core's present call
};

} // namespace proctor::test
