// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log's rows gathered to what a person asks for: one line for each target of a cleanup,
// from the request to the outcome. Plain values and a pure gatherer; any one thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/detector/evidence.h"
#include "core/history/auditentry.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace proctor {

struct AuditLine {
    /// How far it came.
    enum class Phase {
        Note,         ///< no target: the switch of automatic cleanup, …
        Asked,        ///< a request that found no target
        LeftOut,      ///< by the plan
        NotConfirmed, ///< planned, and unticked
        DryRun,       ///< automatic cleanup would have ended it
        Planned,
        Signalled,
        Done, ///< outcome says how
    };
    Phase phase = Phase::Note;
    std::int64_t batchId = 0; ///< the first row of its batch
    std::int64_t id = 0;      ///< its own first row
    WallTime at;              ///< of its newest row
    std::string batch;
    AuditActor who;
    bool automatic = false; ///< without a person
    std::optional<ProcessKey> target;
    std::string workerId;
    std::string profile;
    std::vector<std::string> cmdline; ///< secrets are masked in the log
    std::string verdict;
    std::vector<int> sent; ///< signals the kernel took, in order
    std::optional<Outcome> outcome;
    std::string why; ///< the deciding evidence, or why it was refused: English, as recorded
    std::optional<std::chrono::milliseconds> duration; ///< from the first signal to the outcome
    std::shared_ptr<const Judgement> judgement;        ///< the last look's; may be null
    std::vector<std::shared_ptr<const AuditEntry>> rows;
};

class AuditGathering {
  public:
    /// \p entries: later than all before, oldest first.
    void add(std::vector<AuditEntry> entries);
    /// Forgets the oldest batches until at most \p most rows, or one batch, are left.
    /// True when something was forgotten.
    bool trim(std::size_t most);
    std::int64_t lastId() const { return m_lastId; }
    /// The newest batch first, and in it the order of the plan.
    std::vector<AuditLine> lines() const;

  private:
    using Row = std::shared_ptr<const AuditEntry>;
    struct Batch {
        std::string name;
        std::vector<Row> common; ///< rows without a target
        std::vector<AuditLine> lines;
        std::size_t rows = 0;
    };
    Batch &batchOf(const AuditEntry &entry);
    static AuditLine &lineOf(Batch &batch, const AuditEntry &entry);
    static void take(AuditLine &line, const Row &row);

    std::vector<Batch> m_batches; ///< in the order of their first row
    std::size_t m_rows = 0;
    std::int64_t m_lastId = 0;
};

} // namespace proctor
