// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/columnmenu.h"

#include "ui/processes/arrangemenu.h"
#include "ui/processes/columnlayout.h"
#include "ui/processes/processtable.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace proctor {

namespace {

struct Sorting {
    int section;
    Qt::SortOrder order;
    friend bool operator==(const Sorting &, const Sorting &) = default;
};

} // namespace

ColumnMenu::ColumnMenu(ProcessTable *table, QWidget *parent) : QMenu(parent), m_table(table)
{
    setTitle(tr("Columns"));
    setObjectName(QStringLiteral("columns"));
    addSorting();
    addArranging();
    addSeparator();
    addColumns();
    addSection(tr("Sets of columns"));
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

void ColumnMenu::addSorting()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const Sorting now{header->sortIndicatorSection(), header->sortIndicatorOrder()};
    QMenu *menu = addMenu(tr("Sort by"));
    menu->setObjectName(QStringLiteral("sorting"));
    const auto add = [&](QActionGroup *group, const QString &name, const QString &text,
                         const Sorting &sorting) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(sorting == now);
        group->addAction(action);
        connect(action, &QAction::triggered, m_table, [table = m_table, sorting] {
            table->sortByColumn(sorting.section, sorting.order);
        });
    };
    auto *columns = new QActionGroup(menu);
    for (const ColumnId id : m_table->columns().shown()) {
        const ProcessColumn &column = processColumn(id);
        add(columns, QStringLiteral("sort-") + QLatin1StringView(column.name), columnTitle(column),
            {static_cast<int>(id), now.order});
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    add(orders, QStringLiteral("ascending"), tr("Ascending"), {now.section, Qt::AscendingOrder});
    add(orders, QStringLiteral("descending"), tr("Descending"), {now.section, Qt::DescendingOrder});
}

void ColumnMenu::addArranging()
{
    QMenu *menu = addMenu(tr("Move or widen"));
    menu->setObjectName(QStringLiteral("arranging"));
    for (const ColumnId id : m_table->columns().shown())
        menu->addMenu(new ArrangeMenu(m_table, id, menu));
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
