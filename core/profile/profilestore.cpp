// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilestore.h"

#include "core/base/tomltext.h"
#include "core/base/wholefile.h"
#include "core/profile/profileedit.h"

#include <QtCore/QFile>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace proctor {

namespace {

using Kind = StoreProblem::Kind;

tl::unexpected<StoreProblem> problem(Kind kind, Words what)
{
    return tl::unexpected(StoreProblem{kind, std::move(what)});
}

std::string reason(int code)
{
    return std::generic_category().message(code);
}

/// What would help, where that is known.
Words notWritten(const std::string &path, int code)
{
    switch (code) {
    case foreignLink:
        return {PROCTOR_WORDS("words", "%1 is a link to somebody else's file; edit that file, or "
                                       "put a file of your own in the place of the link"),
                {path}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {PROCTOR_WORDS("words", "%1 cannot be written (%2); make its folder writable for "
                                       "you, or copy the text and save it elsewhere"),
                {path, reason(code)}};
    case ENOSPC:
    case EDQUOT:
        return {PROCTOR_WORDS("words", "%1 cannot be written (%2); free some space and save again"),
                {path, reason(code)}};
    case ENOTDIR:
    case EEXIST:
        return {PROCTOR_WORDS("words", "%1 cannot be written (%2); part of its path is a file: "
                                       "move that away and save again"),
                {path, reason(code)}};
    default:
        return {PROCTOR_WORDS("words", "%1 cannot be written (%2)"), {path, reason(code)}};
    }
}

tl::expected<WholeFile, StoreProblem> fileAt(const std::string &path)
{
    auto read = readWhole(path, largestProfile);
    if (read)
        return std::move(*read);
    switch (read.error().kind) {
    case ReadFailure::Kind::NoRegularFile:
        return problem(Kind::Failed,
                       {PROCTOR_WORDS("words", "%1 is no regular file; move it away"), {path}});
    case ReadFailure::Kind::TooLarge:
        return problem(Kind::Failed,
                       {PROCTOR_WORDS("words", "%1 is larger than 1 MiB; shorten it"), {path}});
    case ReadFailure::Kind::System:
        break;
    }
    // Below a file there is nothing: whoever writes there is told.
    if (read.error().sysErrno == ENOTDIR)
        return WholeFile{};
    return problem(Kind::Failed, {PROCTOR_WORDS("words", "%1 cannot be read (%2)"),
                                  {path, reason(read.error().sysErrno)}});
}

/// What silences a built-in profile.
std::string silencing(const std::string &name)
{
    return "# Switched off in Proctor; without this file the built-in profile counts again.\n"
           "name = \"" +
           name + "\"\nenabled = false\n";
}

StoreProblem taken(const std::string &path)
{
    return {Kind::Taken,
            {PROCTOR_WORDS("words", "there is a file %1 already; choose another name, "
                                    "or edit that file"),
             {path}}};
}

/// The mode of the file, when it is what it was when it was read; see saveProfile().
tl::expected<std::optional<mode_t>, StoreProblem> still(const std::string &path,
                                                        const std::optional<std::string> &before)
{
    const auto now = fileAt(path);
    if (!now)
        return tl::unexpected(now.error());
    if (!before && now->mode)
        return tl::unexpected(taken(path));
    if (before && !now->mode)
        return problem(Kind::Gone, {PROCTOR_WORDS("words", "%1 is not there any more"), {path}});
    if (before && now->bytes != *before)
        return problem(Kind::Changed,
                       {PROCTOR_WORDS("words", "%1 has been changed by somebody else"), {path}});
    return now->mode;
}

tl::expected<void, StoreProblem> write(const std::string &path, std::string_view toml,
                                       std::optional<mode_t> mode, const ReplaceOnly &only)
{
    if (toml.size() > largestProfile)
        return problem(Kind::Failed, {PROCTOR_WORDS("words", "a profile may have 1 MiB at most; "
                                                             "shorten it"),
                                      {}});
    const int code = replaceWhole(path, toml, mode, only);
    if (code == EEXIST && only.ifNew)
        return tl::unexpected(taken(path));
    if (code != 0)
        return problem(Kind::Failed, notWritten(path, code));
    return {};
}

tl::expected<void, StoreProblem> move(const std::string &from, const std::string &to)
{
    const int code = moveToNew(from, to);
    if (code == EEXIST)
        return problem(Kind::Taken,
                       {PROCTOR_WORDS("words", "there is a file %1 already; move it away"), {to}});
    if (code != 0)
        return problem(Kind::Failed,
                       {PROCTOR_WORDS("words", "%1 cannot be moved (%2)"), {from, reason(code)}});
    return {};
}

} // namespace

std::string profilePath(const std::string &folder, const std::string &name)
{
    return folder + '/' + name + ".toml";
}

tl::expected<std::string, StoreProblem> profileText(const Profile &profile)
{
    if (!profile.builtIn)
        return profileText(profile.source);
    QFile file(QString::fromStdString(profile.source)); // compiled in: always there
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

tl::expected<std::string, StoreProblem> profileText(const std::string &path)
{
    auto file = fileAt(path);
    if (!file)
        return tl::unexpected(file.error());
    if (!file->mode)
        return problem(Kind::Gone, {PROCTOR_WORDS("words", "%1 is not there any more"), {path}});
    if (const std::size_t line = lineOfNoText(file->bytes); line != 0)
        return problem(Kind::Failed,
                       {PROCTOR_WORDS("words", "%1 is no text in UTF-8 (line %2); mend that line "
                                               "with a program that can"),
                        {path, std::to_string(line)}});
    return std::move(file->bytes);
}

Words nameProblem(const Catalogue &catalogue, const std::string &name, const std::string &path)
{
    if (path.substr(path.rfind('/') + 1).starts_with('.'))
        return {PROCTOR_WORDS("words", "a file that begins with a dot is not read: let the name "
                                       "begin with a letter"),
                {}};
    const auto other = catalogue.byName(name);
    if (other && !other->builtIn && other->source != path)
        return {PROCTOR_WORDS("words", "the profile of this name is in %1: choose another name, or "
                                       "edit that file"),
                {other->source}};
    return {};
}

tl::expected<void, StoreProblem> saveProfile(const std::string &path, std::string_view toml,
                                             const std::optional<std::string> &before)
{
    auto mode = still(path, before);
    if (!mode)
        return tl::unexpected(mode.error());
    auto last = mode; // writing takes a while
    ReplaceOnly only;
    only.ifNew = !before;
    only.ifStill = [&] {
        last = still(path, before);
        return last.has_value();
    };
    auto done = write(path, toml, *mode, only);
    return last ? std::move(done) : tl::unexpected(last.error());
}

tl::expected<std::string, StoreProblem> saveProfileAndKeep(const std::string &path,
                                                           std::string_view toml,
                                                           const std::string &before, WallTime now)
{
    const auto mode = still(path, before);
    if (!mode)
        return tl::unexpected(mode.error());
    std::string aside = path + ".replaced-" + utcText(now);
    ReplaceOnly only;
    only.ifNew = true;
    if (auto kept = write(aside, before, *mode, only); !kept)
        return tl::unexpected(kept.error());
    if (auto saved = saveProfile(path, toml, before); !saved) {
        std::remove(aside.c_str());
        return tl::unexpected(saved.error());
    }
    return aside;
}

tl::expected<void, StoreProblem> overwriteProfile(const std::string &path, std::string_view toml)
{
    const auto now = fileAt(path);
    return now ? write(path, toml, now->mode, {}) : tl::unexpected(now.error());
}

tl::expected<void, StoreProblem> switchProfile(const std::string &folder, const Profile &profile,
                                               bool on)
{
    if (profile.builtIn)
        return saveProfile(profilePath(folder, profile.name), silencing(profile.name),
                           std::nullopt);
    const auto toml = profileText(profile.source);
    if (!toml)
        return tl::unexpected(toml.error());
    if (on && *toml == silencing(profile.name)) { // nothing of anybody's is lost
        if (std::remove(profile.source.c_str()) == 0)
            return {};
        return problem(Kind::Failed, notWritten(profile.source, errno));
    }
    const auto edited = withEnabled(*toml, on);
    if (!edited || !readProfile(*edited, profile.source).profile)
        return problem(
            Kind::Failed,
            {PROCTOR_WORDS("words", "%1 says too little, or says it in a way that Proctor "
                                    "cannot change; edit the profile"),
             {profile.source}});
    return saveProfile(profile.source, *edited, *toml);
}

tl::expected<std::string, StoreProblem> removeProfile(const std::string &path, WallTime now)
{
    std::string aside = path + ".removed-" + utcText(now);
    if (auto moved = move(path, aside); !moved)
        return tl::unexpected(moved.error());
    return aside;
}

tl::expected<void, StoreProblem> restoreProfile(const std::string &removed, const std::string &path)
{
    return move(removed, path);
}

} // namespace proctor
