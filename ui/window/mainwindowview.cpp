// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the snapshots: the newest, or while it is paused an older one. Only what
// can be seen is brought up to date; the rest follows when it comes into sight.
#include "ui/window/mainwindow.h"

#include "ui/automatic/automaticdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/counts.h"
#include "ui/filter/rowfilterfield.h"
#include "ui/health/healthpage.h"
#include "ui/processes/processespage.h"
#include "ui/processes/processmodel.h"
#include "ui/settings/settingspage.h"
#include "ui/strip/healthstrip.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/seen.h"
#include "ui/window/snapshotchange.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace proctor {

void MainWindow::showSnapshot(SnapshotPtr snapshot)
{
    m_newest = std::move(snapshot);
    if (m_dialog)
        m_dialog->showSnapshot(m_newest);
    if (m_automatic)
        m_automatic->display(m_newest->automatic);
    if (!m_paused || !m_shown)
        hold(m_newest);
    m_dirty = true;
    if (isSeen(*this))
        refresh();
    else if (!m_held)
        m_processes->showSnapshot(m_shown); // which keeps it
}

/// \p snapshot is the one that is shown, as soon as there is somebody to see it.
void MainWindow::hold(SnapshotPtr snapshot)
{
    m_shown = std::move(snapshot);
    m_held = false;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_dirty)
        refresh();
}

/// Out of the task bar it comes without being shown anew.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_dirty && isSeen(*this))
        refresh();
}

void MainWindow::refresh()
{
    m_dirty = false;
    if (!m_newest)
        return;
    m_status->showSnapshot(*m_newest);
    if (m_paused && m_held) {
        m_strip->showPaused(m_newest);
        if (m_pages->currentIndex() == ProcessesIndex)
            showPauseBanner();
        showRefusals(m_processes->selectedRows());
        return;
    }
    m_held = true;
    m_tracked = static_cast<int>(
        std::ranges::count_if(m_shown->rows, [](const ProcessRow &row) { return !row.ended; }));
    m_strip->showSnapshot(m_shown);
    if (m_paused) { // before there was anything to hold still
        m_strip->showPaused(m_newest);
        showPauseBanner();
    }
    m_processes->showSnapshot(m_shown);
    m_health->showSnapshot(m_shown);
    m_toolbar->filter()->setSnapshot(m_shown);
    m_settings->showSnapshot(m_shown);
    refreshControls();
    announceNews();
}

/// What the filter leaves of the table counts only where the table is.
void MainWindow::refreshControls()
{
    const Rows selected = m_processes->selectedRows();
    showRefusals(selected);
    const ProcessModel *model = m_processes->model();
    const bool known = m_shown && isKnown(*m_shown);
    const int shown = m_pages->currentIndex() == ProcessesIndex ? model->living() : m_tracked;
    m_status->showRows(known ? std::optional(m_tracked) : std::nullopt, shown,
                       static_cast<int>(selected.size()));
    const bool dialog = m_dialog || m_automatic;
    m_status->showOrderHeld(dialog || model->orderIsStale() ? StatusLine::Held::Told
                            : model->orderHeld()            ? StatusLine::Held::Silently
                                                            : StatusLine::Held::No,
                            !dialog);
}

void MainWindow::togglePause()
{
    m_paused = !m_paused;
    m_toolbar->setPaused(m_paused);
    if (!m_paused) {
        m_processes->showPaused({});
        hold(m_newest);
        refresh();
        return;
    }
    m_strip->showPaused(m_newest);
    showPauseBanner();
}

void MainWindow::showPauseBanner()
{
    if (!m_shown)
        m_processes->showPaused(tr("Paused"));
    else
        m_processes->showPaused(pausedWords(*m_shown, *m_newest));
}

void MainWindow::announceNews()
{
    if (const QString news = m_news.take(*m_shown); !news.isEmpty())
        announce(this, news);
}

} // namespace proctor
