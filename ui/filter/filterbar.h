// SPDX-License-Identifier: GPL-3.0-or-later
// The filter field with the menu of saved filters at its side; remembers both. GUI thread; what
// cannot be written is said in a box.
#pragma once

#include "ui/filter/savedfilters.h"

#include <QtWidgets/QWidget>

class QDialog;
class QMenu;
class QPushButton;

namespace proctor {

class RowFilterField;

class FilterBar : public QWidget {
    Q_OBJECT

  public:
    /// \p settings: the file that remembers; "" remembers nothing.
    explicit FilterBar(const QString &settings, QWidget *parent = nullptr);
    ~FilterBar() override;

    RowFilterField *field() const { return m_field; }
    /// Brings back the filter that was in force last time.
    void restore();

  signals:
    void menuOpened(QMenu *menu);
    void dialogOpened(QDialog *dialog);

  private:
    void openMenu();
    void fill(QMenu *menu);
    void askForName();
    void choose(const QString &text);
    void keepLast(const QString &text);
    void remove(const QString &name);
    void tell(bool written);

    RowFilterField *m_field;
    QPushButton *m_button;
    SavedFilters m_saved;
    bool m_told = false; ///< that the last filter cannot be kept
};

} // namespace proctor
