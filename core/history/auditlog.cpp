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

#include <algorithm>
#include <array>
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

/// As UTF-8, what is none replaced. Not as a QString, which would be converted to UTF-16 and back.
QByteArray utf8(std::string_view bytes)
{
    const QByteArray out(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const bool ascii = std::all_of(bytes.begin(), bytes.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii ? out : QString::fromUtf8(out).toUtf8();
}

/// Binds a statement's values, row after row, in the order of its columns. What is bound stays
/// bound, and most of a row's values are those of the row before it.
class Binder {
  public:
    explicit Binder(QSqlQuery &query) : m_query(query) {}

    void beginRow() { m_column = 0; }
    void number(qint64 value)
    {
        Bound &bound = m_bound[m_column];
        if (bound.number != value)
            m_query.bindValue(static_cast<int>(m_column), value);
        bound = {value, std::nullopt};
        ++m_column;
    }
    void text(std::string bytes)
    {
        Bound &bound = m_bound[m_column];
        if (bound.text != bytes)
            m_query.bindValue(static_cast<int>(m_column), utf8(bytes));
        bound = {std::nullopt, std::move(bytes)};
        ++m_column;
    }
    void nothing()
    {
        m_query.bindValue(static_cast<int>(m_column), QVariant());
        m_bound[m_column++] = {};
    }

  private:
    struct Bound {
        std::optional<qint64> number;
        std::optional<std::string> text;
    };
    QSqlQuery &m_query;
    std::array<Bound, 17> m_bound;
    std::size_t m_column = 0;
};

void bind(Binder &row, const AuditEntry &entry)
{
    row.beginRow();
    row.number(std::chrono::floor<std::chrono::milliseconds>(entry.at.time_since_epoch()).count());
    row.text(std::string(toString(entry.kind)));
    row.text(entry.batch);
    row.number(entry.who.uid);
    row.text(entry.who.user);
    row.text(entry.who.program);
    row.number(entry.who.pid);
    if (entry.target) {
        row.text(entry.target->toString());
        row.number(entry.target->pid);
    } else {
        row.nothing();
        row.nothing();
    }
    row.text(entry.workerId);
    row.text(entry.profile);
    row.text(nlohmann::json(maskSecrets(entry.cmdline))
                 .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    row.text(entry.verdict);
    row.text(entry.evidence.empty() && entry.judgement ? evidenceJson(*entry.judgement)
                                                       : entry.evidence);
    row.number(entry.signal);
    row.text(entry.outcome);
    row.text(maskText(entry.detail));
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
    // The texts come as bytes, which would be blobs without a CAST.
    if (!query.prepare(QStringLiteral(
            "INSERT INTO entry(at_ms, kind, batch, uid, user, program, program_pid, target, pid, "
            "worker_id, profile, cmdline, verdict, evidence, signal, outcome, detail) "
            "VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, "
            "CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
            "CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT))")))
        return Failure(m_connection->failure(query.lastError()));
    Binder row(query);
    for (const AuditEntry &entry : entries) {
        bind(row, entry);
        if (!query.exec())
            return Failure(m_connection->failure(query.lastError()));
    }
    return {};
}

} // namespace proctor
