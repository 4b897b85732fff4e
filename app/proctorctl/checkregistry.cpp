// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/checks.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace proctor {

namespace {

/// File systems in which a root of ours may write by its permissions, and yet make nothing.
bool holdsNoFiles(const std::string &path)
{
    constexpr std::array<long, 9> kinds{PROC_SUPER_MAGIC,    SYSFS_MAGIC,   CGROUP_SUPER_MAGIC,
                                        CGROUP2_SUPER_MAGIC, DEBUGFS_MAGIC, TRACEFS_MAGIC,
                                        SECURITYFS_MAGIC,    BPF_FS_MAGIC,  DEVPTS_SUPER_MAGIC};
    struct statfs system {};
    if (::statfs(path.c_str(), &system) != 0)
        return false;
    return std::find(kinds.begin(), kinds.end(), static_cast<long>(system.f_type)) != kinds.end();
}

/// The same of one directory that is there.
std::optional<std::string> whyNothingFits(const std::string &path, const struct stat &info)
{
    struct statvfs system {};
    if (info.st_uid != 0 && info.st_uid != ::geteuid())
        return path + " belongs to user " + std::to_string(info.st_uid);
    if (holdsNoFiles(path))
        return path + " is on a file system that holds no files but the kernel's";
    if (::statvfs(path.c_str(), &system) == 0 && (system.f_flag & ST_RDONLY) != 0)
        return path + " is on a read-only file system";
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return path + ": " + std::strerror(errno);
    return std::nullopt;
}

Check missing(const Registry::Place &place, bool first)
{
    const std::string &path = place.directory.path;
    Check out{"registry", Level::Ok, path + " is not there", {}, {}, {}};
    if (!first) {
        out.what += "; nothing is registered in it";
    } else if (const auto why = whyNotWritable(path)) {
        out.level = Level::Warn;
        out.what += " and cannot be made: " + *why;
        out.lost = "this user's workers cannot be registered";
        out.remedy = "set PROCTOR_REGISTRY_DIR to a directory that can be written";
    } else {
        out.what += " yet; the first registration makes it";
    }
    return out;
}

} // namespace

std::optional<std::string> whyNotWritable(const std::string &path)
{
    struct stat above {};
    std::string there = "/";
    if (!path.starts_with('/') || ::lstat("/", &above) != 0)
        return path + " is no absolute path";
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        struct stat info {};
        const std::string part = path.substr(0, end);
        if (::lstat(part.c_str(), &info) != 0) {
            if (errno == ENOENT)
                return whyNothingFits(there, above); // what is missing is made
            return part + ": " + std::strerror(errno);
        }
        if (!S_ISDIR(info.st_mode))
            return part + (S_ISLNK(info.st_mode) ? " is a symbolic link" : " is no directory");
        there = part;
        above = info;
        if (end == std::string::npos)
            return whyNothingFits(there, above);
    }
}

std::vector<Check> checkRegistry(const Session &session)
{
    std::vector<Check> out;
    for (const Registry::Place &place : session.registry->places()) {
        const bool first = out.empty();
        const std::string &path = place.directory.path;
        if (!place.store && place.problem && place.problem->code == ErrorCode::Vanished) {
            out.push_back(missing(place, first));
        } else if (!place.store) {
            out.push_back({"registry",
                           Level::Warn,
                           place.problem ? place.problem->text() : path + " cannot be opened",
                           "nothing about the processes it speaks for is proof",
                           "mend what is said of it, or run as the user it belongs to",
                           {}});
        } else if (place.capped) {
            out.push_back({"registry",
                           Level::Warn,
                           path + " holds more records than are read",
                           "nothing about the processes it speaks for is proof",
                           "remove records that are not needed",
                           {}});
        } else {
            const bool writable = place.store->writable() && !whyNotWritable(path);
            Check check{"registry",
                        Level::Ok,
                        path + " is readable" +
                            (writable ? " and writable, " : ", not writable, ") +
                            std::to_string(place.records) + " records",
                        {},
                        {},
                        {}};
            if (first && !writable) {
                check.level = Level::Warn;
                check.lost = "this user's workers cannot be registered";
                check.remedy = "set PROCTOR_REGISTRY_DIR to a directory of your own";
            }
            out.push_back(std::move(check));
        }
    }
    return out;
}

} // namespace proctor
