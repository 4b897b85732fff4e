// SPDX-License-Identifier: GPL-3.0-or-later
// What could be meant where somebody types: keys, and the values that the snapshot holds. GUI
// thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace proctor {

struct FilterSuggestion {
    QString insert; ///< "state:", "orphan"
    QString hint;   ///< beside it: what it means, or how many there are
    std::optional<Look> look = {};
};

struct FilterSuggestions {
    qsizetype start = 0; ///< what is replaced
    qsizetype length = 0;
    bool certain = false; ///< nothing else would be a filter: Enter may take the first
    std::vector<FilterSuggestion> list;
};

/// For the cursor at \p cursor in \p text. Where no word has been begun, only when \p asked.
/// Nothing when what stands there is whole already.
FilterSuggestions filterSuggestions(const QString &text, qsizetype cursor, const Snapshot &snapshot,
                                    bool asked);

} // namespace proctor
