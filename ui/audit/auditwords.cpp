// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditwords.h"

#include "ui/cleanup/reportwords.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace proctor {

namespace {

using Phase = AuditLine::Phase;

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

const QString &none()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QDateTime localMoment(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count());
}

QString withDate(const QDateTime &moment)
{
    return QLocale().toString(moment, QStringLiteral("d MMM HH:mm"));
}

/// As it was judged when it was recorded.
Look lookOfVerdict(const std::string &verdict)
{
    constexpr std::pair<Verdict, Look> looks[] = {
        {Verdict::Active, Look::Active},   {Verdict::Orphan, Look::Orphan},
        {Verdict::Suspect, Look::Suspect}, {Verdict::Kept, Look::Kept},
        {Verdict::Zombie, Look::Zombie},
    };
    for (const auto &[known, look] : looks)
        if (toString(known) == verdict)
            return look;
    return Look::Unknown;
}

} // namespace

Look auditLook(const AuditLine &line)
{
    switch (line.phase) {
    case Phase::Note:
    case Phase::Asked:
        return Look::Kept;
    case Phase::Planned:
    case Phase::Signalled:
        return Look::Ending;
    case Phase::Done:
        break;
    default:
        return lookOfVerdict(line.verdict);
    }
    if (line.outcome == Outcome::Refused)
        return lookOfVerdict(line.verdict);
    TargetReport report;
    report.outcome = line.outcome;
    return lookOfReport(report);
}

QString auditState(const AuditLine &line)
{
    switch (line.phase) {
    case Phase::Note:
        return AuditWords::tr("Note");
    case Phase::Asked:
        return AuditWords::tr("Asked");
    case Phase::LeftOut:
        return AuditWords::tr("Left out");
    case Phase::NotConfirmed:
        return AuditWords::tr("Not confirmed");
    case Phase::DryRun:
        return AuditWords::tr("Dry run");
    case Phase::Planned:
        return AuditWords::tr("Planned");
    case Phase::Signalled:
        return AuditWords::tr("Signal sent");
    case Phase::Done:
        break;
    }
    return line.outcome ? outcomeWord(*line.outcome) : none();
}

QString auditTime(WallTime at)
{
    const QDateTime moment = localMoment(at);
    if (moment.date() == QDate::currentDate())
        return moment.toString(QStringLiteral("HH:mm:ss"));
    return withDate(moment);
}

QStringList auditTimes()
{
    QStringList times{QTime(20, 0).toString(QStringLiteral("HH:mm:ss"))};
    for (int month = 1; month <= 12; ++month)
        times << withDate(QDateTime(QDate(2000, month, 20), QTime(20, 0)));
    return times;
}

QString auditWhy(const AuditLine &line)
{
    if (!line.judgement || line.why.empty() || line.why != english(line.judgement->why()))
        return line.why.empty() ? none() : text(line.why);
    ProcessRow row;
    row.judgement = line.judgement;
    return whyWord(row);
}

QString auditWho(const AuditLine &line)
{
    const QString who = line.who.user.empty() ? QString::number(line.who.uid) : text(line.who.user);
    return line.automatic ? AuditWords::tr("automatic (%1)").arg(who) : who;
}

QString auditSteps(const AuditLine &line)
{
    QStringList steps;
    for (const int signal : line.sent)
        steps << signalWord(signal);
    return steps.isEmpty() ? none() : inOneLine(steps);
}

QString auditCommand(const AuditLine &line)
{
    if (line.cmdline.empty())
        return none();
    ProcessRow row;
    auto identity = std::make_shared<ProcessIdentity>();
    identity->cmdline = line.cmdline;
    row.identity = std::move(identity);
    return shortCommandLine(row);
}

QString auditDuration(const AuditLine &line)
{
    return line.duration ? shortTime(*line.duration) : none();
}

QString auditBatch(const AuditLine &line)
{
    return text(line.batch).left(8);
}

QString auditAccessible(const AuditLine &line)
{
    if (!line.target)
        return AuditWords::tr("%1, %2, %3")
            .arg(auditState(line), auditTime(line.at), auditWhy(line));
    return AuditWords::tr("%1, PID %2, %3, %4, %5")
        .arg(auditState(line))
        .arg(line.target->pid)
        .arg(line.workerId.empty() ? auditCommand(line) : text(line.workerId), auditTime(line.at),
             auditWhy(line));
}

QString auditSearched(const AuditLine &line)
{
    return QStringList{auditState(line),
                       line.target ? QString::number(line.target->pid) : QString(),
                       text(line.workerId),
                       text(line.profile),
                       commandLine(line.cmdline),
                       text(line.why),
                       auditWhy(line),
                       auditWho(line),
                       text(line.who.program),
                       auditSteps(line),
                       auditTime(line.at),
                       text(line.batch)}
        .join(u'\n')
        .toLower();
}

QString auditKindWord(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Request:
        return AuditWords::tr("asked");
    case AuditKind::Plan:
        return AuditWords::tr("planned");
    case AuditKind::Intent:
        return AuditWords::tr("about to send");
    case AuditKind::Sent:
        return AuditWords::tr("sent");
    case AuditKind::Outcome:
        return AuditWords::tr("outcome");
    case AuditKind::Refusal:
        return AuditWords::tr("refused");
    case AuditKind::Note:
        break;
    }
    return AuditWords::tr("note");
}

QString auditRowWords(const AuditEntry &row)
{
    QStringList parts;
    if (row.signal != 0)
        parts << signalWord(row.signal);
    for (int i = 0; !row.outcome.empty() && i <= static_cast<int>(Outcome::Cancelled); ++i)
        if (toString(static_cast<Outcome>(i)) == row.outcome)
            parts << outcomeWord(static_cast<Outcome>(i));
    if (!row.verdict.empty() && row.kind != AuditKind::Sent) // nobody looked again
        parts << AuditWords::tr("judged %1").arg(stateWord(lookOfVerdict(row.verdict)));
    if (!row.detail.empty())
        parts << text(row.detail);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace proctor
