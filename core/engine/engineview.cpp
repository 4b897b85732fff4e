// SPDX-License-Identifier: GPL-3.0-or-later
// The Engine's picture: rows, counts, health.
#include "core/detector/detector.h"
#include "core/engine/ancestry.h"
#include "core/engine/engine.h"

#include <algorithm>

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto newFor = 10s;
constexpr std::uint32_t criticalOrphans = 25;

int severity(const ProcessRow &row)
{
    switch (row.judgement->verdict) {
    case Verdict::Orphan:
        return 0;
    case Verdict::Suspect:
        return 1;
    case Verdict::Unknown:
        return 3;
    case Verdict::Zombie:
        return 4;
    case Verdict::Active:
        return row.judgement->stalled ? 2 : 5;
    case Verdict::Kept:
        break;
    }
    return 6;
}

bool before(const ProcessRow &a, const ProcessRow &b)
{
    if (const int x = severity(a), y = severity(b); x != y)
        return x < y;
    // A moment, not a duration: two rows must not change places with the phase of the scan.
    const SteadyTime lostA = a.lostAt.value_or(SteadyTime::max());
    const SteadyTime lostB = b.lostAt.value_or(SteadyTime::max());
    if (lostA != lostB)
        return lostA < lostB;
    return a.key.pid != b.key.pid ? a.key.pid < b.key.pid : a.key < b.key;
}

