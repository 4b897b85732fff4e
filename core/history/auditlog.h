// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: an SQLite file that is only ever appended to (WAL, synchronous=FULL), schema
// versioned. Several Proctors may write at once. Blocks on the disk: lives on one thread that may
// wait, and belongs to the thread that opened it. See auditwriter.h for the core thread's side.
#pragma once

#include "core/base/result.h"
#include "core/history/auditentry.h"

#include <cstddef>
#include <memory>
#include <sys/types.h>

namespace proctor {

class SqlConnection;

/// Everything that is set must fit.
struct AuditFilter {
    std::optional<WallTime> since; ///< at or after
    std::optional<WallTime> until; ///< before
    std::string batch;             ///< its beginning
    std::optional<pid_t> pid;      ///< the target's
    std::optional<AuditKind> kind;
    std::int64_t afterId = 0; ///< only what was recorded later than this entry
    std::size_t limit = 0;    ///< the newest so many; 0: all
};

struct AuditPage {
    std::vector<AuditEntry> entries; ///< oldest first
    bool more = false;               ///< older ones were left out by the limit
};

class AuditLog {
  public:
    /// Told apart from other SQLite files by "application_id" ("PRAU") and "user_version".
    static constexpr std::int32_t applicationId = 0x50524155;
    static constexpr int schemaVersion = 1;

    enum class Check {
        Quick, ///< reads a small file whole, of a large one the beginning
        Whole, ///< reads all of it
    };

    /// Opens \p path to append, makes or migrates it. A damaged or foreign file is first set aside
    /// under a new name: notice() says so. Unsupported, and nothing is touched, when a newer
    /// Proctor made it.
    static Result<std::unique_ptr<AuditLog>> open(const std::string &path,
                                                  Check check = Check::Quick);
    /// Opens \p path to query. Makes and changes nothing. Vanished where there is none.
    static Result<std::unique_ptr<AuditLog>> openToRead(const std::string &path);
    ~AuditLog();

    /// What open() had to set aside, in words.
    const std::optional<Error> &notice() const { return m_notice; }
    /// False when the path names another file by now, or none.
    bool inPlace() const;

    /// Stores all of \p entries in one transaction, or none; on the disk when this returns. Secrets
    /// in command lines and details are masked. Malformed: the file is damaged.
    Result<void> append(const std::vector<AuditEntry> &entries);
    Result<AuditPage> query(const AuditFilter &filter) const;

  private:
    struct FileId {
        dev_t device = 0;
        ino_t inode = 0;
        friend bool operator==(const FileId &, const FileId &) = default;
    };
    static std::optional<FileId> fileAt(const std::string &path);

    AuditLog(std::string path, std::unique_ptr<SqlConnection> connection);
    Result<void> insert(const std::vector<AuditEntry> &entries);

    std::string m_path;
    std::unique_ptr<SqlConnection> m_connection;
    std::optional<FileId> m_file;
    std::optional<Error> m_notice;
};

} // namespace proctor
