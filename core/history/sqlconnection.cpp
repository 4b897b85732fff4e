// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sqlconnection.h"

#include <QtCore/QByteArray>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include <cerrno>
#include <sys/statvfs.h>

namespace proctor {

namespace {

/// Long enough for another Proctor's largest batch on a slow disk.
constexpr int busyTimeoutMs = 10'000;

/// The primary result codes that mean something to us (https://www.sqlite.org/rescode.html).
enum Code {
    busyCode = 5,
    lockedCode = 6,
    readOnlyCode = 8,
    ioCode = 10,
    corruptCode = 11,
    fullCode = 13,
    cannotOpenCode = 14,
    noDatabaseCode = 26,
};

bool diskIsFull(const std::string &path)
{
    struct statvfs info {};
    return ::statvfs(path.c_str(), &info) == 0 && (info.f_bavail == 0 || info.f_favail == 0);
}

Error fullDisk(const std::string &path)
{
    return {ErrorCode::System, ENOSPC, path,
            "the disk is full and nothing was recorded; free some space, it then goes on by "
            "itself"};
}

QString options(SqlConnection::Mode mode)
{
    QString out = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_URI").arg(busyTimeoutMs);
    if (mode != SqlConnection::Mode::ReadWrite)
        out += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return out;
}

/// A URI (https://www.sqlite.org/uri.html): with a plain name SQLite would make a missing file.
QString address(const std::string &path, SqlConnection::Mode mode)
{
    QString out = QStringLiteral("file://") +
                  QString::fromLatin1(QByteArray::fromStdString(path).toPercentEncoding("/"));
    switch (mode) {
    case SqlConnection::Mode::ReadWrite:
        return out + QStringLiteral("?mode=rw");
    case SqlConnection::Mode::ReadOnly:
        return out + QStringLiteral("?mode=ro");
    case SqlConnection::Mode::Immutable:
        break;
    }
    return out + QStringLiteral("?mode=ro&immutable=1");
}

} // namespace

SqlConnection::SqlConnection(std::string path)
    : m_path(std::move(path))
    , m_name(QStringLiteral("proctor-%1").arg(reinterpret_cast<quintptr>(this)))
{}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const std::string &path, Mode mode)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return Failure(Error{ErrorCode::Unsupported, 0, path,
                             "Qt has no SQLite here; install libqt6sql6-sqlite"});
    std::unique_ptr<SqlConnection> self(new SqlConnection(path));
    self->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_name);
    self->m_database.setConnectOptions(options(mode));
    self->m_database.setDatabaseName(address(path, mode));
    if (!self->m_database.open())
        return Failure(self->failure(self->m_database.lastError()));
    return self;
}

SqlConnection::~SqlConnection()
{
    m_database = QSqlDatabase(); // removeDatabase() wants no copy of it to be left
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery SqlConnection::query() const
{
    QSqlQuery out(m_database);
    out.setForwardOnly(true);
    return out;
}

Result<void> SqlConnection::run(const QString &statement)
{
    QSqlQuery asked = query();
    if (!asked.exec(statement))
        return Failure(failure(asked.lastError()));
    return {};
}

Result<std::int64_t> SqlConnection::number(const QString &statement)
{
    QSqlQuery asked = query();
    if (!asked.exec(statement) || !asked.next())
        return Failure(failure(asked.lastError()));
    return asked.value(0).toLongLong();
}

Result<std::string> SqlConnection::text(const QString &statement)
{
    QSqlQuery asked = query();
    if (!asked.exec(statement) || !asked.next())
        return Failure(failure(asked.lastError()));
    return asked.value(0).toString().toStdString();
}

Error SqlConnection::failure(const QSqlError &error) const
{
    const std::string said = error.databaseText().toStdString();
    switch (error.nativeErrorCode().toInt() & 0xff) { // without what an extended code adds
    case busyCode:
    case lockedCode:
        return {ErrorCode::Busy, 0, m_path,
                "another program has kept it locked for " + std::to_string(busyTimeoutMs / 1000) +
                    " s; end that one, or try again"};
    case corruptCode:
        return {ErrorCode::Malformed, 0, m_path, "is damaged (" + said + ')'};
    case noDatabaseCode:
        return {ErrorCode::Malformed, 0, m_path, "is no SQLite file, or its beginning is damaged"};
    case fullCode:
        return fullDisk(m_path);
    case readOnlyCode:
        return {ErrorCode::Denied, 0, m_path,
                "cannot be written; mend its permissions, or name another folder with "
                "XDG_STATE_HOME"};
    case cannotOpenCode:
        if (diskIsFull(m_path))
            return fullDisk(m_path);
        return {ErrorCode::Denied, 0, m_path,
                "cannot be opened; mend the permissions of the file and its folder"};
    case ioCode:
        if (diskIsFull(m_path))
            return fullDisk(m_path);
        return {ErrorCode::System, 0, m_path,
                "cannot be read or written (" + said + "); look for errors of the disk in dmesg"};
    default:
        return {ErrorCode::System, 0, m_path, said.empty() ? "SQLite gave no answer" : said};
    }
}

} // namespace proctor
