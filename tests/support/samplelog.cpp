// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplelog.h"

#include "core/cleanup/cleanup.h"
#include "core/history/auditlog.h"
#include "tests/support/samplesnapshot.h"

#include <QtCore/QtGlobal>

#include <algorithm>

namespace proctor {

namespace {

using std::chrono::milliseconds;

/// Writes the rows of one batch, each a little later than the one before.
class Batch {
  public:
    Batch(std::vector<AuditEntry> &out, std::string id, WallTime at)
        : m_out(out), m_id(std::move(id)), m_at(at)
    {}

    void common(AuditKind kind, std::string detail)
    {
        AuditEntry entry = next(kind);
        entry.detail = std::move(detail);
        m_out.push_back(std::move(entry));
    }
    void add(AuditKind kind, const ProcessRow &row, std::string detail, int signal = 0,
             std::string outcome = {}, milliseconds later = milliseconds(4))
    {
        m_at += later;
        AuditEntry entry = next(kind);
        entry.target = row.key;
        entry.workerId = row.record ? row.record->workerId : std::string();
        entry.profile = row.profile;
        entry.cmdline = row.identity->cmdline;
        entry.verdict = toString(row.judgement->verdict);
        if (kind != AuditKind::Sent)
            entry.evidence = evidenceJson(*row.judgement);
        entry.signal = signal;
        entry.outcome = std::move(outcome);
        entry.detail = std::move(detail);
        m_out.push_back(std::move(entry));
    }
    void plan(const ProcessRow &row, const std::string &what)
    {
        add(AuditKind::Plan, row, what + "TERM 5000 ms, KILL 2000 ms");
    }
    void signal(const ProcessRow &row, int number, milliseconds later)
    {
        add(AuditKind::Intent, row, {}, number, {}, later);
        add(AuditKind::Sent, row, {}, number);
    }
    void outcome(const ProcessRow &row, Outcome outcome, milliseconds later,
                 std::string detail = {})
    {
        add(AuditKind::Outcome, row, std::move(detail), 0, std::string(toString(outcome)), later);
    }
    void refuse(const ProcessRow &row, const std::string &outcome, std::string detail)
    {
        add(AuditKind::Refusal, row, std::move(detail), 0, outcome);
    }

  private:
    AuditEntry next(AuditKind kind)
    {
        AuditEntry entry;
        entry.id = m_out.empty() ? 1 : m_out.back().id + 1;
        entry.kind = kind;
        entry.at = m_at;
        entry.batch = m_id;
        entry.who = {1000, "ada", "proctor", 4711};
        return entry;
    }

    std::vector<AuditEntry> &m_out;
    std::string m_id;
    WallTime m_at;
};

ProcessRow orphan(pid_t pid, std::string worker)
{
    RowLooks looks;
    looks.ownerPid = 4290;
    looks.orphanedForS = 720;
    looks.cmdline = {"python3", "/srv/dspy/dspy_bridge.py", "--slot", std::to_string(pid % 10)};
    return makeRow(pid, Verdict::Orphan, std::move(worker), looks);
}

void byHand(std::vector<AuditEntry> &out)
{
    Batch batch(out, "9f3c61d07a5e4b2f8c1d0e9a7b6c5d4e", sampleWall() - std::chrono::minutes(12));
    const ProcessRow rows[] = {orphan(4312, "pool-3"), orphan(4313, "pool-4"),
                               orphan(4319, "pool-7"), orphan(4321, "pool-8"),
                               orphan(4322, "pool-9"), orphan(4323, "pool-10")};
    batch.common(AuditKind::Request, "person: 7 orphans, 0 by name; 6 planned, 5 confirmed");
    for (const ProcessRow &row : rows)
        batch.plan(row, row.key.pid == 4323 ? "not confirmed: " : "confirmed: ");
    batch.refuse(orphan(4330, "pool-11"), {},
                 "an orphan for less than the 30 s that its profile asks for; name it to end it "
                 "now");
    for (const int at : {0, 1, 4})
        batch.signal(rows[at], SIGTERM, milliseconds(3));
    const ProcessRow adopted = makeRow(4319, Verdict::Active, "pool-7");
    batch.refuse(adopted, "refused", "adopted by beam.smp 5990: it is Active now");
    batch.refuse(rows[3], "already-gone", "it exited before its signal");
    batch.outcome(rows[0], Outcome::Ended, milliseconds(200));
    batch.signal(rows[1], SIGKILL, milliseconds(4790));
    batch.outcome(rows[1], Outcome::EndedByKill, milliseconds(12));
    batch.signal(rows[4], SIGKILL, milliseconds(2));
    batch.outcome(rows[4], Outcome::Survived, milliseconds(2000),
                  "still there after KILL: it waits in the kernel (state D)");
}

} // namespace

std::vector<AuditEntry> sampleLog()
{
    std::vector<AuditEntry> out;
    byHand(out);
    Batch dry(out, "41d0c2b3a4958677665544332211ffee", sampleWall() - std::chrono::minutes(6));
    dry.common(AuditKind::Request,
               "automatic (dry run): 2 orphans, 0 by name; 2 planned, 0 confirmed");
    dry.plan(orphan(5101, "render-1"), "would have been ended: ");
    dry.plan(orphan(5102, "render-2"), "would have been ended: ");
    Batch note(out, "77aa0000111122223333444455556666", sampleWall() - std::chrono::minutes(4));
    note.common(AuditKind::Note, "automatic cleanup: from dry-run to on");
    Batch on(out, "c0ffee00112233445566778899aabbcc", sampleWall() - std::chrono::minutes(2));
    const ProcessRow row = orphan(5103, "render-3");
    on.common(AuditKind::Request, "automatic: 1 orphan, 0 by name; 1 planned, 1 confirmed");
    on.plan(row, "confirmed: ");
    on.signal(row, SIGTERM, milliseconds(3));
    on.outcome(row, Outcome::Ended, milliseconds(140));
    return out;
}

std::vector<AuditEntry> sampleEnding(pid_t pid, const std::string &workerId)
{
    std::vector<AuditEntry> out;
    const ProcessRow row = orphan(pid, workerId);
    Batch batch(out, newBatchId(), sampleWall());
    batch.common(AuditKind::Request, "person: 1 orphan, 0 by name; 1 planned, 1 confirmed");
    batch.plan(row, "confirmed: ");
    batch.signal(row, SIGTERM, milliseconds(3));
    batch.outcome(row, Outcome::Ended, milliseconds(200));
    return out;
}

void writeLog(const std::string &path, const std::vector<AuditEntry> &entries)
{
    auto log = AuditLog::open(path);
    if (!log || !(*log)->append(entries))
        qFatal("the sample log cannot be written");
}

} // namespace proctor
