// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/cleaner.h"

#include "core/base/logging.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <unordered_set>

namespace proctor {

namespace {

// A registration holds the lock for well under a millisecond.
constexpr std::chrono::milliseconds busyPause{5};
constexpr int mostBusyTries = 50;
constexpr std::chrono::seconds waitAfterStop{2};
constexpr std::chrono::milliseconds descriptorPause{20};

bool outOfDescriptors(const Error &error)
{
    return error.sysErrno == EMFILE || error.sysErrno == ENFILE;
}

std::string toText(std::chrono::milliseconds wait)
{
    const double s = seconds(wait);
    char text[32];
    std::snprintf(text, sizeof text, s < 10 && s != static_cast<int>(s) ? "%.1f" : "%.0f", s);
    return text;
}

} // namespace

Cleaner::Cleaner(Ports ports, const CleanupPlan &plan, const std::vector<ProcessKey> &confirmed)
    : m_ports(std::move(ports))
{
    const std::unordered_set<ProcessKey> wanted(confirmed.begin(), confirmed.end());
    m_report.planId = plan.id;
    for (const PlannedTarget &planned : plan.targets) {
        if (!wanted.contains(planned.key))
            continue;
        Target target;
        target.plan = planned;
        target.due = m_ports.clock.steady();
        m_targets.push_back(std::move(target));
    }
    // Descendants first: a parent that exits would break the chain that its children are ended for.
    std::stable_partition(m_targets.begin(), m_targets.end(),
                          [](const Target &target) { return target.plan.treeRoot.has_value(); });
    for (const Target &target : m_targets) {
        TargetReport report;
        report.key = target.plan.key;
        report.workerId = target.plan.workerId;
        report.cmdline = target.plan.cmdline;
        report.nextSignal = target.plan.steps.empty() ? 0 : target.plan.steps.front().signal;
        m_report.targets.push_back(std::move(report));
    }
    m_open = m_targets.size();
    m_report.finished = m_open == 0;
}

Cleaner::~Cleaner()
{
    for (const Target &target : m_targets)
        if (target.marked)
            m_ports.registry.clearEnding({target.plan.key.pid, target.plan.key.startTicks});
}

bool Cleaner::holdsAny() const
{
    return std::any_of(m_targets.begin(), m_targets.end(),
                       [](const Target &target) { return target.handle.valid(); });
}

bool Cleaner::holds(const ProcessKey &key) const
{
    return std::any_of(m_report.targets.begin(), m_report.targets.end(),
                       [&key](const TargetReport &r) { return !r.outcome && r.key == key; });
}

std::optional<SteadyTime> Cleaner::advance()
{
    for (const std::uint64_t token : m_exits.takeExits())
        exitSeen(static_cast<std::size_t>(token));
    const SteadyTime now = m_ports.clock.steady();
    std::optional<SteadyTime> next;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        Target &target = m_targets[i];
        if (target.due && *target.due <= now)
            act(i);
        if (target.due && (!next || *target.due < *next))
            next = target.due;
    }
    return next;
}

void Cleaner::stop()
{
    m_stopped = true;
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (!m_report.targets[i].outcome && m_report.targets[i].sent.empty())
            conclude(i, Outcome::Cancelled,
                     {PROCTOR_WORDS("words", "stopped before any signal was sent"), {}});
    // What has its signal may still leave in a moment; a long wait is not waited out.
    const SteadyTime latest = m_ports.clock.steady() + waitAfterStop;
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (m_targets[i].due && *m_targets[i].due > latest) {
            m_targets[i].due = latest;
            m_report.targets[i].nextAt = latest;
            m_report.targets[i].nextSignal = 0;
        }
}

void Cleaner::act(std::size_t index)
{
    Target &target = m_targets[index];
    target.due.reset();
    if (!target.opened)
        open(index);
    if (!target.opened)
        return;
    if (m_report.targets[index].outcome)
        return;
    if (target.handle.exited())
        return exitSeen(index);
    if (m_stopped || target.step >= target.plan.steps.size())
        return waitIsOver(index);
    send(index);
}

