// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditlines.h"

#include <algorithm>

namespace proctor {

namespace {

using Phase = AuditLine::Phase;

std::optional<Outcome> outcomeOf(const std::string &word)
{
    for (int i = 0; i <= static_cast<int>(Outcome::Cancelled); ++i)
        if (toString(static_cast<Outcome>(i)) == word)
            return static_cast<Outcome>(i);
    return std::nullopt;
}

/// What a planned row says of itself (Engine::recordPlan).
Phase planned(const std::string &detail)
{
    if (detail.starts_with("would have been"))
        return Phase::DryRun;
    return detail.starts_with("not confirmed") ? Phase::NotConfirmed : Phase::Planned;
}

/// When the first signal went out.
std::optional<WallTime> firstSent(const AuditLine &line)
{
    for (const auto &row : line.rows)
        if (row->kind == AuditKind::Sent)
            return row->at;
    return std::nullopt;
}

template <typename T>
void keep(T &value, const T &newer)
{
    if (newer != T{})
        value = newer;
}

} // namespace

void AuditGathering::add(std::vector<AuditEntry> entries)
{
    for (AuditEntry &entry : entries) {
        m_lastId = std::max(m_lastId, entry.id);
        const auto row = std::make_shared<const AuditEntry>(std::move(entry));
        Batch &batch = batchOf(*row);
        ++batch.rows;
        ++m_rows;
        if (row->target)
            take(lineOf(batch, *row), row);
        else
            batch.common.push_back(row);
    }
}

/// Searched from the newest, where it nearly always is.
AuditGathering::Batch &AuditGathering::batchOf(const AuditEntry &entry)
{
    const auto found =
        std::find_if(m_batches.rbegin(), m_batches.rend(),
                     [&entry](const Batch &batch) { return batch.name == entry.batch; });
    if (found != m_batches.rend() && !entry.batch.empty())
        return *found;
    m_batches.push_back({entry.batch, {}, {}, 0});
    return m_batches.back();
}

AuditLine &AuditGathering::lineOf(Batch &batch, const AuditEntry &entry)
{
    const auto found =
        std::find_if(batch.lines.rbegin(), batch.lines.rend(),
                     [&entry](const AuditLine &line) { return line.target == entry.target; });
    if (found != batch.lines.rend())
        return *found;
    AuditLine line;
    line.phase = Phase::Planned;
    line.id = entry.id;
    line.batch = entry.batch;
    line.target = entry.target;
    batch.lines.push_back(std::move(line));
    return batch.lines.back();
}

void AuditGathering::take(AuditLine &line, const Row &row)
{
    const AuditEntry &entry = *row;
    line.rows.push_back(row);
    line.at = entry.at;
    line.who = entry.who;
    keep(line.workerId, entry.workerId);
    keep(line.profile, entry.profile);
    keep(line.cmdline, entry.cmdline);
    keep(line.verdict, entry.verdict);
    if (auto judgement = entry.evidence.empty() ? nullptr : judgementFrom(entry.evidence)) {
        line.judgement = std::move(judgement);
        keep(line.why, english(line.judgement->why()));
    }
    switch (entry.kind) {
    case AuditKind::Plan:
        line.phase = planned(entry.detail);
        break;
    case AuditKind::Sent:
        line.phase = Phase::Signalled;
        line.sent.push_back(entry.signal);
        break;
    case AuditKind::Outcome:
    case AuditKind::Refusal:
        line.outcome = outcomeOf(entry.outcome);
        line.phase = line.outcome ? Phase::Done : Phase::LeftOut;
        if (entry.kind == AuditKind::Refusal)
            keep(line.why, entry.detail);
        if (const auto sent = firstSent(line))
            line.duration = std::chrono::duration_cast<std::chrono::milliseconds>(entry.at - *sent);
        break;
    default:
        break;
    }
}

bool AuditGathering::trim(std::size_t most)
{
    std::size_t gone = 0;
    while (gone + 1 < m_batches.size() && m_rows > most)
        m_rows -= m_batches[gone++].rows;
    m_batches.erase(m_batches.begin(), m_batches.begin() + static_cast<std::ptrdiff_t>(gone));
    return gone > 0;
}

std::vector<AuditLine> AuditGathering::lines() const
{
    std::vector<AuditLine> out;
    for (auto batch = m_batches.rbegin(); batch != m_batches.rend(); ++batch) {
        const auto &common = batch->common;
        const bool automatic = !common.empty() && common.front()->kind == AuditKind::Request &&
                               common.front()->detail.starts_with(toString(Trigger::Automatic));
        const std::int64_t first = common.empty() ? batch->lines.front().id : common.front()->id;
        if (batch->lines.empty()) {
            const AuditEntry &entry = *common.back();
            AuditLine line;
            line.phase = entry.kind == AuditKind::Request ? Phase::Asked : Phase::Note;
            line.id = first;
            line.batch = entry.batch;
            line.at = entry.at;
            line.who = entry.who;
            line.why = entry.detail;
            out.push_back(std::move(line));
        }
        const std::size_t start = out.size() - (batch->lines.empty() ? 1 : 0);
        out.insert(out.end(), batch->lines.begin(), batch->lines.end());
        for (std::size_t i = start; i < out.size(); ++i) {
            out[i].batchId = first;
            out[i].automatic = automatic;
            out[i].rows.insert(out[i].rows.begin(), common.begin(), common.end());
        }
    }
    return out;
}

} // namespace proctor
