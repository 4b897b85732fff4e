// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180, for spreadsheets. Pure; never fails.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace proctor {

/// Adds one line. A cell is chosen by whoever names a process: one that a spreadsheet would take
/// for a formula begins with ' (https://owasp.org/www-community/attacks/CSV_Injection).
void addCsv(QByteArray &out, const QStringList &cells);

} // namespace proctor
