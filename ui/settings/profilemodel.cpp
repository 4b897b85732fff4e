// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilemodel.h"

#include "ui/format.h"
#include "ui/settings/profileabout.h"
#include "ui/settings/profilewords.h"

#include <algorithm>
#include <map>
#include <utility>

namespace proctor {

void ProfileModel::setProfiles(Profiles profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    m_matches.assign(m_profiles.size(), 0);
    endResetModel();
}

void ProfileModel::showSnapshot(const Snapshot &snapshot)
{
    std::map<std::string_view, std::size_t> counts;
    for (const ProcessRow &row : snapshot.rows)
        if (!row.ended)
            ++counts[row.matched];
    std::vector<std::size_t> now;
    now.reserve(m_profiles.size());
    for (const auto &profile : m_profiles)
        now.push_back(counts[profile->name]);
    if (now == m_matches)
        return;
    m_matches = std::move(now);
    emit dataChanged(index(0, Matches), index(rowCount() - 1, Matches));
}

std::shared_ptr<const Profile> ProfileModel::profileAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_profiles[static_cast<std::size_t>(row)] : nullptr;
}

int ProfileModel::rowOf(const std::string &name) const
{
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(),
                                 [&name](const auto &have) { return have->name == name; });
    return it == m_profiles.end() ? -1 : static_cast<int>(it - m_profiles.begin());
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    const auto profile = profileAt(index.row());
    if (!profile)
        return {};
    if (role == Qt::ToolTipRole)
        return index.column() == Origin ? originWords(*profile)
                                        : profileAbout(profile->description);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return text(profile->name);
    case Matches:
        return profile->enabled ? QString::number(m_matches[static_cast<std::size_t>(index.row())])
                                : tr("off", "a profile");
    case Origin:
        return profile->builtIn ? tr("built in") : text(profile->source).section(u'/', -1);
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Matches)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Profile");
    case Matches:
        return tr("Matches now");
    case Origin:
        return tr("From");
    default:
        return {};
    }
}

} // namespace proctor
