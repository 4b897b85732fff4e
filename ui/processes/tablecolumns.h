// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a process table on the screen: heights and widths follow the font, a person's
// widths, places and hidden columns are kept, the command line takes what is left. GUI thread;
// never fails.
#pragma once

#include "ui/processes/columnlayout.h"

#include <QtCore/QObject>

#include <unordered_map>

class QTableView;

namespace proctor {

class TableColumns : public QObject {
    Q_OBJECT

  public:
    /// \p view shows a ProcessModel already, and owns this.
    explicit TableColumns(QTableView *view);

    ColumnLayout layout() const;
    void setLayout(const ColumnLayout &layout);
    /// \p places further on among the shown ones, or back; stays within them.
    void move(ColumnId id, int places);
    bool canMove(ColumnId id, int places) const;
    /// By \p pixels, as by hand. Not the command line, which takes what is left.
    void widen(ColumnId id, int pixels);
    bool canWiden(ColumnId id, int pixels) const;
    /// Again: the font or the language has changed.
    void measure();
    /// A tree's State column has room for some levels.
    void setTree(bool tree);
    /// Again: the view has another width.
    void fitCommand();

  signals:
    void changed(); ///< by a person, or by setLayout()

  private:
    void resized(int section, int width);
    ColumnId besides(ColumnId id, int places) const;
    int widthWith(ColumnId id, int pixels) const;
    int ordinaryWidth(const ProcessColumn &column) const;

    QTableView *m_view;
    int m_narrowestCommand = 0;            ///< of its column
    std::unordered_map<int, int> m_widths; ///< by section: those that a person has chosen
    bool m_tree = false;
    bool m_arranging = false; ///< what the header says is not a person's doing
};

} // namespace proctor
