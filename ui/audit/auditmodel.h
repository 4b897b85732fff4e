// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page's table: the newest batch first, only the lines that the filter lets through. What
// is added is merged in, so that selection and scroll offset stay. GUI thread; never fails.
#pragma once

#include "ui/audit/auditlines.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

#include <compare>

namespace proctor {

class AuditModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { When, State, Worker, Pid, Command, Why, Steps, Took, Who, BatchId, ColumnCount };
    enum Role { LookRole = Qt::UserRole, QuietRole, AttentionRole };

    explicit AuditModel(QObject *parent = nullptr);

    void setLines(std::vector<AuditLine> lines);
    /// Every word must occur in a line.
    void setFilter(const QString &words);
    /// Only what was recorded of this process, whoever else had its pid; nothing: of all.
    void setOnly(const std::optional<ProcessKey> &process);
    const std::optional<ProcessKey> &only() const { return m_only; }
    std::size_t total() const { return m_all.size(); }
    /// The line shown at \p row; null outside.
    const AuditLine *lineAt(int row) const;
    /// What is shown, in its order.
    std::vector<AuditLine> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    /// What a line is called, and the order of the table.
    struct Place {
        std::int64_t batch = 0;
        std::int64_t line = 0;
        friend bool operator==(const Place &, const Place &) = default;
        /// The newest batch comes first, in it the earliest line.
        friend bool operator<(const Place &a, const Place &b)
        {
            return a.batch != b.batch ? a.batch > b.batch : a.line < b.line;
        }
    };
    struct Entry {
        AuditLine line;
        QString searched; ///< lower case; "" until it is asked for
        Place place() const { return {line.batchId, line.id}; }
    };
    bool accepts(Entry &entry) const;
    void apply();
    void removeMissing(const std::vector<std::size_t> &wanted);
    void insertNew(const std::vector<std::size_t> &wanted);
    QString cell(const AuditLine &line, int column) const;

    std::vector<Entry> m_all;
    std::vector<Place> m_places;      ///< of the rows shown
    std::vector<std::size_t> m_shown; ///< the same as places in m_all
    QStringList m_words;
    std::optional<ProcessKey> m_only;
};

} // namespace proctor
