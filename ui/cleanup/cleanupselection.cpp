// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/cleanupselection.h"

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

Target freeze(const ProcessKey &key, const SnapshotIndex &at)
{
    Target target;
    target.key = key;
    target.row = at.find(key);
    target.suspect = target.row && target.row->judgement->verdict == Verdict::Suspect;
    target.ticked = !target.suspect;
    reverify(target, at);
    target.leftOut = target.state != TargetState::Ready;
    return target;
}

/// Every orphan there is: then the suspects beside them are worth a word.
bool isBulk(const CleanupRequest &request, const Snapshot &at)
{
    if (!request.named.empty())
        return false;
    const std::unordered_set<ProcessKey> asked(request.orphans.begin(), request.orphans.end());
    return std::all_of(at.rows.begin(), at.rows.end(), [&asked](const ProcessRow &row) {
        return row.ended || row.judgement->verdict != Verdict::Orphan || asked.contains(row.key);
    });
}

} // namespace

CleanupSelection::CleanupSelection(CleanupRequest frozen, const SnapshotPtr &at, QObject *parent)
    : QObject(parent)
    , m_frozen(std::move(frozen))
    , m_orphans(new TargetModel(this))
    , m_suspects(new TargetModel(this))
    , m_leftOut(new TargetModel(this))
{
    const SnapshotIndex index(at);
    std::vector<Target> orphans;
    std::vector<Target> suspects;
    std::vector<Target> leftOut;
    std::unordered_set<ProcessKey> seen;
    const auto take = [&](const ProcessKey &key) {
        if (!seen.insert(key).second)
            return;
        Target target = freeze(key, index);
        auto &list = target.leftOut ? leftOut : target.suspect ? suspects : orphans;
        list.push_back(std::move(target));
    };
    for (const ProcessKey &key : m_frozen.orphans)
        take(key);
    for (const ProcessKey &key : m_frozen.named)
        take(key);
    if (isBulk(m_frozen, *at))
        for (const ProcessRow &row : at->rows)
            if (!row.ended && row.judgement->verdict == Verdict::Suspect)
                take(row.key);
    m_orphans->setTargets(std::move(orphans));
    m_suspects->setTargets(std::move(suspects));
    m_leftOut->setTargets(std::move(leftOut));

    connect(m_orphans, &TargetModel::tickedByHand, this, &CleanupSelection::changed);
    connect(m_suspects, &TargetModel::tickedByHand, this,
            [this](const ProcessKey &, bool on) { onSuspectTicked(on); });
}

void CleanupSelection::onSuspectTicked(bool on)
{
    Q_EMIT changed();
    if (on) // one unticked is simply not confirmed
        Q_EMIT planRequested(request());
}

CleanupRequest CleanupSelection::request() const
{
    CleanupRequest request = m_frozen;
    for (const Target &target : m_suspects->targets())
        if (target.ticked && std::find(request.named.begin(), request.named.end(), target.key) ==
                                 request.named.end())
            request.named.push_back(target.key);
    return request;
}

bool CleanupSelection::isListed(const ProcessKey &key) const
{
    return m_orphans->contains(key) || m_suspects->contains(key) || m_leftOut->contains(key);
}

/// About somebody else, or what was asked for before this and cancelled: the same processes with
/// another scope or another wait.
bool CleanupSelection::isForeign(const CleanupPlan &plan) const
{
    if (plan.request.scope != m_frozen.scope || plan.request.grace != m_frozen.grace)
        return true;
    return !std::all_of(
        plan.targets.begin(), plan.targets.end(), [this](const PlannedTarget &planned) {
            return isListed(planned.key) || (planned.treeRoot && isListed(*planned.treeRoot));
        });
}

bool CleanupSelection::showPlan(const PlanPtr &plan)
{
    if (!plan || isForeign(*plan))
        return false;
    if (std::exchange(m_rechecking, false) && m_plan)
        m_recheck = compare(*m_plan, *plan);
    m_plan = plan;
    std::unordered_set<ProcessKey> planned;
    planned.reserve(plan->targets.size());
    for (const PlannedTarget &target : plan->targets)
        planned.insert(target.key);
    for (TargetModel *model : {m_orphans, m_suspects}) {
        model->addDescendants(*plan, m_planned,
                              [this](const ProcessKey &key) { return isListed(key); });
        model->showPlan(*plan, planned);
    }
    m_planned = std::move(planned);
    Q_EMIT changed();
    return true;
}

void CleanupSelection::recheck()
{
    m_rechecking = true;
    m_recheck.reset();
    Q_EMIT changed();
    Q_EMIT planRequested(request());
}

CleanupSelection::Recheck CleanupSelection::compare(const CleanupPlan &before,
                                                    const CleanupPlan &now) const
{
    std::unordered_map<ProcessKey, const Exclusion *> excluded;
    for (const Exclusion &exclusion : now.excluded)
        excluded.emplace(exclusion.key, &exclusion);
    std::unordered_set<ProcessKey> planned;
    Recheck out{now.at, {}, 0};
    for (const PlannedTarget &target : now.targets) {
        planned.insert(target.key);
        const auto &named = now.request.named; // a suspect that was ticked meanwhile is no news
        const bool ticked = std::find(named.begin(), named.end(), target.key) != named.end();
        const bool known = m_planned.contains(target.key) || m_leftOut->contains(target.key);
        out.joined += ticked || known ? 0 : 1;
    }
    const std::unordered_set<ProcessKey> asked = askedFor(now.request);
    for (const PlannedTarget &target : before.targets) {
        const ProcessKey &root = target.treeRoot.value_or(target.key);
        if (planned.contains(target.key) || !asked.contains(root))
            continue;
        const auto why = excluded.find(target.key);
        out.left.push_back({target.key, target.workerId,
                            why != excluded.end() ? why->second->reason
                                                  : notNamedWords(root, excluded.contains(root))});
    }
    return out;
}

void CleanupSelection::showSnapshot(const SnapshotIndex &now)
{
    m_orphans->showSnapshot(now);
    m_suspects->showSnapshot(now);
    m_leftOut->showSnapshot(now);
    Q_EMIT changed();
}

template <typename Visit>
void CleanupSelection::visitTicked(Visit visit) const
{
    for (const TargetModel *model : {m_orphans, m_suspects})
        for (const Target &target : model->targets())
            if (model->isTicked(target))
                visit(target);
}

std::vector<ProcessKey> CleanupSelection::confirmed() const
{
    std::vector<ProcessKey> keys;
    visitTicked([&](const Target &target) {
        if (m_planned.contains(target.key))
            keys.push_back(target.key);
    });
    return keys;
}

bool CleanupSelection::waitsForPlan() const
{
    if (!m_plan || m_rechecking)
        return true;
    bool waits = false;
    visitTicked([&](const Target &target) { waits = waits || !m_planned.contains(target.key); });
    return waits;
}

CleanupSelection::Changes CleanupSelection::changes() const
{
    Changes changes;
    for (const Target &target : m_orphans->targets()) {
        switch (target.state) {
        case TargetState::Exited:
        case TargetState::Vanished:
        case TargetState::PidReused:
            ++changes.exited;
            break;
        case TargetState::Changed:
        case TargetState::Ending:
            ++changes.otherwise;
            break;
        case TargetState::Ready:
            break;
        }
    }
    return changes;
}

} // namespace proctor
