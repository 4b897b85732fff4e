// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of the process table are shown, in which order and how wide. Files and presets call
// columns by name, so that a later version's columns do no harm to an earlier one. GUI thread.
#pragma once

#include "ui/processes/processcolumns.h"

#include <array>
#include <vector>

namespace proctor {

struct ColumnLayout {
    struct Column {
        ColumnId id;
        bool shown = true;
        int width = 0; ///< pixels; 0: what fits the font
        friend bool operator==(const Column &, const Column &) = default;
    };
    static constexpr int widest = 4000; ///< pixels, whatever a damaged file says
    std::vector<Column> columns;        ///< every column once, in the order shown
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;

    std::vector<ColumnId> shown() const;
};

enum class ColumnPreset { Triage, Developer, Wallboard };
inline constexpr std::array columnPresets{ColumnPreset::Triage, ColumnPreset::Developer,
                                          ColumnPreset::Wallboard};
QString presetTitle(ColumnPreset preset);
/// The columns of the preset first, everything else hidden behind them; Triage is the default.
ColumnLayout presetColumns(ColumnPreset preset);

/// What the INI file \p path remembers. Names it does not know are passed over, columns that the
/// file does not name come last as they are by default; where it says nothing, the default.
ColumnLayout readColumns(const QString &path);
/// False when it could not be written.
bool writeColumns(const QString &path, const ColumnLayout &layout);

} // namespace proctor
