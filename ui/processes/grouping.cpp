// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/grouping.h"

#include "ui/format.h"
#include "ui/processes/naturalorder.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processtree.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace proctor {

namespace {

constexpr std::array<std::string_view, groupings.size()> names{"flat", "owner", "profile", "tree"};

using Rows = std::vector<const ProcessRow *>;

int severityOf(const Group &group)
{
    const auto *it = std::find(severestFirst.begin(), severestFirst.end(), group.severest());
    return static_cast<int>(it - severestFirst.begin());
}

const std::string &nameOf(const Group &group)
{
    return group.key.by == Grouping::Owner ? group.owner.name : group.key.profile;
}

bool isNameless(const Group &group)
{
    return group.key.pid == 0 && group.key.profile.empty();
}

/// What says most about an owner: that it is dead, then that nobody knows.
int weight(const OwnerView &owner)
{
    return owner.state == OwnerState::Dead ? 2 : owner.state == OwnerState::Unknown ? 1 : 0;
}

struct Members {
    Group group;
    Rows rows;
    std::size_t place = 0; ///< of its heading, among those that are held
    int severity = 0;      ///< 0: the worst
};

/// Total: no two groups are equal.
bool comesBefore(const Members &a, const Members &b)
{
    if (a.place != b.place)
        return a.place < b.place;
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (isNameless(a.group) != isNameless(b.group))
        return isNameless(b.group);
    if (const auto order = naturalOrder(nameOf(a.group), nameOf(b.group)); order != 0)
        return order < 0;
    return a.group.key < b.group.key;
}

std::vector<Members> gathered(const Rows &rows, Grouping by)
{
    std::vector<Members> groups;
    std::unordered_map<GroupKey, std::size_t> at;
    for (const ProcessRow *row : rows) {
        GroupKey key = groupOf(*row, by);
        const auto [it, isNew] = at.try_emplace(key, groups.size());
        if (isNew) {
            groups.emplace_back();
            groups.back().group.key = std::move(key);
        }
        Members &members = groups[it->second];
        Group &group = members.group;
        if (by == Grouping::Owner && group.key.pid != 0) {
            if (isNew)
                group.owner = shownOwner(*row);
            else if (weight(row->owner) > weight(group.owner))
                group.owner = row->owner;
        }
        addTo(group, *row);
        members.rows.push_back(row);
    }
    return groups;
}

void arrange(std::vector<Members> &groups, const std::vector<GroupKey> &held)
{
    std::unordered_map<GroupKey, std::size_t> places;
    for (const GroupKey &key : held)
        places.emplace(key, places.size());
    for (Members &members : groups) {
        const auto it = places.find(members.group.key);
        members.place = it == places.end() ? places.size() : it->second;
        members.severity = severityOf(members.group);
    }
    std::sort(groups.begin(), groups.end(), comesBefore);
}

Lines underHeadings(const Rows &rows, Grouping by, const Folds &folds,
                    const std::vector<GroupKey> &held)
{
    std::vector<Members> groups = gathered(rows, by);
    arrange(groups, held);
    Lines lines;
    lines.all.reserve(rows.size());
    lines.shown.reserve(rows.size() + groups.size());
    for (Members &members : groups) {
        lines.groups.push_back(std::move(members.group));
        const Group &heading = lines.groups.back();
        const bool folded = folds.has(heading.key);
        lines.shown.push_back({nullptr, &heading, 0, folded ? Fold::Closed : Fold::Open});
        lines.all.insert(lines.all.end(), members.rows.begin(), members.rows.end());
        if (!folded)
            for (const ProcessRow *row : members.rows)
                lines.shown.push_back({row, nullptr, 1, Fold::None});
    }
    return lines;
}

Lines flat(Rows rows)
{
    Lines lines;
    lines.shown.reserve(rows.size());
    for (const ProcessRow *row : rows)
        lines.shown.push_back({row, nullptr, 0, Fold::None});
    lines.all = std::move(rows);
    return lines;
}

} // namespace

std::string_view toString(Grouping grouping)
{
    return names[static_cast<std::size_t>(grouping)];
}

std::optional<Grouping> groupingFrom(std::string_view text)
{
    const auto *it = std::find(names.begin(), names.end(), text);
    return it == names.end() ? std::nullopt
                             : std::optional(static_cast<Grouping>(it - names.begin()));
}

int Group::size() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Look Group::severest() const
{
    const auto *it = std::find_if(severestFirst.begin(), severestFirst.end(),
                                  [this](Look look) { return count(look) > 0; });
    return it == severestFirst.end() ? Look::Ended : *it;
}

void addTo(Group &group, const ProcessRow &row)
{
    ++group.counts[static_cast<std::size_t>(lookOf(row))];
    if (row.ended)
        return;
    if (row.cpuPercent)
        group.cpuPercent = group.cpuPercent.value_or(0) + *row.cpuPercent;
    if (row.rssBytes)
        group.rssBytes = group.rssBytes.value_or(0) + *row.rssBytes;
}

LineKey keyOf(const Line &line)
{
    return line.isHeading() ? LineKey(line.group->key) : LineKey(line.row->key);
}

void Folds::set(const LineKey &key, bool folded)
{
    const auto put = [folded](auto &set, const auto &one) {
        if (folded)
            set.insert(one);
        else
            set.erase(one);
    };
    if (const auto *group = std::get_if<GroupKey>(&key))
        put(m_groups, *group);
    else
        put(m_parents, std::get<ProcessKey>(key));
}

GroupKey groupOf(const ProcessRow &row, Grouping by)
{
    if (by == Grouping::Profile)
        return {by, 0, 0, row.profile};
    const OwnerKey owner = shownOwnerKey(row);
    return {by, owner.pid, owner.startTicks, {}};
}

Lines linesOf(std::vector<const ProcessRow *> rows, Grouping grouping, const Folds &folds,
              const std::vector<GroupKey> &heldHeadings)
{
    switch (grouping) {
    case Grouping::Owner:
    case Grouping::Profile:
        return underHeadings(rows, grouping, folds, heldHeadings);
    case Grouping::Tree:
        return asTree(rows, folds);
    case Grouping::Flat:
        break;
    }
    return flat(std::move(rows));
}

} // namespace proctor
