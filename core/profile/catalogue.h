// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles there are: built-in ones and the user's own, one of the user's replacing a built-in
// one of the same name. A file that is wrong is reported and left out; the others stay, the
// built-in one of its name too. A value that is replaced whole when files change. One thread:
// match() remembers which profiles a program's name leaves in question.
#pragma once

#include "core/profile/profilefile.h"

#include <memory>
#include <unordered_map>

namespace proctor {

class Catalogue {
  public:
    /// The built-in profiles and those in \p userFolder ("" for none).
    static Catalogue load(const std::string &userFolder);
    /// $XDG_CONFIG_HOME/proctor/profiles, or below ~/.config; "" without a home.
    static std::string userFolder();

    /// The user's folder this was loaded from; "" for none.
    const std::string &folder() const { return m_folder; }
    /// Whether the folder's files are others by now than those that were loaded.
    bool changedOnDisk() const;

    /// Adds \p profile, replacing one of the same name.
    void add(Profile profile);
    /// The catalogue there would be once \p draft is saved at its source, in the place of the
    /// user's profile \p saved ("" for none). \p builtIn: load({}), whose profile of that name
    /// counts again where nothing replaces it any more.
    Catalogue withSaved(Profile draft, const std::string &saved, const Catalogue &builtIn) const;
    /// In the order they are asked: the user's own, then the built-in ones, fallbacks last.
    const std::vector<std::shared_ptr<const Profile>> &profiles() const { return m_profiles; }
    /// What is wrong in the folder: path "FILE:LINE", message.
    const std::vector<Error> &problems() const { return m_problems; }
    /// The first that matches; null when none does.
    std::shared_ptr<const Profile> match(const CommandShape &command) const;
    std::shared_ptr<const Profile> byName(std::string_view name) const;

  private:
    void loadFolder(const std::string &folder);
    void take(ProfileFile file, std::vector<std::string> &names);
    void sort();
    const std::vector<std::uint32_t> &inQuestion(std::string_view name) const;

    std::string m_folder;
    std::string m_stamp; ///< of the folder, taken before it was read
    std::vector<std::shared_ptr<const Profile>> m_profiles;
    std::vector<Error> m_problems;

    /// Every Match there is, in the order they are asked.
    struct Asked {
        const Match *match = nullptr;
        std::uint32_t profile = 0;
    };
    std::vector<Asked> m_asked;
    std::vector<std::uint32_t> m_titled; ///< those that look at titles
    /// By file name of an interpreter or executable: the rest of those that it may be one of.
    mutable std::unordered_map<std::string, std::vector<std::uint32_t>> m_byName;
};

} // namespace proctor
