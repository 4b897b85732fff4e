// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profilefile.h"

#include "core/profile/matchreader.h"
#include "core/profile/profilekeys.h"
#include "core/profile/tomlreader.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <fstream>
#include <sys/stat.h>

namespace proctor {

namespace {

/// "TERM 5s", "KILL 500ms"
std::optional<Profile::Step> parseStep(const std::string &text)
{
    static constexpr std::pair<std::string_view, int> known[] = {
        {"TERM", SIGTERM}, {"INT", SIGINT},   {"QUIT", SIGQUIT}, {"HUP", SIGHUP},
        {"KILL", SIGKILL}, {"USR1", SIGUSR1}, {"USR2", SIGUSR2}, {"ABRT", SIGABRT}};
    const auto blank = text.find(' ');
    if (blank == std::string::npos)
        return std::nullopt;
    Profile::Step step;
    for (const auto &[name, number] : known)
        if (std::string_view(text).substr(0, blank) == name)
            step.signal = number;
    int amount = 0;
    const char *end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + blank + 1, end, amount);
    const std::string_view unit(parsed.ptr, static_cast<std::size_t>(end - parsed.ptr));
    if (step.signal == 0 || parsed.ec != std::errc() || amount < 0 || amount > 3'600'000)
        return std::nullopt;
    if (unit == "s" && amount <= 3600)
        step.waitMs = amount * 1000;
    else if (unit == "ms")
        step.waitMs = amount;
    else
        return std::nullopt;
    return step;
}

void readCleanup(TomlReader &read, const toml::table &table, Profile &profile)
{
    read.onlyKeys(table, "[cleanup]", keysOf("cleanup"));
    for (const std::string &text : read.texts(table, "steps")) {
        if (const auto step = parseStep(text))
            profile.steps.push_back(*step);
        else
            read.fail(*table.get("steps"), "step \"" + text +
                                               "\" must be a signal and a wait: \"TERM 5s\", "
                                               "\"KILL 500ms\" (TERM INT QUIT HUP USR1 USR2 ABRT "
                                               "KILL)");
    }
    if (const auto settles = read.number(table, "suspicion_settles_s", 0, 86'400))
        profile.suspicionSettlesS = static_cast<int>(*settles);
    profile.wholeTree = read.oneOf(table, "scope", {"process", "tree"}) == "tree";
    if (const auto age = read.number(table, "min_orphan_age_s", 0, 31'536'000))
        profile.minOrphanAgeS = static_cast<int>(*age);
    if (const auto most = read.number(table, "most_per_run", 1, 100'000))
        profile.mostPerRun = static_cast<int>(*most);
    profile.bulk = read.boolean(table, "bulk").value_or(true);
    profile.automatic = read.oneOf(table, "automatic", {"never", "proven"}) == "proven";
    if (const auto most = read.number(table, "most_per_hour", 1, 100'000))
        profile.mostPerHour = static_cast<int>(*most);
    if (profile.automatic && !profile.bulk)
        read.fail(*table.get("automatic"),
                  "automatic = \"proven\" contradicts bulk = false: what may only be ended by "
                  "name cannot be ended without a person");
}

void readOwner(TomlReader &read, const toml::table &table, Profile &profile)
{
    read.onlyKeys(table, "[owner]", keysOf("owner"));
    profile.ownerArguments = read.texts(table, "arguments");
    profile.ownerVariables = read.texts(table, "variables");
    for (const std::string &option : profile.ownerArguments)
        if (!option.starts_with('-') || option.find_first_of("= ") != std::string::npos)
            read.fail(*table.get("arguments"), "\"" + option +
                                                   "\" must be an option's name alone: "
                                                   "\"--clientProcessId\", without = and value");
    for (const std::string &name : profile.ownerVariables)
        if (name.find('=') != std::string::npos)
            read.fail(*table.get("variables"), "\"" + name + "\" must be a variable's name alone");
    if (table.empty())
        read.fail(table, "[owner] needs \"arguments\" or \"variables\"");
}

void readDaemon(TomlReader &read, const toml::table &table, Profile &profile)
{
    read.onlyKeys(table, "[daemon]", keysOf("daemon"));
    profile.livesOn = true;
    profile.stopCommand = read.text(table, "stop");
}

void readName(TomlReader &read, const toml::table &table, Profile &profile)
{
    const std::size_t before = read.problems().size();
    profile.name = read.text(table, "name");
    if (read.problems().size() != before)
        return;
    const toml::node *node = table.get("name");
    constexpr std::string_view letters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    if (node == nullptr)
        read.fail(table, "\"name\" is missing: name = \"my-workers\"");
    else if (profile.name.empty() || profile.name.size() > 64 ||
             profile.name.find_first_not_of(letters) != std::string::npos)
        read.fail(*node, "\"name\" must be 1 to 64 letters, digits, '-', '_' or '.'");
}

} // namespace

ProfileFile readProfile(std::string_view toml, const std::string &source)
{
    ProfileFile out;
    const auto parsed = parseToml(toml, source);
    if (!parsed) {
        out.problems.push_back(parsed.error());
        return out;
    }
    const toml::table &table = *parsed;
    TomlReader read(source);
    read.onlyKeys(table, "a profile", keysOf(""));
    Profile profile;
    profile.source = source;
    readName(read, table, profile);
    profile.description = read.text(table, "description");
    profile.enabled = read.boolean(table, "enabled").value_or(table.get("enabled") == nullptr);
    profile.fallback = read.boolean(table, "fallback").value_or(false);
    // Only switched off: nothing more is needed to silence a built-in profile.
    if (profile.enabled || table.get("match") != nullptr)
        readMatches(read, table, profile);
    if (const toml::table *owner = read.table(table, "owner"))
        readOwner(read, *owner, profile);
    if (const toml::table *cleanup = read.table(table, "cleanup"))
        readCleanup(read, *cleanup, profile);
    if (const toml::table *daemon = read.table(table, "daemon"))
        readDaemon(read, *daemon, profile);
    if (const toml::node *name = table.get("name"))
        out.nameLine = name->source().begin.line;
    out.problems = read.problems();
    if (out.problems.empty())
        out.profile = std::move(profile);
    return out;
}

std::size_t lineOf(const Error &problem)
{
    const auto colon = problem.path.rfind(':');
    std::size_t line = 0;
    if (colon != std::string::npos)
        std::from_chars(problem.path.data() + colon + 1, problem.path.data() + problem.path.size(),
                        line);
    return line;
}

std::string fileOf(const Error &problem)
{
    return lineOf(problem) == 0 ? problem.path : problem.path.substr(0, problem.path.rfind(':'));
}

Result<Profile> parseProfile(std::string_view toml, const std::string &source)
{
    ProfileFile file = readProfile(toml, source);
    if (!file.profile)
        return Failure(file.problems.front());
    return std::move(*file.profile);
}

Result<ProfileFile> readProfileFile(const std::string &path)
{
    struct stat file {};
    if (::stat(path.c_str(), &file) != 0)
        return Failure(systemError(errno, path, "cannot be read"));
    if (!S_ISREG(file.st_mode))
        return Failure(Error{ErrorCode::BadUsage, 0, path, "is no regular file"});
    if (static_cast<std::size_t>(file.st_size) > largestProfile)
        return Failure(Error{ErrorCode::BadUsage, 0, path, "is larger than 1 MiB"});
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Failure(systemError(errno, path, "cannot be read"));
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (in.bad())
        return Failure(systemError(EIO, path, "cannot be read"));
    return readProfile(bytes, path);
}

} // namespace proctor
