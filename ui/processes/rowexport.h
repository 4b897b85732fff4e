// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as files for other programs: everything that a column can show, with keys and words as in
// `proctorctl list --json`, not translated; secrets masked. A new field is a new line in
// rowexport.cpp. Pure; never fails.
#pragma once

#include "ui/processes/rowactions.h"

#include <QtCore/QByteArray>

namespace proctor {

/// The window's key for it.
inline constexpr QKeyCombination exportKey = Qt::CTRL | Qt::Key_E;

/// RFC 4180 with a header; durations in seconds, moments in UTC, memory in bytes, CPU in per cent
/// of one core. New fields come last.
QByteArray rowsCsv(const Rows &rows);
/// {"schema": 1, "processes": [{…}…]}
QByteArray rowsJson(const Rows &rows);

} // namespace proctor
