// SPDX-License-Identifier: GPL-3.0-or-later
// The list below the field that offers what could be meant. It never has the keyboard: the field
// keeps it and passes on what is the list's. GUI thread; never fails.
#pragma once

#include "ui/filter/filtersuggest.h"

#include <QtWidgets/QListView>

class QStandardItemModel;

namespace proctor {

class FilterPopup : public QListView {
    Q_OBJECT

  public:
    /// Lies over the rest of \p window.
    explicit FilterPopup(QWidget *window);

    /// In \p place, no higher than it needs; hides when there is nothing to offer.
    void offer(const FilterSuggestions &suggestions, const QRect &place);
    /// Offers the same in another place: the window has changed below it.
    void fit(const QRect &place);
    const FilterSuggestions &offered() const { return m_offered; }
    /// The chosen row, -1 while none is.
    int chosen() const;
    /// One on or back, round the ends; with none chosen, the first or the last.
    void step(int by);

  signals:
    void accepted(int row); ///< by the mouse

  private:
    FilterSuggestions m_offered;
    QStandardItemModel *m_items;
};

} // namespace proctor
