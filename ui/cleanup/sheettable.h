// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a cleanup sheet: fixed columns, one that stretches, rows of one height, Space ticks
// the current row. Sizes follow the font. Where the columns do not fit, those that matter least go,
// and what remains scrolls sideways.
// GUI thread; never fails.
#pragma once

#include <QtWidgets/QTableView>

namespace proctor {

class SheetTable : public QTableView {
    Q_OBJECT
  public:
    explicit SheetTable(QWidget *parent = nullptr);
    /// Takes \p model; \p widths by column, in our font, 0 for the one that takes what is left. No
    /// title is cut.
    void display(QAbstractItemModel *model, const QList<int> &widths);
    /// Columns that step out of the way, the first one first, until the one that takes what is left
    /// has \p room pixels in our font.
    void setExpendable(const QList<int> &columns, int room);
    void hideHeader();
    /// Never higher or lower than \p rows rows and a heading need.
    void keepToRows(int rows);
    /// Heading and \p rows rows.
    int heightOf(int rows) const;

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;

  private:
    void fitStretched();
    void giveWay();

    QWidget *m_headerEnd;
    QList<int> m_expendable;
    QList<int> m_away; ///< of these, as they are hidden now
    int m_roomWanted = 0;
    bool m_fitting = false; ///< hiding a column asks to fit again
    int m_stretched = -1;   ///< the column
    int m_rowsKept = 0;     ///< 0: as high as there is room
};

} // namespace proctor
