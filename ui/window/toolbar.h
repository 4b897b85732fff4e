// SPDX-License-Identifier: GPL-3.0-or-later
// Pause, Refresh, the filter, and what leads to ending processes. No button here ends anything:
// each opens the dialog that asks. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace proctor {

class FilterField;

class Toolbar : public QWidget {
    Q_OBJECT

  public:
    explicit Toolbar(QWidget *parent = nullptr);

    FilterField *filter() const { return m_filter; }
    void setPaused(bool paused);
    /// \p canEnd: something selected could be ended.
    void setSelection(bool canEnd);
    void setOrphans(int count, bool usable);
    /// Only the table's page has rows to filter and select.
    void setForTable(bool table);

  signals:
    void pauseToggled();
    void refreshRequested();
    void endRequested();
    void cleanupRequested();
    void automaticRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QPushButton *addButton(const QString &icon, const QString &text, const QString &toolTip);

    QPushButton *m_pause;
    QPushButton *m_refresh;
    FilterField *m_filter;
    QPushButton *m_automatic;
    QPushButton *m_end;
    QPushButton *m_cleanup;
};

} // namespace proctor
