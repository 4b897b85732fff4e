// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles there are: built-in ones, then the user's own, a later one overriding by name.
// Read at start. A file that is wrong is reported and left out; the others stay.
#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"

#include <memory>

namespace proctor {

/// Reads one profile file. Malformed says file, line and what to write instead.
Result<Profile> parseProfile(std::string_view toml, const std::string &source);

class Catalogue {
  public:
    /// The built-in profiles and those in \p userFolder ("" for none).
    static Catalogue load(const std::string &userFolder);
    /// $XDG_CONFIG_HOME/proctor/profiles, or below ~/.config; "" without a home.
    static std::string userFolder();

    /// Adds \p profile, replacing one of the same name.
    void add(Profile profile);
    const std::vector<std::shared_ptr<const Profile>> &profiles() const { return m_profiles; }
    const std::vector<Error> &problems() const { return m_problems; }
    /// The first that matches; null when none does.
    std::shared_ptr<const Profile> match(const CommandShape &command) const;
    std::shared_ptr<const Profile> byName(std::string_view name) const;

  private:
    void addFile(const std::string &bytes, const std::string &source);

    std::vector<std::shared_ptr<const Profile>> m_profiles;
    std::vector<Error> m_problems;
};

} // namespace proctor
