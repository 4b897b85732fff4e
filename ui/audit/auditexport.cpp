// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditexport.h"

#include "ui/csv.h"
#include "ui/format.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace proctor {

namespace {

/// The stable word of how far a line came: Outcome's where there is one.
QString outcomeOf(const AuditLine &line)
{
    if (line.outcome)
        return text(std::string(toString(*line.outcome)));
    switch (line.phase) {
    case AuditLine::Phase::Note:
        return QStringLiteral("note");
    case AuditLine::Phase::Asked:
        return QStringLiteral("nothing-planned");
    case AuditLine::Phase::LeftOut:
        return QStringLiteral("left-out");
    case AuditLine::Phase::NotConfirmed:
        return QStringLiteral("unconfirmed");
    case AuditLine::Phase::DryRun:
        return QStringLiteral("dry-run");
    case AuditLine::Phase::Signalled:
        return QStringLiteral("signalled");
    default:
        return QStringLiteral("planned");
    }
}

QStringList signalsOf(const AuditLine &line)
{
    QStringList out;
    for (const int signal : line.sent)
        out << text(std::string(signalName(signal)));
    return out;
}

QString time(WallTime at)
{
    return text(utcText(at));
}

QJsonValue orNull(const std::string &value)
{
    return value.empty() ? QJsonValue() : QJsonValue(text(value));
}

QJsonObject actor(const AuditActor &who)
{
    return {{QStringLiteral("uid"), qint64{who.uid}},
            {QStringLiteral("user"), orNull(who.user)},
            {QStringLiteral("program"), text(who.program)},
            {QStringLiteral("pid"), who.pid}};
}

QJsonObject rowJson(const AuditEntry &row)
{
    const auto evidence = QJsonDocument::fromJson(QByteArray::fromStdString(row.evidence));
    return {{QStringLiteral("id"), qint64{row.id}},
            {QStringLiteral("at"), time(row.at)},
            {QStringLiteral("kind"), text(std::string(toString(row.kind)))},
            {QStringLiteral("verdict"), orNull(row.verdict)},
            {QStringLiteral("evidence"),
             evidence.isObject() ? QJsonValue(evidence.object()) : QJsonValue()},
            {QStringLiteral("signal"), orNull(std::string(signalName(row.signal)))},
            {QStringLiteral("outcome"), orNull(row.outcome)},
            {QStringLiteral("detail"), text(row.detail)}};
}

QJsonObject lineJson(const AuditLine &line)
{
    QJsonArray rows;
    for (const auto &row : line.rows)
        rows.append(rowJson(*row));
    QJsonArray arguments;
    for (const std::string &argument : line.cmdline)
        arguments.append(text(argument));
    const auto &key = line.target;
    return {{QStringLiteral("at"), time(line.at)},
            {QStringLiteral("outcome"), outcomeOf(line)},
            {QStringLiteral("worker_id"), orNull(line.workerId)},
            {QStringLiteral("profile"), orNull(line.profile)},
            {QStringLiteral("pid"), key ? QJsonValue(key->pid) : QJsonValue()},
            {QStringLiteral("key"), key ? QJsonValue(text(key->toString())) : QJsonValue()},
            {QStringLiteral("cmdline"), arguments},
            {QStringLiteral("verdict"), orNull(line.verdict)},
            {QStringLiteral("why"), text(line.why)},
            {QStringLiteral("steps"), QJsonArray::fromStringList(signalsOf(line))},
            {QStringLiteral("duration_ms"),
             line.duration ? QJsonValue(qint64{line.duration->count()}) : QJsonValue()},
            {QStringLiteral("automatic"), line.automatic},
            {QStringLiteral("by"), actor(line.who)},
            {QStringLiteral("batch"), orNull(line.batch)},
            {QStringLiteral("rows"), rows}};
}

} // namespace

QByteArray auditCsv(const std::vector<AuditLine> &lines)
{
    QByteArray out = "at,outcome,worker_id,pid,profile,command,why,steps,duration_ms,automatic,"
                     "user,program,batch\r\n";
    for (const AuditLine &line : lines)
        addCsv(out,
               {time(line.at), outcomeOf(line), text(line.workerId),
                line.target ? QString::number(line.target->pid) : QString(), text(line.profile),
                commandLine(line.cmdline), text(line.why), signalsOf(line).join(u' '),
                line.duration ? QString::number(line.duration->count()) : QString(),
                line.automatic ? QStringLiteral("true") : QStringLiteral("false"),
                line.who.user.empty() ? QString::number(line.who.uid) : text(line.who.user),
                text(line.who.program), text(line.batch)});
    return out;
}

QByteArray auditJson(const std::vector<AuditLine> &lines)
{
    QJsonArray all;
    for (const AuditLine &line : lines)
        all.append(lineJson(line));
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("lines"), all}})
        .toJson();
}

} // namespace proctor
