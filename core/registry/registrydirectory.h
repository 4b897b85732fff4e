// SPDX-License-Identifier: GPL-3.0-or-later
// Which registry directories exist and whom each serves (domain.md, "Where to write", "Where to
// read"). Pure apart from looking at the file system; never creates anything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace proctor {

struct RegistryDirectory {
    std::string path;
    /// The user whose processes it speaks for; absent: everybody's (the system directory, or the
    /// one that PROCTOR_REGISTRY_DIR names).
    std::optional<std::uint32_t> serves;
    bool shared = false; ///< mode 1777: many users write, each file's uid decides
    bool chosen = false; ///< from PROCTOR_REGISTRY_DIR: the only one there is
};

/// What the choice depends on.
struct RegistryPlaces {
    std::string chosen;     ///< $PROCTOR_REGISTRY_DIR
    std::string runtimeDir; ///< $XDG_RUNTIME_DIR
    std::uint32_t uid = 0;  ///< effective
    std::string run = "/run";
    std::string tmp = "/tmp";

    static RegistryPlaces fromEnvironment();
};

/// Every directory to read, the one to write first where it is among them. Root also gets every
/// user's that exists now.
std::vector<RegistryDirectory> directoriesToRead(const RegistryPlaces &places);
/// Where \p uid's own processes register, there or not: what root looks for before it judges one.
std::vector<RegistryDirectory> directoriesOf(const RegistryPlaces &places, std::uint32_t uid);
/// The system one, of mode 1777.
RegistryDirectory systemDirectory(const RegistryPlaces &places);
/// The one directory to write to.
RegistryDirectory directoryToWrite(const RegistryPlaces &places);

} // namespace proctor
