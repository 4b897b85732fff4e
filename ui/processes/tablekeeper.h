// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a table's columns and grouping in a file: read once, written a moment after the last change
// and at the end. A file that cannot be written is no reason to disturb anybody. GUI thread.
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

  private:
    void write();

    QString m_path;
    ProcessTable *m_table;
    QTimer m_soon; ///< dragging a border changes its width many times a second
};

} // namespace proctor