void Cleaner::open(std::size_t index)
{
    Target &target = m_targets[index];
    target.opened = true;
    if (m_ports.knownExited(target.plan.key))
        return conclude(index, Outcome::AlreadyGone,
                        {PROCTOR_WORDS("words", "exited by itself before its signal"), {}});
    auto handle = m_ports.source.open(target.plan.key.pid);
    if (!handle && outOfDescriptors(handle.error()) && holdsAny()) {
        // Those that are being ended give theirs back.
        target.opened = false;
        target.due = m_ports.clock.steady() + descriptorPause;
        return;
    }
    if (!handle) {
        if (handle.error().code == ErrorCode::Vanished)
            return conclude(index, Outcome::AlreadyGone,
                            {PROCTOR_WORDS("words", "exited by itself before its signal"), {}});
        return conclude(index, Outcome::Refused,
                        {PROCTOR_WORDS("words", "it cannot be held: %1"), {handle.error().text()}});
    }
    switch (compare(m_ports.source, *handle, target.plan.key)) {
    case Identity::Same:
        break;
    case Identity::Different:
        return conclude(
            index, Outcome::Stale,
            {PROCTOR_WORDS("words", "its pid belongs to another process now; left alone"), {}});
    case Identity::Gone:
        return conclude(index, Outcome::AlreadyGone,
                        {PROCTOR_WORDS("words", "exited by itself before its signal"), {}});
    case Identity::Unreadable:
        return conclude(index, Outcome::Refused,
                        {PROCTOR_WORDS("words", "it cannot be read any more; left alone"), {}});
    }
    target.handle = std::move(*handle);
    if (!m_exits.watch(target.handle, index))
        conclude(index, Outcome::Refused,
                 {PROCTOR_WORDS("words", "its exit cannot be watched; left alone"), {}});
}

/// For a descendant: why it is not ended with the tree. Nothing when every parent from it up to the
/// confirmed target is alive, none between is protected, and that target is still the frozen one.
std::optional<Words> Cleaner::chainBroken(const Target &target)
{
    const Words broken{PROCTOR_WORDS("words", "no longer below the process that was confirmed"),
                       {}};
    const ProcessKey &root = *target.plan.treeRoot;
    pid_t at = target.plan.key.pid;
    for (int depth = 0; depth < 1024 && at > 1; ++depth) {
        const auto handle = m_ports.source.open(at);
        const auto stat = m_ports.source.stat(at);
        const auto key = handle ? readKey(m_ports.source, *handle) : Failure(handle.error());
        if (!stat || !key || key->startTicks != stat->startTicks)
            return broken;
        if (at == root.pid)
            return mayBeSame(*key, root) ? rootKept(*key, *handle) : std::optional(broken);
        if (at != target.plan.key.pid)
            if (const auto judgement = m_ports.judge(*key, *handle);
                !judgement || protectsItsTree(*judgement))
                return Words{
                    PROCTOR_WORDS("words", "it hangs below process %1, which is protected"),
                    {std::to_string(at)}};
        at = stat->ppid;
    }
    return broken;
}

/// Why the process on whose account a tree is ended is not to be ended itself any more: then what
/// hangs below it is not, either.
std::optional<Words> Cleaner::rootKept(const ProcessKey &root, const ProcessHandle &handle)
{
    const auto judgement = m_ports.judge(root, handle);
    if (judgement &&
        (judgement->verdict == Verdict::Orphan || judgement->verdict == Verdict::Suspect))
        return std::nullopt;
    return Words{PROCTOR_WORDS("words", "it hangs below process %1, which is protected"),
                 {std::to_string(root.pid)}};
}

