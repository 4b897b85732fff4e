// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/endingmark.h"

#include "core/base/uniquefd.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>

namespace proctor {

namespace {

constexpr std::size_t largestMark = 256; // a key is 96 bytes at most

std::string markName(const RecordName &name)
{
    return std::to_string(name.pid) + '-' + std::to_string(name.startTicks) + ".ending";
}

std::string contentFor(const std::optional<ProcessKey> &writer)
{
    return writer ? writer->toString() + '\n' : std::string();
}

/// O_EXCL: whatever has the name is never opened, a FIFO without a reader least of all.
UniqueFd create(const MarkPlace &place, const std::string &name)
{
    const mode_t mode = place.shared ? 0644 : 0600;
    UniqueFd fd(::openat(place.directory, name.c_str(),
                         O_WRONLY | O_CREAT | O_EXCL | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC, mode));
    if (fd.valid())
        (void)::fchmod(fd.get(), mode); // the umask has no say in who may read it
    return fd;
}

Result<void> fill(const UniqueFd &fd, const MarkPlace &place, const std::string &content)
{
    const ssize_t done = ::write(fd.get(), content.data(), content.size());
    if (done == static_cast<ssize_t>(content.size()))
        return {};
    return Failure(systemError(errno, place.path, "a mark could not be filled; it stays empty"));
}

/// One of ours that an earlier cleanup has left: replaced whole, so that no reader sees it gone.
Result<void> replace(const MarkPlace &place, const std::string &name, const std::string &content)
{
    struct stat info {};
    if (::fstatat(place.directory, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(info.st_mode) || info.st_uid != ::geteuid())
        return Failure(Error{ErrorCode::Untrusted, 0, place.path + '/' + name,
                             "is in the way of a mark and no file of ours; remove it"});
    std::uint32_t random = 0;
    if (::getrandom(&random, sizeof random, 0) != static_cast<ssize_t>(sizeof random))
        return Failure(systemError(errno, place.path, "no random name can be made"));
    const std::string temporary =
        ".tmp-" + std::to_string(::getpid()) + '-' + std::to_string(random);
    const UniqueFd fd = create(place, temporary);
    if (!fd.valid())
        return Failure(systemError(errno, place.path, "no mark can be made there"));
    const auto filled = fill(fd, place, content);
    if (::renameat(place.directory, temporary.c_str(), place.directory, name.c_str()) == 0)
        return filled;
    const int code = errno;
    ::unlinkat(place.directory, temporary.c_str(), 0);
    return Failure(systemError(code, place.path, "a mark cannot be given its name"));
}

/// Its bytes; nothing where it cannot be read. \p info is of what was read.
std::optional<std::string> content(const MarkPlace &place, const std::string &name,
                                   struct stat &info)
{
    const UniqueFd fd(::openat(place.directory, name.c_str(),
                               O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    char bytes[largestMark];
    if (!fd.valid() || ::fstat(fd.get(), &info) != 0)
        return std::nullopt;
    const ssize_t got = ::read(fd.get(), bytes, sizeof bytes);
    return got < 0 ? std::nullopt
                   : std::optional(std::string(bytes, static_cast<std::size_t>(got)));
}

std::optional<ProcessKey> writerIn(std::string_view bytes)
{
    if (!bytes.ends_with('\n'))
        return std::nullopt;
    bytes.remove_suffix(1);
    auto key = ProcessKey::parse(bytes);
    return key && key->pid > 0 ? key : std::nullopt;
}

/// Dead beyond doubt (domain.md, "Facts to build on"): hidden or in another namespace is not.
bool isGone(const ProcessKey &writer, ProcessSource &source)
{
    const HostIdentity &host = source.host();
    if (writer.bootId != host.bootId)
        return true;
    if (writer.pidNs != host.pidNs)
        return false;
    const auto handle = source.open(writer.pid);
    if (handle) {
        const Identity now = compare(source, *handle, writer);
        return now == Identity::Gone || now == Identity::Different;
    }
    if (handle.error().code == ErrorCode::Vanished)
        return true;
    // The number may be a thread's by now, which has no pidfd: its start time tells.
    const auto stat = source.stat(writer.pid);
    return stat && stat->startTicks != writer.startTicks;
}

} // namespace

Result<void> writeEndingMark(const MarkPlace &place, const RecordName &name,
                             const std::optional<ProcessKey> &writer)
{
    const std::string file = markName(name);
    const UniqueFd fd = create(place, file);
    if (fd.valid())
        return fill(fd, place, contentFor(writer));
    if (errno == EEXIST)
        return replace(place, file, contentFor(writer));
    return Failure(systemError(errno, place.path + '/' + file, "the mark cannot be made"));
}

bool hasEndingMark(const MarkPlace &place, const RecordName &name, std::uint32_t worker,
                   ProcessSource &source)
{
    const auto believed = [worker](const struct stat &info) {
        return S_ISREG(info.st_mode) &&
               (info.st_uid == worker || info.st_uid == 0 || info.st_uid == ::geteuid());
    };
    const std::string file = markName(name);
    struct stat info {};
    if (::fstatat(place.directory, file.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return errno != ENOENT;
    if (!believed(info)) // and not opened: a device could answer
        return false;
    const auto bytes = content(place, file, info);
    if (!bytes)
        return errno != ENOENT;
    if (!believed(info))
        return false;
    const auto writer = writerIn(*bytes);
    return !writer || !isGone(*writer, source);
}

void removeEndingMark(const MarkPlace &place, const RecordName &name,
                      const std::optional<ProcessKey> &writer)
{
    const std::string file = markName(name);
    struct stat info {};
    if (::fstatat(place.directory, file.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0 ||
        !S_ISREG(info.st_mode) || info.st_uid != ::geteuid())
        return;
    // Another Proctor may have written its own over ours. A full disk leaves a beginning.
    const auto bytes = content(place, file, info);
    if (bytes && contentFor(writer).starts_with(*bytes))
        ::unlinkat(place.directory, file.c_str(), 0);
}

} // namespace proctor
