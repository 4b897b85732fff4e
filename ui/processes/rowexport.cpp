// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowexport.h"

#include "ui/csv.h"
#include "ui/format.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace proctor {

namespace {

QJsonValue orNull(const std::string &value)
{
    return value.empty() ? QJsonValue() : QJsonValue(text(value));
}

QJsonValue ownerJson(const OwnerView &owner)
{
    if (owner.state == OwnerState::None)
        return {};
    return QJsonObject{{QStringLiteral("pid"), owner.pid},
                       {QStringLiteral("name"), text(owner.name)},
                       {QStringLiteral("alive"), owner.state == OwnerState::Unknown
                                                     ? QJsonValue()
                                                     : owner.state == OwnerState::Alive}};
}

QJsonObject rowJson(const ProcessRow &row)
{
    QJsonArray arguments;
    for (const std::string &argument : masked(row.identity->cmdline))
        arguments.append(text(argument));
    const auto &uid = row.identity->uid;
    return {{QStringLiteral("pid"), row.key.pid},
            {QStringLiteral("key"), text(row.key.toString())},
            {QStringLiteral("verdict"), text(std::string(toString(row.judgement->verdict)))},
            {QStringLiteral("stalled"), row.judgement->stalled},
            {QStringLiteral("ended"), row.ended != nullptr},
            {QStringLiteral("worker_id"), row.record ? orNull(row.record->workerId) : QJsonValue()},
            {QStringLiteral("profile"), orNull(row.profile)},
            {QStringLiteral("owner"), ownerJson(row.owner)},
            {QStringLiteral("cmdline"), arguments},
            {QStringLiteral("uid"), uid ? QJsonValue(qint64{*uid}) : QJsonValue()},
            {QStringLiteral("ppid"), row.ppid},
            {QStringLiteral("age_s"), row.ageS},
            {QStringLiteral("orphaned_for_s"),
             row.orphanedForS ? QJsonValue(*row.orphanedForS) : QJsonValue()},
            {QStringLiteral("cpu_percent"),
             row.cpuPercent ? QJsonValue(*row.cpuPercent) : QJsonValue()},
            {QStringLiteral("rss_bytes"),
             row.rssBytes ? QJsonValue(static_cast<qint64>(*row.rssBytes)) : QJsonValue()},
            {QStringLiteral("why"), text(english(row.judgement->why()))}};
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 1) : QString();
}

} // namespace

QByteArray rowsCsv(const Rows &rows)
{
    QByteArray out = "pid,verdict,stalled,ended,worker_id,profile,owner_pid,owner_name,command,uid,"
                     "ppid,age_s,orphaned_for_s,cpu_percent,rss_bytes,why\r\n";
    const auto yes = [](bool value) {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    };
    for (const ProcessRow *row : rows) {
        const bool owned = row->owner.state != OwnerState::None;
        const auto &uid = row->identity->uid;
        addCsv(out,
               {QString::number(row->key.pid), text(std::string(toString(row->judgement->verdict))),
                yes(row->judgement->stalled), yes(row->ended != nullptr),
                row->record ? text(row->record->workerId) : QString(), text(row->profile),
                owned ? QString::number(row->owner.pid) : QString(),
                owned ? text(row->owner.name) : QString(),
                commandLine(masked(row->identity->cmdline)),
                uid ? QString::number(*uid) : QString(), QString::number(row->ppid),
                number(row->ageS), number(row->orphanedForS), number(row->cpuPercent),
                row->rssBytes ? QString::number(*row->rssBytes) : QString(),
                text(english(row->judgement->why()))});
    }
    return out;
}

QByteArray rowsJson(const Rows &rows)
{
    QJsonArray processes;
    for (const ProcessRow *row : rows)
        processes.append(rowJson(*row));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("processes"), processes}})
        .toJson();
}

} // namespace proctor
