// SPDX-License-Identifier: GPL-3.0-or-later
// Shows and hides the columns of a table, by hand or by preset. GUI thread; never fails.
#pragma once

#include <QtWidgets/QMenu>

namespace proctor {

class ProcessTable;

class ColumnMenu : public QMenu {
    Q_OBJECT

  public:
    explicit ColumnMenu(ProcessTable *table, QWidget *parent = nullptr);

  private:
    void addColumns();
    void addPresets();

    ProcessTable *m_table;
};

} // namespace proctor
