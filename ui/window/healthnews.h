// SPDX-License-Identifier: GPL-3.0-or-later
// What is worth telling somebody who does not see the window: the health has changed, or an orphan
// has appeared. GUI thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QString>

#include <optional>
#include <unordered_set>

namespace proctor {

class HealthNews {
  public:
    /// What is new in \p snapshot since the one before; "": nothing, or there was none before.
    QString take(const Snapshot &snapshot);

  private:
    std::optional<Health> m_health; ///< none until the first scan
    std::unordered_set<ProcessKey> m_orphans;
};

} // namespace proctor
