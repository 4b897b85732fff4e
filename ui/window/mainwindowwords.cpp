// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says unasked: why something cannot be done, what could not be kept, and what has
// happened.
#include "ui/window/mainwindow.h"

#include "ui/processes/endrefusal.h"
#include "ui/processes/processespage.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/unwritablebox.h"
#include "ui/window/banner.h"
#include "ui/window/toolbar.h"

namespace proctor {

QString MainWindow::refusalOf(Asked what) const
{
    const bool failing = m_newest && m_newest->scan.failure; // also while the view is paused
    const Snapshot nothing;
    const Snapshot &ground = failing ? *m_newest : m_shown ? *m_shown : nothing;
    return what == Asked::Cleanup ? cleanupRefusal(ground)
                                  : endRefusal(m_processes->selectedRows(), ground);
}

/// Said anew each time: whoever presses the key again did not hear it.
void MainWindow::refuse(Asked what)
{
    m_refused = what;
    m_refusal->showText({});
    m_refusal->showText(refusalOf(what));
}

/// Where it has been said, a refusal goes with its reason.
void MainWindow::showRefusals()
{
    m_toolbar->setSelection(refusalOf(Asked::Selected));
    const std::size_t orphans = m_shown ? requestForOrphans(*m_shown).orphans.size() : 0;
    m_toolbar->setOrphans(static_cast<int>(orphans), refusalOf(Asked::Cleanup));
    if (!m_refusal->text().isEmpty())
        m_refusal->showText(refusalOf(m_refused));
}

void MainWindow::showUnwritable(const QString &path)
{
    tellUnwritable(this, tr("The columns could not be kept"),
                   tr("%1 cannot be written. Columns and grouping stay as they are now until "
                      "Proctor is closed; make the file writable to keep them.")
                       .arg(path));
}

void MainWindow::announceNews()
{
    if (const QString news = m_news.take(*m_shown); !news.isEmpty())
        announce(this, news);
}

} // namespace proctor
