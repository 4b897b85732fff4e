// SPDX-License-Identifier: GPL-3.0-or-later
// Who a cleanup is about: the keys frozen when it was asked for, what is ticked of them, the newest
// plan for them, and what may be confirmed: ticked and in that plan, nothing else. No widgets.
// GUI thread; never fails.
#pragma once

#include "ui/cleanup/targetmodel.h"

#include <unordered_set>

namespace proctor {

class CleanupSelection : public QObject {
    Q_OBJECT
  public:
    /// Shows the frozen rows at once; what cannot be ended as it is now stands apart for good. A
    /// request for all of the snapshot's orphans also lists its suspects, unticked.
    CleanupSelection(CleanupRequest frozen, const SnapshotPtr &at, QObject *parent = nullptr);

    TargetModel *orphans() const { return m_orphans; }
    TargetModel *suspects() const { return m_suspects; }
    TargetModel *leftOut() const { return m_leftOut; } ///< asked for, and never to be ended here
    /// They were asked for by name; else they are only listed beside the orphans.
    bool namesSuspects() const { return !m_frozen.named.empty(); }
    const PlanPtr &plan() const { return m_plan; } ///< null until the first

    /// The frozen request with the suspects that are ticked.
    CleanupRequest request() const;
    /// False for a plan about anybody else, or asked for with another scope or wait: it is ignored.
    bool showPlan(const PlanPtr &plan);
    void showSnapshot(const SnapshotIndex &now);

    std::vector<ProcessKey> confirmed() const;
    /// Something ticked is not in the newest plan yet, or all are being planned again.
    bool waitsForPlan() const;
    /// Asks for a plan about the same processes as they are now. Nobody is ticked by it.
    void recheck();

    struct Changes {
        std::size_t exited = 0;
        std::size_t otherwise = 0; ///< another verdict, or being ended; not what a plan leaves out
    };
    Changes changes() const;

    struct Left {
        ProcessKey key;
        std::string workerId;
        Words reason;
    };
    /// How the plan that recheck() asked for differs from the one before.
    struct Recheck {
        WallTime at;
        std::vector<Left> left;
        std::size_t joined = 0; ///< may be ended now, and are not ticked
    };
    const std::optional<Recheck> &recheckResult() const { return m_recheck; }

  Q_SIGNALS:
    void planRequested(const proctor::CleanupRequest &request);
    void changed();

  private:
    bool isListed(const ProcessKey &key) const;
    bool isForeign(const CleanupPlan &plan) const;
    Recheck compare(const CleanupPlan &before, const CleanupPlan &now) const;
    void onSuspectTicked(bool on);
    template <typename Visit>
    void visitTicked(Visit visit) const;

    CleanupRequest m_frozen;
    TargetModel *m_orphans;
    TargetModel *m_suspects;
    TargetModel *m_leftOut;
    PlanPtr m_plan;
    std::unordered_set<ProcessKey> m_planned; ///< the plan's targets
    bool m_rechecking = false;
    std::optional<Recheck> m_recheck;
};

} // namespace proctor
