// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processtree.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace proctor {

namespace {

using Rows = std::vector<const ProcessRow *>;
constexpr int none = -1;

class Tree {
  public:
    Tree(const Rows &rows, const Folds &folds)
        : m_rows(rows)
        , m_folds(folds)
        , m_firstChild(rows.size(), none)
        , m_nextSibling(rows.size(), none)
        , m_taken(rows.size(), false)
    {
        link();
    }

    Lines lines() &&
    {
        m_lines.all.reserve(m_rows.size());
        m_lines.shown.reserve(m_rows.size());
        for (const int root : m_roots)
            walk(root);
        // Start times that are equal could make a ring, which has no root.
        for (int row = 0; std::cmp_less(row, m_rows.size()); ++row)
            if (!m_taken[static_cast<std::size_t>(row)])
                walk(row);
        return std::move(m_lines);
    }

  private:
    struct Visit {
        int row;
        int depth;
        Group *hiddenBelow; ///< the folded row's that hides it; null: it is shown
    };

    const ProcessRow &at(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    int &firstChild(int row) { return m_firstChild[static_cast<std::size_t>(row)]; }
    int &nextSibling(int row) { return m_nextSibling[static_cast<std::size_t>(row)]; }

    /// From the last to the first, each before its siblings: they end up in order.
    void link()
    {
        m_byPid.reserve(m_rows.size());
        const int count = static_cast<int>(m_rows.size());
        for (int row = 0; row < count; ++row)
            m_byPid.emplace(at(row).key.pid, row);
        for (int row = count - 1; row >= 0; --row) {
            const int parent = parentOf(at(row));
            if (parent == none)
                m_roots.push_back(row);
            else
                nextSibling(row) = std::exchange(firstChild(parent), row);
        }
        std::reverse(m_roots.begin(), m_roots.end());
    }

    /// The one that bore this pid when \p row was started: of the same boot and namespace, and not
    /// started later. What has ended is nobody's parent any more, save of what ended with it.
    int parentOf(const ProcessRow &row) const
    {
        int found = none;
        const auto [from, to] = m_byPid.equal_range(row.ppid);
        for (auto it = from; it != to; ++it) {
            const ProcessRow &other = at(it->second);
            if (&other == &row || other.key.bootId != row.key.bootId ||
                other.key.pidNs != row.key.pidNs || other.key.startTicks > row.key.startTicks ||
                (other.ended && !row.ended))
                continue;
            if (found == none || other.key.startTicks > at(found).key.startTicks)
                found = it->second;
        }
        return found;
    }

    void walk(int root)
    {
        std::vector<Visit> open{{root, 0, nullptr}};
        std::vector<Visit> below;
        while (!open.empty()) {
            const Visit visit = open.back();
            open.pop_back();
            if (m_taken[static_cast<std::size_t>(visit.row)])
                continue;
            m_taken[static_cast<std::size_t>(visit.row)] = true;
            Group *hidden = take(visit);
            below.clear();
            for (int child = firstChild(visit.row); child != none; child = nextSibling(child))
                below.push_back({child, visit.depth + 1, hidden});
            open.insert(open.end(), below.rbegin(), below.rend());
        }
    }

    /// What counts the rows below it, where they are hidden.
    Group *take(const Visit &visit)
    {
        const ProcessRow &row = at(visit.row);
        m_lines.all.push_back(&row);
        if (visit.hiddenBelow) {
            addTo(*visit.hiddenBelow, row);
            return visit.hiddenBelow;
        }
        const bool isParent = firstChild(visit.row) != none;
        const bool folded = isParent && m_folds.has(row.key);
        Group *below = folded ? &m_lines.groups.emplace_back() : nullptr;
        m_lines.shown.push_back({&row, below, visit.depth,
                                 folded     ? Fold::Closed
                                 : isParent ? Fold::Open
                                            : Fold::None});
        return below;
    }

    const Rows &m_rows;
    const Folds &m_folds;
    std::unordered_multimap<pid_t, int> m_byPid;
    std::vector<int> m_firstChild;
    std::vector<int> m_nextSibling;
    std::vector<int> m_roots;
    std::vector<bool> m_taken;
    Lines m_lines;
};

} // namespace

Lines asTree(const Rows &rows, const Folds &folds)
{
    return Tree(rows, folds).lines();
}

} // namespace proctor