std::optional<Words> Cleaner::refusal(const Target &target, const Judgement &judgement)
{
    const Words why = judgement.why();
    if (judgement.verdict == Verdict::Active)
        return Words{PROCTOR_WORDS("words", "now Active, left alone: %1"), {english(why)}};
    if (!target.plan.named || target.plan.treeRoot)
        if (const auto worker = m_ports.ownsActive(target.plan.key))
            return Words{
                PROCTOR_WORDS("words", "it owns the active worker %1; end it by name if you must"),
                {*worker}};
    if (target.plan.treeRoot) {
        if (protectsItsTree(judgement))
            return Words{PROCTOR_WORDS("words", "a descendant that is protected: %1"),
                         {english(why)}};
        return chainBroken(target);
    }
    if (judgement.verdict == Verdict::Orphan)
        return std::nullopt;
    // What was confirmed as a proven Orphan was not confirmed as a Suspect.
    if (judgement.verdict == Verdict::Suspect && target.plan.named &&
        target.plan.verdict == Verdict::Suspect) {
        const auto arguments = m_ports.source.cmdline(target.plan.key.pid);
        if (!arguments || *arguments != target.plan.cmdline)
            return Words{PROCTOR_WORDS("words", "it runs another command by now; look at it again"),
                         {}};
        return std::nullopt;
    }
    if (judgement.verdict == Verdict::Suspect)
        return Words{PROCTOR_WORDS("words", "only a Suspect now; name it to end it: %1"),
                     {english(why)}};
    return Words{PROCTOR_WORDS("words", "no longer an orphan: %1"), {english(why)}};
}

Cleaner::Check Cleaner::check(std::size_t index, std::vector<DirectoryLock> &locks)
{
    Target &target = m_targets[index];
    const auto status = m_ports.source.status(target.plan.key.pid);
    if (target.handle.exited()) {
        exitSeen(index);
        return Check::Done;
    }
    if (!status || !status->uid) {
        conclude(index, Outcome::Refused,
                 {PROCTOR_WORDS("words", "whose process it is cannot be read; left alone"), {}});
        return Check::Done;
    }
    auto taken = m_ports.registry.lockFor({*status->uid, status->euid.value_or(*status->uid)});
    if (!taken && taken.error().code == ErrorCode::Busy && ++target.busyTries < mostBusyTries)
        return Check::Busy;
    if (!taken) {
        conclude(
            index, Outcome::Refused,
            {PROCTOR_WORDS("words", "a registration is under way: %1"), {taken.error().text()}});
        return Check::Done;
    }
    locks = std::move(*taken);
    const std::uint64_t locked = m_ports.registry.generation();
    const auto judgement = m_ports.judge(target.plan.key, target.handle);
    // A directory that was opened again in between is not the one that is locked.
    if (locked != m_ports.registry.generation()) {
        if (++target.busyTries < mostBusyTries)
            return Check::Busy;
        conclude(index, Outcome::Refused,
                 {PROCTOR_WORDS("words", "its registry directory keeps being replaced"), {}});
        return Check::Done;
    }
    if (target.handle.exited()) {
        exitSeen(index);
        return Check::Done;
    }
    if (!judgement) {
        conclude(
            index, Outcome::Refused,
            {PROCTOR_WORDS("words", "it cannot be judged again: %1"), {judgement.error().text()}});
        return Check::Done;
    }
    if (judgement->verdict == Verdict::Zombie) {
        conclude(index, Outcome::Survived, judgement->why());
        return Check::Done;
    }
    if (auto reason = refusal(target, *judgement)) {
        conclude(index, Outcome::Refused, std::move(*reason));
        return Check::Done;
    }
    return Check::Go;
}

