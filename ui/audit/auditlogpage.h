// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Audit": what was asked for, sent, seen and refused, by whom and why; newest first. The
// log is read while the page can be seen. GUI thread; a log that cannot be read is said in words.
#pragma once

#include "core/base/clock.h"
#include "core/process/processkey.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>
#include <string>

class QPushButton;
class QStackedWidget;

namespace proctor {

class AuditDetails;
class AuditFeed;
class AuditModel;
class AuditTable;
class Banner;
class EmptyState;
class FilterField;
class ToneLabel;

class AuditLogPage : public QWidget {
    Q_OBJECT
  public:
    /// \p path of the log; "": there is no folder for one.
    explicit AuditLogPage(std::string path, QWidget *parent = nullptr);

    /// Only the lines of this process, until "Show all" is chosen; the typed filter stays.
    void showOnly(const ProcessKey &process, std::optional<WallTime> startedAt);
    /// Something may have been recorded; looked for at once where the page is seen.
    void refresh();
    FilterField *filter() const { return m_filter; }
    /// The log as this page reads it, for whoever shows a part of it.
    AuditFeed *feed() const { return m_feed; }
    /// The keyboard goes to the table, once there is one.
    void focusTable();
    /// Copies the chosen line, as it stands in the table.
    void copyChosen() const;
    /// Asks for a file, and writes the lines shown to it; nothing while there are none.
    void exportShown();

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    QWidget *makeHead();
    void showAll();
    void explainNothing();
    void take();
    void chooseState();
    void showChosen();
    void onEmptyButton();

    AuditFeed *m_feed;
    AuditModel *m_model;
    AuditTable *m_table;
    AuditDetails *m_details;
    EmptyState *m_empty;
    QWidget *m_work = nullptr; ///< table and details
    QStackedWidget *m_stack = nullptr;
    FilterField *m_filter = nullptr;
    ToneLabel *m_count = nullptr;
    Banner *m_only; ///< says which process the page is limited to
    QPushButton *m_export = nullptr;
    QTimer m_look; ///< others record, too: proctorctl, another window
};

} // namespace proctor
