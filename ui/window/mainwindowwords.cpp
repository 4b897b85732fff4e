// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says unasked: why something cannot be done, and what could not be kept.
#include "ui/window/mainwindow.h"

#include "ui/processes/endrefusal.h"
#include "ui/processes/processespage.h"
#include "ui/widgets/unwritablebox.h"
#include "ui/window/banner.h"
#include "ui/window/toolbar.h"

#include <algorithm>

namespace proctor {

QString MainWindow::refusalOf(Asked what, const Rows &selected) const
{
    const bool failing = m_newest && m_newest->scan.failure; // also while the view is paused
    const Snapshot nothing;
    const Snapshot &ground = failing ? *m_newest : m_shown ? *m_shown : nothing;
    return what == Asked::Cleanup ? cleanupRefusal(ground) : endRefusal(selected, ground);
}

/// Said anew each time: whoever presses the key again did not hear it.
void MainWindow::refuse(Asked what)
{
    m_refused = what;
    m_refusal->showText({});
    m_refusal->showText(refusalOf(what, m_processes->selectedRows()));
}

/// Where it has been said, a refusal goes with its reason.
void MainWindow::showRefusals(const Rows &selected)
{
    m_toolbar->setSelection(refusalOf(Asked::Selected, selected));
    const auto orphans = m_shown ? std::ranges::count_if(m_shown->rows, isCleanedUp) : 0;
    m_toolbar->setOrphans(static_cast<int>(orphans), refusalOf(Asked::Cleanup, selected));
    if (!m_refusal->text().isEmpty())
        m_refusal->showText(refusalOf(m_refused, selected));
}

void MainWindow::showUnwritable(const QString &path)
{
    tellUnwritable(this, tr("The columns could not be kept"),
                   tr("%1 cannot be written. Columns and grouping stay as they are now until "
                      "Proctor is closed; make the file writable to keep them.")
                       .arg(path));
}

} // namespace proctor
