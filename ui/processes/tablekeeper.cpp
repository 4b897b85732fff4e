// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/tablekeeper.h"

#include "ui/processes/columnlayout.h"
#include "ui/processes/processtable.h"

#include <QtCore/QSettings>

namespace proctor {

namespace {

constexpr int soonMs = 500;
const QString key = QStringLiteral("grouping");

/// By owner, where the file says nothing or what this version does not know.
Grouping readGrouping(const QString &path)
{
    const QString name = QSettings(path, QSettings::IniFormat).value(key).toString();
    return groupingFrom(name.toStdString()).value_or(Grouping::Owner);
}

bool writeGrouping(const QString &path, Grouping grouping)
{
    const std::string_view name = toString(grouping);
    QSettings file(path, QSettings::IniFormat);
    file.setValue(key, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

TableKeeper::TableKeeper(const QString &path, ProcessTable *table) : m_path(path), m_table(table)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_table->setColumns(readColumns(m_path));
    m_table->setGrouping(readGrouping(m_path));
    connect(&m_soon, &QTimer::timeout, this, &TableKeeper::write);
    connect(m_table, &ProcessTable::columnsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_table, &ProcessTable::groupingChanged, &m_soon, qOverload<>(&QTimer::start));
}

TableKeeper::~TableKeeper()
{
    blockSignals(true); // who would be told is going, too
    if (m_soon.isActive())
        write();
}

void TableKeeper::write()
{
    const bool written =
        writeColumns(m_path, m_table->columns()) && writeGrouping(m_path, m_table->grouping());
    if (!written && !m_told)
        emit notWritten(m_path);
    m_told = !written;
}

} // namespace proctor
