// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/recordstore.h"

#include "core/base/words.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <utility>

namespace proctor {

namespace {

const std::string temporaryPrefix = ".tmp-"; // of proctor-run's, too
constexpr std::int64_t staleNs = 3'600'000'000'000;

/// Who may own the directories on the way to a registry: nobody else can then replace what is
/// below. Sticky directories (/tmp) may be anybody's to write.
struct Trust {
    std::uint32_t user = 0; ///< besides root and ourselves

    bool owns(const struct stat &info) const
    {
        return info.st_uid == 0 || info.st_uid == ::geteuid() || info.st_uid == user;
    }
    bool holds(const struct stat &info) const
    {
        return owns(info) && ((info.st_mode & 0022) == 0 || (info.st_mode & S_ISVTX) != 0);
    }
};

/// A chosen directory may be anybody's and then speaks for that user; the way to it is theirs too.
Trust trustFor(const RegistryDirectory &directory)
{
    struct stat info {};
    if (directory.chosen && ::lstat(directory.path.c_str(), &info) == 0)
        return {info.st_uid};
    return {directory.serves.value_or(::geteuid())};
}

/// One component further down; ELOOP for a symlink.
UniqueFd stepDown(int parent, const std::string &name)
{
    UniqueFd fd(::openat(parent, name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid() && errno == ENOTDIR) {
        struct stat info {};
        const bool link = ::fstatat(parent, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
                          S_ISLNK(info.st_mode);
        errno = link ? ELOOP : ENOTDIR;
    }
    return fd;
}

/// Walks \p path by descriptors, follows no symlink, and trusts no directory on the way that
/// somebody else could replace. \p make: creates what is missing, mode 0700.
Result<UniqueFd> openDirectory(const std::string &path, Trust trust, bool make = false)
{
    if (!path.starts_with('/'))
        return Failure(Error{ErrorCode::BadUsage, 0, path,
                             "must be an absolute path; set PROCTOR_REGISTRY_DIR to one"});
    const auto failed = [&path](int code) {
        return Failure(systemError(
            code, path,
            code == ELOOP ? PROCTOR_WORDS("words", "has a symlink in its path; give the real one")
                          : PROCTOR_WORDS("words", "the registry directory cannot be opened")));
    };
    UniqueFd at(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    for (std::size_t begin = 1; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string name = path.substr(begin, end - begin);
        begin = end + 1;
        if (name.empty())
            continue;
        struct stat info {};
        if (::fstat(at.get(), &info) != 0)
            return failed(errno);
        if (!trust.holds(info)) {
            const std::size_t upTo = end - name.size() - 1;
            const std::string part = upTo == 0 ? std::string("/") : path.substr(0, upTo);
            return Failure(Error{ErrorCode::Untrusted, 0, path,
                                 trust.owns(info)
                                     ? "others may replace what is in " + part + "; chmod go-w it"
                                     : part + " belongs to user " + std::to_string(info.st_uid) +
                                           ", who may replace what is in it"});
        }
        UniqueFd next = stepDown(at.get(), name);
        if (!next.valid() && errno == ENOENT && make) {
            if (::mkdirat(at.get(), name.c_str(), 0700) != 0 && errno != EEXIST)
                return Failure(systemError(errno, path, "the registry directory cannot be made"));
            next = stepDown(at.get(), name);
        }
        if (!next.valid())
            return failed(errno);
        at = std::move(next);
    }
    UniqueFd fd(::openat(at.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid())
        return failed(errno);
    return fd;
}

/// A name nobody can guess, from getrandom(2).
std::string randomText()
{
    std::uint32_t bits = 0;
    if (::getrandom(&bits, sizeof bits, 0) != static_cast<ssize_t>(sizeof bits))
        bits = static_cast<std::uint32_t>(::getpid());
    char text[16];
    std::snprintf(text, sizeof text, "%08x", bits);
    return text;
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

std::int64_t nanoseconds(const timespec &time)
{
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Result<RecordStore> RecordStore::open(RegistryDirectory directory)
{
    auto fd = openDirectory(directory.path, trustFor(directory));
    if (!fd)
        return Failure(fd.error());
    struct stat info {};
    if (::fstat(fd->get(), &info) != 0)
        return Failure(
            systemError(errno, directory.path, PROCTOR_WORDS("words", "cannot be examined")));
    const bool sticky = (info.st_mode & S_ISVTX) != 0;
    if ((info.st_mode & 0022) != 0 && !sticky)
        return Failure(
            Error{ErrorCode::Untrusted, 0, directory.path,
                  PROCTOR_WORDS("words", "others may replace files in it; chmod go-w it")});
    directory.shared = directory.shared || (sticky && (info.st_mode & 0002) != 0);
    if (!directory.shared && directory.chosen)
        directory.serves =
            info.st_uid == ::geteuid() ? std::nullopt : std::optional<std::uint32_t>(info.st_uid);
    if (directory.shared && info.st_uid != 0 && info.st_uid != ::geteuid())
        return Failure(
            Error{ErrorCode::Foreign, 0, directory.path,
                  PROCTOR_WORDS("words", "belongs to another user, who may replace files in it")});
    if (!directory.shared && !directory.chosen && directory.serves != info.st_uid)
        return Failure(Error{ErrorCode::Foreign, 0, directory.path,
                             "belongs to user " + std::to_string(info.st_uid) +
                                 ", not to the user it is to serve; remove it"});
    const bool writable = directory.shared || info.st_uid == ::geteuid();
    return RecordStore(std::move(directory), std::move(*fd), info, writable);
}

bool RecordStore::isCurrent() const
{
    open_how how{};
    how.flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    how.resolve = RESOLVE_NO_SYMLINKS;
    const UniqueFd now(static_cast<int>(
        ::syscall(SYS_openat2, AT_FDCWD, m_directory.path.c_str(), &how, sizeof how)));
    struct stat info {};
    return now.valid() && ::fstat(now.get(), &info) == 0 && info.st_dev == m_device &&
           info.st_ino == m_inode && info.st_uid == m_owner && info.st_mode == m_mode;
}

Result<RecordStore> RecordStore::openForWriting(RegistryDirectory directory)
{
    auto store = open(directory);
    if (!store && store.error().sysErrno == ENOENT && !directory.shared) {
        if (auto made = openDirectory(directory.path, trustFor(directory), true); !made)
            return Failure(made.error());
        store = open(directory);
    }
    if (store && !store->writable())
        return Failure(Error{ErrorCode::Foreign, 0, directory.path,
                             "belongs to another user; set PROCTOR_REGISTRY_DIR to your own"});
    return store;
}

Result<std::vector<std::string>> RecordStore::names() const
{
    return namesWhere([](const char *name) { return parseRecordName(name).has_value(); });
}

Result<std::vector<std::string>> RecordStore::namesWhere(bool (*wanted)(const char *)) const
{
    const int fd = ::openat(m_fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = fd < 0 ? nullptr : ::fdopendir(fd);
    if (dir == nullptr) {
        const int code = errno;
        if (fd >= 0)
            ::close(fd);
        return Failure(
            systemError(code, m_directory.path, PROCTOR_WORDS("words", "cannot be listed")));
    }
    std::vector<std::string> out;
    while (const dirent *entry = ::readdir(dir))
        if (wanted(entry->d_name))
            out.emplace_back(entry->d_name);
    ::closedir(dir);
    return out;
}

Result<Record> RecordStore::content(int fd, const File &file, const std::string &path) const
{
    constexpr std::size_t most = largestRecord + 1;
    std::string bytes(1024, '\0'); // of one that is usual
    std::size_t used = 0;
    while (used < most) {
        if (used == bytes.size())
            bytes.resize(std::min(used * 4, most));
        const ssize_t got = ::read(fd, bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Failure(systemError(errno, path, "cannot be read"));
        if (got == 0)
            break;
        used += static_cast<std::size_t>(got);
    }
    auto record = parseRecord(std::string_view(bytes.data(), used));
    if (!record) {
        Error error = record.error();
        error.path = path;
        return Failure(error);
    }
    if (record->process.pid != file.named.pid ||
        record->process.startTicks != file.named.startTicks)
        return Failure(Error{ErrorCode::Untrusted, 0, path,
                             "its name and its content name different processes"});
    return record;
}

std::optional<RecordStore::File> RecordStore::read(const std::string &name) const
{
    const auto named = parseRecordName(name);
    if (!named)
        return std::nullopt;
    File file{name, *named, 0, 0, Failure(Error{})};
    const std::string path = pathOf(name);
    struct stat info {};
    if (::fstatat(m_fd.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        file.record =
            Failure(systemError(errno, path, PROCTOR_WORDS("words", "cannot be examined")));
        return file;
    }
    file.uid = info.st_uid;
    file.modifiedNs = nanoseconds(info.st_mtim);
    const auto distrust = [&](const char *why) {
        file.record = Failure(Error{ErrorCode::Untrusted, 0, path, why});
        return file;
    };
    if (!S_ISREG(info.st_mode))
        return distrust("is no regular file; remove it");
    const UniqueFd fd(::openat(m_fd.get(), name.c_str(),
                               O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!fd.valid()) {
        if (errno == ENOENT)
            return std::nullopt;
        file.record = Failure(systemError(errno, path, "cannot be opened"));
        return file;
    }
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return distrust("is no regular file; remove it");
    file.uid = info.st_uid;
    file.modifiedNs = nanoseconds(info.st_mtim);
    if (info.st_nlink > 1)
        return distrust("has more than one link: it may be somebody else's file");
    if (info.st_nlink == 0)
        return std::nullopt; // replaced while we looked; the new one has its own event
    if (info.st_size > static_cast<off_t>(largestRecord))
        return distrust("is larger than 64 KiB");
    if (!m_directory.shared && file.uid != m_owner && file.uid != 0)
        return distrust("belongs to another user than its directory");
    file.record = content(fd.get(), file, path);
    return file;
}

Result<std::string> RecordStore::write(const Record &record) const
{
    const std::string bytes = serializeRecord(record);
    if (bytes.size() > largestRecord)
        return Failure(Error{ErrorCode::BadUsage, 0, m_directory.path,
                             "the record would be larger than 64 KiB; use fewer labels"});
    const std::string temporary = temporaryPrefix + std::to_string(::getpid()) + '-' + randomText();
    const UniqueFd fd(::openat(m_fd.get(), temporary.c_str(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.valid())
        return Failure(systemError(errno, m_directory.path, "no record can be made there"));
    const auto undo = [&](const char *what) {
        const int code = errno;
        ::unlinkat(m_fd.get(), temporary.c_str(), 0);
        return Failure(systemError(code, m_directory.path, what));
    };
    if (m_directory.shared && ::fchmod(fd.get(), 0644) != 0)
        return undo("the record's mode cannot be set");
    if (!writeAll(fd.get(), bytes))
        return undo("the record cannot be written");
    std::string name = recordFileName({record.process.pid, record.process.startTicks});
    if (::renameat(m_fd.get(), temporary.c_str(), m_fd.get(), name.c_str()) == 0)
        return name;
    // Sticky directory: the name is held by a file of somebody else's.
    if (m_directory.shared && (errno == EPERM || errno == EACCES)) {
        name.insert(name.size() - 5, '.' + randomText());
        if (::renameat(m_fd.get(), temporary.c_str(), m_fd.get(), name.c_str()) == 0)
            return name;
    }
    return undo("the record cannot be given its name");
}

Result<void> RecordStore::remove(const std::string &name) const
{
    if (::unlinkat(m_fd.get(), name.c_str(), 0) == 0)
        return {};
    return Failure(systemError(errno, pathOf(name), "the record cannot be removed"));
}

void RecordStore::removeStaleTemporaries() const
{
    if (!m_writable)
        return;
    const auto names = namesWhere(
        [](const char *name) { return std::string_view(name).starts_with(temporaryPrefix); });
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now); // as mtime counts
    for (const std::string &name : names.value_or(std::vector<std::string>())) {
        struct stat info {};
        if (::fstatat(m_fd.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(info.st_mode) && info.st_uid == ::geteuid() &&
            nanoseconds(now) - nanoseconds(info.st_mtim) > staleNs)
            ::unlinkat(m_fd.get(), name.c_str(), 0);
    }
}

Result<DirectoryLock> RecordStore::lock() const
{
    // A descriptor of its own: flock belongs to the open file description.
    UniqueFd fd(::openat(m_fd.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid())
        return Failure(systemError(errno, m_directory.path, "cannot be opened for its lock"));
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return Failure(systemError(errno, m_directory.path, "a registration holds its lock"));
    return DirectoryLock(std::move(fd));
}

Result<void> RecordStore::markEnding(const RecordName &name,
                                     const std::optional<ProcessKey> &writer) const
{
    return writeEndingMark(markPlace(), name, writer);
}

bool RecordStore::isEnding(const RecordName &name, std::uint32_t worker,
                           ProcessSource &source) const
{
    return hasEndingMark(markPlace(), name, worker, source);
}

void RecordStore::clearEnding(const RecordName &name, const std::optional<ProcessKey> &writer) const
{
    removeEndingMark(markPlace(), name, writer);
}

} // namespace proctor
