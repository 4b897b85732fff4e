// SPDX-License-Identifier: GPL-3.0-or-later
// "Group: by owner ▾": says how the rows are grouped, and offers the other ways. GUI thread; never
// fails.
#pragma once

#include "ui/processes/grouping.h"

#include <QtWidgets/QPushButton>

class QMenu;

namespace proctor {

class GroupButton : public QPushButton {
    Q_OBJECT

  public:
    explicit GroupButton(QWidget *parent = nullptr);

    void setGrouping(Grouping grouping);
    /// An icon alone; the tool tip says the words.
    void setCompact(bool compact);
    /// How much wider it is with its words.
    int widthOfWords() const { return m_width - metrics::control; }
    /// Compact, whether it is or not: no window is kept wide by this.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

  signals:
    void chosen(proctor::Grouping grouping);
    void menuOpened(QMenu *menu);

  protected:
    void initStyleOption(QStyleOptionButton *option) const override;

  private:
    void openMenu();
    void showChoice();

    Grouping m_grouping = Grouping::Flat;
    int m_width = 0; ///< with words: one for all choices, so that what stands beside stays
    bool m_compact = false;
};

} // namespace proctor
