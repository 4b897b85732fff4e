// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may set about the window. A plain value, any thread; its defaults are what holds
// where nobody said anything. The file it is kept in is described in proctor-settings(5).
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace proctor {

/// The colours of the window.
enum class Colours { System, Light, Dark };
std::string_view toString(Colours colours);

struct Settings {
    static constexpr std::array<std::string_view, 6> languages{"de", "en", "es",
                                                               "fr", "ja", "zh_CN"};
    static constexpr int longestScanS = 60;
    static constexpr int longestHoldS = 60;
    static constexpr int longestGraceS = 3600;

    std::string language; ///< one of languages; "": the locale's. From the next start
    Colours look = Colours::System;
    bool highContrast = false; ///< of those colours
    int scanIntervalS = 1; ///< seconds between two scans, 1 to longestScanS. From the next start
    int holdOrderS = 5;    ///< seconds that rows stay put after mouse or key, 1 to longestHoldS
    bool details = true;   ///< the details are beside the table when the window opens
    /// Seconds between the first signal and the next that the cleanup dialog offers, 1 to
    /// longestGraceS; 0: what each profile says.
    int graceS = 0;

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// \p onto with the values in which \p after differs from \p before.
Settings withChanges(const Settings &before, const Settings &after, Settings onto);

} // namespace proctor
