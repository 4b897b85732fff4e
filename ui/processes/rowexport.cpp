// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowexport.h"

#include "core/base/clock.h"
#include "ui/csv.h"
#include "ui/format.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QVariant>

#include <array>

namespace proctor {

namespace {

enum class In { Both, Csv }; ///< Csv: JSON has it in a form of its own

/// A number, a text or a bool; invalid: not known, or there is none.
struct Field {
    const char *name;
    QVariant (*value)(const ProcessRow &row);
    In in = In::Both;
};

QVariant orNothing(const std::string &value)
{
    return value.empty() ? QVariant() : QVariant(text(value));
}

template <typename T>
QVariant orNothing(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant whole(std::optional<std::uint64_t> value)
{
    return value ? QVariant(static_cast<qint64>(*value)) : QVariant();
}

QVariant moment(std::optional<WallTime> at)
{
    return at ? QVariant(text(utcText(*at))) : QVariant();
}

QVariant ownerAlive(const OwnerView &owner)
{
    if (owner.state == OwnerState::None || owner.state == OwnerState::Unknown)
        return {};
    return owner.state == OwnerState::Alive;
}

bool owned(const ProcessRow &row)
{
    return row.owner.state != OwnerState::None;
}

constexpr std::array fields{
    Field{"pid", [](const ProcessRow &row) { return QVariant(row.key.pid); }},
    Field{"verdict",
          [](const ProcessRow &row) {
              return orNothing(std::string(toString(row.judgement->verdict)));
          }},
    Field{"stalled", [](const ProcessRow &row) { return QVariant(row.judgement->stalled); }},
    Field{"ended", [](const ProcessRow &row) { return QVariant(row.ended != nullptr); }},
    Field{"worker_id",
          [](const ProcessRow &row) {
              return row.record ? orNothing(row.record->workerId) : QVariant();
          }},
    Field{"profile", [](const ProcessRow &row) { return orNothing(row.profile); }},
    Field{"owner_pid",
          [](const ProcessRow &row) { return owned(row) ? QVariant(row.owner.pid) : QVariant(); },
          In::Csv},
    Field{"owner_name",
          [](const ProcessRow &row) { return owned(row) ? orNothing(row.owner.name) : QVariant(); },
          In::Csv},
    Field{
        "command",
        [](const ProcessRow &row) { return QVariant(commandLine(masked(row.identity->cmdline))); },
        In::Csv},
    Field{"uid", [](const ProcessRow &row) { return whole(row.identity->uid); }},
    Field{"ppid", [](const ProcessRow &row) { return QVariant(row.ppid); }},
    Field{"age_s", [](const ProcessRow &row) { return QVariant(row.ageS); }},
    Field{"orphaned_for_s", [](const ProcessRow &row) { return orNothing(row.orphanedForS); }},
    Field{"cpu_percent", [](const ProcessRow &row) { return orNothing(row.cpuPercent); }},
    Field{"rss_bytes", [](const ProcessRow &row) { return whole(row.rssBytes); }},
    Field{"why",
          [](const ProcessRow &row) { return QVariant(text(english(row.judgement->why()))); }},
    Field{"key", [](const ProcessRow &row) { return orNothing(row.key.toString()); }},
    Field{"ending", [](const ProcessRow &row) { return QVariant(lookOf(row) == Look::Ending); }},
    Field{"owner_alive", [](const ProcessRow &row) { return ownerAlive(row.owner); }, In::Csv},
    Field{"parent_name", [](const ProcessRow &row) { return orNothing(row.parentName); }},
    Field{"user", [](const ProcessRow &row) { return orNothing(row.identity->user); }},
    Field{"started_at", [](const ProcessRow &row) { return moment(row.identity->startedAt); }},
    Field{"run_id",
          [](const ProcessRow &row) {
              return row.record ? orNothing(row.record->runId) : QVariant();
          }},
    Field{"pgid", [](const ProcessRow &row) { return QVariant(row.pgid); }},
    Field{"sid", [](const ProcessRow &row) { return QVariant(row.sid); }},
    Field{"threads", [](const ProcessRow &row) { return QVariant(row.threads); }},
    Field{"heartbeat_age_s", [](const ProcessRow &row) { return orNothing(row.heartbeatAgeS); }},
    Field{"cgroup",
          [](const ProcessRow &row) { return orNothing(row.identity->cgroup.value_or("")); }},
    Field{"last_action",
          [](const ProcessRow &row) {
              return row.lastAction ? orNothing(std::string(toString(row.lastAction->outcome)))
                                    : QVariant();
          }},
    Field{"last_action_at",
          [](const ProcessRow &row) {
              return row.lastAction ? moment(row.lastAction->at) : QVariant();
          }},
    Field{"last_action_detail",
          [](const ProcessRow &row) {
              return row.lastAction ? orNothing(english(row.lastAction->detail)) : QVariant();
          }},
};

QJsonValue ownerJson(const OwnerView &owner)
{
    if (owner.state == OwnerState::None)
        return {};
    return QJsonObject{{QStringLiteral("pid"), owner.pid},
                       {QStringLiteral("name"), text(owner.name)},
                       {QStringLiteral("alive"), QJsonValue::fromVariant(ownerAlive(owner))}};
}

QJsonObject rowJson(const ProcessRow &row)
{
    QJsonObject out;
    for (const Field &field : fields)
        if (field.in == In::Both)
            out[QLatin1StringView(field.name)] = QJsonValue::fromVariant(field.value(row));
    out[QStringLiteral("owner")] = ownerJson(row.owner);
    QJsonArray arguments;
    for (const std::string &argument : masked(row.identity->cmdline))
        arguments.append(text(argument));
    out[QStringLiteral("cmdline")] = arguments;
    return out;
}

QString cell(const QVariant &value)
{
    return value.typeId() == QMetaType::Double ? QString::number(value.toDouble(), 'f', 1)
                                               : value.toString();
}

} // namespace

QByteArray rowsCsv(const Rows &rows)
{
    QByteArray out;
    QStringList cells;
    for (const Field &field : fields)
        cells.append(QLatin1StringView(field.name));
    addCsv(out, cells);
    for (const ProcessRow *row : rows) {
        cells.clear();
        for (const Field &field : fields)
            cells.append(cell(field.value(*row)));
        addCsv(out, cells);
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
