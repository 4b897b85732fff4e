// SPDX-License-Identifier: GPL-3.0-or-later
// How rows become the lines of the table: flat, under headings, or as a tree. All lines are of one
// kind and one height, in one list; what is folded away is left out. Pure; any thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <array>
#include <deque>
#include <string_view>
#include <unordered_set>
#include <variant>
#include <vector>

namespace proctor {

enum class Grouping { Flat, Owner, Profile, Tree };
inline constexpr std::array groupings{Grouping::Flat, Grouping::Owner, Grouping::Profile,
                                      Grouping::Tree};
/// "flat", "owner", "profile", "tree": what files call them.
std::string_view toString(Grouping grouping);
std::optional<Grouping> groupingFrom(std::string_view text);

/// Names a heading. Without an owner or a profile: of all rows that have none.
struct GroupKey {
    Grouping by = Grouping::Owner;
    pid_t pid = 0;                ///< the owner's; 0: none
    std::uint64_t startTicks = 0; ///< the owner's, field 22 of /proc/PID/stat
    std::string profile;          ///< "": none
    friend auto operator<=>(const GroupKey &, const GroupKey &) = default;
};

} // namespace proctor

template <>
struct std::hash<proctor::GroupKey> {
    std::size_t operator()(const proctor::GroupKey &key) const noexcept
    {
        return std::hash<std::string>()(key.profile) ^
               static_cast<std::size_t>((key.startTicks * 0x9E3779B97F4A7C15ULL) ^
                                        (static_cast<std::uint64_t>(key.pid) << 2) ^
                                        static_cast<std::uint64_t>(key.by));
    }
};

namespace proctor {

/// Names a line through every refresh: its process, or its heading.
using LineKey = std::variant<ProcessKey, GroupKey>;

/// Most severe first: what a heading shows, and what headings are ordered by.
inline constexpr std::array severestFirst{Look::Orphan,  Look::Suspect, Look::Ending,
                                          Look::Stalled, Look::Unknown, Look::Zombie,
                                          Look::Active,  Look::Kept,    Look::Ended};

/// What stands below a heading, or is folded away below a row.
struct Group {
    GroupKey key;                                   ///< a heading's
    OwnerView owner;                                ///< of a heading by owner
    std::array<int, severestFirst.size()> counts{}; ///< by Look
    std::optional<double> cpuPercent;               ///< of one core; absent: none was measured
    std::optional<std::uint64_t> rssBytes;          ///< absent: none was measured
    int count(Look look) const { return counts[static_cast<std::size_t>(look)]; }
    int size() const;
    Look severest() const;
};
void addTo(Group &group, const ProcessRow &row);

enum class Fold : char { None, Open, Closed };

struct Line {
    const ProcessRow *row = nullptr; ///< null: a heading
    const Group *group = nullptr;    ///< of a heading, and of a row that is folded
    int depth = 0;                   ///< how many lines it is below
    Fold fold = Fold::None;          ///< None: nothing is below it
    bool isHeading() const { return row == nullptr; }
};
LineKey keyOf(const Line &line);

/// What is folded away, whether it is shown just now or not.
class Folds {
  public:
    void set(const LineKey &key, bool folded);
    bool has(const GroupKey &key) const { return m_groups.contains(key); }
    bool has(const ProcessKey &key) const { return m_parents.contains(key); }

  private:
    std::unordered_set<GroupKey> m_groups;
    std::unordered_set<ProcessKey> m_parents;
};

struct Lines {
    std::vector<Line> shown;
    std::vector<const ProcessRow *> all; ///< in the order shown, with what is folded away
    std::deque<Group> groups;            ///< what the lines point to
};

/// The heading that \p row stands below. \p by: Owner or Profile.
GroupKey groupOf(const ProcessRow &row, Grouping by);

/// \p rows keep their order inside each group. Headings: the severest first, then by name; those
/// that \p heldHeadings names stay in that order, before all others.
Lines linesOf(std::vector<const ProcessRow *> rows, Grouping grouping, const Folds &folds,
              const std::vector<GroupKey> &heldHeadings = {});

} // namespace proctor
