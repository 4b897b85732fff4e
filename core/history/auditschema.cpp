// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditschema.h"

#include <QtCore/QStringList>

#include <array>
#include <sys/stat.h>

namespace proctor {

namespace {

/// quick_check reads the whole file, about 1 ms a MiB from the page cache.
constexpr off_t quickSize = 16 * 1024 * 1024;

/// From version 0, the empty file.
QStringList toVersion1()
{
    return {
        QStringLiteral("CREATE TABLE entry("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "at_ms INTEGER NOT NULL, " // UTC, since 1970
                       "kind TEXT NOT NULL, "
                       "batch TEXT NOT NULL, "
                       "uid INTEGER NOT NULL, user TEXT NOT NULL, program TEXT NOT NULL, "
                       "program_pid INTEGER NOT NULL, "
                       "target TEXT, pid INTEGER, " // ProcessKey::toString(), and its pid to find
                       "worker_id TEXT NOT NULL, profile TEXT NOT NULL, "
                       "cmdline TEXT NOT NULL, " // a JSON array, secrets masked
                       "verdict TEXT NOT NULL, evidence TEXT NOT NULL, "
                       "signal INTEGER NOT NULL, outcome TEXT NOT NULL, detail TEXT NOT NULL"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX entry_at ON entry(at_ms)"),
        QStringLiteral("CREATE INDEX entry_batch ON entry(batch)"),
        QStringLiteral("CREATE INDEX entry_pid ON entry(pid) WHERE pid IS NOT NULL"),
        QStringLiteral("CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN "
                       "SELECT RAISE(ABORT, 'the audit log is append-only'); END"),
        QStringLiteral("CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN "
                       "SELECT RAISE(ABORT, 'the audit log is append-only'); END"),
        // INSERT OR REPLACE deletes without calling delete triggers
        // (sqlite.org/lang_conflict.html).
        QStringLiteral("CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry "
                       "WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id) BEGIN "
                       "SELECT RAISE(ABORT, 'the audit log is append-only'); END"),
    };
}

/// Step i leads from version i to version i + 1. A step that has been released never changes.
constexpr std::array<QStringList (*)(), AuditLog::schemaVersion> steps{toVersion1};

Result<void> runAll(SqlConnection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (auto done = connection.run(statement); !done)
            return done;
    return {};
}

Result<void> migrateWithin(SqlConnection &connection, int version)
{
    for (auto at = static_cast<std::size_t>(version); at < steps.size(); ++at)
        if (auto done = runAll(connection, steps[at]()); !done)
            return done;
    return runAll(connection,
                  {QStringLiteral("PRAGMA application_id=%1").arg(AuditLog::applicationId),
                   QStringLiteral("PRAGMA user_version=%1").arg(AuditLog::schemaVersion),
                   QStringLiteral("COMMIT")});
}

} // namespace

Result<int> auditVersion(SqlConnection &connection, const std::string &path)
{
    const auto id = connection.number(QStringLiteral("PRAGMA application_id"));
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    const auto objects = connection.number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    for (const auto *read : {&id, &version, &objects})
        if (!*read)
            return Failure(read->error());
    if (*id == 0 && *version == 0 && *objects == 0)
        return 0; // also what is left when a Proctor was killed while it made the file
    if (*id != AuditLog::applicationId)
        return Failure(
            Error{ErrorCode::Foreign, 0, path, "is an SQLite file of another program's"});
    if (*version > AuditLog::schemaVersion)
        return Failure(Error{ErrorCode::Unsupported, 0, path,
                             "was made by a newer Proctor (schema " + std::to_string(*version) +
                                 ", this one knows up to " +
                                 std::to_string(AuditLog::schemaVersion) +
                                 ") and is left as it is; use that Proctor, or name another folder "
                                 "with XDG_STATE_HOME"});
    if (*version < 1)
        return Failure(Error{ErrorCode::Malformed, 0, path, "is damaged (no schema version)"});
    return static_cast<int>(*version);
}

Result<void> migrateAudit(SqlConnection &connection, int version)
{
    if (version == AuditLog::schemaVersion)
        return {};
    if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = migrateWithin(connection, version);
    if (!done)
        (void)connection.run(QStringLiteral("ROLLBACK"));
    return done;
}

Result<void> checkAudit(SqlConnection &connection, const std::string &path, AuditLog::Check check)
{
    const auto parts = connection.number(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name IN ('entry', "
                       "'entry_no_update', 'entry_no_delete', 'entry_no_replace')"));
    if (!parts)
        return Failure(parts.error());
    if (*parts != 4)
        return Failure(Error{ErrorCode::Malformed, 0, path,
                             "is damaged (its table, or what keeps it append-only, is missing)"});
    struct stat info {};
    if (check == AuditLog::Check::Quick &&
        (::stat(path.c_str(), &info) != 0 || info.st_size > quickSize))
        return {};
    const auto found = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return Failure(found.error());
    if (*found != "ok")
        return Failure(Error{ErrorCode::Malformed, 0, path, "is damaged (" + *found + ')'});
    return {};
}

} // namespace proctor