void Cleaner::send(std::size_t index)
{
    Target &target = m_targets[index];
    TargetReport &report = m_report.targets[index];
    std::vector<DirectoryLock> locks; // held over the last check and the signal
    switch (check(index, locks)) {
    case Check::Done:
        return;
    case Check::Busy:
        target.due = m_ports.clock.steady() + busyPause;
        return;
    case Check::Go:
        break;
    }
    if (target.handle.exited()) // while it was looked at
        return exitSeen(index);
    const Step &step = target.plan.steps[target.step];
    if (!target.marked) {
        m_ports.registry.markEnding({target.plan.key.pid, target.plan.key.startTicks});
        target.marked = true;
    }
    if (const auto sent = m_ports.signaller.send(target.handle, step.signal); !sent) {
        if (target.handle.exited() || sent.error().code == ErrorCode::Vanished)
            return exitSeen(index);
        const bool denied = sent.error().code == ErrorCode::Denied;
        return conclude(
            index, denied ? Outcome::NotPermitted : Outcome::Refused,
            denied ? Words{PROCTOR_WORDS("words",
                                         "not yours to end; run Proctor as its user or as root"),
                           {}}
                   : Words{PROCTOR_WORDS("words", "the signal could not be sent: %1"),
                           {sent.error().text()}});
    }
    // A stopped process keeps TERM pending until it continues (man 7 signal).
    if (step.signal != SIGKILL)
        if (const auto stat = m_ports.source.stat(target.plan.key.pid);
            stat && stat->state == 'T' && !target.handle.exited())
            (void)m_ports.signaller.send(target.handle, SIGCONT);
    const SteadyTime now = m_ports.clock.steady();
    if (report.sent.empty())
        target.firstSignal = now;
    report.sent.push_back(step.signal);
    report.detail = {PROCTOR_WORDS("words", "%1 sent, still running"),
                     {std::string(signalName(step.signal))}};
    report.wait = step.wait;
    target.busyTries = 0;
    ++target.step;
    report.nextSignal =
        target.step < target.plan.steps.size() ? target.plan.steps[target.step].signal : 0;
    target.due = now + step.wait;
    report.nextAt = target.due;
}

void Cleaner::exitSeen(std::size_t index)
{
    const TargetReport &report = m_report.targets[index];
    if (report.outcome)
        return;
    if (report.sent.empty())
        return conclude(index, Outcome::AlreadyGone,
                        {PROCTOR_WORDS("words", "exited by itself before its signal"), {}});
    const bool killed = report.sent.back() == SIGKILL;
    const std::string after = toText(std::chrono::duration_cast<std::chrono::milliseconds>(
        m_ports.clock.steady() - m_targets[index].firstSignal));
    conclude(index, killed ? Outcome::EndedByKill : Outcome::Ended,
             {killed
                  ? PROCTOR_WORDS("words",
                                  "did not leave on %2; ended by KILL %1 s after its first signal")
                  : PROCTOR_WORDS("words", "ended %1 s after %2"),
              {after, std::string(signalName(report.sent.front()))}});
}

void Cleaner::waitIsOver(std::size_t index)
{
    TargetReport &report = m_report.targets[index];
    if (m_stopped)
        return conclude(index, Outcome::Cancelled,
                        {PROCTOR_WORDS("words", "stopped after %1; nothing more is sent"),
                         {report.sent.empty() ? "" : std::string(signalName(report.sent.back()))}});
    const auto stat = m_ports.source.stat(m_targets[index].plan.key.pid);
    const std::string state = stat ? std::string(1, stat->state) : std::string("?");
    conclude(
        index, Outcome::Survived,
        {stat && stat->state == 'D'
             ? PROCTOR_WORDS("words",
                             "still there in state %1: waits for a device or network file system")
             : PROCTOR_WORDS("words", "still there in state %1 after every step"),
         {state}});
}

void Cleaner::conclude(std::size_t index, Outcome outcome, Words detail)
{
    Target &target = m_targets[index];
    TargetReport &report = m_report.targets[index];
    report.outcome = outcome;
    report.detail = std::move(detail);
    report.nextSignal = 0;
    report.nextAt.reset();
    if (!report.sent.empty())
        report.duration = m_ports.clock.steady() - target.firstSignal;
    target.due.reset();
    if (target.marked) {
        m_ports.registry.clearEnding({target.plan.key.pid, target.plan.key.startTicks});
        target.marked = false;
    }
    m_exits.unwatch(target.handle);
    target.handle = ProcessHandle();
    m_report.finished = --m_open == 0;
    qCDebug(lcCleanup, "pid %d: %s", report.key.pid, std::string(toString(outcome)).c_str());
}

} // namespace proctor
