// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the columns of a table, for those without a mouse, too: sorting by one, moving
// and widening it, showing and hiding, by hand or by preset. GUI thread; never fails.
#pragma once

#include <QtWidgets/QMenu>

namespace proctor {

class ProcessTable;

class ColumnMenu : public QMenu {
    Q_OBJECT

  public:
    explicit ColumnMenu(ProcessTable *table, QWidget *parent = nullptr);

  private:
    void addSorting();
    void addArranging();
    void addColumns();
    void addPresets();

    ProcessTable *m_table;
};

} // namespace proctor
