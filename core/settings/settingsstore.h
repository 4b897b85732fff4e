// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file on disk. Reads distrustfully, writes whole files. Any one thread at a time; two
// Proctors that save at the same moment: the later one's values are in the file, nothing is torn.
#pragma once

#include "core/settings/settingsfile.h"

namespace proctor {

/// $XDG_CONFIG_HOME/proctor/settings.toml, or below ~/.config; "" without a home.
std::string settingsPath();

/// What is at \p path: a regular file of at most 64 KiB, or a symlink to one. No file is no
/// problem: everything is as by default.
SettingsFile loadSettings(const std::string &path);

/// Writes into the file, as it is by now, the values in which \p after differs from \p before, and
/// gives what it holds then. The file is complete and on disk, or as it was: an error says why.
/// Makes the folder where there is none; a new file may be read by whom the umask lets.
tl::expected<SettingsFile, SettingsProblem>
saveSettings(const std::string &path, const Settings &before, const Settings &after);

} // namespace proctor
