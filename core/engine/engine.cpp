// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping what is tracked judged, by scan and by event. Finding processes is in enginefinding.cpp,
// recognising them in enginerecognition.cpp, their end in engineendings.cpp, looking closely at one
// in enginefocus.cpp, planning in enginecleanup.cpp, the picture in engineview.cpp.
#include "core/engine/engine.h"

#include "core/base/filelimit.h"
#include "core/base/logging.h"
#include "core/detector/detector.h"
#include "core/engine/ancestry.h"

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto pruneEvery = 30s;
constexpr auto judgeAgainAfter = 5s;

} // namespace

Engine::Engine(ProcessSource &source, Signaller &signaller, Registry &registry, const Clock &clock,
               Catalogue catalogue)
    : m_source(source)
    , m_signaller(signaller)
    , m_registry(registry)
    , m_clock(clock)
    , m_catalogue(std::move(catalogue))
    , m_inner(source)
    , m_reader(source, clock, [this](const ProcessKey &key) { return ownerHere(key); })
    , m_owners(source, clock)
    , m_resources(source)
    , m_handlesLeft(fileLimit() / 2) // the rest is the owners', the cleanups' and the files'
    , m_audit(std::make_unique<NoAudit>())
    , m_started(clock.steady())
    , m_series(std::make_shared<HealthSeries>())
{
    const auto self = source.open(source.host().self);
    if (const auto key = self ? readKey(source, *self) : Failure(self.error()))
        m_registry.setSelf(*key);
}

Engine::~Engine() = default;

Tracked *Engine::find(const ProcessKey &key)
{
    const auto it = m_tracked.find(key);
    return it == m_tracked.end() ? nullptr : &it->second;
}

Tracked *Engine::find(const RecordName &name)
{
    const auto it = m_names.find(name);
    return it == m_names.end() ? nullptr : find(it->second);
}

void Engine::scan()
{
    const SteadyTime begin = m_clock.steady();
    noticeSuspend();
    m_registry.lookForDirectories();
    for (const RecordName &name : m_registry.takeChanged())
        for (const RecordName &process : meantBy(name))
            if (Tracked *tracked = find(process))
                tracked->mustJudge = true;
    findUnseen();
    translateRecords();
    for (auto &[key, tracked] : m_tracked)
        refresh(tracked);
    lookAtFocus();
    followRecords(); // last: a record may speak of who got the pid of one that has just left
    dropOld();
    cleanAutomatically();
    if (begin - m_prunedAt >= pruneEvery || !m_scanned) {
        m_prunedAt = begin;
        prune();
    }
    m_scanned = true;
    m_scan.duration = m_clock.steady() - begin;
    if (!m_scan.failure || m_scan.at == WallTime{}) // what is shown is from then
        m_scan.at = m_clock.wall();
}

/// CLOCK_BOOTTIME goes on in a suspend, CLOCK_MONOTONIC does not (man 2 clock_gettime): while
/// nobody could run, no heartbeat was late.
void Engine::noticeSuspend()
{
    const auto difference = m_clock.sinceBoot() - m_clock.steady().time_since_epoch();
    if (m_bootAhead && difference - *m_bootAhead > 1s)
        m_registry.restartHeartbeats();
    m_bootAhead = difference;
}

/// Beyond doubt: its pid is another's, or nobody's. ENOENT in /proc is not enough (hidepid).
bool Engine::hasLeft(const Tracked &tracked, const Result<ProcStat> &stat)
{
    if (stat && stat->startTicks != tracked.key.startTicks)
        return true;
    if (tracked.handle.valid())
        // Exited, and yet a process runs there: its pid was given again within the same clock tick.
        return tracked.handle.exited() && (!stat || !stat->deadZombie());
    if (stat)
        return false;
    const auto handle = m_source.open(tracked.key.pid);
    return !handle && handle.error().code == ErrorCode::Vanished;
}

void Engine::refresh(Tracked &tracked)
{
    if (tracked.ended)
        return;
    auto stat = m_source.stat(tracked.key.pid);
    if (hasLeft(tracked, stat))
        return markEnded(tracked);
    if (!stat)
        return;
    const SteadyTime now = m_clock.steady();
    const std::uint64_t ticks = stat->userTicks + stat->systemTicks;
    if (tracked.cpuAt != SteadyTime() && now > tracked.cpuAt && ticks >= tracked.cpuTicks) {
        const double busy = static_cast<double>(ticks - tracked.cpuTicks) /
                            static_cast<double>(m_source.host().ticksPerSecond);
        tracked.cpuPercent = 100.0 * busy / seconds(now - tracked.cpuAt);
    }
    if (!tracked.busyAt || ticks != tracked.cpuTicks)
        tracked.busyAt = now;
    tracked.cpuTicks = ticks;
    tracked.cpuAt = now;
    if (stat->ppid != tracked.stat.ppid)
        parentLeft(tracked);
    tracked.parentSeenS = ageS(m_source, m_clock, tracked.key.startTicks);
    if (stat->comm != tracked.stat.comm || now - tracked.firstSeen < youngFor ||
        !tracked.identity->uid) {
        tracked.stat.comm = stat->comm;
        readIdentity(tracked);
    }
    tracked.mustJudge = tracked.mustJudge || stat->state != tracked.stat.state ||
                        now - tracked.judgedAt >= judgeAgainAfter || m_focus == tracked.key ||
                        (tracked.record && tracked.record->heartbeatTimeoutS);
    tracked.stat = std::move(*stat);
    keepUse(tracked, now);
    if (tracked.mustJudge)
        judgeTracked(tracked);
}

