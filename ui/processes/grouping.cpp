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

int severity(const Group &group)
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

/// Total: no two groups are equal.
bool comesBefore(const Group &a, const Group &b)
{
    if (severity(a) != severity(b))
        return severity(a) < severity(b);
    if (isNameless(a) != isNameless(b))
        return isNameless(b);
    if (const auto order = naturalOrder(nameOf(a), nameOf(b)); order != 0)
        return order < 0;
    return a.key < b.key;
}

/// What says most about an owner: that it is dead, then that nobody knows.
void noteOwner(OwnerView &known, const OwnerView &said)
{
    const auto weight = [](const OwnerView &owner) {
        return owner.state == OwnerState::Dead ? 2 : owner.state == OwnerState::Unknown ? 1 : 0;
    };
    if (known.state == OwnerState::None || weight(said) > weight(known))
        known = said;
}

/// Most rows of a group agree.
bool saysElse(const ProcessRow &row, const OwnerView &known)
{
    return row.owner.state != OwnerState::None && row.owner.state != known.state;
}

struct Members {
    Group group;
    Rows rows;
};

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
        auto &[group, members] = groups[it->second];
        if (by == Grouping::Owner && group.key.pid != 0 && (isNew || saysElse(*row, group.owner)))
            noteOwner(group.owner, shownOwner(*row));
        addTo(group, *row);
        members.push_back(row);
    }
    return groups;
}

void arrange(std::vector<Members> &groups, const std::vector<GroupKey> &held)
{
    std::unordered_map<GroupKey, std::size_t> places;
    for (const GroupKey &key : held)
        places.emplace(key, places.size());
    const auto place = [&](const Members &members) {
        const auto it = places.find(members.group.key);
        return it == places.end() ? places.size() : it->second;
    };
    std::sort(groups.begin(), groups.end(), [&](const Members &a, const Members &b) {
        const std::size_t x = place(a);
        const std::size_t y = place(b);
        return x != y ? x < y : comesBefore(a.group, b.group);
    });
}

Lines underHeadings(const Rows &rows, Grouping by, const Folds &folds,
                    const std::vector<GroupKey> &held)
{
    std::vector<Members> groups = gathered(rows, by);
    arrange(groups, held);
    Lines lines;
    lines.all.reserve(rows.size());
    lines.shown.reserve(rows.size() + groups.size());
    for (auto &[group, members] : groups) {
        lines.groups.push_back(std::move(group));
        const Group &heading = lines.groups.back();
        const bool folded = folds.has(heading.key);
        lines.shown.push_back({nullptr, &heading, 0, folded ? Fold::Closed : Fold::Open});
        lines.all.insert(lines.all.end(), members.begin(), members.end());
        if (!folded)
            for (const ProcessRow *row : members)
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
    const OwnerView owner = shownOwner(row);
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
