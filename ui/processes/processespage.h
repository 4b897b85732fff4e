// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Processes": the table with its filter, what stands in its place while there is nothing
// to show, banners above it and the details at its side. Hidden, it keeps the newest snapshot and
// shows it later. GUI thread; never fails.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/engine/snapshot.h"
#include "ui/processes/rowactions.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace proctor {

class Banner;
class AuditFeed;
class DetailsPanel;
class EmptyState;
class FilterExpression;
class LastKnown;
class ProcessMenus;
class ProcessModel;
class ProcessTable;
class WelcomePage;

class ProcessesPage : public QWidget {
    Q_OBJECT

  public:
    explicit ProcessesPage(QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// "" when not paused.
    void showPaused(const QString &words);
    void setFilter(const FilterExpression &expression);
    void setFilterLook(std::optional<Look> look);
    void setDetailsVisible(bool visible);
    /// On a narrow page only once they were asked for there: the table needs the room more.
    bool detailsVisible() const;
    /// "Scanned 1 s ago", asked for when a calm state is shown.
    void setScannedWords(std::function<QString()> words) { m_scanned = std::move(words); }

    /// Where the details read what was done to a process.
    void setAudit(AuditFeed *feed);
    /// Something may have been recorded.
    void refreshActions();

    ProcessTable *table() const { return m_table; }
    ProcessModel *model() const { return m_model; }
    WelcomePage *welcome() const { return m_welcome; }
    /// As they are in the newest snapshot, shown by now or not.
    Rows selectedRows() const;
    /// Asks for a file, and writes what passes the filter to it, in the order shown.
    void exportShown();
    /// False while what is shown is out of date: nothing may be ended on such ground.
    bool trustworthy() const;

  signals:
    void changed(); ///< rows, selection or the held order
    void explainedChanged(std::optional<proctor::ProcessKey> key);
    void endRequested(proctor::CleanupRequest request);
    void auditRequested(proctor::ProcessKey key);
    void resumeRequested();
    void clearFilterRequested();

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void layOut();
    void connectParts();
    void refresh();
    void choosePage();
    void followSelection();
    void explain(const LastKnown &process);
    void pin(const LastKnown &process, bool pinned);

    ProcessModel *m_model;
    ProcessTable *m_table;
    QWidget *m_work; ///< table and details; the first-run page takes its whole place
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    EmptyState *m_empty;
    DetailsPanel *m_details;
    ProcessMenus *m_menus;
    Banner *m_paused;
    Banner *m_problem;
    SnapshotPtr m_snapshot;
    bool m_waiting = false; ///< the table does not show m_snapshot yet
    std::function<QString()> m_scanned;
    bool m_detailsWanted = true;
    bool m_narrow = false;
    bool m_detailsAsked = false; ///< while narrow
};

} // namespace proctor
