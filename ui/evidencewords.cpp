// SPDX-License-Identifier: GPL-3.0-or-later
// The detector's and the cleaner's ids in the user's words: one table each. GUI thread.
#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <string_view>

namespace proctor {

namespace {

struct Titles {
    EvidenceId id;
    const char *yes;
    const char *no;
    const char *unknown;
    const char *shortWhy; ///< "Why" column; nullptr: the evidence's own words
};

class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

  public:
    static const Titles *find(EvidenceId id);
};

const Titles *EvidenceWords::find(EvidenceId id)
{
    static constexpr Titles titles[] = {
        {EvidenceId::KeyVerified, QT_TR_NOOP("Same process as registered"),
         QT_TR_NOOP("Not the registered process"), QT_TR_NOOP("Same process as registered?"),
         nullptr},
        {EvidenceId::LifetimeBound, QT_TR_NOOP("Bound to its owner"),
         QT_TR_NOOP("Not bound to its owner"), QT_TR_NOOP("Bound to its owner?"), nullptr},
        {EvidenceId::RegistryReadable, QT_TR_NOOP("Every registry was read"),
         QT_TR_NOOP("A registry cannot be read"), QT_TR_NOOP("Was every registry read?"),
         QT_TR_NOOP("registry not readable")},
        {EvidenceId::OwnerAlive, QT_TR_NOOP("Owner is alive"), QT_TR_NOOP("Owner is not alive"),
         QT_TR_NOOP("Is its owner alive?"), QT_TR_NOOP("owner alive")},
        {EvidenceId::OwnerDead, QT_TR_NOOP("Owner has exited"), QT_TR_NOOP("Owner has not exited"),
         QT_TR_NOOP("Has its owner exited?"), QT_TR_NOOP("owner exited")},
        {EvidenceId::OwnerDeadUnstated, QT_TR_NOOP("Owner has exited, not bound to it"),
         QT_TR_NOOP("Owner has not exited"), QT_TR_NOOP("Has its owner exited?"),
         QT_TR_NOOP("owner exited, not bound")},
        {EvidenceId::OwnerDeadByEnvironment, QT_TR_NOOP("Owner it was started with has exited"),
         QT_TR_NOOP("No dead owner in its environment"),
         QT_TR_NOOP("Does its environment name a dead owner?"),
         QT_TR_NOOP("owner exited, record gone")},
        {EvidenceId::HeartbeatOverdue, QT_TR_NOOP("Heartbeat is late"),
         QT_TR_NOOP("Heartbeat is in time"), QT_TR_NOOP("Is its heartbeat late?"),
         QT_TR_NOOP("heartbeat late")},
        {EvidenceId::ProfileMatch, QT_TR_NOOP("Matches a profile"),
         QT_TR_NOOP("Matches no profile"), QT_TR_NOOP("Does it match a profile?"),
         QT_TR_NOOP("matches a profile")},
        {EvidenceId::Reparented, QT_TR_NOOP("Lost its parent"), QT_TR_NOOP("Has its own parent"),
         QT_TR_NOOP("Has it lost its parent?"), QT_TR_NOOP("parent exited")},
        {EvidenceId::StdinHangup, QT_TR_NOOP("Nobody writes to its stdin"),
         QT_TR_NOOP("Stdin has a writer"), QT_TR_NOOP("Does anybody write to its stdin?"),
         QT_TR_NOOP("stdin closed")},
        {EvidenceId::TerminalGone, QT_TR_NOOP("Its terminal was closed"),
         QT_TR_NOOP("No closed terminal"), QT_TR_NOOP("Was its terminal closed?"),
         QT_TR_NOOP("terminal closed")},
        {EvidenceId::NamedParentDead, QT_TR_NOOP("The parent it was told has exited"),
         QT_TR_NOOP("No dead parent is named"), QT_TR_NOOP("Has the parent it was told exited?"),
         QT_TR_NOOP("named parent exited")},
        {EvidenceId::ParentDied, QT_TR_NOOP("Its parent died, seen by Proctor"),
         QT_TR_NOOP("No death of its parent was seen"), QT_TR_NOOP("Did its parent die?"),
         QT_TR_NOOP("parent died")},
        {EvidenceId::SessionLeaderDead, QT_TR_NOOP("Its session's leader has exited"),
         QT_TR_NOOP("Its session has a leader"), QT_TR_NOOP("Has its session a leader?"),
         QT_TR_NOOP("session leader exited")},
        {EvidenceId::WorkerDescendant, QT_TR_NOOP("A worker that has exited left it"),
         QT_TR_NOOP("No worker left it"), QT_TR_NOOP("Did a worker leave it?"),
         QT_TR_NOOP("left by a worker")},
        {EvidenceId::LongRunning, QT_TR_NOOP("Running for long"),
         QT_TR_NOOP("Not running for long"), QT_TR_NOOP("Running for long?"),
         QT_TR_NOOP("running for long")},
        {EvidenceId::Idle, QT_TR_NOOP("Uses no CPU time"), QT_TR_NOOP("Uses CPU time"),
         QT_TR_NOOP("Does it use CPU time?"), QT_TR_NOOP("idle")},
        {EvidenceId::ReaperParent, QT_TR_NOOP("Parent is a reaper"),
         QT_TR_NOOP("Parent is no reaper"), QT_TR_NOOP("Is its parent a reaper?"),
         QT_TR_NOOP("parent is a reaper")},
        {EvidenceId::OwnAncestor, QT_TR_NOOP("Proctor or system process"),
         QT_TR_NOOP("No part of Proctor or the system"),
         QT_TR_NOOP("Part of Proctor or the system?"), QT_TR_NOOP("protected")},
        {EvidenceId::Detached, QT_TR_NOOP("Meant to outlive its owner"), QT_TR_NOOP("Not detached"),
         QT_TR_NOOP("Detached?"), QT_TR_NOOP("detached")},
        {EvidenceId::FingerprintContradicts, QT_TR_NOOP("Fingerprint contradicts the record"),
         QT_TR_NOOP("Fingerprint agrees"), QT_TR_NOOP("Does its fingerprint agree?"),
         QT_TR_NOOP("fingerprint differs")},
        {EvidenceId::UnreadableRecord, QT_TR_NOOP("Its record cannot be read"),
         QT_TR_NOOP("No unreadable record"), QT_TR_NOOP("Is its record readable?"),
         QT_TR_NOOP("record not readable")},
        {EvidenceId::LiveParent, QT_TR_NOOP("Parent is alive"),
         QT_TR_NOOP("No living parent but a reaper"), QT_TR_NOOP("Is its parent alive?"),
         QT_TR_NOOP("parent is alive")},
        {EvidenceId::NamedParentAlive, QT_TR_NOOP("The parent it was told is alive"),
         QT_TR_NOOP("No living parent is named"), QT_TR_NOOP("Is the parent it was told alive?"),
         QT_TR_NOOP("named parent alive")},
        {EvidenceId::OwnerAliveByEnvironment, QT_TR_NOOP("A worker or owner above it is alive"),
         QT_TR_NOOP("No worker or owner above it"), QT_TR_NOOP("Is a worker above it alive?"),
         QT_TR_NOOP("worker above it alive")},
        {EvidenceId::ForeignNamespace, QT_TR_NOOP("In a container"), QT_TR_NOOP("In no container"),
         QT_TR_NOOP("In a container?"), QT_TR_NOOP("in a container")},
        {EvidenceId::ServiceUnit, QT_TR_NOOP("Belongs to a service"),
         QT_TR_NOOP("Belongs to no service"), QT_TR_NOOP("Does a service own it?"),
         QT_TR_NOOP("service unit")},
        {EvidenceId::SighupIgnored, QT_TR_NOOP("Ignores SIGHUP (nohup)"),
         QT_TR_NOOP("Does not ignore SIGHUP"), QT_TR_NOOP("Does it ignore SIGHUP?"),
         QT_TR_NOOP("started with nohup")},
        {EvidenceId::DaemonShape, QT_TR_NOOP("Looks like a daemon"),
         QT_TR_NOOP("Does not look like a daemon"), QT_TR_NOOP("Does it look like a daemon?"),
         QT_TR_NOOP("looks like a daemon")},
        {EvidenceId::Multiplexer, QT_TR_NOOP("Inside tmux or screen"),
         QT_TR_NOOP("Not inside tmux or screen"), QT_TR_NOOP("Inside tmux or screen?"),
         QT_TR_NOOP("inside tmux or screen")},
        {EvidenceId::TerminalPresent, QT_TR_NOOP("Its terminal is still there"),
         QT_TR_NOOP("Has no terminal"), QT_TR_NOOP("Is its terminal there?"),
         QT_TR_NOOP("has a terminal")},
        {EvidenceId::LivesOn, QT_TR_NOOP("Lives on by design"), QT_TR_NOOP("No build daemon"),
         QT_TR_NOOP("Does it live on by design?"), QT_TR_NOOP("build daemon")},
        {EvidenceId::NamespaceInit, QT_TR_NOOP("First process of a container"),
         QT_TR_NOOP("Not the first process of a container"),
         QT_TR_NOOP("Is it the first process of a container?"),
         QT_TR_NOOP("container's first process")},
        {EvidenceId::TimeNamespace, QT_TR_NOOP("Has a clock of its own"),
         QT_TR_NOOP("Has Proctor's clock"), QT_TR_NOOP("Has it a clock of its own?"),
         QT_TR_NOOP("clock of its own")},
        {EvidenceId::NoStrongSign, QT_TR_NOOP("No sign that it was left behind"),
         QT_TR_NOOP("A sign that it was left behind"),
         QT_TR_NOOP("Is there a sign that it was left behind?"),
         QT_TR_NOOP("nothing speaks against it")},
        {EvidenceId::Exited, QT_TR_NOOP("Has exited, not reaped"), QT_TR_NOOP("Still running"),
         QT_TR_NOOP("Has it exited?"), QT_TR_NOOP("exited, not reaped")},
    };
    for (const Titles &entry : titles)
        if (entry.id == id)
            return &entry;
    return nullptr;
}

QString endingWord(const TargetReport &ending)
{
    if (ending.sent.empty())
        return EvidenceWords::tr("being checked");
    const std::string_view name = signalName(ending.sent.back());
    return EvidenceWords::tr("%1 sent").arg(
        QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace

QString evidenceTitle(EvidenceId id, Finding finding)
{
    const Titles *entry = EvidenceWords::find(id);
    if (!entry)
        return {};
    switch (finding) {
    case Finding::Yes:
        return EvidenceWords::tr(entry->yes);
    case Finding::No:
        return EvidenceWords::tr(entry->no);
    case Finding::Unknown:
        break;
    }
    return EvidenceWords::tr(entry->unknown);
}

QString whyWord(const ProcessRow &row)
{
    if (row.ended)
        return inWords(row.ended->how);
    if (row.ending)
        return row.ending->outcome ? outcomeWord(*row.ending->outcome) : endingWord(*row.ending);
    const Judgement &judgement = *row.judgement;
    if (judgement.deciding >= judgement.evidence.size())
        return QStringLiteral("–");
    const Evidence &deciding = judgement.evidence[judgement.deciding];
    const Titles *entry = EvidenceWords::find(deciding.id);
    const bool own =
        judgement.stalled || deciding.finding != Finding::Yes || !entry || !entry->shortWhy;
    if (own && !deciding.detail.empty())
        return inWords(deciding.detail);
    return entry && entry->shortWhy ? EvidenceWords::tr(entry->shortWhy)
                                    : evidenceTitle(deciding.id, deciding.finding);
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ended:
        return EvidenceWords::tr("Ended");
    case Outcome::EndedByKill:
        return EvidenceWords::tr("Ended by KILL");
    case Outcome::AlreadyGone:
        return EvidenceWords::tr("Already gone");
    case Outcome::Stale:
        return EvidenceWords::tr("Other process now");
    case Outcome::Refused:
        return EvidenceWords::tr("Refused");
    case Outcome::NotPermitted:
        return EvidenceWords::tr("Not permitted");
    case Outcome::Survived:
        return EvidenceWords::tr("Survived");
    case Outcome::Cancelled:
        return EvidenceWords::tr("Stopped");
    }
    return {};
}

QStringList outcomeWords()
{
    QStringList words;
    for (const Outcome outcome : allOutcomes)
        words << outcomeWord(outcome);
    return words;
}

} // namespace proctor
