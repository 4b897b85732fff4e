// SPDX-License-Identifier: GPL-3.0-or-later
// The record files of one registry directory: read with distrust, written whole, locked for
// adoption. Everything goes through one directory descriptor, opened without following a symlink in
// any component and through no directory that a stranger could replace. One thread at a time.
#pragma once

#include "core/base/result.h"
#include "core/base/uniquefd.h"
#include "core/registry/endingmark.h"
#include "core/registry/record.h"
#include "core/registry/registrydirectory.h"

#include <sys/stat.h>
#include <vector>

namespace proctor {

/// The adoption lock: flock(2) on the directory. Whoever registers a running worker takes it, and
/// the Cleaner holds it over its last check and the signal. Released when destroyed.
class DirectoryLock {
  public:
    explicit DirectoryLock(UniqueFd fd) : m_fd(std::move(fd)) {}

  private:
    UniqueFd m_fd;
};

class RecordStore {
  public:
    /// One file that bears a record's name; its content, or why it cannot be used.
    struct File {
        std::string name;
        RecordName named;
        std::uint32_t uid = 0;       ///< who wrote it
        std::int64_t modifiedNs = 0; ///< mtime: the heartbeat
        Result<Record> record;
    };

    /// Vanished: not there (yet). Foreign: a stranger's, so nothing in it counts. Untrusted: a
    /// symlink on the way, or a directory that others could change. Denied: it may hold records
    /// that cannot be read.
    static Result<RecordStore> open(RegistryDirectory directory);
    /// Opens, and creates what is missing (0700). Foreign when another user owns it.
    static Result<RecordStore> openForWriting(RegistryDirectory directory);

    const RegistryDirectory &directory() const { return m_directory; }
    int fd() const { return m_fd.get(); }
    /// True while the path still leads to this very directory, as trustworthy as it was: one that
    /// was removed and made again, renamed or mounted over is another, and what is registered there
    /// now is not seen here.
    bool isCurrent() const;
    bool isSameAs(const RecordStore &other) const
    {
        return m_device == other.m_device && m_inode == other.m_inode;
    }

    /// Names of all files that bear a record's name, in no order.
    Result<std::vector<std::string>> names() const;
    /// Nothing when it is gone or bears no record's name.
    std::optional<File> read(const std::string &name) const;

    /// Writes the record whole, under its canonical name or, where a squatter holds that, under
    /// "PID-STARTTICKS.RANDOM.json". Returns the name.
    Result<std::string> write(const Record &record) const;
    Result<void> remove(const std::string &name) const;

    /// Busy when somebody else holds it; never waits.
    Result<DirectoryLock> lock() const;

    /// Leaves "PID-STARTTICKS.ending", in the name of \p writer, the Proctor that this is: a signal
    /// has been sent, an adoption comes too late. See endingmark.h.
    Result<void> markEnding(const RecordName &name, const std::optional<ProcessKey> &writer) const;
    /// \p worker: the uid of the process.
    bool isEnding(const RecordName &name, std::uint32_t worker, ProcessSource &source) const;
    void clearEnding(const RecordName &name, const std::optional<ProcessKey> &writer) const;

    /// False where files of this user do not belong (another user's directory).
    bool writable() const { return m_writable; }

  private:
    RecordStore(RegistryDirectory directory, UniqueFd fd, const struct stat &info, bool writable)
        : m_directory(std::move(directory))
        , m_fd(std::move(fd))
        , m_mode(info.st_mode)
        , m_device(info.st_dev)
        , m_inode(info.st_ino)
        , m_owner(info.st_uid)
        , m_writable(writable)
    {}
    MarkPlace markPlace() const { return {m_fd.get(), m_directory.shared, m_directory.path}; }
    std::string pathOf(const std::string &name) const { return m_directory.path + '/' + name; }
    Result<Record> content(int fd, const File &file, const std::string &path) const;

    RegistryDirectory m_directory;
    UniqueFd m_fd;
    mode_t m_mode;
    dev_t m_device;
    ino_t m_inode;
    std::uint32_t m_owner;
    bool m_writable;
};

} // namespace proctor
