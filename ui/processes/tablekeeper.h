// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a table's columns and grouping in a file: read once, written a moment after the last change
// and at the end. GUI thread; that the file cannot be written is told once.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace proctor {

class ProcessTable;

class TableKeeper : public QObject {
    Q_OBJECT

  public:
    /// \p path of an INI file. \p table outlives it.
    TableKeeper(const QString &path, ProcessTable *table);
    ~TableKeeper() override;

  signals:
    /// \p path could not be written; not again until it could.
    void notWritten(const QString &path);

  private:
    void write();

    QString m_path;
    ProcessTable *m_table;
    bool m_told = false;
    QTimer m_soon{this}; ///< dragging a border changes its width many times a second
};

} // namespace proctor
