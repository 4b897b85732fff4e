// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace proctor {

Q_LOGGING_CATEGORY(lcProcess, "proctor.process", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRegistry, "proctor.registry", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProfile, "proctor.profile", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCleanup, "proctor.cleanup", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "proctor.engine", QtInfoMsg)

} // namespace proctor
