// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log's thread: stores what the core thread appends, in that order, everything that has
// come up meanwhile in one transaction, and tells when it is safely on the disk. The file is opened
// when it is prepared, else with the first entry, and again after a failure: once there is room on
// the disk it goes on.
#pragma once

#include "core/base/mailbox.h"
#include "core/history/auditlog.h"
#include "core/history/auditsink.h"

#include <memory>
#include <thread>

namespace proctor {

class AuditWriter final : public AuditSink {
  public:
    /// Starts the thread; touches no file. \p path: see auditPath().
    static Result<std::unique_ptr<AuditWriter>> start(std::string path);
    /// Stores what has been appended, then ends the thread: waits for the disk.
    ~AuditWriter() override;

    void prepare() override;
    std::uint64_t append(std::vector<AuditEntry> entries) override;
    int fd() const override { return m_ready.fd(); }
    std::vector<AuditDone> takeDone() override;
    std::vector<Error> takeNotices() override;

  private:
    struct Batch {
        enum class Kind { Prepare, Entries, Last };
        Kind kind = Kind::Entries;
        std::uint64_t ticket = 0; ///< of entries
        std::vector<AuditEntry> entries;
    };

    explicit AuditWriter(std::string path) : m_path(std::move(path)) {}
    void run();
    Result<void> open(AuditLog::Check check);
    Result<void> store(const std::vector<AuditEntry> &entries);

    std::string m_path;
    ReadyFlag m_ready;
    Mailbox<Batch> m_in;
    Mailbox<AuditDone> m_out;
    Mailbox<Error> m_notices;
    std::uint64_t m_last = 0;        ///< the core thread's
    std::unique_ptr<AuditLog> m_log; ///< opened, used and closed by the log's own thread
    std::thread m_thread;
};

} // namespace proctor
