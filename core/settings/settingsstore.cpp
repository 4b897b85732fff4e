// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"

#include "core/base/uniquefd.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace proctor {

namespace {

constexpr std::size_t largestFile = 64UL * 1024;

const char *const firstLines = "# Proctor's settings: see proctor-settings(5).\n";

template <typename T>
using Checked = tl::expected<T, SettingsProblem>;

tl::unexpected<SettingsProblem> problem(const std::string &where, Words what)
{
    return tl::unexpected(SettingsProblem{where, std::move(what)});
}

tl::unexpected<SettingsProblem> notRead(const std::string &path, int code)
{
    return problem(path, {PROCTOR_WORDS("words", "cannot be read: %1"),
                          {std::generic_category().message(code)}});
}

tl::unexpected<SettingsProblem> notWritten(const std::string &path, int code)
{
    return problem(
        path, {PROCTOR_WORDS("words", "not saved: %1"), {std::generic_category().message(code)}});
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

struct Content {
    std::string bytes;
    std::optional<mode_t> mode; ///< absent: there is no file
};

Checked<Content> contentOf(const std::string &path)
{
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!fd.valid()) {
        const int code = errno;
        struct stat link {};
        if (code == ENOENT && ::lstat(path.c_str(), &link) != 0)
            return Content{}; // and no symlink that leads nowhere
        return notRead(path, code);
    }
    struct stat file {};
    if (::fstat(fd.get(), &file) != 0)
        return notRead(path, errno);
    if (!S_ISREG(file.st_mode))
        return problem(path, {PROCTOR_WORDS("words", "is no regular file; move it away"), {}});
    Content out;
    out.mode = file.st_mode & 0777;
    std::array<char, 16UL * 1024> part{};
    while (out.bytes.size() <= largestFile) {
        const ssize_t got = ::read(fd.get(), part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return notRead(path, errno);
        if (got == 0)
            return out;
        out.bytes.append(part.data(), static_cast<std::size_t>(got));
    }
    return problem(path, {PROCTOR_WORDS("words", "is larger than 64 KiB; shorten it"), {}});
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

/// Replaces \p path whole, or leaves it as it is. 0, or the errno.
int replaceFile(const std::string &path, const Content &content)
{
    const std::string folder = folderOf(path);
    if (const int code = makeFolders(folder); code != 0)
        return code;
    const std::string temporary = path + ".tmp-" + std::to_string(std::random_device()());
    const UniqueFd fd(
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!fd.valid())
        return errno;
    int code = content.mode && ::fchmod(fd.get(), *content.mode) != 0 ? errno : 0;
    if (code == 0)
        code = writeAll(fd.get(), content.bytes);
    if (code == 0 && ::rename(temporary.c_str(), path.c_str()) != 0)
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

/// Where the file itself is: a symlink (as of dotfiles kept elsewhere) stays one.
std::string realFile(const std::string &path)
{
    char *resolved = ::realpath(path.c_str(), nullptr);
    std::string out = resolved == nullptr ? path : resolved;
    std::free(resolved);
    return out;
}

} // namespace

std::string settingsPath()
{
    const char *config = std::getenv("XDG_CONFIG_HOME");
    if (config != nullptr && config[0] == '/')
        return std::string(config) + "/proctor/settings.toml";
    const char *home = std::getenv("HOME");
    return home != nullptr && home[0] == '/' ? std::string(home) + "/.config/proctor/settings.toml"
                                             : std::string();
}

SettingsFile loadSettings(const std::string &path)
{
    const auto content = contentOf(path);
    if (content)
        return readSettings(content->bytes, path);
    SettingsFile out;
    out.problems.push_back(content.error());
    out.usable = false;
    return out;
}

Checked<SettingsFile> saveSettings(const std::string &path, const Settings &before,
                                   const Settings &after)
{
    auto content = contentOf(path);
    if (!content)
        return tl::unexpected(content.error());
    if (!content->mode)
        content->bytes = firstLines;
    auto edited = editSettings(content->bytes, path, before, after);
    if (!edited)
        return tl::unexpected(edited.error());
    if (*edited != content->bytes) {
        content->bytes = std::move(*edited);
        if (content->bytes.size() > largestFile)
            return problem(path, {PROCTOR_WORDS("words", "is larger than 64 KiB; shorten it"), {}});
        if (const int code = replaceFile(realFile(path), *content); code != 0)
            return notWritten(path, code);
    }
    return readSettings(content->bytes, path);
}

} // namespace proctor
