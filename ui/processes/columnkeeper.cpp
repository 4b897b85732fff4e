// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/columnkeeper.h"

#include "ui/processes/columnlayout.h"
#include "ui/processes/processtable.h"

namespace proctor {

namespace {

constexpr int soonMs = 500;

} // namespace

ColumnKeeper::ColumnKeeper(const QString &path, ProcessTable *table) : m_path(path), m_table(table)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_table->setColumns(readColumns(m_path));
    connect(&m_soon, &QTimer::timeout, this, &ColumnKeeper::write);
    connect(m_table, &ProcessTable::columnsChanged, &m_soon, qOverload<>(&QTimer::start));
}

ColumnKeeper::~ColumnKeeper()
{
    if (m_soon.isActive())
        write();
}

void ColumnKeeper::write()
{
    (void)writeColumns(m_path, m_table->columns());
}

} // namespace proctor
