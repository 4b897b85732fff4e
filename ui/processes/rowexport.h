// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as files for other programs: keys and words as in `proctorctl list --json`, not translated;
// secrets masked. Pure; never fails.
#pragma once

#include "ui/processes/rowactions.h"

#include <QtCore/QByteArray>

namespace proctor {

/// RFC 4180 with a header; times in seconds, memory in bytes, CPU in per cent of one core.
QByteArray rowsCsv(const Rows &rows);
/// {"schema": 1, "processes": [{…}…]}
QByteArray rowsJson(const Rows &rows);

} // namespace proctor
