// SPDX-License-Identifier: GPL-3.0-or-later
// The window: shows the newest snapshot (or, paused, an older one) and asks for scans, plans and
// runs by signals. Decides nothing about processes. GUI thread; never fails.
#pragma once

#include "core/cleanup/elevation.h"
#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"
#include "core/profile/catalogue.h"
#include "core/settings/settings.h"
#include "ui/processes/rowactions.h"
#include "ui/theme/theme.h"
#include "ui/window/healthnews.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace proctor {

class AuditLogPage;
class AutomaticDialog;
class Banner;
class CleanupDialog;
class TableKeeper;
class HealthPage;
class HealthStrip;
class HelpDialog;
struct HelpKey;
class ProcessesPage;
class Rail;
class SettingsKeeper;
class SettingsPage;
class StatusLine;
class Toolbar;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    struct Options {
        QString registryDir;
        bool demo = false;         ///< the workers are a demonstration's: the title says so
        QString auditPath = {};    ///< of the log that the page "Audit" shows
        QString settingsPath = {}; ///< "": settings are kept for this window alone
        /// Of the file that remembers filters, columns and grouping; "": none.
        QString statePath = {};
        /// Of the user's own profiles, which the settings edit; "": there can be none.
        std::string profileFolder = Catalogue::userFolder();
    };
    MainWindow();
    explicit MainWindow(const Options &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool paused() const { return m_paused; }

  public slots:
    void showSnapshot(proctor::SnapshotPtr snapshot);
    void showPlan(proctor::PlanPtr plan);
    void showReport(proctor::ReportPtr report);
    /// What came of strangersRequested().
    void showStrangers(const proctor::StrangersPtr &strangers);
    /// What came of elevationRequested().
    void showElevation(const proctor::ElevationAnswer &answer);
    /// Why the demonstration could not be started, in words.
    void showDemoFailure(const QString &why);
    /// What the audit log has to say of itself: stays until it is dismissed.
    void showAuditNotice(const QString &what);

  signals:
    void scanRequested();
    void focusRequested(std::optional<proctor::ProcessKey> key);
    void planRequested(proctor::CleanupRequest request);
    void runRequested(quint64 planId, std::vector<proctor::ProcessKey> confirmed);
    void stopRequested(quint64 planId);
    /// The administrator's helper is to judge, and end, \p asked.
    void elevationRequested(const std::vector<proctor::ProcessKey> &asked);
    void elevationStopRequested();
    void automaticRequested(proctor::AutomaticMode mode);
    /// A profile is being written: whom might it recognise that no snapshot shows?
    void strangersRequested();
    void demoRequested();

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void layOut(const Options &options);
    void connectParts();
    void addKeys();
    /// The pages, in the rail's order.
    enum Page { ProcessesIndex, HealthIndex, AuditIndex, SettingsIndex };
    void showPage(Page page);
    void hold(SnapshotPtr snapshot);
    void refresh();
    void refreshControls();
    void togglePause();
    void showPauseBanner();
    void filterBy(std::optional<Look> look);
    void clearFilter();
    void endSelected();
    void cleanUp();
    void openDialog(const CleanupRequest &request);
    void openAutomatic();
    void openHelp();
    void applySettings();
    void showSettingsNotice();
    /// What somebody may ask for, and be refused.
    enum class Asked { Selected, Cleanup };
    /// Why \p what cannot be done now; "" when it can.
    QString refusalOf(Asked what, const Rows &selected) const;
    void refuse(Asked what);
    void showRefusals(const Rows &selected);
    void showUnwritable(const QString &path);
    void announceNews();
    void focusFilter();
    void showInAudit(const ProcessKey &key);
    void copyRows();
    void copyCommandLines();
    void exportShown();

    HealthStrip *m_strip = nullptr;
    Toolbar *m_toolbar = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    ProcessesPage *m_processes = nullptr;
    std::unique_ptr<TableKeeper>
        m_tableKeeper; ///< goes before the table does; null: nothing is kept
    HealthPage *m_health = nullptr;
    AuditLogPage *m_audit = nullptr;
    SettingsKeeper *m_keeper;
    SettingsPage *m_settings = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_settingsNotice = nullptr;
    Banner *m_refusal = nullptr; ///< why m_refused cannot be done, once it was asked for
    Asked m_refused = Asked::Selected;
    StatusLine *m_status = nullptr;
    QPointer<CleanupDialog> m_dialog;
    QPointer<AutomaticDialog> m_automatic;
    QPointer<HelpDialog> m_help;
    QList<HelpKey> m_keys; ///< as the help names them

    HealthNews m_news;
    Settings m_applied;   ///< what the window's parts follow by now
    SnapshotPtr m_newest; ///< null until the first one
    SnapshotPtr m_shown;  ///< older than m_newest while paused
    bool m_held = false;  ///< m_shown is in the strip and on the pages
    int m_tracked = 0;    ///< processes of m_shown that have not ended
    bool m_paused = false;
    bool m_dirty = false; ///< something arrived while the window was hidden
};

} // namespace proctor
