// SPDX-License-Identifier: GPL-3.0-or-later
// Pause, Refresh, the filter, the grouping, and what leads to ending processes. No button here ends
// anything: each opens the dialog that asks. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace proctor {

class FilterBar;
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
    QPushButton *addButton(const QString &icon, const QString &text, const QString &toolTip);
    static void allow(QPushButton *button, const QString &refusal, const QString &toolTip);

    QPushButton *m_pause;
    QPushButton *m_refresh;
    FilterBar *m_filter;
    GroupButton *m_grouping;
    QPushButton *m_columns;
    QPushButton *m_automatic;
    QPushButton *m_end;
    QPushButton *m_cleanup;
};

} // namespace proctor
