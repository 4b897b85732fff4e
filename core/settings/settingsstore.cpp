// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"

#include "core/base/wholefile.h"

#include <cstdlib>
#include <system_error>

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
    if (code == foreignLink)
        return problem(
            path, {PROCTOR_WORDS("words", "not saved: it is a link to somebody else's file"), {}});
    return problem(
        path, {PROCTOR_WORDS("words", "not saved: %1"), {std::generic_category().message(code)}});
}

Checked<WholeFile> contentOf(const std::string &path)
{
    auto content = readWhole(path, largestFile);
    if (content)
        return std::move(*content);
    switch (content.error().kind) {
    case ReadFailure::Kind::NoRegularFile:
        return problem(path, {PROCTOR_WORDS("words", "is no regular file; move it away"), {}});
    case ReadFailure::Kind::TooLarge:
        return problem(path, {PROCTOR_WORDS("words", "is larger than 64 KiB; shorten it"), {}});
    case ReadFailure::Kind::System:
        break;
    }
    return notRead(path, content.error().sysErrno);
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
        if (const int code = replaceWhole(path, content->bytes, content->mode); code != 0)
            return notWritten(path, code);
    }
    return readSettings(content->bytes, path);
}

} // namespace proctor
