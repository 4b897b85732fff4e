// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log's tables, version by version, and what tells a file of ours from others.
#pragma once

#include "core/history/auditlog.h"
#include "core/history/sqlconnection.h"

namespace proctor {

/// The schema version of a file of ours, 0 for an empty one. Foreign: another program's; Malformed:
/// damaged; Unsupported: made by a newer Proctor.
Result<int> auditVersion(SqlConnection &connection, const std::string &path);

/// Brings the file from \p version to AuditLog::schemaVersion, in one transaction.
Result<void> migrateAudit(SqlConnection &connection, int version);

/// Malformed where the file is damaged or lacks what keeps it append-only.
Result<void> checkAudit(SqlConnection &connection, const std::string &path, AuditLog::Check check);

} // namespace proctor
