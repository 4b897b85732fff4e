// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processmenus.h"

#include "ui/details/detailspanel.h"
#include "ui/processes/columnmenu.h"
#include "ui/processes/endrefusal.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowexport.h"
#include "ui/processes/rowmenu.h"
#include "ui/processes/tablefolding.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace proctor {

ProcessMenus::ProcessMenus(ProcessTable *table, ProcessModel *model, const DetailsPanel *details,
                           QWidget *page)
    : QObject(page), m_table(table), m_model(model), m_details(details), m_page(page)
{
    connect(table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { open(m_table->indexAt(at).row(), at); });
    connect(table, &ProcessTable::menuKeyPressed, this, &ProcessMenus::open);
}

void ProcessMenus::showSnapshot(const Snapshot &snapshot)
{
    if (const auto process = m_process.lock())
        process->note(snapshot);
}

void ProcessMenus::open(int row, const QPoint &at)
{
    const ProcessRow *process = m_model->rowAt(row);
    QMenu *menu = process != nullptr ? menuOf(row, *process) : menuOfTable(row);
    menu->addSeparator();
    menu->addMenu(new ColumnMenu(m_table, menu));
    m_table->holdOrderFor(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// Of all that are selected, where the row is one of them; else of the row alone.
QMenu *ProcessMenus::menuOf(int row, const ProcessRow &process)
{
    Rows rows = m_table->selectedRows();
    if (!std::ranges::any_of(rows, [&](const auto *one) { return one->key == process.key; }))
        rows = {&process};
    const Snapshot &snapshot = *m_model->snapshot();
    const bool pinned = m_details->pinned() && m_details->key() == process.key;
    auto *menu = new RowMenu(rows,
                             {process.key, stopCommandOf(process, snapshot),
                              m_table->columns().shown(), pinned, endRefusal(rows, snapshot)},
                             m_page);
    if (m_table->grouping() == Grouping::Tree) {
        menu->addSeparator();
        m_table->folding()->fill(menu, row);
    }
    const auto known = std::make_shared<LastKnown>(process);
    m_process = known;
    connect(menu, &RowMenu::explainRequested, this,
            [this, known] { emit explainRequested(*known); });
    connect(menu, &RowMenu::pinRequested, this,
            [this, known](bool on) { emit pinRequested(*known, on); });
    connect(menu, &RowMenu::endRequested, this, &ProcessMenus::endRequested);
    connect(menu, &RowMenu::auditRequested, this, &ProcessMenus::auditRequested);
    connect(menu, &RowMenu::exportRequested, this, &ProcessMenus::exportRequested);
    return menu;
}

/// Of a heading, or where there is no line: nothing in it concerns one process.
QMenu *ProcessMenus::menuOfTable(int row)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("headingMenu"));
    m_table->folding()->fill(menu, row);
    menu->addSeparator();
    QAction *save = menu->addAction(icon(QStringLiteral("export"), Ink::Secondary),
                                    RowMenu::tr("Export what is shown…"));
    save->setObjectName(QStringLiteral("export"));
    save->setShortcut(exportKey);
    save->setShortcutVisibleInContextMenu(true);
    save->setShortcutContext(Qt::WidgetShortcut); // shown only: the window's own has the key
    connect(save, &QAction::triggered, this, &ProcessMenus::exportRequested);
    return menu;
}

} // namespace proctor
