// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/checks.h"

#include <filesystem>
#include <unistd.h>

namespace proctor {

namespace {

namespace fs = std::filesystem;

/// True when the directory, or the nearest one above it that exists, may be written to.
bool mayBeMade(fs::path path)
{
    std::error_code error;
    while (!fs::exists(path, error) && path.has_relative_path())
        path = path.parent_path();
    return ::access(path.c_str(), W_OK | X_OK) == 0;
}

Check missing(const Registry::Place &place, bool first)
{
    const std::string &path = place.directory.path;
    Check out{"registry", Level::Ok, path + " is not there", {}, {}, {}};
    if (first && path.starts_with('/') && mayBeMade(path)) {
        out.what += " yet; the first registration makes it";
    } else if (first) {
        out.level = Level::Warn;
        out.what += " and cannot be made";
        out.lost = "this user's workers cannot be registered";
        out.remedy = "set PROCTOR_REGISTRY_DIR to a directory that can be written";
    } else {
        out.what += "; nothing is registered in it";
    }
    return out;
}

} // namespace

std::vector<Check> checkRegistry(const Session &session)
{
    std::vector<Check> out;
    for (const Registry::Place &place : session.registry->places()) {
        const bool first = out.empty();
        const std::string &path = place.directory.path;
        if (!place.store && place.problem && place.problem->code == ErrorCode::Vanished) {
            out.push_back(missing(place, first));
        } else if (!place.store) {
            out.push_back({"registry",
                           Level::Warn,
                           place.problem ? place.problem->text() : path + " cannot be opened",
                           "nothing about the processes it speaks for is proof",
                           "mend what is said of it, or run as the user it belongs to",
                           {}});
        } else if (place.capped) {
            out.push_back({"registry",
                           Level::Warn,
                           path + " holds more records than are read",
                           "nothing about the processes it speaks for is proof",
                           "remove records that are not needed",
                           {}});
        } else {
            const bool writable = place.store->writable() && ::access(path.c_str(), W_OK) == 0;
            Check check{"registry",
                        Level::Ok,
                        path + " is readable" +
                            (writable ? " and writable, " : ", not writable, ") +
                            std::to_string(place.records) + " records",
                        {},
                        {},
                        {}};
            if (first && !writable) {
                check.level = Level::Warn;
                check.lost = "this user's workers cannot be registered";
                check.remedy = "set PROCTOR_REGISTRY_DIR to a directory of your own";
            }
            out.push_back(std::move(check));
        }
    }
    return out;
}

} // namespace proctor
