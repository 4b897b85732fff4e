// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of the process table: of a row, of a heading, and of the table itself where
// nobody is at a line. Each keeps the rows it was opened for, whatever happens to them meanwhile,
// and holds the order while it is open. GUI thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"
#include "ui/details/lastknown.h"

#include <QtCore/QObject>

#include <memory>

class QMenu;
class QPoint;
class QWidget;

namespace proctor {

class DetailsPanel;
class ProcessModel;
class ProcessTable;

class ProcessMenus : public QObject {
    Q_OBJECT

  public:
    /// \p page is their parent; \p details may be pinned to the row. All outlive this.
    ProcessMenus(ProcessTable *table, ProcessModel *model, const DetailsPanel *details,
                 QWidget *page);

    /// The process that the open menu is about may have ended.
    void showSnapshot(const Snapshot &snapshot);

  signals:
    void explainRequested(const proctor::LastKnown &process);
    void pinRequested(const proctor::LastKnown &process, bool pinned);
    void endRequested(proctor::CleanupRequest request);
    void auditRequested(proctor::ProcessKey key);
    void exportRequested();

  private:
    void open(int row, const QPoint &at);
    QMenu *menuOf(int row, const ProcessRow &process);
    QMenu *menuOfTable(int row);

    ProcessTable *m_table;
    ProcessModel *m_model;
    const DetailsPanel *m_details;
    QWidget *m_page;
    std::weak_ptr<LastKnown> m_process; ///< whose menu was opened last, for as long as it is there
};

} // namespace proctor
