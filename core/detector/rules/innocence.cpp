// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

#include <algorithm>

namespace proctor::rules {

namespace {

Evidence unread(EvidenceId id, const char *pattern)
{
    return answer(id, Grade::SuspicionVeto, Finding::Unknown, pattern);
}

bool isTerminal(const std::string &target)
{
    return target.starts_with("/dev/pts/") || target.starts_with("/dev/tty");
}

bool isGone(const std::string &target)
{
    return target.ends_with(" (deleted)");
}

/// "…/docker-<id>.scope", "/kubepods/…", "/lxc/…", "…/libpod-<id>.scope"
bool isContainerCgroup(const std::string &path)
{
    for (const char *mark :
         {"/docker", "/kubepods", "/lxc", "/libpod", "/machine.slice", "crio-", "cri-containerd"})
        if (path.find(mark) != std::string::npos)
            return true;
    return false;
}

} // namespace

Evidence liveParent(const Subject &subject)
{
    const auto id = EvidenceId::LiveParent;
    if (subject.stat.ppid == 0)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "its parent is outside this pid namespace"));
    if (!subject.parent)
        return unread(id, PROCTOR_WORDS("words", "its parent cannot be read"));
    // A zombie cannot be a parent for long; what it left is being handed over now.
    const bool looksAfter = !subject.parentChanged && !isReaper(*subject.parent);
    return answer(id, Grade::SuspicionVeto, yesIf(looksAfter),
                  looksAfter ? PROCTOR_WORDS("words", "its parent %1 is alive")
                             : PROCTOR_WORDS("words", "its parent %1 only reaps"),
                  {label(*subject.parent)});
}

Evidence foreignNamespace(const Subject &subject)
{
    const auto id = EvidenceId::ForeignNamespace;
    if (!subject.status)
        return unread(id, PROCTOR_WORDS("words", "its pid namespace cannot be read"));
    // NSpid names the process once per nested namespace (man 5 proc, Linux 4.1).
    const bool nested = subject.status->nsPids.size() > 1;
    const bool container = subject.cgroup && isContainerCgroup(*subject.cgroup);
    return answer(
        id, Grade::SuspicionVeto, yesIf(nested || container),
        nested || container
            ? PROCTOR_WORDS("words", "it runs in a container; its own supervisor looks after it")
            : PROCTOR_WORDS("words", "it runs in no container"));
}

Evidence serviceUnit(const Subject &subject)
{
    const auto id = EvidenceId::ServiceUnit;
    if (!subject.cgroup)
        return unread(id, PROCTOR_WORDS("words", "its cgroup cannot be read"));
    // Whatever runs in a service is systemd's to stop. user@1000.service holds whole sessions; only
    // a unit below it counts.
    const std::string_view unit = fileName(*subject.cgroup);
    const bool service = unit.ends_with(".service") && !unit.starts_with("user@");
    return answer(id, Grade::SuspicionVeto, yesIf(service),
                  service ? PROCTOR_WORDS("words", "it belongs to the service %1")
                          : PROCTOR_WORDS("words", "it belongs to no service"),
                  {std::string(unit)});
}

Evidence sighupIgnored(const Subject &subject)
{
    const auto id = EvidenceId::SighupIgnored;
    if (!subject.status || !subject.status->sighupIgnored)
        return unread(id, PROCTOR_WORDS("words", "its signal mask cannot be read"));
    return answer(id, Grade::SuspicionVeto, yesIf(*subject.status->sighupIgnored),
                  *subject.status->sighupIgnored
                      ? PROCTOR_WORDS("words", "it ignores SIGHUP (nohup): meant to stay")
                      : PROCTOR_WORDS("words", "it does not ignore SIGHUP"));
}

Evidence daemonShape(const Subject &subject)
{
    const auto id = EvidenceId::DaemonShape;
    if (!subject.standardFds)
        return unread(id, PROCTOR_WORDS("words", "its open files cannot be read"));
    const auto toNull = [](const auto &target) { return !target || *target == "/dev/null"; };
    const bool quiet =
        std::all_of(subject.standardFds->begin(), subject.standardFds->end(), toNull);
    const bool ownSession = subject.stat.sid == subject.stat.pid;
    if (quiet && !ownSession && !subject.leaderAlive)
        return unread(id, PROCTOR_WORDS("words", "its session's leader cannot be read"));
    const bool daemon = quiet && (ownSession || !*subject.leaderAlive);
    return answer(
        id, Grade::SuspicionVeto, yesIf(daemon),
        daemon ? PROCTOR_WORDS("words",
                               "it has the shape of a daemon: own session, nothing but /dev/null")
               : PROCTOR_WORDS("words", "it has not the shape of a daemon"));
}

Evidence multiplexer(const Subject &subject)
{
    const auto id = EvidenceId::Multiplexer;
    const bool server = subject.stat.comm.starts_with("tmux: server") ||
                        subject.stat.comm == "SCREEN" || subject.stat.comm == "screen";
    if (server)
        return answer(id, Grade::SuspicionVeto, Finding::Yes,
                      PROCTOR_WORDS("words", "it is a tmux or screen server"));
    if (!subject.environment)
        return unread(id, PROCTOR_WORDS("words", "its environment cannot be read"));
    const bool inside =
        subject.environment->values.contains("TMUX") || subject.environment->values.contains("STY");
    return answer(id, Grade::SuspicionVeto, yesIf(inside),
                  inside ? PROCTOR_WORDS("words", "it was started inside tmux or screen")
                         : PROCTOR_WORDS("words", "it was not started inside tmux or screen"));
}

Evidence terminalPresent(const Subject &subject)
{
    const auto id = EvidenceId::TerminalPresent;
    if (!subject.standardFds)
        return unread(id, PROCTOR_WORDS("words", "its open files cannot be read"));
    for (const auto &target : *subject.standardFds)
        if (target && isTerminal(*target) && !isGone(*target))
            return answer(id, Grade::SuspicionVeto, Finding::Yes,
                          PROCTOR_WORDS("words", "its terminal %1 is still there"), {*target});
    return answer(id, Grade::SuspicionVeto, Finding::No,
                  PROCTOR_WORDS("words", "it uses no terminal that is still there"));
}

} // namespace proctor::rules
