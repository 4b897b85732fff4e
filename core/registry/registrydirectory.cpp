// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registrydirectory.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace proctor {

namespace {

namespace fs = std::filesystem;

bool ownedBy(const std::string &path, std::uint32_t uid)
{
    struct stat file {};
    return ::lstat(path.c_str(), &file) == 0 && S_ISDIR(file.st_mode) && file.st_uid == uid;
}

std::string runtimeDir(const RegistryPlaces &places)
{
    const bool usable =
        places.runtimeDir.starts_with('/') && ownedBy(places.runtimeDir, places.uid);
    return usable ? places.runtimeDir : std::string();
}

std::string userDir(const RegistryPlaces &places, std::uint32_t uid)
{
    return places.run + "/user/" + std::to_string(uid);
}

RegistryDirectory perUser(const std::string &base, std::uint32_t uid)
{
    return {base + "/workers", uid, false, false};
}

/// The uid in "PREFIXuid" for every entry of \p parent that has one.
std::vector<std::uint32_t> usersIn(const std::string &parent, std::string_view prefix)
{
    std::vector<std::uint32_t> out;
    std::error_code error;
    for (fs::directory_iterator it(parent, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(prefix))
            continue;
        std::uint32_t uid = 0;
        const char *last = name.data() + name.size();
        const auto parsed = std::from_chars(name.data() + prefix.size(), last, uid);
        if (parsed.ec == std::errc() && parsed.ptr == last)
            out.push_back(uid);
    }
    return out;
}

} // namespace

RegistryPlaces RegistryPlaces::fromEnvironment()
{
    RegistryPlaces places;
    if (const char *chosen = std::getenv("PROCTOR_REGISTRY_DIR"))
        places.chosen = chosen;
    if (const char *runtime = std::getenv("XDG_RUNTIME_DIR"))
        places.runtimeDir = runtime;
    places.uid = ::geteuid();
    return places;
}

RegistryDirectory systemDirectory(const RegistryPlaces &places)
{
    return {places.run + "/proctor/workers", std::nullopt, true, false};
}

RegistryDirectory directoryToWrite(const RegistryPlaces &places)
{
    if (!places.chosen.empty())
        return {places.chosen, std::nullopt, false, true};
    if (const auto runtime = runtimeDir(places); !runtime.empty())
        return perUser(runtime + "/proctor", places.uid);
    if (const auto user = userDir(places, places.uid); ownedBy(user, places.uid))
        return perUser(user + "/proctor", places.uid);
    if (auto system = systemDirectory(places); ownedBy(system.path, 0))
        return system;
    return perUser(places.tmp + "/proctor-" + std::to_string(places.uid), places.uid);
}

std::vector<RegistryDirectory> directoriesOf(const RegistryPlaces &places, std::uint32_t uid)
{
    if (!places.chosen.empty())
        return {};
    return {perUser(userDir(places, uid) + "/proctor", uid),
            perUser(places.tmp + "/proctor-" + std::to_string(uid), uid)};
}

std::vector<RegistryDirectory> directoriesToRead(const RegistryPlaces &places)
{
    std::vector<RegistryDirectory> out{directoryToWrite(places)};
    if (!places.chosen.empty())
        return out;
    const auto add = [&out](RegistryDirectory directory) {
        const auto same = [&directory](const auto &have) { return have.path == directory.path; };
        if (std::none_of(out.begin(), out.end(), same))
            out.push_back(std::move(directory));
    };
    add(perUser(userDir(places, places.uid) + "/proctor", places.uid));
    add(systemDirectory(places));
    add(perUser(places.tmp + "/proctor-" + std::to_string(places.uid), places.uid));
    if (places.uid == 0) {
        for (const auto uid : usersIn(places.run + "/user", ""))
            add(perUser(userDir(places, uid) + "/proctor", uid));
        for (const auto uid : usersIn(places.tmp, "proctor-"))
            add(perUser(places.tmp + "/proctor-" + std::to_string(uid), uid));
    }
    return out;
}

} // namespace proctor
