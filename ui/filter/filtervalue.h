// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with units, as a filter compares them. Pure; any thread; never fails: what is no number
// gives nothing.
#pragma once

#include "ui/filter/filterkeys.h"

#include <QtCore/QString>

#include <optional>

namespace proctor {

enum class Comparing { Less, AtMost, Equal, AtLeast, Greater };

struct FilterComparison {
    Comparing how = Comparing::Equal;
    double number = 0; ///< seconds, bytes, percent or a count
    /// What the number was written to: "2h" is equal to whatever is shown as two hours and some.
    double step = 1;

    bool holdsFor(double value) const;
};

/// "10", ">1h30m", "<=1.5G" (powers of 1,024), ">50%", as \p kind has it.
std::optional<FilterComparison> filterComparison(const QString &written, FilterKind kind);
/// A number that only lacks its unit.
bool lacksUnit(const QString &written, FilterKind kind);
/// What stands after ">", ">=", "<", "<=" or "=".
QString afterOperator(const QString &written);

} // namespace proctor
