// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the audit page as files for other programs: keys and words as in `proctorctl audit
// --json`, not translated. Pure; never fails.
#pragma once

#include "ui/audit/auditlines.h"

#include <QtCore/QByteArray>

namespace proctor {

/// RFC 4180 with a header. A text that a spreadsheet would take for a formula begins with '.
QByteArray auditCsv(const std::vector<AuditLine> &lines);
/// {"schema": 1, "lines": [{…, "rows": [{"id", "at", "kind", …}…]}…]}
QByteArray auditJson(const std::vector<AuditLine> &lines);

} // namespace proctor
