// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/rules/rules.h"

#include <algorithm>
#include <array>

namespace proctor::rules {

std::string label(const ProcStat &process)
{
    return process.comm + ' ' + std::to_string(process.pid);
}

bool isReaper(const ProcStat &parent)
{
    // comm is cut at 15 bytes. Programs that set PR_SET_CHILD_SUBREAPER or run as a container's pid
    // 1 to adopt and reap. A pid 1 that is none of these may be the supervisor itself.
    static constexpr std::array<std::string_view, 14> reapers{
        "systemd",         "init",         "tini",        "dumb-init",  "docker-init",
        "catatonit",       "conmon",       "s6-svscan",   "runit",      "runsvdir",
        "containerd-shim", "lxqt-session", "sddm-helper", "openrc-init"};
    return std::find(reapers.begin(), reapers.end(), parent.comm) != reapers.end();
}

Evidence profileMatch(const Subject &subject)
{
    if (!subject.profile)
        return answer(EvidenceId::ProfileMatch, Grade::Required, Finding::No,
                      PROCTOR_WORDS("words", "no profile recognises its command line"));
    return answer(EvidenceId::ProfileMatch, Grade::Required, Finding::Yes,
                  PROCTOR_WORDS("words", "profile %1 recognises its command line"),
                  {subject.profile->name});
}

Evidence reparented(const Subject &subject)
{
    if (subject.parentChanged)
        return answer(
            EvidenceId::Reparented, Grade::Required, Finding::Yes,
            PROCTOR_WORDS("words", "Proctor saw its parent end; %1 took it over"),
            {subject.parent ? label(*subject.parent) : std::to_string(subject.stat.ppid)});
    if (subject.parent && isReaper(*subject.parent))
        return answer(EvidenceId::Reparented, Grade::Required, Finding::Yes,
                      PROCTOR_WORDS("words", "its parent %1 is a reaper"),
                      {label(*subject.parent)});
    if (subject.parentUnreadable && subject.parentUnreadable->code != ErrorCode::Vanished)
        return answer(EvidenceId::Reparented, Grade::Required, Finding::Unknown,
                      PROCTOR_WORDS("words", "its parent cannot be read"));
    return answer(EvidenceId::Reparented, Grade::Required, Finding::No,
                  PROCTOR_WORDS("words", "nothing says that it lost its first parent"));
}

Evidence stdinHangup(const Subject &subject)
{
    if (!subject.stdinState)
        return answer(
            EvidenceId::StdinHangup, Grade::Strong, Finding::Unknown,
            PROCTOR_WORDS("words", "its stdin cannot be examined; run Proctor as that user"));
    switch (*subject.stdinState) {
    case StdinState::Hangup:
        return answer(
            EvidenceId::StdinHangup, Grade::Strong, Finding::Yes,
            PROCTOR_WORDS("words", "stdin is a pipe and nobody can write to it any more"));
    case StdinState::HasWriter:
        return answer(EvidenceId::StdinHangup, Grade::Strong, Finding::No,
                      PROCTOR_WORDS("words", "somebody can still write to its stdin"));
    case StdinState::NotAPipe:
        break;
    }
    return answer(EvidenceId::StdinHangup, Grade::Strong, Finding::No,
                  PROCTOR_WORDS("words", "stdin is no pipe"));
}

Evidence reaperParent(const Subject &subject)
{
    if (!subject.parent)
        return answer(EvidenceId::ReaperParent, Grade::Weak, Finding::Unknown,
                      PROCTOR_WORDS("words", "its parent cannot be read"));
    const bool reaper = isReaper(*subject.parent) || subject.parentChanged;
    return answer(EvidenceId::ReaperParent, Grade::Weak, yesIf(reaper),
                  reaper ? PROCTOR_WORDS("words", "%1; never enough alone")
                         : PROCTOR_WORDS("words", "%1 is no known reaper"),
                  {label(*subject.parent)});
}

} // namespace proctor::rules
