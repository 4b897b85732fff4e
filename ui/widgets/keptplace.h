// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what somebody looks at where it is: rows that come, go or move in a model do not shift the
// row under the mouse, else the current one, else the first in sight. GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPersistentModelIndex>

class QAbstractItemView;

namespace proctor {

class KeptPlace : public QObject {
    Q_OBJECT
  public:
    /// Lives as long as \p view, which has its model already, scrolls by pixels and has rows of one
    /// height, in pixels. A view at its very top, with nobody at a row, stays at the top.
    KeptPlace(QAbstractItemView *view, int rowHeight);

  private:
    void take();
    void giveBack();

    /// A row in sight that the view may hang on to.
    struct Anchor {
        QPersistentModelIndex index;
        int y = 0;
    };
    QAbstractItemView *m_view;
    int m_rowHeight;
    QList<Anchor> m_anchors; ///< best first
};

} // namespace proctor
