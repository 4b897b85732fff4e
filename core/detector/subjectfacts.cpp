// SPDX-License-Identifier: GPL-3.0-or-later
// The half of SubjectReader that asks about everything but records: parent, session, environment,
// service. What cannot be read stays absent.
#include "core/detector/subject.h"

#include "core/detector/reaper.h"
#include "core/process/procparse.h"

#include <algorithm>
#include <charconv>

namespace proctor {

namespace {

using State = OwnerFacts::State;

const std::vector<std::string> alwaysWanted{
    "PROCTOR_WORKER", "PROCTOR_OWNER", "PROCTOR_LIFETIME", "PROCTOR_FINGERPRINT", "TMUX", "STY"};

template <typename T>
std::optional<T> known(Result<T> &&result)
{
    return result ? std::optional<T>(std::move(*result)) : std::nullopt;
}

std::optional<pid_t> pidIn(std::string_view text)
{
    pid_t pid = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), pid);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || pid <= 1)
        return std::nullopt;
    return pid;
}

const std::string *variable(const Subject &subject, const std::string &name)
{
    if (!subject.environment)
        return nullptr;
    const auto it = subject.environment->values.find(name);
    return it == subject.environment->values.end() ? nullptr : &it->second;
}

/// Is the process that only a pid names still there? A pid that was given again since names
/// another process: whoever wrote it down wrote it before \p writer started.
State namedState(ProcessSource &source, pid_t pid, std::uint64_t writerStart)
{
    const auto handle = source.open(pid);
    if (!handle)
        return handle.error().code == ErrorCode::Vanished ? State::Dead : State::Unknown;
    if (handle->exited())
        return State::Dead;
    const auto stat = source.stat(pid);
    if (handle->exited())
        return State::Dead;
    if (!stat) // hidepid
        return State::Unknown;
    return stat->startTicks > writerStart ? State::Dead : State::Alive;
}

/// The value of "--clientProcessId=4290" or of "--clientProcessId" "4290".
std::optional<std::pair<std::string, pid_t>>
argumentNaming(const std::vector<std::string> &arguments, const std::string &option)
{
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        std::string_view argument = arguments[i];
        if (!argument.starts_with(option))
            continue;
        argument.remove_prefix(option.size());
        if (argument.starts_with('='))
            argument.remove_prefix(1);
        else if (argument.empty() && i + 1 < arguments.size())
            argument = arguments[i + 1];
        else
            continue;
        if (const auto pid = pidIn(argument))
            return std::pair(option + '=' + std::to_string(*pid), *pid);
    }
    return std::nullopt;
}

} // namespace

void SubjectReader::readRest(Subject &subject)
{
    const pid_t pid = subject.key.pid;
    subject.proctorOrAncestor = proctorOrAncestor(subject.stat);
    subject.stdinState = known(m_source.stdinState(pid));
    subject.standardFds = known(m_source.standardFds(pid));
    subject.cgroup = known(m_source.cgroup(pid));
    subject.sharesTime = sharesTime(m_source, pid);
    if (!m_ownContainer) {
        const auto own = m_source.cgroup(m_source.host().self);
        m_ownContainer = own && procparse::isContainerCgroup(*own);
    }
    subject.inProctorsContainer = *m_ownContainer;
    readParent(subject);
    readSession(subject);
    readEnvironment(subject);
    readNamedParent(subject);
    readService(subject);
}

void SubjectReader::readParent(Subject &subject)
{
    if (subject.stat.ppid <= 0)
        return;
    auto parent = m_source.stat(subject.stat.ppid);
    if (!parent) {
        // ENOENT may be hidepid; only ESRCH says that it left between two reads.
        const auto handle = m_source.open(subject.stat.ppid);
        const bool left = !handle && handle.error().code == ErrorCode::Vanished;
        subject.parentUnreadable = parent.error();
        subject.parentUnreadable->code = left ? ErrorCode::Vanished : ErrorCode::Denied;
        return;
    }
    subject.parent = std::move(*parent);
    subject.parentExe = known(m_source.exe(subject.stat.ppid));
}

void SubjectReader::readSession(Subject &subject)
{
    if (subject.stat.sid == subject.stat.pid) {
        subject.leaderAlive = true;
    } else if (subject.stat.sid > 0) {
        // A dead leader's number is not reused while its session has members (pid.c: the struct
        // pid stays as long as PIDTYPE_SID refers to it).
        const auto leader = m_source.stat(subject.stat.sid);
        if (leader)
            subject.leaderAlive = !leader->deadZombie();
        else if (const auto handle = m_source.open(subject.stat.sid);
                 !handle && handle.error().code == ErrorCode::Vanished)
            subject.leaderAlive = false;
    }
}

