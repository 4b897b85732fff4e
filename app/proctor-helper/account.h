// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where it is recorded who asked the helper for what and what came of it: today the
// system's log (man 3 syslog, facility authpriv, where sudo and pkexec report too). An audit log of
// Proctor's own is to be written from here as well. Numbers and our own words only: nothing that a
// process or a caller chose reaches the log. Never fails.
#pragma once

#include "core/base/error.h"
#include "core/cleanup/cleanup.h"

namespace proctor {

class Account {
  public:
    /// \p asking: absent where root runs the helper itself.
    explicit Account(std::optional<std::uint32_t> asking);

    void refused(const Error &why) const;
    void asked(const std::vector<ProcessKey> &keys) const;
    /// Before the report is handed out (domain.md).
    void concluded(const CleanupPlan &plan, const CleanupReport &report) const;

  private:
    std::string m_who;
};

} // namespace proctor
