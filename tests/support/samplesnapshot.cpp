// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplesnapshot.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <utility>

namespace proctor {

namespace {

constexpr std::uint64_t megabyte = 1'000'000;

std::vector<Evidence> evidenceFor(Verdict verdict, const RowLooks &looks)
{
    const std::string owner = looks.ownerName;
    const std::string pid = std::to_string(looks.ownerPid);
    const Evidence verified = evidence(EvidenceId::KeyVerified, Grade::Required, Finding::Yes,
                                       "Start time and boot id agree");
    switch (verdict) {
    case Verdict::Active:
        if (looks.stalled)
            return {evidence(EvidenceId::HeartbeatOverdue, Grade::Context, Finding::Yes,
                             "heartbeat %1 late", {"48 s"}),
                    evidence(EvidenceId::OwnerAlive, Grade::Context, Finding::Yes,
                             "%1 %2 is running", {owner, pid}),
                    verified};
        return {evidence(EvidenceId::OwnerAlive, Grade::Context, Finding::Yes, "%1 %2 is running",
                         {owner, pid}),
                verified};
    case Verdict::Orphan:
        return {evidence(EvidenceId::OwnerDead, Grade::Proof, Finding::Yes,
                         "%1 %2, seen at %3 by pidfd", {owner, pid, "11:52:19"}),
                verified,
                evidence(EvidenceId::LifetimeBound, Grade::Required, Finding::Yes,
                         "The record says: end together"),
                evidence(EvidenceId::StdinHangup, Grade::Strong, Finding::Yes,
                         "%1, all writers closed", {"pipe:[481220]"}),
                evidence(EvidenceId::ReaperParent, Grade::Weak, Finding::Yes,
                         "%1 %2; never enough alone", {"systemd --user", "2011"}),
                evidence(EvidenceId::Detached, Grade::Veto, Finding::No, "Not detached"),
                evidence(EvidenceId::ForeignNamespace, Grade::SuspicionVeto, Finding::No,
                         "In no container"),
                evidence(EvidenceId::FingerprintContradicts, Grade::Veto, Finding::Unknown,
                         "Fingerprint unknown, environment wiped")};
    case Verdict::Suspect:
        return {evidence(EvidenceId::StdinHangup, Grade::Strong, Finding::Yes,
                         "%1, all writers closed", {"pipe:[502114]"}),
                evidence(EvidenceId::ProfileMatch, Grade::Context, Finding::Yes, "Matches %1",
                         {looks.profile}),
                evidence(EvidenceId::Reparented, Grade::Weak, Finding::Yes,
                         "Its parent is now %1 %2", {"systemd --user", "2011"})};
    case Verdict::Kept:
        return {evidence(EvidenceId::LiveParent, Grade::SuspicionVeto, Finding::Yes,
                         "%1 %2 is its parent and is running", {owner, pid})};
    case Verdict::Zombie:
        return {evidence(EvidenceId::Exited, Grade::Context, Finding::Yes,
                         "It has exited; %1 %2 must reap it", {owner, pid})};
    case Verdict::Unknown:
        break;
    }
    return {evidence(EvidenceId::StdinHangup, Grade::Strong, Finding::Unknown,
                     "It belongs to %1 and cannot be read", {"ci"})};
}

OwnerView ownerFor(Verdict verdict, const RowLooks &looks)
{
    OwnerView owner;
    if (looks.ownerPid == 0)
        return owner;
    owner.pid = looks.ownerPid;
    owner.startTicks = sampleKey(looks.ownerPid).startTicks;
    owner.name = looks.ownerName;
    owner.state = verdict == Verdict::Orphan ? OwnerState::Dead : OwnerState::Alive;
    if (owner.state == OwnerState::Dead)
        owner.diedAt =
            sampleWall() - std::chrono::seconds(std::lround(looks.orphanedForS.value_or(720)));
    return owner;
}

std::shared_ptr<const Record> recordFor(const ProcessKey &key, const std::string &workerId,
                                        const RowLooks &looks)
{
    if (looks.ownerPid == 0 || workerId.empty())
        return nullptr;
    auto record = std::make_shared<Record>();
    record->workerId = workerId;
    record->profile = looks.profile;
    record->process = key;
    record->owner = sampleKey(looks.ownerPid);
    record->ownerName = looks.ownerName;
    record->lifetime = Lifetime::Bound;
    record->registeredAt = "2026-11-23T09:02:05.109Z";
    return record;
}

} // namespace

WallTime sampleWall()
{
    std::tm moment{};
    moment.tm_year = 126;
    moment.tm_mon = 10;
    moment.tm_mday = 23;
    moment.tm_hour = 12;
    moment.tm_min = 4;
    moment.tm_sec = 31;
    moment.tm_isdst = -1;
    return std::chrono::system_clock::from_time_t(std::mktime(&moment));
}

SteadyTime sampleSteady()
{
    return SteadyTime(std::chrono::hours(30));
}

ProcessKey sampleKey(pid_t pid, std::uint64_t startTicks)
{
    ProcessKey key;
    key.bootId = BootId::parse("8f0c1d2e-3f40-4152-8364-758697a8b9ca").value_or(BootId{});
    key.pidNs = 4026531836;
    key.pid = pid;
    key.startTicks = startTicks != 0 ? startTicks : 300'000 + static_cast<std::uint64_t>(pid) * 10;
    return key;
}

Evidence evidence(EvidenceId id, Grade grade, Finding finding, const char *pattern,
                  std::vector<std::string> args)
{
    return {id, grade, finding, Words{pattern, std::move(args)},
            sampleWall() - std::chrono::seconds(1)};
}

ProcessRow makeRow(pid_t pid, Verdict verdict, std::string workerId, RowLooks looks)
{
    ProcessRow row;
    row.key = sampleKey(pid);
    auto identity = std::make_shared<ProcessIdentity>();
    identity->cmdline = looks.cmdline;
    if (identity->cmdline.empty())
        identity->cmdline = {"python3", "/srv/dspy/bridge/dspy_bridge.py", "--slot",
                             std::to_string(pid)};
    identity->comm = identity->cmdline.front().substr(identity->cmdline.front().rfind('/') + 1, 15);
    identity->exe = "/usr/bin/" + identity->comm;
    identity->uid = 1000;
    identity->user = "dev";
    identity->startedAt = sampleWall() - std::chrono::seconds(std::lround(looks.ageS));
    row.identity = std::move(identity);

    auto judgement = std::make_shared<Judgement>();
    judgement->verdict = verdict;
    judgement->stalled = looks.stalled;
    judgement->evidence = looks.evidence.empty() ? evidenceFor(verdict, looks) : looks.evidence;
    judgement->deciding = looks.deciding;
    row.judgement = std::move(judgement);

    row.record = recordFor(row.key, workerId, looks);
    row.profile = looks.profile;
    row.owner = ownerFor(verdict, looks);
    row.state = verdict == Verdict::Zombie ? 'Z' : 'S';
    row.ppid = verdict == Verdict::Active ? looks.ownerPid : 2011;
    row.parentName = verdict == Verdict::Active ? looks.ownerName : "systemd";
    row.pgid = pid;
    row.sid = pid;
    row.threads = 3;
    row.ageS = looks.ageS;
    row.orphanedForS = looks.orphanedForS;
    if (verdict == Verdict::Orphan && !row.orphanedForS)
        row.orphanedForS = 720;
    if (row.orphanedForS)
        row.lostAt = sampleSteady() - std::chrono::duration_cast<SteadyTime::duration>(
                                          std::chrono::duration<double>(*row.orphanedForS));
    row.cpuPercent = looks.cpu;
    if (looks.rssMB)
        row.rssBytes = *looks.rssMB * megabyte;
    row.isNew = looks.isNew;
    return row;
}

void recount(Snapshot &snapshot)
{
    Counts counts;
    for (const ProcessRow &row : snapshot.rows) {
        if (row.ended)
            continue;
        if (row.ending && !row.ending->outcome) {
            ++counts.ending;
            continue;
        }
        switch (row.judgement->verdict) {
        case Verdict::Active:
            ++counts.active;
            counts.stalled += row.judgement->stalled ? 1 : 0;
            break;
        case Verdict::Orphan:
            ++counts.orphans;
            break;
        case Verdict::Suspect:
            ++counts.suspects;
            break;
        case Verdict::Kept:
            ++counts.kept;
            break;
        case Verdict::Zombie:
            ++counts.zombies;
            break;
        case Verdict::Unknown:
            ++counts.unknown;
            break;
        }
    }
    snapshot.counts = counts;
    snapshot.reasons.clear();
    if (counts.orphans > 0)
        snapshot.reasons.push_back({"%1 orphans", {std::to_string(counts.orphans)}});
    if (counts.stalled > 0)
        snapshot.reasons.push_back({"%1 stalled worker", {std::to_string(counts.stalled)}});
    snapshot.health = counts.orphans >= 25       ? Health::Critical
                      : snapshot.reasons.empty() ? Health::Healthy
                                                 : Health::Degraded;
}

SnapshotPtr nextTick(const Snapshot &snapshot, const std::function<void(Snapshot &)> &change)
{
    auto next = std::make_shared<Snapshot>(snapshot);
    ++next->serial;
    next->at += std::chrono::seconds(1);
    next->steady += std::chrono::seconds(1);
    next->scan.at = next->at;
    if (change)
        change(*next);
    recount(*next);
    return next;
}

} // namespace proctor
