// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log, read back. What stands in the file is doubted: a value that makes no sense is left
// out, the row is not.
#include "core/history/auditlog.h"

#include "core/history/auditschema.h"
#include "core/history/sqlconnection.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace proctor {

namespace {

qlonglong milliseconds(WallTime time)
{
    return std::chrono::ceil<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

struct Conditions {
    QStringList parts;
    std::vector<QVariant> values;

    void add(const QString &part, const QVariant &value)
    {
        parts << part;
        values.push_back(value);
    }
    QString text() const
    {
        return parts.isEmpty() ? QString()
                               : QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
    }
};

Conditions conditions(const AuditFilter &filter)
{
    Conditions out;
    if (filter.since)
        out.add(QStringLiteral("at_ms >= ?"), milliseconds(*filter.since));
    if (filter.until)
        out.add(QStringLiteral("at_ms < ?"), milliseconds(*filter.until));
    if (!filter.batch.empty()) {
        const QString batch = QString::fromStdString(filter.batch);
        out.add(QStringLiteral("batch >= ?"), batch);
        out.add(QStringLiteral("batch < ?"), QString(batch + u'\x7f')); // beyond every digit
    }
    if (filter.pid)
        out.add(QStringLiteral("pid = ?"), *filter.pid);
    if (filter.kind)
        out.add(QStringLiteral("kind = ?"), QString::fromLatin1(toString(*filter.kind).data()));
    if (filter.afterId > 0)
        out.add(QStringLiteral("id > ?"), qlonglong{filter.afterId});
    return out;
}

std::vector<std::string> arguments(const std::string &text)
{
    std::vector<std::string> out;
    const auto read = nlohmann::json::parse(text, nullptr, false);
    if (read.is_array())
        for (const auto &item : read)
            if (item.is_string())
                out.push_back(item.get<std::string>());
    return out;
}

AuditEntry entryFrom(const QSqlQuery &query)
{
    const auto text = [&query](int column) { return query.value(column).toString().toStdString(); };
    AuditEntry out;
    out.id = query.value(0).toLongLong();
    out.at = WallTime(std::chrono::milliseconds(query.value(1).toLongLong()));
    out.kind = auditKind(text(2)).value_or(AuditKind::Note);
    out.batch = text(3);
    out.who = {query.value(4).toUInt(), text(5), text(6), query.value(7).toInt()};
    out.target = ProcessKey::parse(text(8));
    out.workerId = text(9);
    out.profile = text(10);
    out.cmdline = arguments(text(11));
    out.verdict = text(12);
    out.evidence = text(13);
    out.signal = query.value(14).toInt();
    out.outcome = text(15);
    out.detail = text(16);
    return out;
}

/// A database in WAL mode is read through files beside it, which cannot be made in a folder that
/// may not be written to; where there is no log all is in the file itself
/// (https://www.sqlite.org/wal.html#read_only_databases).
bool mayBeImmutable(const std::string &path, const Error &error)
{
    struct stat info {};
    return error.code == ErrorCode::Denied && ::stat((path + "-wal").c_str(), &info) != 0;
}

} // namespace

Result<std::unique_ptr<AuditLog>> AuditLog::openToRead(const std::string &path)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return Failure(systemError(errno, path, "cannot be read; ask as its user, or as root"));
    Error wrong;
    for (const auto mode : {SqlConnection::Mode::ReadOnly, SqlConnection::Mode::Immutable}) {
        auto connection = SqlConnection::open(path, mode);
        const auto version =
            connection ? auditVersion(**connection, path) : Failure(connection.error());
        if (version && *version == 0)
            return Failure(Error{ErrorCode::Vanished, 0, path, "nothing is recorded in it yet"});
        if (version)
            return std::unique_ptr<AuditLog>(new AuditLog(path, std::move(*connection)));
        wrong = version.error();
        if (!mayBeImmutable(path, wrong))
            break;
    }
    return Failure(wrong);
}

Result<AuditPage> AuditLog::query(const AuditFilter &filter) const
{
    const Conditions wanted = conditions(filter);
    QString statement =
        QStringLiteral("SELECT id, at_ms, kind, batch, uid, user, program, program_pid, target, "
                       "worker_id, profile, cmdline, verdict, evidence, signal, outcome, "
                       "detail FROM entry") +
        wanted.text() + QStringLiteral(" ORDER BY id DESC");
    if (filter.limit > 0) // one more than asked for tells whether there are more
        statement += QStringLiteral(" LIMIT %1").arg(filter.limit + 1);
    QSqlQuery query = m_connection->query();
    if (!query.prepare(statement))
        return Failure(m_connection->failure(query.lastError()));
    for (int i = 0; const QVariant &value : wanted.values)
        query.bindValue(i++, value);
    if (!query.exec())
        return Failure(m_connection->failure(query.lastError()));
    AuditPage page;
    while (query.next())
        page.entries.push_back(entryFrom(query));
    if (query.lastError().isValid())
        return Failure(m_connection->failure(query.lastError()));
    page.more = filter.limit > 0 && page.entries.size() > filter.limit;
    if (page.more)
        page.entries.pop_back();
    std::reverse(page.entries.begin(), page.entries.end());
    return page;
}

} // namespace proctor
