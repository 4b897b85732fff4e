// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of rows. It owns copies of the rows it was opened for: what happens in the table
// while it is open changes nothing about what it acts on. GUI thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/engine/snapshot.h"
#include "ui/processes/rowactions.h"

#include <QtWidgets/QMenu>

namespace proctor {

class RowMenu : public QMenu {
    Q_OBJECT

  public:
    struct About {
        ProcessKey at;                 ///< the row it was opened at
        QString stopCommand;           ///< how its daemon's own tool ends it; "": there is none
        std::vector<ColumnId> columns; ///< that are copied
        bool pinned = false;           ///< the details are pinned to it
        QString refusal = {};          ///< why none of the rows may be ended
    };
    RowMenu(const Rows &rows, const About &about, QWidget *parent = nullptr);

  signals:
    void explainRequested(); ///< of the row it was opened at
    void pinRequested(bool pinned);
    void endRequested(proctor::CleanupRequest request);
    void auditRequested(proctor::ProcessKey key);
    void exportRequested();

  private:
    void addEnding(int count, const QString &refusal);
    QAction *add(const char *name, const QString &icon, const QString &text,
                 const QKeySequence &key = {});
    Rows frozenRows() const;

    std::vector<ProcessRow> m_rows;
};

} // namespace proctor
