// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/columnmenu.h"

#include "ui/processes/columnlayout.h"
#include "ui/processes/processtable.h"

#include <algorithm>

namespace proctor {

ColumnMenu::ColumnMenu(ProcessTable *table, QWidget *parent) : QMenu(parent), m_table(table)
{
    setTitle(tr("Columns"));
    setObjectName(QStringLiteral("columns"));
    addColumns();
    addSeparator();
    addPresets();
    addSeparator();
    QAction *reset = addAction(tr("Reset order and widths"));
    reset->setObjectName(QStringLiteral("reset"));
    connect(reset, &QAction::triggered, m_table, [table] {
        ColumnLayout layout = presetColumns(ColumnPreset::Triage);
        const std::vector<ColumnId> shown = table->columns().shown();
        for (ColumnLayout::Column &column : layout.columns)
            column.shown = std::find(shown.begin(), shown.end(), column.id) != shown.end();
        table->setColumns(layout);
    });
}

void ColumnMenu::addColumns()
{
    const std::vector<ColumnId> shown = m_table->columns().shown();
    for (const ProcessColumn &column : processColumns()) {
        QAction *action = addAction(columnTitle(column));
        action->setObjectName(QLatin1StringView(column.name));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column.id) != shown.end());
        // Without it nobody could tell an orphan from a worker.
        action->setEnabled(column.id != ColumnId::State);
        connect(action, &QAction::toggled, m_table, [table = m_table, id = column.id](bool on) {
            ColumnLayout layout = table->columns();
            for (ColumnLayout::Column &one : layout.columns)
                if (one.id == id)
                    one.shown = on;
            table->setColumns(layout);
        });
    }
}

void ColumnMenu::addPresets()
{
    for (const ColumnPreset preset : columnPresets) {
        QAction *action = addAction(presetTitle(preset));
        action->setObjectName(QStringLiteral("preset%1").arg(static_cast<int>(preset)));
        connect(action, &QAction::triggered, m_table,
                [table = m_table, preset] { table->setColumns(presetColumns(preset)); });
    }
}

} // namespace proctor
