// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the process table, one line each: everything that depends on the column is here.
// A new column is a new line in processcolumns.cpp. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace proctor {

enum class ColumnId {
    State,
    Worker,
    Pid,
    Command,
    Age,
    Orphaned,
    Owner,
    Why,
    Cpu,
    Memory,
    Profile,
    Run,
    Parent,
    User,
    Started,
    Group,
    Session,
    Threads,
    Heartbeat,
    Cgroup,
    LastAction,
};

/// What a row is ordered by in one column: rows without a number come last in both directions.
struct SortKey {
    std::optional<double> number;
    std::string text;
};

/// What a column is ordered by, and what its text follows from.
enum class SortedBy {
    Number,
    Identity, ///< text: of what stays while a process runs
    Words,    ///< text: of its record, its owner or its judgement
};

struct ProcessColumn {
    ColumnId id;
    const char *name;   ///< stable: settings name columns by it
    const char *title;  ///< untranslated, see columnTitle()
    const char *sample; ///< the widest ordinary content: the width follows from it and the font
    bool number;        ///< right-aligned, with tabular digits
    QString (*text)(const ProcessRow &row);
    SortedBy sortedBy;
    SortKey (*sortKey)(const ProcessRow &row); ///< volatile numbers are quantised
    bool shown = true;                         ///< unless a person wants it otherwise
};

/// In the order in which they are shown.
std::span<const ProcessColumn> processColumns();
const ProcessColumn &processColumn(ColumnId id);
QString columnTitle(const ProcessColumn &column);
/// More than the cell says, or "".
QString cellToolTip(ColumnId column, const ProcessRow &row);
/// Which process an owner is.
struct OwnerKey {
    pid_t pid = 0;                ///< 0: there is none
    std::uint64_t startTicks = 0; ///< field 22 of /proc/PID/stat; 0: not known
};
/// The owner that its record names, else the living parent for which it is kept.
OwnerKey shownOwnerKey(const ProcessRow &row);
/// The same with all that is known of it; pid 0: neither. Words cost: not for every row at a tick.
OwnerView shownOwner(const ProcessRow &row);
/// "Orphan, PID 4312, dspy_bridge.py, 3 h 02 m": what a screen reader says for a row.
QString rowInWords(const ProcessRow &row);

} // namespace proctor
