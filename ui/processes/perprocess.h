// SPDX-License-Identifier: GPL-3.0-or-later
// What the table has put together for each process, kept from one snapshot to the next: words cost
// too much to be made for every row at every tick. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <tsl/robin_map.h>

#include <memory>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace proctor {

/// What the words of a row follow from. Held, so that an address stays its own.
struct WordSource {
    WordSource() = default;
    explicit WordSource(const ProcessRow &row)
        : identity(row.identity)
        , judgement(isMoving(row) ? nullptr : row.judgement)
        , record(row.record)
        , ownerName(row.owner.name)
        , parentName(row.parentName)
        , owner(row.owner.state)
        , ppid(row.ppid)
    {}
    /// Every word of \p row is as it was.
    bool isOf(const ProcessRow &row) const
    {
        return !isMoving(row) && identity == row.identity && judgement == row.judgement &&
               record == row.record && owner == row.owner.state && ppid == row.ppid &&
               ownerName == row.owner.name && parentName == row.parentName;
    }
    /// Its words go on while the judgement stays.
    static bool isMoving(const ProcessRow &row) { return row.ending || row.ended; }

    std::shared_ptr<const ProcessIdentity> identity;
    std::shared_ptr<const Judgement> judgement; ///< null: it was moving
    std::shared_ptr<const Record> record;
    std::string ownerName; ///< others run another program under their pid now and then
    std::string parentName;
    OwnerState owner = OwnerState::None;
    pid_t ppid = 0;
};

/// Values by process. They are mostly asked for in the order of the last time: then nothing is
/// looked up.
template <typename Value>
class PerProcess {
  public:
    using Place = std::uint32_t;

    /// Valid until forgetMissing(). A process that is not known gets an empty value.
    Place placeOf(const ProcessKey &key)
    {
        if (m_next >= m_keys.size() || m_keys[m_next] != key) {
            const auto [it, isNew] = m_places.try_emplace(key, static_cast<Place>(m_keys.size()));
            if (isNew) {
                m_keys.push_back(key);
                m_values.emplace_back();
            }
            m_next = it->second;
        }
        return m_next++;
    }
    Value &operator[](Place place) { return m_values[place]; }
    const Value &operator[](Place place) const { return m_values[place]; }
    Place size() const { return static_cast<Place>(m_keys.size()); }

    /// Forgets the processes that \p snapshot no longer has, once they are many. True: places have
    /// changed.
    bool forgetMissing(const Snapshot &snapshot)
    {
        const std::size_t rows = snapshot.rows.size();
        if (m_keys.size() <= rows + rows / 8 + 64)
            return false;
        std::unordered_set<ProcessKey> present;
        for (const ProcessRow &row : snapshot.rows)
            present.insert(row.key);
        PerProcess kept;
        for (Place place = 0; place < size(); ++place)
            if (present.contains(m_keys[place]))
                kept[kept.placeOf(m_keys[place])] = std::move(m_values[place]);
        *this = std::move(kept);
        return true;
    }

  private:
    std::vector<ProcessKey> m_keys;
    std::vector<Value> m_values; ///< of m_keys
    tsl::robin_map<ProcessKey, Place> m_places;
    Place m_next = 0;
};

} // namespace proctor
