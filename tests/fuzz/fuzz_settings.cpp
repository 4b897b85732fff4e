// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file gives settings within their ranges, and words with a line of it for whatever is
// wrong; written with other values it means those and is otherwise what it was, or is refused.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/wholenumber.h"

#include "core/settings/settingsfile.h"

#include <algorithm>

using namespace proctor;

namespace {

const std::string source = "f.toml";

void linesAreOfTheFile(const std::vector<SettingsProblem> &problems, std::string_view toml)
{
    const auto lines = std::count(toml.begin(), toml.end(), '\n') + 1;
    for (const SettingsProblem &problem : problems) {
        HOLDS(!problem.what.empty());
        HOLDS(problem.where.starts_with(source + ':'));
        const auto number = fuzz::wholeNumber<long>(problem.where.substr(source.size() + 1));
        HOLDS(number && *number >= 1 && *number <= lines);
    }
}

void keepsTheRules(const Settings &settings)
{
    HOLDS(settings.language.empty() ||
          std::find(Settings::languages.begin(), Settings::languages.end(), settings.language) !=
              Settings::languages.end());
    HOLDS(settings.scanIntervalS >= 1 && settings.scanIntervalS <= Settings::longestScanS);
    HOLDS(settings.holdOrderS >= 1 && settings.holdOrderS <= Settings::longestHoldS);
    HOLDS(settings.graceS >= 0 && settings.graceS <= Settings::longestGraceS);
}

/// Every value another one.
Settings others(const Settings &settings)
{
    Settings out;
    out.language = settings.language == "ja" ? "" : "ja";
    out.look = settings.look == Colours::Dark ? Colours::Light : Colours::Dark;
    out.highContrast = !settings.highContrast;
    out.scanIntervalS = settings.scanIntervalS == 2 ? 30 : 2;
    out.holdOrderS = settings.holdOrderS == 7 ? 60 : 7;
    out.details = !settings.details;
    out.graceS = settings.graceS == 0 ? 3600 : 0;
    return out;
}

} // namespace

PROCTOR_FUZZ(settings, bytes)
{
    const SettingsFile file = readSettings(bytes, source);
    keepsTheRules(file.settings);
    linesAreOfTheFile(file.problems, bytes);
    linesAreOfTheFile(file.unknown, bytes);
    HOLDS(file.usable || (file.problems.size() == 1 && file.settings == Settings()));

    const auto same = editSettings(bytes, source, file.settings, file.settings);
    HOLDS(same.has_value() == file.usable);
    HOLDS(!same || *same == bytes);

    const Settings wanted = others(file.settings);
    const auto edited = editSettings(bytes, source, file.settings, wanted);
    HOLDS(file.usable || !edited);
    if (!edited)
        return HOLDS(!edited.error().what.empty());
    const SettingsFile after = readSettings(*edited, source);
    HOLDS(after.usable && after.problems.empty() && after.settings == wanted);
    HOLDS(after.unknown.size() == file.unknown.size());
    // Back again: what was wrong before is a default by now, everything else as it was.
    const auto back = editSettings(*edited, source, wanted, file.settings);
    HOLDS(back && readSettings(*back, source).settings == file.settings);
}
