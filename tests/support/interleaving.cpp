// SPDX-License-Identifier: GPL-3.0-or-later
// What the world does to the core. What is asked of the core, and what is checked of its answers,
// is in interleavingchecks.cpp.
#include "tests/support/interleaving.h"

#include "tests/support/simdirectory.h"

#include <array>

namespace proctor::test {

namespace {

constexpr pid_t firstWorker = 200;
constexpr pid_t firstOwner = 300;
constexpr pid_t firstChild = 400;
constexpr int workers = 5;
constexpr int owners = 3;
constexpr int children = 5;

Catalogue catalogue()
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

} // namespace

Interleaving::Interleaving(Naming naming)
    : m_directory(SimDirectory::cleared())
    , m_store(*RecordStore::openForWriting(m_directory))
    , m_registry({m_directory}, m_os, SimDirectory::inotify())
    , m_engine(m_os, m_os, m_registry, m_os, catalogue())
    , m_naming(naming)
    , m_truth(m_os)
{
    m_os.givesInodes = naming.inodes;
    m_os.onSignal = [this](const ProcessKey &key, int signal) { checkSignal(key, signal); };
    m_os.beforeRead = [this] { race(); };
    for (int i = 0; i < owners; ++i)
        m_owners.push_back(m_os.start(firstOwner + i, "beam.smp"));
    for (const ProcessKey &owner : m_owners)
        m_truth.started(owner);
    for (int i = 0; i < workers; ++i)
        startWorker(i, i % owners);
    m_os.ticking = naming.ticking;
    m_registry.load();
    m_engine.scan();
}

Interleaving::~Interleaving() = default;

void Interleaving::violate(const std::string &what)
{
    if (m_violation.empty())
        m_violation = what;
}

std::vector<pid_t> Interleaving::living() const
{
    std::vector<pid_t> out;
    for (pid_t pid = firstWorker; pid < firstWorker + workers; ++pid)
        if (m_os.has(pid))
            out.push_back(pid);
    for (pid_t pid = firstChild; pid < firstChild + children; ++pid)
        if (m_os.has(pid))
            out.push_back(pid);
    return out;
}

void Interleaving::startWorker(int index, int owner)
{
    const pid_t pid = firstWorker + index;
    const ProcessKey key =
        m_os.start(pid, "python3", firstOwner + owner, {"python3", "dspy_bridge.py"});
    m_os.at(pid).stdinState = StdinState::Hangup;
    m_truth.started(key);
    if (m_os.runs(m_owners[static_cast<std::size_t>(owner)]))
        write(key, m_owners[static_cast<std::size_t>(owner)], Lifetime::Bound);
}

/// What a supervisor does: under the lock, or not at all.
void Interleaving::write(const ProcessKey &process, const ProcessKey &owner, Lifetime lifetime)
{
    const auto lock = m_store.lock();
    if (!lock || !m_os.runs(process))
        return;
    Record record;
    record.workerId = "pool-" + std::to_string(process.pid);
    record.process = process;
    record.owner = owner;
    record.ownerName = "beam.smp";
    record.lifetime = lifetime;
    record.fingerprint = "proctor_simulated_" + std::to_string(++m_written);
    if (m_store.write(record))
        m_truth.wrote(process, owner, lifetime);
}

void Interleaving::writeMalformed(const ProcessKey &process)
{
    const RecordName name{process.pid, process.startTicks};
    const auto lock = m_store.lock();
    if (lock && SimDirectory::spoil(recordFileName(name)))
        m_truth.wroteMalformed(name);
}

/// One of the supervisors, a dead one, or another worker.
ProcessKey Interleaving::someOwner(const Op &op) const
{
    const auto choice = static_cast<std::size_t>(op.ms);
    if (op.b % 4 == 0)
        return m_owners[choice % m_owners.size()];
    if (op.b % 4 == 1)
        if (const auto all = living(); !all.empty())
            return m_os.keyOf(all[choice % all.size()]);
    return m_owners[choice % owners];
}

void Interleaving::mutate(const Op &op)
{
    m_struck = true;
    const auto all = living();
    const auto who = static_cast<std::size_t>(op.a);
    const pid_t worker = all.empty() ? 0 : all[who % all.size()];
    const int owner = op.b % owners;
    switch (op.kind) {
    case Deed::OwnerDiesOrReturns:
        if (m_os.has(firstOwner + owner)) {
            m_os.exit(firstOwner + owner);
        } else {
            const ProcessKey key = m_os.start(firstOwner + owner, "beam.smp");
            m_truth.started(key);
            m_owners.push_back(m_owners[static_cast<std::size_t>(owner)]);
            m_owners[static_cast<std::size_t>(owner)] = key;
        }
        break;
    case Deed::PidReused: { // at once, by a registered worker or by a stranger
        const pid_t pid = firstWorker + op.a % workers;
        m_os.exit(pid);
        if (op.ms % 2 == 0)
            startWorker(op.a % workers, owner);
        else
            m_truth.started(m_os.start(pid, "postgres", 2));
        break;
    }
    case Deed::Forks:
        fork(op);
        break;
    case Deed::LockHeld:
        if (m_lock)
            m_lock.reset();
        else if (auto lock = m_store.lock())
            m_lock.emplace(std::move(*lock));
        break;
    default:
        if (worker != 0)
            mutateProcess(op, worker, owner);
        break;
    }
}

void Interleaving::mutateProcess(const Op &op, pid_t worker, int owner)
{
    FakeProcess &process = m_os.at(worker);
    switch (op.kind) {
    case Deed::WorkerExits:
        m_os.exit(worker);
        break;
    case Deed::PermissionChanged: // is lost, or comes back
        if (op.ms % 3 == 0)
            process.hidden = !process.hidden;
        else if (op.ms % 3 == 1)
            process.denied = !process.denied;
        else
            process.status.uid =
                process.status.uid ? std::nullopt : std::optional(process.status.euid);
        if (op.ms % 5 == 0 && m_os.has(firstOwner + owner))
            m_os.at(firstOwner + owner).hidden = !m_os.at(firstOwner + owner).hidden;
        break;
    case Deed::DeafOrZombie:
        if (op.ms % 4 != 0)
            process.ignoresTerm = true;
        else if (process.stat.state != 'Z')
            m_os.becomeZombie(worker);
        break;
    case Deed::SlowToExit:
        process.exitTakes = std::chrono::milliseconds(op.ms * (op.b % 4 == 0 ? 20 : 1));
        break;
    case Deed::StoppedOrContinued:
        if (process.stat.state != 'Z')
            process.stat.state = process.stat.state == 'T' ? 'S' : 'T';
        break;
    case Deed::Execs:
        process.cmdline = op.ms % 2 == 0 ? std::vector<std::string>{"python3", "dspy_bridge.py"}
                                         : std::vector<std::string>{"sh", "-c", "sleep 9"};
        break;
    case Deed::NoDescriptors:
        m_os.openFailures[worker] = op.b % 6;
        break;
    default:
        mutateRecord(op, worker, owner);
        break;
    }
}

void Interleaving::mutateRecord(const Op &op, pid_t worker, int owner)
{
    const ProcessKey key = m_os.keyOf(worker);
    const RecordName name{key.pid, key.startTicks};
    const ProcessKey &supervisor = m_owners[static_cast<std::size_t>(owner)];
    const auto lifetime = op.ms % 3 == 0   ? Lifetime::Detached
                          : op.ms % 3 == 1 ? Lifetime::Unstated
                                           : Lifetime::Bound;
    switch (op.kind) {
    case Deed::Registered: // by a supervisor that lives
        if (m_os.runs(supervisor))
            write(key, supervisor, Lifetime::Bound);
        break;
    case Deed::OwnerMoved: // to a dead one, too
        write(key, someOwner(op), m_truth.lifetime(key).value_or(Lifetime::Bound));
        break;
    case Deed::LifetimeChanged:
        write(key, supervisor, lifetime);
        break;
    case Deed::ChildRegistered:
        write(key, someOwner(op), op.a % 3 == 0 ? lifetime : Lifetime::Bound);
        break;
    case Deed::RecordMalformed:
        writeMalformed(key);
        break;
    case Deed::RecordRemoved: // by somebody who knows of no lock
        if (m_store.remove(recordFileName(name)))
            m_truth.removed(name);
        break;
    default:
        break;
    }
}

void Interleaving::fork(const Op &op)
{
    const auto all = living();
    if (all.empty())
        return;
    const pid_t parent = all[static_cast<std::size_t>(op.a) % all.size()];
    const pid_t pid = firstChild + op.b % children;
    if (pid == parent || m_os.at(parent).stat.state == 'Z')
        return;
    m_os.exit(pid); // a pid that is used again
    if (!m_os.has(parent))
        return;
    m_truth.started(m_os.fork(parent, pid));
    if (op.ms % 2 == 0)
        m_os.at(pid).cmdline = {"sh", "-c", "sleep 9"};
}

/// Something that happens just before one of the core's next reads, or of those while it ends
/// somebody: most often what could make it end somebody else.
void Interleaving::race()
{
    static constexpr std::array often{Deed::PidReused,  Deed::PidReused,  Deed::Registered,
                                      Deed::Registered, Deed::OwnerMoved, Deed::WorkerExits};
    if (m_races.empty() || m_racing || (m_races.back().b % 2 == 0 && !m_ending))
        return;
    m_racing = true;
    Op op = m_races.back();
    if (op.ms-- <= 0) {
        m_races.pop_back();
        const int kind = (op.b + op.a * 3) % (mutations + static_cast<int>(often.size()));
        op.kind = kind < mutations ? static_cast<Deed>(kind)
                                   : often[static_cast<std::size_t>(kind - mutations)];
        op.ms = op.a + op.b;
        mutate(op);
    } else {
        m_races.back() = op;
    }
    m_racing = false;
}

} // namespace proctor::test
