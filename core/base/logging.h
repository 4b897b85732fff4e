// SPDX-License-Identifier: GPL-3.0-or-later
// Logging categories, one per room. Switch with QT_LOGGING_RULES="proctor.*.debug=true".
#pragma once

#include <QtCore/QLoggingCategory>

namespace proctor {

Q_DECLARE_LOGGING_CATEGORY(lcProcess)
Q_DECLARE_LOGGING_CATEGORY(lcRegistry)
Q_DECLARE_LOGGING_CATEGORY(lcProfile)
Q_DECLARE_LOGGING_CATEGORY(lcCleanup)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)

} // namespace proctor
