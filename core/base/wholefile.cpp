// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/uniquefd.h"

#include <array>
#include <cerrno>
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

/// 0, or the errno.
int makeFolders(const std::string &folder)
{
    struct stat info {};
    if (folder.empty() || ::stat(folder.c_str(), &info) == 0)
        return 0;
    if (const int code = makeFolders(folderOf(folder)); code != 0)
        return code;
    return ::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
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

int replaceWhole(const std::string &path, std::string_view bytes, std::optional<mode_t> mode)
{
    const std::string real = realFile(path);
    const std::string folder = folderOf(real);
    if (const int code = makeFolders(folder); code != 0)
        return code;
    const std::string temporary = real + ".tmp-" + std::to_string(std::random_device()());
    const UniqueFd fd(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!fd.valid())
        return errno;
    int code = mode && ::fchmod(fd.get(), *mode) != 0 ? errno : 0;
    if (code == 0)
        code = writeAll(fd.get(), bytes);
    if (code == 0 && ::rename(temporary.c_str(), real.c_str()) != 0)
        code = errno;
    if (code != 0) {
        ::unlink(temporary.c_str());
        return code;
    }
    const UniqueFd directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.valid())
        ::fsync(directory.get()); // the rename, too; the file itself is there in any case
    return 0;
}

} // namespace proctor