/// An exec leaves pid and start time as they are: what it runs by now decides.
void Engine::matchAgain(Tracked &tracked)
{
    const auto arguments = m_source.cmdline(tracked.key.pid);
    if (!arguments || arguments->empty() || *arguments == tracked.identity->cmdline)
        return;
    readIdentity(tracked);
    if (auto profile = profileOf(tracked.key.pid))
        tracked.profile = std::move(*profile);
}

/// Nothing but its death gives a process another parent (man 2 getppid).
void Engine::parentLeft(Tracked &tracked)
{
    if (!tracked.parentChanged && !tracked.firstParentReaps && !tracked.ancestry->empty()) {
        const AncestorView &parent = tracked.ancestry->front();
        tracked.lostParent = LostParent{parent.name, parent.pid, tracked.parentSeenS};
    }
    tracked.parentChanged = true;
    tracked.mustJudge = true;
    tracked.ancestry = std::make_shared<const std::vector<AncestorView>>(
        markGone(m_source, *tracked.ancestry, m_clock.wall()));
}

void Engine::judgeTracked(Tracked &tracked)
{
    matchAgain(tracked);
    SubjectReader::Question question;
    question.handle = tracked.handle.valid() ? &tracked.handle : nullptr;
    question.entries = recordsOf(tracked);
    question.profile = tracked.profile;
    question.parentChanged = tracked.parentChanged;
    question.lostParent = tracked.lostParent;
    if (tracked.busyAt)
        question.idleS = seconds(m_clock.steady() - *tracked.busyAt);
    question.full = m_focus == tracked.key;
    question.blind = m_registry.blindFor(tracked.identity->uid);
    const auto subject = m_reader.read(tracked.key, question,
                                       [this](const ProcessKey &owner, const std::string &name) {
                                           return m_owners.look(ownerHere(owner), name);
                                       });
    tracked.mustJudge = false;
    tracked.judgedAt = m_clock.steady();
    if (subject) {
        take(tracked, *subject);
    } else if (!tracked.judgement) {
        auto unknown = std::make_shared<Judgement>();
        tracked.judgement = std::move(unknown);
    }
}

void Engine::take(Tracked &tracked, const Subject &subject)
{
    const bool first = tracked.judgement == nullptr;
    tracked.judgement = std::make_shared<const Judgement>(judge(subject, m_clock.wall()));
    // Whoever has exited registers no more: what is there now may be its successor's.
    if (!subject.exited || first)
        tracked.record = subject.record;
    if (subject.parent)
        tracked.parentName = subject.parent->comm;
    tracked.heartbeatSeen = subject.heartbeatSeen;
    if (subject.cgroup && tracked.identity->cgroup != subject.cgroup) { // moved since
        auto moved = std::make_shared<ProcessIdentity>(*tracked.identity);
        moved->cgroup = subject.cgroup;
        tracked.identity = std::move(moved);
    }
    tracked.owner = OwnerView{};
    std::optional<OwnerTable::Death> death;
    if (subject.record) {
        const Record &record = *subject.record;
        const auto state = subject.owner;
        tracked.owner.state = state == OwnerFacts::State::Alive  ? OwnerState::Alive
                              : state == OwnerFacts::State::Dead ? OwnerState::Dead
                                                                 : OwnerState::Unknown;
        tracked.ownerKey = ownerHere(record.owner);
        tracked.owner.pid = tracked.ownerKey.pid;
        tracked.owner.startTicks = tracked.ownerKey.startTicks;
        tracked.owner.name = record.ownerName;
        death = m_owners.death(tracked.ownerKey);
        if (death)
            tracked.owner.diedAt = death->at;
    }
    const Verdict verdict = tracked.judgement->verdict;
    if (verdict != Verdict::Orphan && verdict != Verdict::Suspect)
        tracked.lostAt.reset();
    else if (!tracked.lostAt)
        tracked.lostAt = death ? death->steady : m_clock.steady();
}

bool Engine::takeEvents()
{
    bool changed = false;
    for (const RecordName &name : m_registry.takeChanged()) {
        changed = true;
        followRecord(name);
        for (const RecordName &process : meantBy(name))
            if (Tracked *tracked = find(process); tracked != nullptr && !tracked->ended)
                judgeTracked(*tracked);
    }
    for (const ProcessKey &owner : m_owners.takeDeaths()) {
        changed = true;
        for (auto &[key, tracked] : m_tracked)
            if (!tracked.ended && tracked.record && tracked.ownerKey == owner)
                judgeTracked(tracked);
    }
    changed = driveCleaners() || changed;
    for (const std::uint64_t token : m_exits.takeExits()) {
        const auto known = m_tokens.find(token);
        if (known == m_tokens.end())
            continue;
        changed = true;
        if (Tracked *tracked = find(known->second)) {
            // Not reaped yet: a zombie, and shown as one; the scan sees it go.
            if (const auto stat = m_source.stat(tracked->key.pid); hasLeft(*tracked, stat)) {
                const RecordName name{tracked->key.pid, tracked->key.startTicks};
                markEnded(*tracked);
                followRecord(name); // of a process that has its pid by now
            } else if (stat) {
                tracked->stat = *stat;
                judgeTracked(*tracked);
            }
        }
    }
    return changed;
}

std::vector<int> Engine::eventFds() const
{
    std::vector<int> out{m_registry.notifyFd(), m_owners.fd(), m_exits.fd(), m_audit->fd()};
    for (const Running &running : m_cleaners)
        out.push_back(running.cleaner->fd());
    return out;
}

} // namespace proctor
