// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/statefolder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace proctor {

namespace {

const char *const elsewhere = "mend it, or name another folder with XDG_STATE_HOME";

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

Error failed(int code, const std::string &path, const std::string &what)
{
    return systemError(code, path, what + "; " + elsewhere);
}

Error othersOwn(const std::string &path, const struct stat &info)
{
    return {ErrorCode::Untrusted, 0, path,
            "belongs to user " + std::to_string(info.st_uid) + ", not to user " +
                std::to_string(::geteuid()) +
                ", and is left alone; with sudo use -H, or name another folder with "
                "XDG_STATE_HOME"};
}

struct Folder {
    UniqueFd fd;
    bool made = false;
};

/// Root's way: every part of it root's, nobody else's to write, no symlink in it. Whoever chose the
/// path (sudo -E) could otherwise lead root into any folder of the system.
Result<Folder> openRootsFolder(const std::string &path)
{
    Folder out{UniqueFd(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC))};
    for (std::size_t begin = 1; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string name = path.substr(begin, end - begin);
        const std::string upTo = path.substr(0, begin - 1);
        begin = end + 1;
        if (name.empty())
            continue;
        struct stat info {};
        if (::fstat(out.fd.get(), &info) != 0)
            return Failure(failed(errno, path, "the folder cannot be looked at"));
        if (info.st_uid != 0)
            return Failure(othersOwn(upTo.empty() ? "/" : upTo, info));
        if ((info.st_mode & 0022) != 0 && (info.st_mode & S_ISVTX) == 0)
            return Failure(Error{ErrorCode::Untrusted, 0, upTo.empty() ? "/" : upTo,
                                 std::string("others may replace what is in it; ") + elsewhere});
        constexpr int how = O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
        UniqueFd next(::openat(out.fd.get(), name.c_str(), how));
        out.made = false;
        if (!next.valid() && errno == ENOENT) {
            out.made = ::mkdirat(out.fd.get(), name.c_str(), 0700) == 0;
            next = UniqueFd(::openat(out.fd.get(), name.c_str(), how));
        }
        if (!next.valid())
            return Failure(failed(errno, path.substr(0, end),
                                  errno == ENOTDIR || errno == ELOOP
                                      ? "is a symlink or no folder; give the real path"
                                      : "the folder cannot be made"));
        out.fd = std::move(next);
    }
    out.fd = UniqueFd(::openat(out.fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!out.fd.valid())
        return Failure(failed(errno, path, "the folder cannot be opened"));
    return out;
}

/// What is missing of \p folder, mode 0700; opened.
Result<Folder> openOwnFolder(const std::string &folder)
{
    Folder out;
    for (std::size_t end = folder.find('/', 1);; end = folder.find('/', end + 1)) {
        const std::string part = folder.substr(0, end);
        struct stat info {};
        out.made = false;
        if (::stat(part.c_str(), &info) != 0) {
            // Another Proctor may be making it, too.
            out.made = errno == ENOENT && ::mkdir(part.c_str(), 0700) == 0;
            if (!out.made && ::stat(part.c_str(), &info) != 0)
                return Failure(failed(errno, part, "the folder cannot be made"));
        }
        if (end == std::string::npos)
            break;
    }
    out.fd = UniqueFd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!out.fd.valid())
        return Failure(failed(errno, folder, "the folder cannot be opened"));
    return out;
}

