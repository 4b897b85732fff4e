// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/profilepreview.h"

#include <algorithm>
#include <set>

namespace proctor {

namespace {

/// Where in the order of \p catalogue the profile \p name is asked; behind all where it is not.
std::size_t placeOf(const Catalogue &catalogue, const std::string &name)
{
    const auto &profiles = catalogue.profiles();
    return static_cast<std::size_t>(
        std::find_if(profiles.begin(), profiles.end(),
                     [&name](const auto &profile) { return profile->name == name; }) -
        profiles.begin());
}

class Judge {
  public:
    Judge(const Catalogue &catalogue, const Profile &draft, const std::string &saved)
        : m_after(catalogue), m_draft(draft), m_saved(saved)
    {
        const auto now = catalogue.byName(saved);
        m_same = now && now->enabled && draft.enabled && now->matches == draft.matches;
        m_after.add(draft);
        m_place = placeOf(m_after, draft.name);
    }

    std::optional<Effect> effect(const ProcessRow &row) const
    {
        const ProcessIdentity &identity = *row.identity;
        const bool ours =
            !row.matched.empty() && (row.matched == m_saved || row.matched == m_draft.name);
        switch (
            fitOf(m_draft, identity.exe ? *identity.exe : std::string_view(), identity.cmdline)) {
        case Fit::No:
            return ours ? std::optional(Effect::Lost) : std::nullopt;
        case Fit::Environment:
            return ours && m_same ? Effect::Kept : Effect::Environment;
        case Fit::Yes:
            break;
        }
        if (ours)
            return Effect::Kept;
        const bool taken = !row.matched.empty() && placeOf(m_after, row.matched) < m_place;
        return taken ? Effect::Elsewhere : Effect::Gained;
    }

    std::optional<Effect> effect(const Stranger &stranger) const
    {
        switch (fitOf(m_draft, stranger.exe, stranger.cmdline)) {
        case Fit::No:
            return std::nullopt;
        case Fit::Environment:
            return Effect::Environment;
        case Fit::Yes:
            break;
        }
        return Effect::Gained;
    }

  private:
    Catalogue m_after;
    const Profile &m_draft;
    const std::string &m_saved;
    std::size_t m_place = 0; ///< of the draft, among those that would be in force
    bool m_same = false;     ///< it asks what its saved version asks
};

} // namespace

std::vector<Previewed> preview(const Catalogue &catalogue, const Profile &draft,
                               const std::string &saved, const Snapshot &snapshot,
                               const Strangers &strangers)
{
    std::vector<Previewed> out;
    const Judge judge(catalogue, draft, saved);
    std::set<std::pair<pid_t, std::uint64_t>> shown;
    for (const ProcessRow &row : snapshot.rows) {
        shown.emplace(row.key.pid, row.key.startTicks);
        if (const auto effect = row.ended ? std::nullopt : judge.effect(row))
            out.push_back({*effect, &row, nullptr});
    }
    for (const Stranger &stranger : strangers)
        if (!shown.contains({stranger.pid, stranger.startTicks}))
            if (const auto effect = judge.effect(stranger))
                out.push_back({*effect, nullptr, &stranger});
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return a.effect < b.effect; });
    return out;
}

} // namespace proctor
