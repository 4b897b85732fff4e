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
    RowMenu(const Rows &rows, ProcessKey at, QWidget *parent = nullptr);

  signals:
    void explainRequested(proctor::ProcessKey key);
    void endRequested(proctor::CleanupRequest request);

  private:
    Rows frozenRows() const;

    std::vector<ProcessRow> m_rows;
};

} // namespace proctor
