// SPDX-License-Identifier: GPL-3.0-or-later
// "Automatic cleanup: on · 3 in the last hour · 0 held back · Turn off": in sight on every page
// while it is not off. One click turns it off. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QAbstractButton>

namespace proctor {

class AutomaticChip : public QAbstractButton {
    Q_OBJECT
  public:
    explicit AutomaticChip(QWidget *parent = nullptr);
    /// Hidden while the mode is Off.
    void display(const AutomaticView &view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Words {
        QString title;
        QString counts;
    };
    int widthFor(const Words &words) const;

    bool m_on = false; ///< not a dry run
    Words m_whole;
    Words m_short; ///< where there is no room for the whole
};

} // namespace proctor