void SubjectReader::readEnvironment(Subject &subject)
{
    std::vector<std::string> wanted = alwaysWanted;
    if (subject.profile)
        wanted.insert(wanted.end(), subject.profile->ownerVariables.begin(),
                      subject.profile->ownerVariables.end());
    subject.environment = known(m_source.environment(subject.key.pid, wanted));
    // TMUX is "SOCKET,SERVERPID,SESSION" (man 1 tmux), STY "SERVERPID.TTY.HOST" (man 1 screen).
    std::optional<pid_t> server;
    if (const std::string *tmux = variable(subject, "TMUX")) {
        const auto first = tmux->find(',');
        const auto second = tmux->find(',', first + 1);
        if (first != std::string::npos && second != std::string::npos)
            server = pidIn(std::string_view(*tmux).substr(first + 1, second - first - 1));
    } else if (const std::string *screen = variable(subject, "STY")) {
        server = pidIn(std::string_view(*screen).substr(0, screen->find('.')));
    }
    if (server)
        subject.multiplexerAlive =
            namedState(m_source, *server, subject.key.startTicks) != State::Dead;

    const std::string *worker = variable(subject, "PROCTOR_WORKER");
    const auto workerKey = worker != nullptr ? ProcessKey::parse(*worker) : std::nullopt;
    if (!workerKey)
        return;
    EnvironmentOwner named;
    named.own = means(*workerKey, subject);
    const ProcessKey workerHere = m_here(*workerKey);
    named.worker = named.own ? State::Alive : examineOwner(m_source, workerHere, {}).state;
    named.workerLabel = std::to_string(workerHere.pid);
    if (const std::string *owner = variable(subject, "PROCTOR_OWNER"))
        if (const auto ownerKey = ProcessKey::parse(*owner)) {
            const ProcessKey ownerHere = m_here(*ownerKey);
            named.owner = examineOwner(m_source, ownerHere, {}).state;
            named.ownerLabel = std::to_string(ownerHere.pid);
        }
    subject.environmentOwner = named;
}

void SubjectReader::readNamedParent(Subject &subject)
{
    const auto &profile = subject.profile;
    if (!profile || (profile->ownerArguments.empty() && profile->ownerVariables.empty()))
        return;
    NamedParent named;
    if (!profile->ownerArguments.empty())
        if (const auto arguments = m_source.cmdline(subject.key.pid))
            for (const std::string &option : profile->ownerArguments)
                if (const auto found = argumentNaming(*arguments, option); found && named.pid == 0)
                    std::tie(named.by, named.pid) = *found;
    for (const std::string &name : profile->ownerVariables)
        if (const std::string *value = variable(subject, name); value != nullptr && named.pid == 0)
            if (const auto pid = pidIn(*value)) {
                named.by = name + '=' + *value;
                named.pid = *pid;
            }
    if (named.pid == 0 || named.pid == subject.key.pid)
        return;
    // In a namespace of its own the number counts there and not here.
    const bool foreign = !subject.status || subject.status->nsPids.size() > 1;
    named.state =
        foreign ? State::Unknown : namedState(m_source, named.pid, subject.key.startTicks);
    subject.namedParent = named;
}

bool SubjectReader::isBelow(pid_t pid, pid_t ancestor)
{
    for (int depth = 0; depth < 1024 && pid > 1; ++depth) {
        const auto stat = m_source.stat(pid);
        if (!stat)
            return false;
        if (stat->ppid == ancestor)
            return true;
        pid = stat->ppid;
    }
    return false;
}

void SubjectReader::readService(Subject &subject)
{
    if (!subject.cgroup)
        return;
    const auto unit = procparse::unitOf(*subject.cgroup);
    if (!unit || !unit->name.ends_with(".service"))
        return;
    subject.service = unit->name;
    const auto facts = m_source.serviceUnit(*unit);
    if (!facts || (facts->active && facts->mainPid == 0))
        subject.serviceRole = ServiceRole::Unclear;
    else if (facts->active && facts->mainPid == subject.key.pid)
        subject.serviceRole = ServiceRole::Main;
    else if (facts->active && isBelow(subject.key.pid, facts->mainPid))
        subject.serviceRole = ServiceRole::Below;
    else
        subject.serviceRole = ServiceRole::LeftOver;
}

} // namespace proctor
