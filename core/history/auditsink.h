// SPDX-License-Identifier: GPL-3.0-or-later
// Where entries of the audit log go: a seam, so that tests can script a slow or a failing one.
// Owned and called by one thread, the core thread; nothing here blocks it.
#pragma once

#include "core/base/result.h"
#include "core/base/uniquefd.h"
#include "core/history/auditentry.h"

#include <vector>

namespace proctor {

/// What became of one append().
struct AuditDone {
    std::uint64_t ticket = 0;
    /// Success: every entry of it is durably stored. Failure: none is, and why.
    Result<void> result;
};

class AuditSink {
  public:
    virtual ~AuditSink() = default;

    /// A plan is being made, and an append() may follow: opens meanwhile what that will need, and
    /// returns at once. What goes wrong is told by the append().
    virtual void prepare() {}

    /// Takes the entries and returns at once; the ticket, never 0, comes back in takeDone() when
    /// they are stored or have failed. What was appended first is stored first.
    virtual std::uint64_t append(std::vector<AuditEntry> entries) = 0;
    /// Pollable: readable while takeDone() or takeNotices() has something.
    virtual int fd() const = 0;
    /// What has been stored or has failed since the last call; never blocks.
    virtual std::vector<AuditDone> takeDone() = 0;
    /// What a person should hear although it stopped nothing: a damaged file was set aside.
    virtual std::vector<Error> takeNotices() { return {}; }
};

/// An eventfd (man 2 eventfd): readable from raise() until clear(). Any thread raises.
class ReadyFlag {
  public:
    ReadyFlag();
    /// -1 when the kernel gave none.
    int fd() const { return m_fd.get(); }
    bool valid() const { return m_fd.valid(); }
    void raise() const;
    void clear() const;

  private:
    UniqueFd m_fd;
};

/// --no-audit: keeps nothing and says at once that it is done.
class NoAudit final : public AuditSink {
  public:
    std::uint64_t append(std::vector<AuditEntry> entries) override;
    int fd() const override { return m_ready.fd(); }
    std::vector<AuditDone> takeDone() override;

  private:
    ReadyFlag m_ready;
    std::vector<AuditDone> m_done;
    std::uint64_t m_last = 0;
};

} // namespace proctor
