// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the audit page in words. GUI thread (tr); never fails.
#pragma once

#include "ui/audit/auditlines.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace proctor {

Look auditLook(const AuditLine &line);
/// "Ended by KILL", "Left out", "Dry run", …
QString auditState(const AuditLine &line);
/// "12:04:31" of today, else "26 Nov 12:04".
QString auditTime(WallTime at);
/// One of each length: for what has to have room for any.
QStringList auditTimes();
/// "owner exited", as in the table of processes; a refusal in the words it was recorded with.
QString auditWhy(const AuditLine &line);
/// "ada", "automatic (ada)"
QString auditWho(const AuditLine &line);
/// "TERM, KILL"; "–" where nothing was sent.
QString auditSteps(const AuditLine &line);
QString auditCommand(const AuditLine &line);
QString auditDuration(const AuditLine &line);
QString auditBatch(const AuditLine &line); ///< its first eight digits
/// "Ended by KILL, PID 4312, pool-3, 12:04:31, its owner has exited"
QString auditAccessible(const AuditLine &line);
/// What a word of the filter may be found in, in lower case.
QString auditSearched(const AuditLine &line);

/// "intent", "sent", …
QString auditKindWord(AuditKind kind);
/// "TERM; ended; …": whatever one recorded row says.
QString auditRowWords(const AuditEntry &row);

} // namespace proctor
