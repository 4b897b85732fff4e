// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/subject.h"

namespace proctor {

namespace {

template <typename T>
std::optional<T> known(Result<T> &&result)
{
    return result ? std::optional<T>(std::move(*result)) : std::nullopt;
}

/// Which of several records decides: a living owner protects, then an unknown one.
int weight(OwnerFacts::State state)
{
    switch (state) {
    case OwnerFacts::State::Alive:
        return 2;
    case OwnerFacts::State::Unknown:
        return 1;
    case OwnerFacts::State::Dead:
        break;
    }
    return 0;
}

} // namespace

SubjectReader::SubjectReader(ProcessSource &source, const Clock &clock, Translate here)
    : m_source(source), m_clock(clock), m_here(std::move(here))
{}

Finding SubjectReader::proctorOrAncestor(const ProcStat &process)
{
    if (process.pid == 1)
        return Finding::Yes;
    // Whoever loses its parent is given to one that was above it already (man 2
    // PR_SET_CHILD_SUBREAPER), so nobody becomes an ancestor: a line that was twice read to its
    // end, and was the same, holds them all. Once is not enough: it is not read in one moment.
    if (m_ancestorsSure)
        return m_ancestors.contains({process.pid, process.startTicks}) ? Finding::Yes : Finding::No;
    std::set<std::pair<pid_t, std::uint64_t>> line;
    pid_t at = m_source.host().self;
    std::uint64_t youngest = 0; // start of the topmost link that could be read
    for (int depth = 0; depth < 1024 && at > 1; ++depth) {
        if (at == process.pid)
            return Finding::Yes;
        const auto stat = m_source.stat(at);
        if (!stat)
            return process.startTicks > youngest ? Finding::No : Finding::Unknown;
        youngest = stat->startTicks;
        line.emplace(at, stat->startTicks);
        at = stat->ppid;
    }
    m_ancestorsSure = at <= 1 && line == m_ancestors;
    m_ancestors = std::move(line);
    return Finding::No;
}

Result<Subject> SubjectReader::read(const ProcessKey &key, const Question &question,
                                    const OwnerLookup &owner)
{
    auto stat = m_source.stat(key.pid);
    if (!stat)
        return Failure(stat.error());
    Subject subject;
    subject.key = key;
    subject.stat = std::move(*stat);
    subject.profile = question.profile;
    subject.blind = question.blind;
    subject.parentChanged = question.parentChanged;
    subject.lostParent = question.lostParent;
    subject.idleS = question.idleS;
    subject.ageS =
        seconds(m_clock.sinceBoot()) -
        static_cast<double>(key.startTicks) / static_cast<double>(m_source.host().ticksPerSecond);
    subject.full = question.full;
    subject.status = question.status ? question.status : known(m_source.status(key.pid));
    if (subject.status)
        if (const auto inner = innerKey(m_source, key.pid, key.startTicks, *subject.status))
            subject.inner = *inner;
    readRecords(subject, question, owner);
    const bool active = subject.record && subject.keyVerified == Finding::Yes &&
                        subject.owner == OwnerFacts::State::Alive;
    const auto exited = [&] {
        return question.handle != nullptr ? question.handle->exited() : subject.stat.deadZombie();
    };
    if (question.full || (!active && !exited())) {
        subject.full = true;
        readRest(subject);
    } else if (!active) {
        readParent(subject); // of whoever has exited only who is to reap it still matters
    }
    // Last: was all this really read from the process that is meant? While one that is held runs,
    // nobody else can have its pid.
    subject.exited = exited();
    if (question.handle != nullptr && !subject.exited)
        return subject;
    const auto again = m_source.stat(key.pid);
    if (!again || again->startTicks != key.startTicks)
        return Failure(Error{ErrorCode::Vanished, 0, "pid " + std::to_string(key.pid),
                             "the process has exited"});
    return subject;
}

/// Pids of one namespace are not compared with those of another.
bool SubjectReader::means(const ProcessKey &recorded, const Subject &subject) const
{
    return mayBeSame(recorded, subject.key) ||
           (subject.inner && mayBeSame(recorded, *subject.inner) &&
            (!recorded.inode || !subject.key.inode || recorded.inode == subject.key.inode));
}

void SubjectReader::readRecords(Subject &subject, const Question &question,
                                const OwnerLookup &owner)
{
    bool everyBound = true;
    bool anyDetached = false;
    for (const RecordEntry &entry : question.entries) {
        if (!entry.record) {
            subject.unreadable = *entry.problem;
            continue;
        }
        const Record &record = *entry.record;
        if (!means(record.process, subject)) {
            // Another process of a namespace that is known: its name alone is the same.
            const std::uint64_t pidNs = record.process.pidNs;
            if (record.process.bootId == subject.key.bootId &&
                (pidNs == subject.key.pidNs || (subject.inner && pidNs == subject.inner->pidNs)))
                continue;
            subject.unreadable = Error{ErrorCode::Unsupported, 0, entry.path,
                                       "was made on another boot or in another pid namespace"};
            continue;
        }
        if (subject.status && subject.status->uid && entry.fileUid != 0 &&
            entry.fileUid != subject.status->uid && entry.fileUid != subject.status->euid) {
            subject.unreadable = Error{ErrorCode::Untrusted, 0, entry.path,
                                       "belongs to user " + std::to_string(entry.fileUid) +
                                           ", not to the process's"};
            continue;
        }
        OwnerFacts facts = owner(record.owner, record.ownerName);
        if (!subject.status || !subject.status->uid) {
            facts.state = OwnerFacts::State::Unknown;
            facts.how = {PROCTOR_WORDS("words", "whose process it is cannot be read"), {}};
        }
        everyBound = everyBound && record.lifetime == Lifetime::Bound;
        anyDetached = anyDetached || record.lifetime == Lifetime::Detached;
        if (subject.record && weight(facts.state) <= weight(subject.owner))
            continue;
        subject.record = entry.record;
        subject.keyVerified = Finding::Yes;
        subject.keyDetail = {PROCTOR_WORDS("words", "start time and boot id agree"), {}};
        subject.owner = facts.state;
        subject.ownerDetail = facts.how;
        subject.heartbeatSeen.reset();
        subject.heartbeatLateS.reset();
        if (record.heartbeatTimeoutS) {
            subject.heartbeatSeen = entry.heartbeatSeen;
            const double since = seconds(m_clock.steady() - entry.heartbeatSeen);
            if (since > *record.heartbeatTimeoutS)
                subject.heartbeatLateS = since - *record.heartbeatTimeoutS;
        }
    }
    if (subject.record)
        subject.lifetime = anyDetached  ? Lifetime::Detached
                           : everyBound ? Lifetime::Bound
                                        : Lifetime::Unstated;
}

} // namespace proctor
