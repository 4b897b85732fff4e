// SPDX-License-Identifier: GPL-3.0-or-later
// Why nothing may be ended: whom it is about, the reason in words, and what would help. Only says
// it; who may be asked for is mayBeEnded(), who is ended the core decides. GUI thread (tr); never
// fails.
#pragma once

#include "ui/processes/rowactions.h"

#include <unistd.h>

namespace proctor {

/// Why \p self cannot ask for any of \p rows of \p snapshot; "" exactly when mayBeEnded() and the
/// last scan did not fail.
QString endRefusal(const Rows &rows, const Snapshot &snapshot, uid_t self = ::geteuid());
/// Why there is nothing to clean up; "" when there is.
QString cleanupRefusal(const Snapshot &snapshot);
/// How the daemon's own tool ends \p row; "": no tool of its own is known.
QString stopCommandOf(const ProcessRow &row, const Snapshot &snapshot);

} // namespace proctor
