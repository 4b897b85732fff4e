// SPDX-License-Identifier: GPL-3.0-or-later
// The process table: rows keep their place under the reader's eyes. Scroll position and selection
// follow their processes through every refresh; the order is held while somebody is at work on
// it; a selected row that vanishes leaves nothing selected in its place. Headings are no rows: one
// can be at them, and nothing more. GUI thread.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/processes/columnlayout.h"
#include "ui/processes/grouping.h"

#include <QtWidgets/QTableView>

#include <chrono>
#include <optional>
#include <vector>

class QDialog;
class QMenu;

namespace proctor {

class OrderHold;
class ProcessModel;
class TableColumns;
class TableFolding;

class ProcessTable : public QTableView {
    Q_OBJECT

  public:
    explicit ProcessTable(ProcessModel *model, QWidget *parent = nullptr);

    void showSnapshot(SnapshotPtr snapshot);

    /// In the order shown.
    std::vector<ProcessKey> selectedKeys() const;
    std::vector<const ProcessRow *> selectedRows() const;
    /// The row the reader is at, or nothing.
    std::optional<ProcessKey> currentKey() const;
    /// Opens what hides it.
    void select(const ProcessKey &key);

    enum class Going { Keeps, Selects }; ///< what was selected, or the row gone to
    void goTo(int row, Going going = Going::Keeps);

    /// Selection, current row and the reader's place stay.
    void setGrouping(Grouping grouping);
    Grouping grouping() const;
    TableFolding *folding() const { return m_folding; }

    /// Order, widths and what is shown.
    ColumnLayout columns() const;
    void setColumns(const ColumnLayout &layout);
    TableColumns *arranging() const { return m_columns; }
    void openColumnMenu(const QPoint &globalPosition);

    /// For a menu or a dialog: the order stays until each holder has let go.
    void holdOrder();
    void releaseOrder();
    /// As long as it is open.
    void holdOrderFor(QMenu *menu);
    void holdOrderFor(QDialog *dialog);
    /// Hatches the rows: what they show is no longer so.
    void setOutOfDate(bool outOfDate);
    /// How long the order stays after mouse or key. 5 s unless set.
    void setHold(std::chrono::milliseconds time);
    /// "Re-sort": sorts at once.
    void resort();
    /// The scroll bar has the range of the rows that are there now.
    void layOutRows();

  signals:
    void selectionKeysChanged();
    void explainRequested(); ///< double click or Enter on a row
    /// For the line one is at, which is in sight now; -1: at none.
    void menuKeyPressed(int row, const QPoint &at);
    void columnsChanged();
    void groupingChanged(proctor::Grouping grouping);

  protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    void dropping(const std::vector<LineKey> &keys);
    bool isHeading(const QModelIndex &index) const;
    /// What selects \p index alone.
    QItemSelectionModel::SelectionFlags choosing(const QModelIndex &index) const;

    ProcessModel *m_model;
    OrderHold *m_hold;
    TableFolding *m_folding;
    TableColumns *m_columns = nullptr;
    bool m_outOfDate = false;
    int m_lastRow = -1; ///< where the current row was, for the keyboard to go on from
};

} // namespace proctor