/// Only a folder of ours is tightened: just made, or with nothing else's content.
bool isOurs(const Folder &folder)
{
    if (folder.made || ::faccessat(folder.fd.get(), "audit.db", F_OK, AT_SYMLINK_NOFOLLOW) == 0)
        return true;
    DIR *entries = ::fdopendir(::openat(folder.fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (entries == nullptr)
        return false;
    bool empty = true;
    while (const dirent *entry = ::readdir(entries))
        empty = empty &&
                (std::string_view(entry->d_name) == "." || std::string_view(entry->d_name) == "..");
    ::closedir(entries);
    return empty;
}

bool exists(const std::string &path)
{
    struct stat info {};
    return ::lstat(path.c_str(), &info) == 0;
}

/// rename(2) that never overwrites. Only under the folder's lock: a file system without
/// RENAME_NOREPLACE has nothing better than to look first.
bool renameUnlessThere(const std::string &from, const std::string &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    return (errno == EINVAL || errno == ENOSYS) && !exists(to) &&
           ::rename(from.c_str(), to.c_str()) == 0;
}

/// What SQLite keeps beside a database (https://www.sqlite.org/tempfiles.html).
constexpr std::array<const char *, 3> companions{"-wal", "-shm", "-journal"};

bool isFree(const std::string &path)
{
    return !exists(path) && std::none_of(companions.begin(), companions.end(),
                                         [&path](const char *end) { return exists(path + end); });
}

} // namespace

std::string stateFolder()
{
    // "All paths must be absolute … consider the path invalid and ignore it" otherwise.
    if (const std::string state = variable("XDG_STATE_HOME"); state.starts_with('/'))
        return state + "/proctor";
    const std::string home = variable("HOME");
    return home.starts_with('/') ? home + "/.local/state/proctor" : std::string();
}

std::string auditPath()
{
    const std::string folder = stateFolder();
    return folder.empty() ? std::string() : folder + "/audit.db";
}

Result<FolderLock> lockFolderOf(const std::string &path, std::chrono::milliseconds patience)
{
    if (!path.starts_with('/'))
        return Failure(Error{ErrorCode::BadUsage, 0, path,
                             "there is no folder for the audit log: set HOME, or XDG_STATE_HOME to "
                             "an absolute path"});
    const std::string folder = folderOf(path);
    auto opened = ::geteuid() == 0 ? openRootsFolder(folder) : openOwnFolder(folder);
    if (!opened)
        return Failure(opened.error());
    struct stat info {};
    if (::fstat(opened->fd.get(), &info) != 0)
        return Failure(failed(errno, folder, "the folder cannot be looked at"));
    if (info.st_uid != ::geteuid())
        return Failure(othersOwn(folder, info));
    if ((info.st_mode & 0077) != 0 && !isOurs(*opened))
        return Failure(Error{
            ErrorCode::Untrusted, 0, folder,
            std::string("others may read it, and it holds what is not Proctor's; ") + elsewhere});
    if ((info.st_mode & 0077) != 0 && ::fchmod(opened->fd.get(), 0700) != 0 && errno != EROFS)
        return Failure(failed(errno, folder, "others may read it, and its mode cannot be changed"));
    FolderLock lock{std::move(opened->fd)};
    for (std::chrono::milliseconds waited{0};; waited += std::chrono::milliseconds(10)) {
        if (::flock(lock.folder.get(), LOCK_EX | LOCK_NB) == 0)
            return lock;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Failure(failed(errno, folder, "the folder cannot be locked"));
        if (waited >= patience)
            return Failure(Error{ErrorCode::Busy, 0, folder,
                                 "another Proctor has kept it locked for " +
                                     std::to_string(patience.count() / 1000) +
                                     " s; end that one, or try again"});
        ::poll(nullptr, 0, 10);
    }
}

// What is there already is not opened: closing any descriptor of it would drop the locks that
// another connection of this process holds (man 2 fcntl; sqlite.org/howtocorrupt.html, 2.2).
Result<void> makePrivateFile(const std::string &path)
{
    const UniqueFd made(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (made.valid()) {
        // The name has to survive a power cut as what is written will.
        const UniqueFd folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (::fsync(folder.get()) != 0)
            return Failure(failed(errno, path, "the file cannot be made lasting"));
        return {};
    }
    if (errno != EEXIST)
        return Failure(failed(errno, path, "the file cannot be made"));
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0)
        return Failure(failed(errno, path, "the file cannot be looked at"));
    if (!S_ISREG(info.st_mode))
        return Failure(Error{ErrorCode::Untrusted, 0, path,
                             std::string(S_ISLNK(info.st_mode) ? "is a symlink" : "is no file") +
                                 " and is left alone; remove it, or name another folder with "
                                 "XDG_STATE_HOME"});
    if (info.st_uid != ::geteuid())
        return Failure(othersOwn(path, info));
    if ((info.st_mode & 0777) != 0600 && ::chmod(path.c_str(), 0600) != 0)
        return Failure(failed(errno, path, "its mode cannot be made 0600"));
    return {};
}

Result<std::string> setAside(const std::string &path, const std::string &word, WallTime now)
{
    std::string date = utcText(now).substr(0, 19); // 2026-11-26T11:20:00
    std::replace(date.begin(), date.end(), ':', '-');
    const std::string first = path + '.' + word + '-' + date;
    std::string to = first;
    for (int n = 2; !isFree(to); ++n)
        to = first + '-' + std::to_string(n);
    // The file itself last: were we stopped in between, a new one must never find the old one's
    // log beside it.
    for (const char *end : companions)
        if (!renameUnlessThere(path + end, to + end) && errno != ENOENT)
            return Failure(failed(errno, path + end, "it cannot be set aside as " + to + end));
    if (!renameUnlessThere(path, to) && errno != ENOENT)
        return Failure(failed(errno, path, "it cannot be set aside as " + to));
    return to;
}

} // namespace proctor
