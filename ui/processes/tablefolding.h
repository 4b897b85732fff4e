// SPDX-License-Identifier: GPL-3.0-or-later
// Folds and unfolds lines of the process table by key, mouse and menu. The keyboard stays at its
// line, or goes to the one that hides it. GUI thread; never fails.
#pragma once

#include "ui/processes/grouping.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

class QKeyEvent;
class QMenu;
class QMouseEvent;

namespace proctor {

class ProcessModel;
class ProcessTable;

class TableFolding : public QObject {
    Q_OBJECT

  public:
    /// \p table owns this and shows \p model.
    TableFolding(ProcessTable *table, ProcessModel *model);

    void setFolded(int row, bool folded);
    void toggle(int row);
    void setAllFolded(bool folded);
    /// True when the key was for the line one is at.
    bool take(const QKeyEvent &event);
    /// True when this event of the viewport was for a mark, or twice on a heading.
    bool takeMouse(const QEvent &event);
    /// Adds what can be done to the line \p row and to all.
    void fill(QMenu *menu, int row);

  private:
    /// True when the mouse is on a mark, or twice on a heading: now folded.
    bool click(const QMouseEvent &event);
    /// The reader's place stays over \p change, first of all that of the line at \p hand.
    void refold(const std::optional<LineKey> &hand, const std::function<void()> &change);
    bool goIn(int row);
    bool goOut(int row);

    ProcessTable *m_table;
    ProcessModel *m_model;
    bool m_pressed = false; ///< the button went down on a mark: it selects nothing until it is up
};

} // namespace proctor
