// SPDX-License-Identifier: GPL-3.0-or-later
// The records that the registry knows, by the process that they name and by their owner. One
// thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/registry/recordstore.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace proctor {

/// A record file as the registry knows it.
struct RecordEntry {
    std::string path;
    std::string name;
    std::size_t place = 0; ///< index of its directory
    RecordName named;
    std::uint32_t fileUid = 0;
    std::int64_t modifiedNs = 0;
    SteadyTime heartbeatSeen; ///< when Proctor saw the file's mtime move, or first saw the file
    std::shared_ptr<const Record> record; ///< null: cannot be used
    std::shared_ptr<const Error> problem; ///< why not
};

class RecordIndex {
  public:
    using Entries = std::unordered_map<RecordName, std::vector<RecordEntry>>;

    const Entries &byProcess() const { return m_entries; }
    /// The file \p name of directory \p place; null when it is not known.
    const RecordEntry *find(std::size_t place, const RecordName &named,
                            const std::string &name) const;
    /// Takes the entry in, in place of what is known of the same file.
    void put(RecordEntry entry);
    void remove(std::size_t place, const RecordName &named, const std::string &name);
    /// Whom the forgotten entries named.
    std::vector<RecordName> removePlace(std::size_t place);
    /// Everything that is known, handed over; nothing is, afterwards.
    Entries takeAll();
    /// Calls \p change with each entry. It must not change names, directories or records.
    template <typename Change>
    void changeEach(Change change)
    {
        for (auto &[name, entries] : m_entries)
            for (RecordEntry &entry : entries)
                change(entry);
    }

    /// The processes whose usable records call their owner by this name, in whatever pid namespace.
    std::vector<RecordName> ownedBy(const RecordName &owner) const;

  private:
    void indexOwner(const RecordEntry &entry);
    void forgetOwner(const RecordEntry &entry);

    Entries m_entries;
    /// By owner, then by process: how many records say so.
    std::unordered_map<RecordName, std::unordered_map<RecordName, std::size_t>> m_owned;
};

} // namespace proctor
