// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stress/stress.h"

#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/utsname.h>
#include <sys/wait.h>

using namespace proctor;
using namespace std::chrono_literals;

namespace stress {

namespace {

constexpr auto askEvery = 30ms;
constexpr auto killEvery = 700ms;
constexpr std::size_t plansKept = 2;
constexpr std::size_t mostTrees = 8;
constexpr int fewPids = 1500;
constexpr std::size_t mostProcesses = 800; ///< with more no supervisor is killed

bool writeTo(const char *path, int value)
{
    const UniqueFd fd(::open(path, O_WRONLY | O_CLOEXEC));
    const std::string text = std::to_string(value);
    return fd.valid() &&
           ::write(fd.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// Before Linux 6.14 kernel.pid_max is the whole machine's.
bool pidMaxIsOurs()
{
    utsname name{};
    int major = 0;
    int minor = 0;
    return ::uname(&name) == 0 && std::sscanf(name.release, "%d.%d", &major, &minor) == 2 &&
           (major > 6 || (major == 6 && minor >= 14));
}

std::string program(const char *name)
{
    return QCoreApplication::applicationDirPath().toStdString() + '/' + name;
}

} // namespace

Stress::Stress(std::size_t workersEach)
    : m_dir((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm")
                                                       : QDir::tempPath()) +
            QStringLiteral("/proctor-stress-XXXXXX"))
    , m_workersEach(workersEach)
{
    m_boardPath = m_dir.filePath(QStringLiteral("board")).toStdString();
    m_registryPath = m_dir.filePath(QStringLiteral("workers")).toStdString();
    const UniqueFd fd(::open(m_boardPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (::ftruncate(fd.get(), sizeof(Board)) != 0)
        qFatal("no memory to share");
    m_board = static_cast<Board *>(
        ::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0));
    const RegistryDirectory directory{m_registryPath, std::nullopt, false, true};
    auto source = Procfs::open();
    if (m_board == MAP_FAILED || !source || !RecordStore::openForWriting(directory))
        qFatal("no world to stress");
    ::setenv("PROCTOR_REGISTRY_DIR", m_registryPath.c_str(), 1);
    m_source = std::move(*source);
    m_registry = std::make_unique<Registry>(std::vector<RegistryDirectory>{directory}, m_clock);
    m_registry->load();
    m_engine = std::make_unique<Engine>(*m_source, m_signaller, *m_registry, m_clock, Catalogue());
    m_pidsLimited = pidMaxIsOurs() && writeTo("/proc/sys/kernel/pid_max", fewPids);
    for (int i = 0; i < supervisors; ++i)
        startSupervisor(i);
    m_adopter = start({program("tst_stress"), "adopt", m_boardPath, m_registryPath});
}

Stress::~Stress()
{
    for (Child &child : m_supervisors)
        kill(child);
    kill(m_adopter);
    ::munmap(m_board, sizeof(Board));
}

Stress::Child Stress::start(std::vector<std::string> command)
{
    std::vector<char *> arguments;
    for (std::string &word : command)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    Child child;
    if (::posix_spawn(&child.pid, arguments.front(), nullptr, nullptr, arguments.data(), environ) !=
        0)
        qFatal("%s cannot be started", arguments.front());
    child.handle = std::move(*openPidfd(child.pid)); // not reaped: still its own
    return child;
}

void Stress::startSupervisor(int index)
{
    const std::uint32_t generation = ++m_generation;
    Child child =
        start({program("stresssupervisor"), m_boardPath, std::to_string(generation),
               std::to_string(m_workersEach), program("proctor-run"), program("stressworker")});
    child.generation = generation;
    m_board->supervisor[generation] = child.pid;
    m_board->alive[generation] = 1;
    m_supervisors[index] = std::move(child);
}

void Stress::kill(Child &child)
{
    if (!child.handle.valid())
        return;
    if (child.generation != 0)
        m_board->alive[child.generation] = 0; // first: from now on nobody counts as its
    (void)m_signaller.send(child.handle, SIGKILL);
    ::waitpid(child.pid, nullptr, 0);
    child = Child();
}

/// Where the kernel gives out its pids in one long row, back to the beginning.
void Stress::comeRound()
{
    const UniqueFd fd(::open("/proc/sys/kernel/ns_last_pid", O_RDONLY | O_CLOEXEC));
    char text[16] = {};
    if (!m_pidsLimited && ::read(fd.get(), text, sizeof text - 1) > 0 && std::atoi(text) > fewPids)
        (void)writeTo("/proc/sys/kernel/ns_last_pid", 300);
}

/// To end everybody in turn: the Active, those of a moment ago, and whoever has their pids by now.
void Stress::ask()
{
    m_engine->scan();
    CleanupRequest request;
    request.orphans = std::move(m_earlier);
    m_earlier.clear();
    const auto snapshot = m_engine->snapshot();
    for (const ProcessRow &row : snapshot->rows) {
        // Judging them all again takes its time: the others come in turn.
        if (row.judgement->verdict != Verdict::Orphan && ++m_turn % 8 != 0)
            continue;
        m_earlier.push_back(row.key);
        (m_cleanups % 2 == 0 ? request.named : request.orphans).push_back(row.key);
    }
    if (m_cleanups % 5 == 0) { // each tree is looked for in all of /proc
        request.scope = Scope::Tree;
        request.named.resize(std::min<std::size_t>(request.named.size(), mostTrees));
        request.orphans.resize(std::min<std::size_t>(request.orphans.size(), mostTrees));
    }
    request.grace = 300ms;
    m_plans.push_back(m_engine->plan(request));
    if (m_plans.size() <= plansKept)
        return;
    const PlanPtr plan = m_plans.front();
    m_plans.erase(m_plans.begin());
    std::vector<ProcessKey> confirmed; // whoever was left out, too
    for (const PlannedTarget &target : plan->targets)
        confirmed.push_back(target.key);
    for (const Exclusion &exclusion : plan->excluded)
        confirmed.push_back(exclusion.key);
    m_excludedActive += plan->protectedActive;
    m_engine->run(*plan, confirmed);
    ++m_cleanups;
}

/// Events, until there have been none for a moment.
void Stress::drive(std::chrono::milliseconds atMost)
{
    std::vector<pollfd> waited;
    for (const int fd : m_engine->eventFds())
        waited.push_back({fd, POLLIN, 0});
    auto wait = atMost;
    if (const auto due = m_engine->nextDue())
        wait = std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*due - m_clock.steady()),
                          0ms, atMost);
    ::poll(waited.data(), waited.size(), static_cast<int>(wait.count()));
    m_engine->takeEvents();
    for (const ReportPtr &report : m_engine->takeReports())
        if (report->finished)
            for (const TargetReport &target : report->targets)
                ++m_outcomes[static_cast<std::size_t>(*target.outcome)];
    reap();
}

/// What has lost its supervisor is pid 1's to reap.
void Stress::reap()
{
    siginfo_t info{};
    while (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid != 0) {
        for (const Child &child : m_supervisors)
            if (child.pid == info.si_pid)
                qFatal("a supervisor has ended: code %d, status %d", info.si_code, info.si_status);
        const Place &place =
            m_board->places[m_board->placeOf[info.si_pid % mostPids] % mostWorkers];
        if (info.si_code == CLD_KILLED && info.si_status == SIGKILL && place.pid == info.si_pid &&
            place.adoptedBy != 0 && m_board->alive[place.adoptedBy] != 0)
            ++m_board->activeSignalled;
        ::waitpid(info.si_pid, nullptr, 0);
        info.si_pid = 0;
    }
}

void Stress::run(std::chrono::seconds duration)
{
    const SteadyTime end = m_clock.steady() + duration;
    SteadyTime nextAsk;
    SteadyTime nextKill = m_clock.steady() + killEvery;
    int next = 0;
    while (m_clock.steady() < end) {
        drive(5ms);
        comeRound();
        if (m_clock.steady() >= nextAsk) {
            ask();
            nextAsk = m_clock.steady() + askEvery;
        }
        if (m_clock.steady() >= nextKill && others() < mostProcesses) {
            kill(m_supervisors[next]);
            startSupervisor(next);
            next = (next + 1) % supervisors;
            nextKill = m_clock.steady() + killEvery;
        }
    }
}

std::size_t Stress::others()
{
    const auto pids = m_source->pids();
    return pids ? pids->size() - 1 : 0;
}

std::size_t Stress::settle(std::chrono::seconds patience)
{
    for (Child &child : m_supervisors)
        kill(child);
    kill(m_adopter);
    const SteadyTime end = m_clock.steady() + patience;
    SteadyTime nextAsk;
    while ((others() > 0 || m_engine->cleaning()) && m_clock.steady() < end) {
        drive(5ms);
        if (m_clock.steady() >= nextAsk) {
            ask();
            nextAsk = m_clock.steady() + askEvery;
        }
    }
    return others();
}

void Stress::print() const
{
    qInfo("pids come round by %s", m_pidsLimited ? "pid_max of the namespace" : "ns_last_pid");
    qInfo("%u workers started, %u of them with a pid that another had before; %u killed by their "
          "own supervisors; %u supervisors; %u workers adopted",
          m_board->started.load(), m_board->reused.load(), m_board->endedByOwner.load(),
          m_generation, m_board->adopted.load());
    qInfo("%zu cleanups: %zu ended, %zu by KILL, %zu already gone, %zu stale, %zu refused, %zu "
          "survived; Active workers left out of them: %zu times",
          m_cleanups, count(Outcome::Ended), count(Outcome::EndedByKill),
          count(Outcome::AlreadyGone), count(Outcome::Stale), count(Outcome::Refused),
          count(Outcome::Survived), m_excludedActive);
    qInfo("signals counted by workers: %u as orphans, %u while Active",
          m_board->orphanSignalled.load(), m_board->activeSignalled.load());
}

} // namespace stress
