// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a cleanup sheet: fixed columns, one that stretches, 28 px rows, Space ticks the
// current row. GUI thread; never fails.
#pragma once

#include <QtWidgets/QTableView>

namespace proctor {

class SheetTable : public QTableView {
    Q_OBJECT
  public:
    explicit SheetTable(QWidget *parent = nullptr);
    /// Takes \p model; \p widths by column, 0 for the one that takes what is left. No title is cut.
    void display(QAbstractItemModel *model, const QList<int> &widths);
    void hideHeader();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;

  private:
    QWidget *m_headerEnd;
};

} // namespace proctor
