// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that a filter knows, one line each: a new key is a new line in filterkeys.cpp. GUI
// thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace proctor {

enum class FilterKind { State, Text, Command, Number, Duration, Size, Percent };

struct FilterKey {
    const char *name;
    const char *alias; ///< another name that is understood, or ""
    FilterKind kind;
    const char *example;                    ///< a whole term: "age:>1h"
    const char *meaning;                    ///< untranslated, see filterKeyMeaning()
    QString (*text)(const ProcessRow &row); ///< of Text
    std::optional<double> (*number)(const ProcessRow &row); ///< of what is compared

    bool compares() const { return number != nullptr; }
};

/// In the order in which they are offered.
std::span<const FilterKey> filterKeys();
/// By name or alias, in either case; null when there is none.
const FilterKey *filterKey(const QString &name);
QString filterKeyMeaning(const FilterKey &key);

struct FilterState {
    const char *word; ///< English in every language, so that a filter can be passed on
    Look look;
};
std::span<const FilterState> filterStates();

/// The syntax in a few lines, for a tool tip (HTML).
QString filterHelp();

} // namespace proctor
