// SPDX-License-Identifier: GPL-3.0-or-later
// Pause, Refresh, the filter, the grouping, and what leads to ending processes. No button here ends
// anything: each opens the dialog that asks. In a narrow window buttons show their icons alone.
// GUI thread; never fails.
#pragma once

#include "ui/widgets/givingway.h"

#include <QtWidgets/QWidget>

namespace proctor {

class FilterBar;
class FoldingButton;
class GroupButton;
class RowFilterField;

class Toolbar : public QWidget {
    Q_OBJECT

  public:
    /// \p settings: the file that remembers filters; "" remembers none.
    explicit Toolbar(const QString &settings, QWidget *parent = nullptr);

    FilterBar *filterBar() const { return m_filter; }
    RowFilterField *filter() const;
    GroupButton *grouping() const { return m_grouping; }
    void setPaused(bool paused);
    /// \p refusal: why nothing selected may be ended; "" when something may.
    void setSelection(const QString &refusal);
    /// \p refusal: why they may not be cleaned up; "" when they may.
    void setOrphans(int count, const QString &refusal);
    /// Only the table's page has rows to filter and select.
    void setForTable(bool table);

  signals:
    void pauseToggled();
    void refreshRequested();
    void endRequested();
    void cleanupRequested();
    void automaticRequested();
    void keyboardLeft(); ///< the button that had it can do nothing any more
    void columnsRequested(QPoint globalPosition); ///< of the menu's corner

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    FoldingButton *addButton(const QString &icon, const QString &text, const QString &toolTip);
    static QString cleanupWords(int orphans);
    static void allow(FoldingButton *button, const QString &refusal, const QString &toolTip);
    void makeRoom();

    FoldingButton *m_pause;
    FoldingButton *m_refresh;
    FilterBar *m_filter;
    GroupButton *m_grouping;
    FoldingButton *m_columns;
    FoldingButton *m_automatic;
    FoldingButton *m_end;
    FoldingButton *m_cleanup;
    GivingWay m_givingWay;
};

} // namespace proctor
