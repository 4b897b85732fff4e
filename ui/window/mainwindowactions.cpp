// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when it is asked to: filtering, the dialogs, copying.
#include "ui/window/mainwindow.h"

#include "ui/audit/auditlogpage.h"
#include "ui/automatic/automaticdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/filter/rowfilterfield.h"
#include "ui/help/helpdialog.h"
#include "ui/processes/processespage.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settingskeeper.h"
#include "ui/settings/settingspage.h"
#include "ui/strip/healthstrip.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/selectedtext.h"
#include "ui/window/banner.h"
#include "ui/window/filterfield.h"
#include "ui/window/toolbar.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace proctor {

namespace {

/// Everything that is asked for is another user's, and root's to prove.
bool onlyForRoot(const Snapshot &snapshot, const CleanupRequest &request)
{
    return request.orphans.empty() && !request.named.empty() &&
           std::all_of(request.named.begin(), request.named.end(), [&snapshot](const auto &key) {
               const ProcessRow *row = snapshot.find(key);
               return row != nullptr && isRootsToProve(*row);
           });
}

} // namespace

void MainWindow::filterBy(std::optional<Look> look)
{
    showPage(ProcessesIndex);
    m_processes->setFilterLook(look);
}

/// The filter of the page one is on; charts and settings have none.
void MainWindow::focusFilter()
{
    const bool audit = m_pages->currentIndex() == AuditIndex;
    if (!audit)
        showPage(ProcessesIndex);
    FilterField *filter = audit ? m_audit->filter() : m_toolbar->filter();
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

void MainWindow::showInAudit(const ProcessKey &key)
{
    const ProcessRow *row = m_shown ? m_shown->find(key) : nullptr; // the details may outlive it
    m_audit->showOnly(key, row != nullptr ? row->identity->startedAt : std::nullopt);
    showPage(AuditIndex);
}

void MainWindow::clearFilter()
{
    if (m_pages->currentIndex() == AuditIndex) {
        m_audit->filter()->clear();
        return;
    }
    if (m_pages->currentIndex() == SettingsIndex)
        return;
    m_toolbar->filter()->clear();
    m_strip->setFilter(std::nullopt);
    m_processes->setFilterLook(std::nullopt);
    m_processes->table()->setFocus();
}

void MainWindow::endSelected()
{
    if (m_pages->currentIndex() != ProcessesIndex)
        return;
    const Rows selected = m_processes->selectedRows();
    if (!refusalOf(Asked::Selected, selected).isEmpty())
        return refuse(Asked::Selected);
    openDialog(requestFor(selected));
}

void MainWindow::cleanUp()
{
    if (!refusalOf(Asked::Cleanup, {}).isEmpty())
        return refuse(Asked::Cleanup);
    openDialog(requestForOrphans(*m_shown));
}

void MainWindow::openDialog(const CleanupRequest &request)
{
    if (m_dialog || !m_newest)
        return;
    if (!m_processes->trustworthy() || m_newest->scan.failure) // since the menu was opened
        return refuse(Asked::Cleanup);
    m_refusal->showText({});
    CleanupRequest asked = request;
    if (const int seconds = m_keeper->settings().graceS; seconds > 0)
        asked.grace = std::chrono::seconds(seconds);
    m_dialog = new CleanupDialog(asked, m_newest, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CleanupDialog::planRequested, this, &MainWindow::planRequested);
    connect(m_dialog, &CleanupDialog::runRequested, this, &MainWindow::runRequested);
    connect(m_dialog, &CleanupDialog::stopRequested, this, &MainWindow::stopRequested);
    connect(m_dialog, &CleanupDialog::elevationRequested, this, &MainWindow::elevationRequested);
    connect(m_dialog, &CleanupDialog::elevationStopRequested, this,
            &MainWindow::elevationStopRequested);
    m_processes->table()->holdOrder();
    // Not destroyed(): that also comes while this window itself is being destroyed.
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_dialog.clear();
        m_processes->table()->releaseOrder();
        refreshControls();
    });
    if (onlyForRoot(*m_newest, request))
        m_dialog->offerElevation();
    m_dialog->open();
    refreshControls();
}

