// SPDX-License-Identifier: GPL-3.0-or-later
// Moves one column and makes it wider or narrower. Stays open for the next step, so that a column
// can be led to its place as with the mouse. GUI thread; never fails.
#pragma once

#include "ui/processes/processcolumns.h"

#include <QtWidgets/QMenu>

#include <utility>
#include <vector>

namespace proctor {

class ProcessTable;

class ArrangeMenu : public QMenu {
    Q_OBJECT

  public:
    /// \p id: a column that \p table shows.
    ArrangeMenu(ProcessTable *table, ColumnId id, QWidget *parent = nullptr);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

  private:
    /// One of both is 0.
    struct Step {
        int places = 0; ///< further on among the shown columns
        int pixels = 0; ///< wider
    };
    void addStep(const char *name, const QString &text, Step step);
    /// What leads nowhere is off.
    void refresh();
    /// False when \p action is none that could be chosen.
    bool take(QAction *action);

    ProcessTable *m_table;
    ColumnId m_id;
    std::vector<std::pair<QAction *, Step>> m_steps;
};

} // namespace proctor
