// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/cleaner.h"

#include "core/base/logging.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>

namespace proctor {

namespace {

// A registration holds the lock for well under a millisecond.
constexpr std::chrono::milliseconds busyPause{5};
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
    for (const PlannedTarget &planned : plan.targets)
        if (wanted.contains(planned.key))
            add(planned);
        else
            m_left.insert(planned.key);
    // Whoever was protected when a person looked stays out, whatever becomes of its owner
    // meanwhile.
    for (const Exclusion &excluded : plan.excluded)
        m_left.insert(excluded.key);
    m_report.finished = m_open == 0;
}

void Cleaner::add(PlannedTarget planned)
{
    if (!m_keys.insert(planned.key).second)
        return;
    TargetReport report;
    report.key = planned.key;
    report.workerId = planned.workerId;
    report.cmdline = planned.cmdline;
    report.nextSignal = planned.steps.empty() ? 0 : planned.steps.front().signal;
    m_report.targets.push_back(std::move(report));
    if (planned.tree)
        m_trees[planned.key].root = m_targets.size();
    if (planned.parent)
        ++m_children[*planned.parent];
    Target target;
    target.due = m_ports.clock.steady();
    target.judgement = planned.judgement;
    target.plan = std::move(planned);
    m_targets.push_back(std::move(target));
    ++m_open;
}

Cleaner::~Cleaner()
{
    for (const Target &target : m_targets)
        if (target.marked)
            for (const RecordName &name : target.names)
                m_ports.registry.clearEnding(name);
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
    ++m_pass;
    const SteadyTime now = m_ports.clock.steady();
    std::optional<SteadyTime> next;
    for (std::size_t i = 0; i < m_targets.size(); ++i) // it may grow meanwhile
        if (m_targets[i].due && *m_targets[i].due <= now)
            act(i);
    for (const Target &target : m_targets)
        if (target.due && (!next || *target.due < *next))
            next = target.due;
    return next;
}

std::vector<CleanupEvent> Cleaner::takeEvents()
{
    return std::exchange(m_events, {});
}

void Cleaner::allow(const std::vector<std::size_t> &targets)
{
    for (const std::size_t index : targets) {
        if (m_report.targets[index].outcome || m_targets[index].leave != Leave::Asked)
            continue;
        m_targets[index].leave = Leave::Given;
        m_targets[index].due = m_ports.clock.steady();
    }
}

void Cleaner::forbid(const std::vector<std::size_t> &targets, const std::string &why)
{
    for (const std::size_t index : targets) {
        const TargetReport &report = m_report.targets[index];
        if (report.outcome || m_targets[index].leave != Leave::Asked)
            continue;
        if (!m_targets[index].opened)
            open(index); // it may have gone by itself
        if (report.outcome)
            continue;
        const bool sent = !report.sent.empty();
        conclude(index, sent ? Outcome::Survived : Outcome::Refused,
                 {sent
                      ? PROCTOR_WORDS("words", "still there; nothing more is sent, since the audit "
                                               "log cannot be written: %1")
                      : PROCTOR_WORDS("words", "nothing is signalled that the audit log cannot "
                                               "record: %1"),
                  {why}});
    }
}

void Cleaner::askAgain()
{
    for (std::size_t i = 0; i < m_targets.size(); ++i)
        if (!m_report.targets[i].outcome && m_targets[i].leave == Leave::Given &&
            !m_targets[i].opened) {
            m_targets[i].leave = Leave::None;
            m_targets[i].due = m_ports.clock.steady();
        }
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
    m_targets[index].due.reset();
    // A parent that waits holds no descriptor, or its children may find none.
    if (!m_targets[index].opened && !m_stopped && mustWaitForTree(index))
        return;
    // What is asked of the disk first is answered while the processes are being opened. Not in a
    // tree: what has been started there meanwhile is looked for when its parent is opened.
    const PlannedTarget &plan = m_targets[index].plan;
    if (!m_targets[index].opened && !plan.tree && !plan.treeRoot && mayAsk(index)) {
        askLeave(index);
        m_targets[index].due = m_ports.clock.steady();
        return;
    }
    Target &target = m_targets[index];
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
    if (target.leave == Leave::Given)
        send(index);
    else if (mayAsk(index) && !mustWaitForTree(index))
        askLeave(index);
}

bool Cleaner::mayAsk(std::size_t index) const
{
    const Target &target = m_targets[index];
    return !m_stopped && target.leave == Leave::None && target.step < target.plan.steps.size();
}

void Cleaner::askLeave(std::size_t index)
{
    Target &target = m_targets[index]; // anew: the list may have grown
    target.leave = Leave::Asked;
    m_events.push_back({CleanupEvent::Kind::Intent, index, target.plan.steps[target.step].signal,
                        target.judgement});
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
    if (!target.marked)
        for (const RecordName &name : target.names)
            m_ports.registry.markEnding(name);
    target.marked = true;
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
    m_events.push_back({CleanupEvent::Kind::Sent, index, step.signal, target.judgement});
    // A stopped process keeps TERM pending until it continues (man 7 signal).
    if (step.signal != SIGKILL)
        if (const auto stat = m_ports.source.stat(target.plan.key.pid);
            stat && stat->state == 'T' && !target.handle.exited() &&
            m_ports.signaller.send(target.handle, SIGCONT))
            m_events.push_back({CleanupEvent::Kind::Sent, index, SIGCONT, target.judgement});
    const SteadyTime now = m_ports.clock.steady();
    if (report.sent.empty())
        target.firstSignal = now;
    report.sent.push_back(step.signal);
    report.detail = {PROCTOR_WORDS("words", "%1 sent, still running"),
                     {std::string(signalName(step.signal))}};
    report.wait = step.wait;
    target.busyTries = 0;
    target.leave = Leave::None;
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
    if (std::exchange(target.marked, false))
        for (const RecordName &name : target.names)
            m_ports.registry.clearEnding(name);
    m_exits.unwatch(target.handle);
    target.handle = ProcessHandle();
    m_report.finished = --m_open == 0;
    noteTree(index);
    m_events.push_back({CleanupEvent::Kind::Outcome, index, 0, target.judgement});
    qCDebug(lcCleanup, "pid %d: %s", report.key.pid, std::string(toString(outcome)).c_str());
}

} // namespace proctor
