// SPDX-License-Identifier: GPL-3.0-or-later
// The process table: rows keep their place under the reader's eyes. Scroll position and selection
// follow their processes through every refresh; the order is held while somebody is at work on
// it; a selected row that vanishes leaves nothing selected in its place. GUI thread.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/processes/columnlayout.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

#include <chrono>
#include <optional>
#include <vector>

namespace proctor {

class ProcessModel;
class TableColumns;

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
    void select(const ProcessKey &key);

    /// Order, widths and what is shown.
    ColumnLayout columns() const;
    void setColumns(const ColumnLayout &layout);

    /// For a menu or a dialog: the order stays until each holder has let go.
    void holdOrder();
    void releaseOrder();
    /// Hatches the rows: what they show is no longer so.
    void setOutOfDate(bool outOfDate);
    /// How long the order stays after mouse or key. 5 s unless set.
    void setHold(std::chrono::milliseconds time) { m_rest.setInterval(time); }
    /// "Re-sort": sorts at once.
    void resort();
    /// The scroll bar has the range of the rows that are there now.
    void layOutRows();

  signals:
    void selectionKeysChanged();
    void explainRequested(); ///< double click or Enter on a row
    void columnsChanged();

  protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

  private:
    void openColumnMenu(const QPoint &at);
    void touched(); ///< mouse or key: hold the order for a while
    void updateHold();
    void dropping(const std::vector<ProcessKey> &keys);

    ProcessModel *m_model;
    TableColumns *m_columns = nullptr;
    QTimer m_rest; ///< runs while the last touch is recent
    int m_holders = 0;
    bool m_outOfDate = false;
    int m_lastRow = -1; ///< where the current row was, for the keyboard to go on from
};

} // namespace proctor
