// SPDX-License-Identifier: GPL-3.0-or-later
// Entries for the audit log's tests, and a sink that does as the test says.
#pragma once

#include "core/history/auditsink.h"

#include <poll.h>
#include <utility>

namespace proctor::test {

/// An entry as a cleanup would write it.
inline AuditEntry auditEntry(const std::string &batch, std::string detail = {})
{
    AuditEntry out;
    out.kind = AuditKind::Intent;
    out.at = WallTime(std::chrono::milliseconds(1'795'692'000'123)); // 2026-11-26T11:20:00.123Z
    out.batch = batch;
    out.who = {1000, "ada", "proctorctl", 4711};
    out.target = ProcessKey{{}, 4026531836, 1234, 5678, 99};
    out.workerId = "pool-3";
    out.profile = "dspy-bridge";
    out.cmdline = {"python3", "dspy_bridge.py"};
    out.verdict = "orphan";
    out.evidence = R"({"deciding":"owner-dead"})";
    out.signal = 15;
    out.detail = std::move(detail);
    return out;
}

/// Waits until \p sink has reported on \p count tickets; only in full when something is broken.
inline std::vector<AuditDone> awaitDone(AuditSink &sink, std::size_t count)
{
    std::vector<AuditDone> out;
    pollfd waited{sink.fd(), POLLIN, 0};
    while (out.size() < count && ::poll(&waited, 1, 60'000) == 1)
        for (AuditDone &done : sink.takeDone())
            out.push_back(std::move(done));
    return out;
}

/// A sink that keeps everything in memory and reports when, and what, the test says.
class FakeAudit final : public AuditSink {
  public:
    std::vector<std::vector<AuditEntry>> batches; ///< everything that was appended
    std::optional<Error> failure;                 ///< set: what is released fails with it
    bool prompt = true;                           ///< false: nothing is reported before release()
    bool prepared = false;                        ///< it was told that something may follow

    void prepare() override { prepared = true; }
    std::uint64_t append(std::vector<AuditEntry> entries) override
    {
        batches.push_back(std::move(entries));
        if (prompt)
            release();
        return batches.size();
    }
    /// Reports on everything that was appended and not yet reported on.
    void release()
    {
        for (; m_released < batches.size(); ++m_released)
            m_done.push_back(
                {m_released + 1, failure ? Result<void>(Failure(*failure)) : Result<void>()});
        m_ready.raise();
    }
    int fd() const override { return m_ready.fd(); }
    std::vector<AuditDone> takeDone() override
    {
        m_ready.clear();
        return std::exchange(m_done, {});
    }

  private:
    ReadyFlag m_ready;
    std::vector<AuditDone> m_done;
    std::size_t m_released = 0;
};

} // namespace proctor::test
