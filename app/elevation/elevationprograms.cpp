// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/elevation/elevationprograms.h"

#include <array>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace proctor {

namespace {

// The distributions', one's own below /usr/local, and that of NixOS, whose setuid programs lie in
// a directory of root's below /run.
constexpr std::array pkexecPlaces{"/usr/bin/pkexec", "/usr/local/bin/pkexec",
                                  "/run/wrappers/bin/pkexec"};

bool isThere(const std::string &path)
{
    return ::access(path.c_str(), X_OK) == 0;
}

} // namespace

std::optional<Words> notRoots(const std::string &path)
{
    std::error_code error;
    const auto real = std::filesystem::canonical(path, error);
    if (error)
        return Words{PROCTOR_WORDS("words", "%1 cannot be found"), {path}};
    for (auto at = real;; at = at.parent_path()) {
        struct stat file {};
        if (::lstat(at.c_str(), &file) != 0)
            return Words{PROCTOR_WORDS("words", "%1 cannot be found"), {at.string()}};
        if (file.st_uid != 0 || (file.st_mode & (S_IWGRP | S_IWOTH)) != 0)
            return Words{PROCTOR_WORDS("words", "%1 can be written by others than root, so what is "
                                                "there is not started as root"),
                         {at.string()}};
        if (at == at.root_path())
            return std::nullopt;
    }
}

tl::expected<ElevationPrograms, Words> installedElevation()
{
    ElevationPrograms programs{{}, PROCTOR_HELPER_PATH};
    for (const char *place : pkexecPlaces)
        if (programs.pkexec.empty() && isThere(place))
            programs.pkexec = place;
    if (programs.pkexec.empty())
        return tl::unexpected(Words{PROCTOR_WORDS("words", "pkexec is not installed; install it, "
                                                           "or run proctorctl clean as root"),
                                    {}});
    if (!isThere(programs.helper))
        return tl::unexpected(
            Words{PROCTOR_WORDS("words", "%1 is not installed; install Proctor, or run proctorctl "
                                         "clean as root"),
                  {programs.helper}});
    for (const std::string &path : {programs.pkexec, programs.helper})
        if (auto why = notRoots(path))
            return tl::unexpected(std::move(*why));
    return programs;
}

} // namespace proctor
