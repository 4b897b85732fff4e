// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/profilepreview.h"

#include <algorithm>
#include <map>
#include <set>

namespace proctor {

namespace {

/// What the draft replaces; null where it is new.
std::shared_ptr<const Profile> beforeOf(const ProfileChange &change)
{
    return change.now.byName(change.saved.empty() ? change.draft : change.saved);
}

struct Command {
    std::string_view exe; ///< "" when not readable
    const std::vector<std::string> &arguments;
    std::string_view matched; ///< what recognises it now; "" for nothing
};

class Judge {
  public:
    explicit Judge(const ProfileChange &change)
        : m_now(change.now), m_then(change.then), m_draft(*change.then.byName(change.draft))
    {
        const auto &profiles = m_now.profiles();
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            m_placeNow.emplace(profiles[i]->name, i);
            if (m_then.byName(profiles[i]->name) != profiles[i])
                m_replaced.insert(profiles[i]->name);
        }
        const auto before = beforeOf(change);
        m_same = before && before->enabled && m_draft.enabled && before->matches == m_draft.matches;
    }

    /// Nothing where the draft has nothing to do with it.
    std::optional<Previewed> judge(const Command &command) const
    {
        const bool ours = m_replaced.contains(command.matched);
        Fit fit = fitOf(m_draft, command.exe, command.arguments);
        if (fit == Fit::Environment && ours && m_same)
            fit = Fit::Yes; // as it is now
        if (fit == Fit::No && !ours)
            return std::nullopt;
        Previewed out;
        // Whoever does not fit the draft is anybody's; otherwise it is for those asked first.
        const Fit taken = takenBy(command, fit == Fit::No, out.taker);
        if (taken == Fit::Yes)
            out.effect = ours ? Effect::Lost : Effect::Elsewhere;
        else if (fit == Fit::No)
            out.effect = Effect::Lost;
        else if (fit == Fit::Environment || taken == Fit::Environment)
            out.effect = Effect::Environment;
        else
            out.effect = ours ? Effect::Kept : Effect::Gained;
        return out;
    }

  private:
    /// Whether another profile of then takes it, one asked before the draft or, with \p anywhere,
    /// any; \p taker: which, where that is known.
    Fit takenBy(const Command &command, bool anywhere, std::string &taker) const
    {
        Fit out = Fit::No;
        for (const auto &profile : m_then.profiles()) {
            if (profile.get() == &m_draft) {
                if (!anywhere)
                    return out;
                continue;
            }
            const Fit fit = fitThen(*profile, command);
            if (fit == Fit::Environment)
                out = fit;
            if (fit != Fit::Yes)
                continue;
            if (out == Fit::No)
                taker = profile->name;
            return out == Fit::No ? fit : out;
        }
        return out;
    }

    /// What is known of now says more than the command line: environments were read for it.
    Fit fitThen(const Profile &profile, const Command &command) const
    {
        const auto place = m_placeNow.find(profile.name);
        if (place == m_placeNow.end() || m_replaced.contains(profile.name))
            return fitOf(profile, command.exe, command.arguments);
        if (profile.name == command.matched)
            return Fit::Yes;
        const auto matched = m_placeNow.find(command.matched);
        const bool askedInVain = command.matched.empty() ||
                                 (matched != m_placeNow.end() && place->second < matched->second);
        return askedInVain ? Fit::No : fitOf(profile, command.exe, command.arguments);
    }

    const Catalogue &m_now;
    const Catalogue &m_then;
    const Profile &m_draft;
    std::map<std::string, std::size_t, std::less<>> m_placeNow; ///< in the order they are asked
    std::set<std::string, std::less<>> m_replaced; ///< by the draft: not in force any more then
    bool m_same = false;                           ///< it asks what its saved version asks
};

} // namespace

bool handlingChanges(const ProfileChange &change)
{
    const auto before = beforeOf(change);
    return before && !handlesAlike(*before, *change.then.byName(change.draft));
}

std::vector<Previewed> preview(const ProfileChange &change, const Snapshot &snapshot,
                               const Strangers &strangers)
{
    std::vector<Previewed> out;
    const Judge judge(change);
    std::set<std::pair<pid_t, std::uint64_t>> shown;
    for (const ProcessRow &row : snapshot.rows) {
        shown.emplace(row.key.pid, row.key.startTicks);
        if (row.ended)
            continue;
        const ProcessIdentity &identity = *row.identity;
        auto one = judge.judge(
            {identity.exe ? *identity.exe : std::string_view(), identity.cmdline, row.matched});
        if (one) {
            one->row = &row;
            out.push_back(std::move(*one));
        }
    }
    for (const Stranger &stranger : strangers.found) {
        if (shown.contains({stranger.pid, stranger.startTicks}))
            continue;
        if (auto one = judge.judge({stranger.exe, stranger.cmdline, {}})) {
            one->stranger = &stranger;
            out.push_back(std::move(*one));
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return a.effect < b.effect; });
    return out;
}

} // namespace proctor
