// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and appending. Reading back is in auditquery.cpp, the tables are in auditschema.cpp.
#include "core/history/auditlog.h"

#include "core/history/auditschema.h"
#include "core/history/secrets.h"
#include "core/history/sqlconnection.h"
#include "core/history/statefolder.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <nlohmann/json.hpp>

#include <cerrno>
#include <sys/stat.h>

namespace proctor {

namespace {

constexpr std::chrono::seconds lockPatience{10};

/// SQLite deletes the log of a database that is empty or gone (pagerOpenWalIfPresent), and with it
/// the rows that are nowhere else.
bool logWithoutDatabase(const std::string &path)
{
    struct stat file {};
    struct stat log {};
    return (::stat(path.c_str(), &file) != 0 || file.st_size == 0) &&
           ::stat((path + "-wal").c_str(), &log) == 0 && log.st_size > 0;
}

Result<std::unique_ptr<SqlConnection>> openChecked(const std::string &path, AuditLog::Check check)
{
    if (logWithoutDatabase(path))
        return Failure(Error{ErrorCode::Malformed, 0, path,
                             "is damaged (it is empty or gone, what was written last is not)"});
    if (auto made = makePrivateFile(path); !made)
        return Failure(made.error());
    auto opened = SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!opened)
        return opened;
    SqlConnection &connection = **opened;
    const auto version = auditVersion(connection, path);
    if (!version)
        return Failure(version.error());
    // A commit that has returned has been synced. A file system that cannot have WAL keeps the
    // rollback journal, which with FULL is as safe.
    for (const QString &statement :
         {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
          QStringLiteral("PRAGMA trusted_schema=OFF")})
        if (const auto set = connection.run(statement); !set)
            return Failure(set.error());
    if (const auto migrated = migrateAudit(connection, *version); !migrated)
        return Failure(migrated.error());
    if (const auto whole = checkAudit(connection, path, check); !whole)
        return Failure(whole.error());
    return opened;
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

QString commandLine(const std::vector<std::string> &arguments)
{
    return text(nlohmann::json(maskSecrets(arguments))
                    .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void bind(QSqlQuery &query, const AuditEntry &entry)
{
    const auto at =
        std::chrono::floor<std::chrono::milliseconds>(entry.at.time_since_epoch()).count();
    const auto &key = entry.target;
    const QVariant values[] = {
        QVariant::fromValue<qlonglong>(at),
        QString::fromLatin1(toString(entry.kind).data()),
        text(entry.batch),
        entry.who.uid,
        text(entry.who.user),
        text(entry.who.program),
        entry.who.pid,
        key ? QVariant(text(key->toString())) : QVariant(),
        key ? QVariant(key->pid) : QVariant(),
        text(entry.workerId),
        text(entry.profile),
        commandLine(entry.cmdline),
        text(entry.verdict),
        text(entry.evidence.empty() && entry.judgement ? evidenceJson(*entry.judgement)
                                                       : entry.evidence),
        entry.signal,
        text(entry.outcome),
        text(maskText(entry.detail)),
    };
    for (int i = 0; const QVariant &value : values)
        query.bindValue(i++, value);
}

} // namespace

AuditLog::AuditLog(std::string path, std::unique_ptr<SqlConnection> connection)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_file(fileAt(m_path))
{}

AuditLog::~AuditLog() = default;

std::optional<AuditLog::FileId> AuditLog::fileAt(const std::string &path)
{
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return std::nullopt;
    return FileId{info.st_dev, info.st_ino};
}

bool AuditLog::inPlace() const
{
    return m_file && fileAt(m_path) == m_file;
}

Result<std::unique_ptr<AuditLog>> AuditLog::open(const std::string &path, Check check)
{
    // Two Proctors that find the same damage must not both rename: the second would set the
    // first one's new file aside.
    const auto lock = lockFolderOf(path, lockPatience);
    if (!lock)
        return Failure(lock.error());
    std::optional<Error> notice;
    for (;;) {
        auto connection = openChecked(path, check);
        if (connection) {
            std::unique_ptr<AuditLog> log(new AuditLog(path, std::move(*connection)));
            log->m_notice = std::move(notice);
            return log;
        }
        const Error &wrong = connection.error();
        const bool foreign = wrong.code == ErrorCode::Foreign;
        if (notice || (!foreign && wrong.code != ErrorCode::Malformed))
            return Failure(wrong);
        const auto aside = setAside(path, foreign ? "foreign" : "damaged", SystemClock().wall());
        if (!aside)
            return Failure(aside.error());
        notice = wrong;
        notice->message += "; it was set aside as " + *aside + " and a new one was begun";
    }
}

Result<void> AuditLog::append(const std::vector<AuditEntry> &entries)
{
    if (auto begun = m_connection->run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = insert(entries);
    if (done)
        done = m_connection->run(QStringLiteral("COMMIT"));
    if (!done)
        (void)m_connection->run(QStringLiteral("ROLLBACK")); // SQLite may have done so itself
    return done;
}

Result<void> AuditLog::insert(const std::vector<AuditEntry> &entries)
{
    QSqlQuery query = m_connection->query();
    if (!query.prepare(QStringLiteral(
            "INSERT INTO entry(at_ms, kind, batch, uid, user, program, program_pid, target, pid, "
            "worker_id, profile, cmdline, verdict, evidence, signal, outcome, detail) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
        return Failure(m_connection->failure(query.lastError()));
    for (const AuditEntry &entry : entries) {
        bind(query, entry);
        if (!query.exec())
            return Failure(m_connection->failure(query.lastError()));
    }
    return {};
}

} // namespace proctor
