// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken from rows at one moment and then no longer depends on the table: requests with
// frozen keys, and text for the clipboard. GUI thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/engine/snapshot.h"
#include "ui/processes/processcolumns.h"

#include <QtCore/QString>

#include <unistd.h>
#include <vector>

namespace proctor {

using Rows = std::vector<const ProcessRow *>;

/// Every row: Orphans as orphans, all others as named by a person. The plan leaves out what may not
/// be ended and says why. Rows that have ended are left out here.
CleanupRequest requestFor(const Rows &rows);
/// An Orphan that nobody is ending yet.
bool isCleanedUp(const ProcessRow &row);
/// Every one of them.
CleanupRequest requestForOrphans(const Snapshot &snapshot);
/// True when a person could have at least one of \p rows ended, if only as an administrator.
bool mayBeEnded(const Rows &rows);
/// Not \p self's, and all but proven: what a registry closed to that user says is root's to read.
bool isRootsToProve(const ProcessRow &row, std::uint32_t self = ::geteuid());

/// Titles and one line per row, \p columns parted by tabs.
QString rowsAsText(const Rows &rows, const std::vector<ColumnId> &columns);
/// One command line per row, secrets masked.
QString commandLines(const Rows &rows);

} // namespace proctor
