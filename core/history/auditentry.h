// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the audit log: what was asked for, planned, about to be sent, sent, seen or refused,
// by whom and why. Plain values.
#pragma once

#include "core/base/clock.h"
#include "core/process/processkey.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace proctor {

struct Judgement;

enum class AuditKind {
    Request, ///< somebody asked for something
    Plan,    ///< one planned target, or what was left out of the plan
    Intent,  ///< a signal that is about to be sent: committed before it is
    Sent,    ///< a signal that the kernel took
    Outcome, ///< what was observed of one target in the end
    Refusal, ///< a target that was not signalled, and why
    Note,    ///< anything else worth keeping: recording was switched off, a policy was changed
};
/// The stable word of `--json`, e.g. "intent".
std::string_view toString(AuditKind kind);
std::optional<AuditKind> auditKind(std::string_view word);

/// Who did it.
struct AuditActor {
    std::uint32_t uid = 0;
    std::string user; ///< "" where the uid has no name
    std::string program;
    pid_t pid = 0;
    friend bool operator==(const AuditActor &, const AuditActor &) = default;
};
/// This process under the name \p program.
AuditActor thisActor(std::string program);

struct AuditEntry {
    std::int64_t id = 0; ///< given by the log, growing; 0 before
    AuditKind kind = AuditKind::Note;
    WallTime at;       ///< kept to the millisecond
    std::string batch; ///< what belongs together bears one newBatchId()
    AuditActor who;
    std::optional<ProcessKey> target;
    std::string workerId;
    std::string profile;
    std::vector<std::string> cmdline; ///< the log masks secrets in it (secrets.h)
    std::string verdict;              ///< toString(Verdict)
    std::string evidence;             ///< JSON of evidenceJson(); "" when there is none
    /// What the log words as the evidence where that is empty: on its own thread, not on the
    /// core's.
    std::shared_ptr<const Judgement> judgement;
    int signal = 0;      ///< 0: none
    std::string outcome; ///< toString(Outcome)
    std::string detail;  ///< a sentence; the log masks secrets in it, too
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// 32 hexadecimal digits that no other Proctor has (128 random bits).
std::string newBatchId();

/// {"verdict", "deciding", "evidence":[{"id","grade","result","detail","at"}…], "no":[id…]}: what
/// was found or could not be told, each with its words and when it was read, and in short what was
/// not so. Secret-looking values are masked.
std::string evidenceJson(const Judgement &judgement);
/// The judgement behind such JSON: what stands in the file is doubted, so a piece that makes no
/// sense is left out. Null where there is none.
std::shared_ptr<const Judgement> judgementFrom(const std::string &evidenceJson);

} // namespace proctor