void MainWindow::openAutomatic()
{
    if (m_automatic || !m_newest)
        return;
    m_automatic = new AutomaticDialog(m_newest->automatic, this);
    m_automatic->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_automatic, &AutomaticDialog::chosen, this, &MainWindow::automaticRequested);
    m_processes->table()->holdOrderFor(m_automatic);
    connect(m_automatic, &QDialog::finished, this, [this] {
        m_automatic.clear();
        refreshControls();
    });
    m_automatic->open();
    refreshControls();
}

/// Stays open beside the window; asked for again, it comes to the front.
void MainWindow::openHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(m_keys, this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

/// Only what has changed: the details may have been closed by hand meanwhile.
void MainWindow::applySettings()
{
    const Settings &settings = m_keeper->settings();
    if (settings.look != m_applied.look || settings.highContrast != m_applied.highContrast)
        applyTheme(*qApp, appearanceOf(settings.look), settings.highContrast);
    if (settings.details != m_applied.details) {
        QWidget *focused = focusWidget();
        m_processes->setDetailsVisible(settings.details); // goes to the table
        if (focused != nullptr)
            focused->setFocus();
    }
    m_processes->table()->setHold(std::chrono::seconds(settings.holdOrderS));
    m_applied = settings;
    showSettingsNotice();
}

/// The page itself says it all; elsewhere the first problem is enough.
void MainWindow::showSettingsNotice()
{
    const QStringList problems = m_keeper->problems();
    const bool said = problems.isEmpty() || m_pages->currentIndex() == SettingsIndex;
    m_settingsNotice->showText(said ? QString() : tr("Settings: %1").arg(problems.front()),
                               problems.join(u'\n'));
}

void MainWindow::showPlan(PlanPtr plan)
{
    if (m_dialog)
        m_dialog->showPlan(std::move(plan));
}

void MainWindow::showReport(ReportPtr report)
{
    if (m_dialog)
        m_dialog->showReport(std::move(report));
    m_audit->refresh();
    m_processes->refreshActions();
}

/// A second notice does not hide the first.
void MainWindow::showAuditNotice(const QString &what)
{
    const QString words = tr("Audit log: %1").arg(what);
    const QStringList before = m_notice->text().split(u'\n', Qt::SkipEmptyParts);
    if (!before.contains(words))
        m_notice->showText((before + QStringList{words}).join(u'\n'));
    m_audit->refresh();
}

void MainWindow::showElevation(const ElevationAnswer &answer)
{
    if (m_dialog)
        m_dialog->showElevation(answer);
}

void MainWindow::showDemoFailure(const QString &why)
{
    m_processes->welcome()->showDemoFailure(why);
    if (m_processes->welcome()->isVisible())
        return; // said where it was asked for
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The demo could not start"), why,
                                QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// What is marked comes first: this window's key comes before that of a label or a text.
void MainWindow::copyRows()
{
    if (const QString marked = selectedText(focusWidget()); !marked.isEmpty())
        return QGuiApplication::clipboard()->setText(marked);
    if (m_pages->currentIndex() == AuditIndex)
        return m_audit->copyChosen();
    if (m_pages->currentIndex() != ProcessesIndex)
        return; // nobody copies what cannot be seen
    if (const Rows rows = m_processes->selectedRows(); !rows.empty())
        QGuiApplication::clipboard()->setText(
            rowsAsText(rows, m_processes->table()->columns().shown()));
}

/// Of the page one is on; charts and settings have no rows.
void MainWindow::exportShown()
{
    if (m_pages->currentIndex() == ProcessesIndex)
        m_processes->exportShown();
    else if (m_pages->currentIndex() == AuditIndex)
        m_audit->exportShown();
}

void MainWindow::copyCommandLines()
{
    if (m_pages->currentIndex() != ProcessesIndex)
        return;
    if (const Rows rows = m_processes->selectedRows(); !rows.empty())
        QGuiApplication::clipboard()->setText(commandLines(rows));
}

} // namespace proctor
