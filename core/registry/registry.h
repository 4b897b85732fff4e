// SPDX-License-Identifier: GPL-3.0-or-later
// All records of all registry directories, indexed in memory and kept live by inotify.
// The core thread's. A directory or record that cannot be used is reported and never an end:
// detection goes on with less certainty.
#pragma once

#include "core/base/clock.h"
#include "core/registry/recordindex.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace proctor {

class Registry {
  public:
    /// One directory and whether it can be read now.
    struct Place {
        RegistryDirectory directory;
        std::optional<RecordStore> store;
        std::optional<Error> problem; ///< why there is no store; Vanished: not made yet
        int watch = -1;
        std::size_t records = 0;
        bool capped = false; ///< more records of some user than are read; see mostPerUser
        std::unordered_set<std::uint32_t> cappedUsers; ///< whose
    };
    /// Records of one user that are read from one directory; what is more is reported.
    static constexpr std::size_t mostPerUser = 20'000;

    /// \p inotify: an instance to share; closing one waits for a grace period of the kernel (some
    /// milliseconds), too long for who makes ten thousand registries.
    Registry(std::vector<RegistryDirectory> directories, const Clock &clock,
             std::shared_ptr<const UniqueFd> inotify = newInotify());
    /// The directories of \p places, and of every user who comes later (root reads them all).
    Registry(RegistryPlaces places, const Clock &clock);

    /// Makes the first directory where it is missing and may be made, so that it can be watched.
    void makeFirstDirectory();
    /// Reads everything. Called by the constructor's user once, then again after an overflow.
    void load();
    /// Pollable: readable when update() has something to do; -1 without inotify.
    int notifyFd() const { return m_inotify->get(); }
    static std::shared_ptr<const UniqueFd> newInotify();
    /// Takes in what has changed since. Never blocks.
    void update();
    /// The processes whose records have changed since the last call, whoever took the change in.
    std::unordered_set<RecordName> takeChanged();
    /// Opens directories that have appeared since, and again those whose path leads elsewhere by
    /// now; true when there was one.
    bool lookForDirectories();
    /// The same for what could speak for the processes of \p users: before every judgement that a
    /// signal rests on.
    void lookFor(const std::vector<std::uint32_t> &users);
    /// Changes whenever a directory is opened or opened again.
    std::uint64_t generation() const { return m_generation; }
    /// Lets every heartbeat's time begin anew: after a suspend all would be late.
    void restartHeartbeats();

    /// Records (usable or not) that name this process.
    std::vector<RecordEntry> find(const RecordName &name) const;
    /// The same, read from disk at this moment.
    std::vector<RecordEntry> readFresh(const RecordName &name);
    const RecordIndex::Entries &entries() const { return m_index.byProcess(); }
    /// Usable records that call their owner by this name, in whatever pid namespace.
    std::vector<RecordEntry> ownedBy(const RecordName &owner) const;
    std::size_t size() const;

    const std::vector<Place> &places() const { return m_places; }
    /// Why a registry that could speak for \p uid's processes cannot be read; nothing when all can.
    std::optional<Error> blindFor(std::optional<std::uint32_t> uid) const;
    /// The adoption locks of every directory whose records can count for a process of \p users
    /// (its real and effective uid): theirs, root's and everybody's. Opens them first.
    Result<std::vector<DirectoryLock>> lockFor(const std::vector<std::uint32_t> &users);
    /// Who marks: the key of this very process.
    void setSelf(const ProcessKey &self) { m_self = self; }
    void markEnding(const RecordName &name) const;
    void clearEnding(const RecordName &name) const;
    /// Removes a record whose process has exited, where it is this user's to remove: under the
    /// adoption lock, and only where \p isIts holds for what the file says then. A process that has
    /// got the pid within the same clock tick registers itself under the same name. False where the
    /// lock is busy, too.
    bool prune(const RecordEntry &entry, const std::function<bool(const Record &)> &isIts);

  private:
    void addPlace(RegistryDirectory directory);
    bool settlePlaces();
    void openPlace(std::size_t index);
    void closePlace(std::size_t index);
    void loadPlace(std::size_t index);
    void take(std::size_t index, const std::string &name);
    void drop(std::size_t index, const std::string &name);
    bool speaksFor(const Place &place, std::uint32_t uid) const;

    const Clock &m_clock;
    std::optional<RegistryPlaces> m_where; ///< absent: the directories are those given, no others
    std::uint64_t m_generation = 0;
    std::optional<ProcessKey> m_self;
    std::vector<Place> m_places;
    RecordIndex m_index;
    std::vector<std::unordered_map<std::uint32_t, std::size_t>> m_perUser; ///< by place
    std::unordered_set<RecordName> m_changed;
    std::shared_ptr<const UniqueFd> m_inotify; ///< never null; invalid without inotify
};

} // namespace proctor
