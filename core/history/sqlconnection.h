// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to an SQLite file through Qt SQL, with our errors. Belongs to the thread that
// opened it (QSqlDatabase). Only core/history includes this.
#pragma once

#include "core/base/result.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>
#include <string>

namespace proctor {

class SqlConnection {
  public:
    enum class Mode {
        ReadWrite, ///< makes no file: an absent one is an error
        ReadOnly,
        Immutable, ///< for a file that nobody can be writing to: needs nothing beside it
    };
    /// Unsupported where Qt's SQLite driver is not installed. Little is read yet: that a file is no
    /// SQLite file shows at the first statement.
    static Result<std::unique_ptr<SqlConnection>> open(const std::string &path, Mode mode);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    Result<void> run(const QString &statement);
    /// The first column of the first row.
    Result<std::int64_t> number(const QString &statement);
    Result<std::string> text(const QString &statement);
    /// An empty query of this connection, for prepare().
    QSqlQuery query() const;
    /// What went wrong in \p error, in words that say how to mend it. Malformed: the file is
    /// damaged or no SQLite file.
    Error failure(const QSqlError &error) const;

  private:
    explicit SqlConnection(std::string path);

    std::string m_path;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace proctor
