// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/checks.h"

#include "core/history/auditlog.h"
#include "core/history/statefolder.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <sys/inotify.h>

namespace proctor {

namespace {

Check ok(std::string name, std::string what)
{
    return {std::move(name), Level::Ok, std::move(what), {}, {}, {}};
}

Check checkPidfd(ProcessSource &source)
{
    const auto own = source.open(source.host().self);
    if (!own)
        return {"pidfd",
                Level::Fail,
                own.error().text(),
                "no process can be held or ended safely",
                "a kernel of 5.3 or later, and a sandbox that allows pidfd_open(2)",
                {}};
    // Signal 0 tests for permission and sends nothing (man 2 pidfd_send_signal).
    if (const auto sent = PidfdSignaller().send(*own, 0); !sent)
        return {"pidfd",
                Level::Fail,
                sent.error().text(),
                "no process can be ended",
                "a sandbox that allows pidfd_send_signal(2)",
                {}};
    return ok("pidfd", "pidfd_open and pidfd_send_signal work");
}

Check checkPidfs(ProcessSource &source)
{
    if (const auto own = source.open(source.host().self); own && own->inode())
        return ok("pidfs", "pidfds have inodes of their own: a reused pid is always told apart");
    return {"pidfs",
            Level::Warn,
            "pidfds have no inodes of their own",
            "a pid that is reused within one clock tick is told apart only while it is held",
            "a kernel of 6.9 or later",
            {}};
}

Check checkInotify()
{
    const UniqueFd fd(::inotify_init1(IN_CLOEXEC));
    if (fd.valid() && ::inotify_add_watch(fd.get(), "/proc/self/fd", IN_CREATE) >= 0)
        return ok("inotify", "registrations are seen at once");
    return {"inotify",
            Level::Warn,
            std::strerror(errno),
            "registrations are seen at the next scan only",
            "raise fs.inotify.max_user_instances and max_user_watches with sysctl",
            {}};
}

Check checkEnviron(ProcessSource &source)
{
    const auto own = source.environment(source.host().self, {"PATH"});
    if (!own)
        return {"environ",
                Level::Warn,
                own.error().text(),
                "fingerprints and PROCTOR_LIFETIME of a process cannot be compared",
                "a sandbox that allows reading /proc/PID/environ",
                {}};
    return ok("environ", source.host().uid == 0
                             ? "readable, of every user's processes"
                             : "readable, of this user's processes (of others': run as root)");
}

/// The value of hidepid= where procfs is mounted on /proc (man 5 proc); "" when not set.
std::string hidepid()
{
    std::ifstream mounts("/proc/self/mountinfo");
    std::string found;
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string skip;
        std::string point;
        words >> skip >> skip >> skip >> skip >> point;
        if (point != "/proc")
            continue;
        found.clear(); // the last mount on it counts
        const std::size_t at = line.find("hidepid=");
        if (at != std::string::npos)
            found = line.substr(at + 8, line.find_first_of(", ", at) - at - 8);
    }
    return found;
}

Check checkHidepid(ProcessSource &source)
{
    const std::string value = hidepid();
    if (value.empty() || value == "0" || value == "off")
        return ok("hidepid", "/proc shows every process");
    if (source.host().uid == 0)
        return ok("hidepid", "/proc hides processes (hidepid=" + value + "), not from root");
    return {"hidepid",
            Level::Warn,
            "/proc hides other users' processes (hidepid=" + value + ")",
            "workers and owners of other users are unknown",
            "run as root, or in the group of gid=",
            {}};
}

Check checkNamespace(ProcessSource &source)
{
    constexpr std::uint64_t initial = 4026531836; // PROC_PID_INIT_INO, include/linux/proc_ns.h
    const HostIdentity &host = source.host();
    if (host.pidNs == initial)
        return ok("pid-namespace", "the machine's own");
    const auto first = source.stat(1);
    return ok("pid-namespace", "a container's (" + std::to_string(host.pidNs) + "), pid 1 is " +
                                   (first ? first->comm : "not visible") +
                                   "; processes outside it are not seen");
}

Check checkProfiles(const Catalogue &catalogue)
{
    std::string names;
    for (const auto &profile : catalogue.profiles())
        names += (names.empty() ? "" : ", ") + profile->name + (profile->enabled ? "" : " (off)");
    Check out = ok("profiles", names.empty() ? "none" : names);
    for (const Error &problem : catalogue.problems())
        out.details.push_back(problem.text());
    if (!out.details.empty()) {
        out.level = Level::Warn;
        out.what += "; " + std::to_string(out.details.size()) + " left out";
        out.lost = "processes that they describe are not recognised";
        out.remedy = "correct the files named below; proctorctl profiles test FILE checks one";
    }
    return out;
}

Check checkAuditLog()
{
    const std::string path = auditPath();
    if (path.empty())
        return {"history-file",
                Level::Fail,
                "there is no folder for the audit log",
                "nothing can be ended: what cannot be recorded is not signalled",
                "set HOME, or XDG_STATE_HOME to an absolute path",
                {}};
    const auto log = AuditLog::openToRead(path);
    if (!log && log.error().code != ErrorCode::Vanished)
        return {"history-file",
                Level::Warn,
                log.error().text(),
                "a damaged file is set aside with the next cleanup; one that may not be written "
                "forbids every cleanup",
                "make it yours to write, or move it away",
                {}};
    return ok("history-file", log ? path : path + ", not made yet: the first cleanup makes it");
}

} // namespace

std::string_view toString(Level level)
{
    switch (level) {
    case Level::Ok:
        return "ok";
    case Level::Warn:
        return "warn";
    case Level::Fail:
        break;
    }
    return "fail";
}

std::vector<Check> checkCapabilities(Session &session)
{
    ProcessSource &source = *session.source;
    std::vector<Check> out;
    // A session does not open over another pid namespace's procfs.
    out.push_back(ok("procfs", "/proc shows this pid namespace"));
    out.push_back(checkPidfd(source));
    out.push_back(checkPidfs(source));
    out.push_back(checkInotify());
    out.push_back(checkEnviron(source));
    out.push_back(checkHidepid(source));
    out.push_back(checkNamespace(source));
    out.push_back(checkProfiles(session.engine->catalogue()));
    out.push_back(ok("process-events", "not used by this version: exits are seen by pidfd, new "
                                       "processes by the scan"));
    out.push_back(checkAuditLog());
    out.push_back(ok("process-tools", "none needed: Proctor reads /proc itself and uses pidfds"));
    return out;
}

} // namespace proctor
