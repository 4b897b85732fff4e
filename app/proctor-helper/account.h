// SPDX-License-Identifier: GPL-3.0-or-later
// Who asked the helper for what and what came of it, for the system's log (man 3 syslog, facility
// authpriv, where sudo and pkexec report too) and under which name the audit log has it. Numbers
// and our own words only: nothing that a process or a caller chose reaches the system's log. Never
// fails.
#pragma once

#include "core/base/error.h"
#include "core/cleanup/cleanup.h"
#include "core/history/auditentry.h"

namespace proctor {

class Account {
  public:
    /// \p asking: absent where root runs the helper itself.
    explicit Account(std::optional<std::uint32_t> asking);

    /// For root's audit log, which the Engine keeps: this program, for whoever asked.
    AuditActor actor() const;
    void refused(const Error &why) const;
    void asked(const std::vector<ProcessKey> &keys) const;
    /// Before the report is handed out (domain.md).
    void concluded(const CleanupPlan &plan, const CleanupReport &report) const;

  private:
    std::uint32_t m_uid = 0;
    std::string m_who;
};

} // namespace proctor
