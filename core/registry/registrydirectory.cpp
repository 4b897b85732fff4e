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

/// A directory of \p uid's with these mode bits and without a symlink on the way, as proctor-run
/// asks of it (app/proctor-run/place.c): both must choose the same.
bool isUsable(const std::string &path, std::uint32_t uid, mode_t bits = 0)
{
    struct stat file {};
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        if (::lstat(path.substr(0, end).c_str(), &file) != 0 || !S_ISDIR(file.st_mode))
            return false;
        if (end == std::string::npos)
            return file.st_uid == uid && (file.st_mode & bits) == bits;
    }
}

std::string runtimeDir(const RegistryPlaces &places)
{
    if (!places.runtimeDir.starts_with('/'))
        return {};
    std::string path = normalPath(places.runtimeDir);
    return isUsable(path, places.uid) ? path : std::string();
}

std::string userDir(const RegistryPlaces &places, std::uint32_t uid)
{
    return normalPath(places.run + "/user/" + std::to_string(uid));
}

RegistryDirectory perUser(const std::string &base, std::uint32_t uid)
{
    return {normalPath(base + "/workers"), uid, false, false};
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

std::string normalPath(std::string_view path)
{
    std::string out;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view name = path.substr(at, end - at);
        if (!name.empty() && name != ".") {
            if (!out.empty() || path.front() == '/')
                out += '/';
            out += name;
        }
        at = end + 1;
    }
    return out.empty() && path.starts_with('/') ? "/" : out;
}

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
    return {normalPath(places.run + "/proctor/workers"), std::nullopt, true, false};
}

RegistryDirectory directoryToWrite(const RegistryPlaces &places)
{
    if (!places.chosen.empty())
        return {normalPath(places.chosen), std::nullopt, false, true};
    if (const auto runtime = runtimeDir(places); !runtime.empty())
        return perUser(runtime + "/proctor", places.uid);
    if (const auto user = userDir(places, places.uid); isUsable(user, places.uid))
        return perUser(user + "/proctor", places.uid);
    if (auto system = systemDirectory(places); isUsable(system.path, 0, 01777))
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
