// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/uniquefd.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace proctor {

namespace {

tl::unexpected<ReadFailure> failed(int code)
{
    return tl::unexpected(ReadFailure{ReadFailure::Kind::System, code});
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

/// What root writes into somebody's folder or over somebody's file is that one's. 0, or the errno.
int giveToOwnerOf(const struct stat &info, int fd)
{
    if (::geteuid() != 0 || info.st_uid == 0)
        return 0;
    return ::fchown(fd, info.st_uid, info.st_gid) == 0 ? 0 : errno;
}

/// Made, with those above it, where it is missing. Invalid, with errno.
UniqueFd openFolder(const std::string &path)
{
    const std::string folder = path.empty() ? "/" : path;
    UniqueFd there(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (there.valid() || errno != ENOENT || folderOf(folder) == folder)
        return there;
    const UniqueFd above = openFolder(folderOf(folder));
    const std::string name = nameOf(folder);
    if (!above.valid())
        return {};
    const bool ours = ::mkdirat(above.get(), name.c_str(), 0700) == 0;
    if (!ours && errno != EEXIST)
        return {};
    UniqueFd made(
        ::openat(above.get(), name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat info {};
    if (!ours || !made.valid())
        return made;
    const int code = ::fstat(above.get(), &info) == 0 ? giveToOwnerOf(info, made.get()) : errno;
    if (code == 0)
        return made;
    errno = code;
    return {};
}

int writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return done < 0 ? errno : EIO;
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}

/// Where the file itself is: a symlink (as of dotfiles kept elsewhere) stays one.
std::string realFile(const std::string &path)
{
    char *resolved = ::realpath(path.c_str(), nullptr);
    std::string out = resolved == nullptr ? path : resolved;
    std::free(resolved);
    return out;
}

/// A link that root would follow out of one's own folder could lead to anybody's file.
bool leadsToAnothers(const std::string &path, const struct stat &target)
{
    struct stat link {};
    struct stat folder {};
    return ::lstat(path.c_str(), &link) == 0 && S_ISLNK(link.st_mode) &&
           ::stat(folderOf(path).c_str(), &folder) == 0 && folder.st_uid != target.st_uid;
}

/// Below open folders. 0, or the errno.
int renameToNew(int folder, const std::string &from, int toFolder, const std::string &to)
{
    if (::renameat2(folder, from.c_str(), toFolder, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without that: a link is not made over another file either.
    if (::linkat(folder, from.c_str(), toFolder, to.c_str(), 0) == 0)
        return ::unlinkat(folder, from.c_str(), 0) == 0 ? 0 : errno;
    if (errno != EPERM && errno != EOPNOTSUPP)
        return errno;
    struct stat there {};
    if (::fstatat(toFolder, to.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(folder, from.c_str(), toFolder, to.c_str()) == 0 ? 0 : errno;
}

/// Puts the file \p from in the place of \p to. 0, ECANCELED or another errno.
int putInPlace(int folder, const std::string &from, const std::string &to, const ReplaceOnly &only)
{
    if (only.ifStill && !only.ifStill())
        return ECANCELED;
    if (only.ifNew)
        return renameToNew(folder, from, folder, to);
    return ::renameat(folder, from.c_str(), folder, to.c_str()) == 0 ? 0 : errno;
}

} // namespace

tl::expected<WholeFile, ReadFailure> readWhole(const std::string &path, std::size_t most)
{
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!fd.valid()) {
        const int code = errno;
        struct stat link {};
        if (code == ENOENT && ::lstat(path.c_str(), &link) != 0)
            return WholeFile{}; // and no symlink that leads nowhere
        return failed(code);
    }
    struct stat file {};
    if (::fstat(fd.get(), &file) != 0)
        return failed(errno);
    if (!S_ISREG(file.st_mode))
        return tl::unexpected(ReadFailure{ReadFailure::Kind::NoRegularFile});
    WholeFile out;
    out.mode = file.st_mode & 0777;
    std::array<char, 16UL * 1024> part{};
    while (out.bytes.size() <= most) {
        const ssize_t got = ::read(fd.get(), part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(errno);
        if (got == 0)
            return out;
        out.bytes.append(part.data(), static_cast<std::size_t>(got));
    }
    return tl::unexpected(ReadFailure{ReadFailure::Kind::TooLarge});
}

int replaceWhole(const std::string &path, std::string_view bytes, std::optional<mode_t> mode,
                 const ReplaceOnly &only)
{
    const std::string real = realFile(path);
    const std::string name = nameOf(real);
    const UniqueFd folder = openFolder(folderOf(real));
    if (!folder.valid())
        return errno;
    struct stat owner {};
    if (::fstatat(folder.get(), name.c_str(), &owner, AT_SYMLINK_NOFOLLOW) == 0) {
        if (leadsToAnothers(path, owner))
            return foreignLink;
    } else if (::fstat(folder.get(), &owner) != 0) {
        return errno;
    }
    const std::string temporary = name + ".tmp-" + std::to_string(std::random_device()());
    const UniqueFd fd(::openat(folder.get(), temporary.c_str(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!fd.valid())
        return errno;
    int code = giveToOwnerOf(owner, fd.get());
    if (code == 0 && mode && ::fchmod(fd.get(), *mode) != 0)
        code = errno;
    if (code == 0)
        code = writeAll(fd.get(), bytes);
    if (code == 0)
        code = putInPlace(folder.get(), temporary, name, only);
    if (code != 0) {
        ::unlinkat(folder.get(), temporary.c_str(), 0);
        return code;
    }
    const UniqueFd directory(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.valid())
        ::fsync(directory.get()); // the rename, too; the file itself is there in any case
    return 0;
}

int moveToNew(const std::string &from, const std::string &to)
{
    return renameToNew(AT_FDCWD, from, AT_FDCWD, to);
}

} // namespace proctor
