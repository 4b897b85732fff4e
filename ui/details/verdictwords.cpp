// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/verdictwords.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace proctor {

namespace {

struct Details {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString ownerSentence(const ProcessRow &row)
{
    const QString name = ownerWord(row.owner);
    switch (row.owner.state) {
    case OwnerState::Alive:
        return Details::tr("Its owner %1 is alive.").arg(name);
    case OwnerState::Dead:
        if (row.orphanedForS)
            return Details::tr("Its owner %1 exited %2 ago.")
                .arg(name, duration(*row.orphanedForS));
        return Details::tr("Its owner %1 has exited.").arg(name);
    case OwnerState::Unknown:
        return Details::tr("Whether its owner %1 is alive cannot be read.").arg(name);
    case OwnerState::None:
        break;
    }
    return Details::tr("No owner is recorded.");
}

QString shortened(const BootId &boot)
{
    return text(boot.toString().substr(0, 4)) + u'…';
}

/// Of RFC 3339, as people here read it; what is none stays as it is.
QString momentWords(const std::string &written)
{
    const QDateTime moment = QDateTime::fromString(text(written), Qt::ISODateWithMs);
    return moment.isValid()
               ? localTime(WallTime(std::chrono::milliseconds(moment.toMSecsSinceEpoch())))
               : text(written);
}

void add(FactList::Lines &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines.append({name, value});
}

} // namespace

QString whyQuestion(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Orphan:
        return Details::tr("Why is this an orphan?");
    case Verdict::Suspect:
        return Details::tr("Why is this a suspect?");
    case Verdict::Active:
        return Details::tr("Why is this active?");
    case Verdict::Kept:
        return Details::tr("Why is this kept?");
    case Verdict::Zombie:
        return Details::tr("Why is this a zombie?");
    case Verdict::Unknown:
        break;
    }
    return Details::tr("Why is this unknown?");
}

QString whyWasQuestion(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Orphan:
        return Details::tr("Why was this an orphan?");
    case Verdict::Suspect:
        return Details::tr("Why was this a suspect?");
    case Verdict::Active:
        return Details::tr("Why was this active?");
    case Verdict::Kept:
        return Details::tr("Why was this kept?");
    case Verdict::Zombie:
        return Details::tr("Why was this a zombie?");
    case Verdict::Unknown:
        break;
    }
    return Details::tr("Why was this unknown?");
}

QString verdictSentence(const ProcessRow &row)
{
    const QString why = asSentence(inWords(row.judgement->why()));
    const auto both = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : QStringLiteral("%1 %2").arg(first, second);
    };
    switch (row.judgement->verdict) {
    case Verdict::Orphan: {
        const bool bound = row.record && row.record->lifetime == Lifetime::Bound;
        return bound ? both(ownerSentence(row), Details::tr("It was registered to end with it."))
                     : ownerSentence(row);
    }
    case Verdict::Active:
        return row.judgement->stalled
                   ? both(ownerSentence(row), Details::tr("But its heartbeat is late."))
                   : both(ownerSentence(row), Details::tr("It is protected."));
    case Verdict::Suspect:
        return Details::tr("It looks left behind, but nothing proves it. Only a person can decide "
                           "to end it.");
    case Verdict::Kept:
        return both(why, Details::tr("Proctor leaves it alone."));
    case Verdict::Zombie:
        return both(why, Details::tr("No signal helps: its parent %1 %2 must reap it.")
                             .arg(text(row.parentName))
                             .arg(row.ppid));
    case Verdict::Unknown:
        break;
    }
    return both(why, Details::tr("What is not known is never ended."));
}

QString endedSentence(const ProcessRow &row, WallTime at)
{
    QString sentence = Details::tr("Ended %1 after %2").arg(localTime(at), duration(row.ageS));
    if (row.ended && !row.ended->how.empty())
        sentence = Details::tr("%1: %2").arg(sentence, inWords(row.ended->how));
    return asSentence(sentence);
}

QString lostSentence(WallTime at)
{
    return Details::tr("Not listed since %1: it has ended, or nothing recognises it any more.")
        .arg(localTime(at));
}

QString nameLine(const ProcessRow &row)
{
    QStringList parts;
    if (row.record && !row.record->workerId.empty())
        parts.append(text(row.record->workerId));
    parts.append(Details::tr("PID %1").arg(row.key.pid));
    if (!row.identity->comm.empty())
        parts.append(text(row.identity->comm));
    return parts.join(QStringLiteral("  ·  "));
}

QString identitySummary(const ProcessRow &row)
{
    return Details::tr("boot %1  tick %2").arg(shortened(row.key.bootId)).arg(row.key.startTicks);
}

FactList::Lines identityLines(const ProcessRow &row)
{
    const ProcessIdentity &identity = *row.identity;
    FactList::Lines lines;
    if (identity.startedAt)
        add(lines, Details::tr("Started"), localTime(*identity.startedAt));
    add(lines, Details::tr("User"),
        identity.user.empty() && identity.uid ? QString::number(*identity.uid)
                                              : text(identity.user));
    add(lines, Details::tr("Program"), text(identity.exe.value_or("")));
    add(lines, Details::tr("Profile"), text(row.profile));
    if (row.record) {
        add(lines, Details::tr("Run"), text(row.record->runId));
        add(lines, Details::tr("Registered"), momentWords(row.record->registeredAt));
    }
    add(lines, Details::tr("Group, session"), QStringLiteral("%1, %2").arg(row.pgid).arg(row.sid));
    add(lines, Details::tr("Threads"), QString::number(row.threads));
    add(lines, Details::tr("Control group"), text(identity.cgroup.value_or("")));
    add(lines, Details::tr("Boot"), text(row.key.bootId.toString()));
    add(lines, Details::tr("Start tick"), QString::number(row.key.startTicks));
    add(lines, Details::tr("PID namespace"), QString::number(row.key.pidNs));
    if (row.key.inode)
        add(lines, Details::tr("pidfs inode"), QString::number(*row.key.inode));
    return lines;
}

} // namespace proctor