void count(Counts &counts, const ProcessRow &row)
{
    if (row.ended)
        return;
    if (row.ending) {
        ++counts.ending;
        return;
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

} // namespace

ProcessRow Engine::row(const Tracked &tracked, std::shared_ptr<const TargetReport> ending) const
{
    ProcessRow out;
    const SteadyTime now = m_clock.steady();
    out.key = tracked.key;
    out.identity = tracked.identity;
    out.judgement = tracked.judgement;
    out.record = tracked.record;
    if (tracked.record && !tracked.record->profile.empty())
        out.profile = tracked.record->profile;
    else if (tracked.profile)
        out.profile = tracked.profile->name;
    if (tracked.profile)
        out.matched = tracked.profile->name;
    out.owner = tracked.owner;
    out.state = tracked.stat.state;
    out.ppid = tracked.stat.ppid;
    out.parentName = tracked.parentName;
    out.ancestry = tracked.ancestry;
    out.pgid = tracked.stat.pgid;
    out.sid = tracked.stat.sid;
    out.threads = tracked.stat.threads;
    out.ageS = ageS(m_source, m_clock, tracked.key.startTicks);
    out.lostAt = tracked.lostAt;
    if (tracked.lostAt) {
        out.orphanedForS = seconds(now - *tracked.lostAt);
        const int settles = tracked.profile ? tracked.profile->suspicionSettlesS : 20;
        out.settled =
            tracked.judgement->verdict != Verdict::Suspect || *out.orphanedForS >= settles;
    }
    out.cpuPercent = tracked.cpuPercent;
    out.rssBytes = rssBytes(tracked.stat);
    if (tracked.heartbeatSeen)
        out.heartbeatAgeS = seconds(now - *tracked.heartbeatSeen);
    out.lastAction = tracked.lastAction;
    out.isNew = !tracked.sinceStart && now - tracked.firstSeen < newFor;
    out.ending = std::move(ending);
    if (tracked.ended)
        out.ended = std::make_shared<const EndedView>(*tracked.ended);
    return out;
}

std::shared_ptr<Snapshot> Engine::snapshot()
{
    auto out = std::make_shared<Snapshot>();
    const SteadyTime now = m_clock.steady();
    out->serial = ++m_serial;
    out->at = m_clock.wall();
    out->steady = now;
    out->rows.reserve(m_tracked.size());
    std::map<std::string, std::size_t> matches;
    std::unordered_map<ProcessKey, std::shared_ptr<const TargetReport>> ending;
    for (const Running &running : m_cleaners)
        for (const TargetReport &report : running.published->targets)
            if (!report.outcome)
                ending[report.key] = {running.published, &report};
    for (const auto &[key, tracked] : m_tracked) {
        const auto working = ending.find(key);
        out->rows.push_back(row(tracked, working == ending.end() ? nullptr : working->second));
        count(out->counts, out->rows.back());
        if (tracked.profile && !tracked.ended)
            ++matches[tracked.profile->name];
    }
    std::sort(out->rows.begin(), out->rows.end(), before);
    for (const auto &profile : m_catalogue.profiles())
        if (profile->enabled)
            out->profiles.push_back({profile->name, profile->description, matches[profile->name],
                                     profile->builtIn, profile->livesOn, profile->stopCommand});
    out->automatic.mode = m_automatic.mode;
    out->automatic.taken = m_automatic.takenInLastHour(now);
    out->automatic.heldBack = m_automatic.heldBack;
    for (const auto &profile : m_catalogue.profiles())
        if (profile->enabled && profile->automatic)
            out->automatic.profiles.push_back(profile->name);
    for (const Error &problem : m_catalogue.problems())
        out->profileProblems.push_back({problem.path, problem.message});
    out->scan = m_scan;

    out->registry.total = m_registry.entries().size();
    for (const auto &place : m_registry.places()) {
        std::optional<Error> problem = place.problem;
        if (problem && problem->code == ErrorCode::Vanished)
            problem.reset();
        const bool present = place.store || problem;
        if (place.capped)
            problem = Error{ErrorCode::Unsupported, 0, place.directory.path,
                            PROCTOR_WORDS("words", "holds more records than are read")};
        out->registry.directories.push_back({place.directory.path, present, place.store.has_value(),
                                             place.records, std::move(problem)});
    }
    for (const auto &[name, entries] : m_registry.entries()) {
        for (const RecordEntry &entry : entries)
            if (entry.problem)
                out->registry.problems.push_back({entry.path, entry.problem->message});
        const Tracked *worker = nullptr;
        for (const RecordName &process : meantBy(name))
            if (worker == nullptr)
                worker = find(process);
        if (worker != nullptr)
            ++(worker->judgement->verdict != Verdict::Zombie ? out->registry.aliveWorkers
                                                             : out->registry.deadWorkers);
        else if (std::any_of(entries.begin(), entries.end(), [this](const RecordEntry &entry) {
                     return entry.record && hasExited(entry.record->process);
                 }))
            ++out->registry.deadWorkers;
    }
    if (const auto own = m_source.stat(m_source.host().self)) {
        const std::uint64_t ticks = own->userTicks + own->systemTicks;
        if (m_ownAt == SteadyTime() || now - m_ownAt >= 900ms) {
            if (m_ownAt != SteadyTime())
                m_ownCpu = 100.0 * static_cast<double>(ticks - m_ownTicks) /
                           static_cast<double>(m_source.host().ticksPerSecond) /
                           seconds(now - m_ownAt);
            m_ownTicks = ticks;
            m_ownAt = now;
        }
        m_ownRss = own->rssPages * m_source.host().pageSize;
    }
    out->ownCpuPercent = m_ownCpu;
    out->ownRssBytes = m_ownRss;
    if (m_sampledAt == SteadyTime() || now - m_sampledAt >= 900ms) {
        m_sampledAt = now;
        auto longer = std::make_shared<HealthSeries>(*m_series);
        longer->add(
            {out->at, now, out->counts, static_cast<float>(seconds(m_scan.duration) * 1000)});
        m_series = std::move(longer);
    }
    out->series = m_series;
    out->resources = m_resources.series();
    describeHealth(*out);
    return out;
}

void Engine::describeHealth(Snapshot &out) const
{
    const auto add = [&out](std::size_t n, const char *one, const char *many) {
        if (n > 0)
            out.reasons.push_back({n == 1 ? one : many, {std::to_string(n)}});
    };
    const auto settled = static_cast<std::size_t>(
        std::count_if(out.rows.begin(), out.rows.end(), [](const ProcessRow &r) {
            return !r.ended && r.judgement->verdict == Verdict::Suspect && r.settled;
        }));
    if (out.scan.failure)
        out.reasons.push_back(
            {PROCTOR_WORDS("words", "processes cannot be read: %1"), {out.scan.failure->text()}});
    if (out.counts.orphans > criticalOrphans)
        out.reasons.push_back(
            {PROCTOR_WORDS("words", "%1 orphans, the limit is %2"),
             {std::to_string(out.counts.orphans), std::to_string(criticalOrphans)}});
    else
        add(out.counts.orphans, PROCTOR_WORDS("words", "1 orphan"),
            PROCTOR_WORDS("words", "%1 orphans"));
    add(settled, PROCTOR_WORDS("words", "1 suspect"), PROCTOR_WORDS("words", "%1 suspects"));
    add(out.counts.stalled, PROCTOR_WORDS("words", "1 stalled worker"),
        PROCTOR_WORDS("words", "%1 stalled workers"));
    add(out.registry.problems.size(), PROCTOR_WORDS("words", "1 unreadable record"),
        PROCTOR_WORDS("words", "%1 unreadable records"));
    std::size_t closed = 0;
    for (const DirectoryView &directory : out.registry.directories)
        closed += directory.problem ? 1 : 0;
    add(closed, PROCTOR_WORDS("words", "1 registry directory cannot be used"),
        PROCTOR_WORDS("words", "%1 registry directories cannot be used"));
    add(out.profileProblems.size(), PROCTOR_WORDS("words", "1 error in profile files"),
        PROCTOR_WORDS("words", "%1 errors in profile files"));
    if (!m_scanned)
        out.health = Health::Unknown;
    else if (out.scan.failure || out.counts.orphans > criticalOrphans)
        out.health = Health::Critical;
    else
        out.health = out.reasons.empty() ? Health::Healthy : Health::Degraded;
}

Result<ProcessRow> Engine::explain(pid_t pid)
{
    auto handle = m_source.open(pid);
    if (!handle)
        return Failure(handle.error());
    const auto key = readKey(m_source, *handle);
    if (!key)
        return Failure(key.error());
    auto stat = m_source.stat(pid);
    if (!stat)
        return Failure(stat.error());
    if (Tracked *tracked = find(*key); tracked != nullptr && !tracked->ended) {
        setFocus(*key);
        return row(*tracked);
    }
    Tracked stranger;
    stranger.key = *key;
    stranger.stat = std::move(*stat);
    stranger.firstSeen = m_clock.steady();
    stranger.sinceStart = true;
    readIdentity(stranger);
    const auto judgement = judgeFresh(*key, *handle);
    if (!judgement)
        return Failure(judgement.error());
    stranger.ancestry = std::make_shared<const std::vector<AncestorView>>(
        readAncestry(m_source, m_clock, stranger.stat.ppid));
    stranger.judgement = std::make_shared<const Judgement>(*judgement);
    if (const auto parent = m_source.stat(stranger.stat.ppid))
        stranger.parentName = parent->comm;
    return row(stranger);
}

} // namespace proctor
