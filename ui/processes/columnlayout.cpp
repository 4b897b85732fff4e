// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/columnlayout.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <algorithm>
#include <initializer_list>

namespace proctor {

namespace {

struct ColumnPresets {
    Q_DECLARE_TR_FUNCTIONS(ColumnPresets)
};

const QString key = QStringLiteral("columns");

bool holds(const ColumnLayout &layout, ColumnId id)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [id](const ColumnLayout::Column &column) { return column.id == id; });
}

/// Adds what \p layout does not name, as \p shown says or else by default.
void complete(ColumnLayout &layout, std::optional<bool> shown)
{
    for (const ProcessColumn &column : processColumns())
        if (!holds(layout, column.id))
            layout.columns.push_back({column.id, shown.value_or(column.shown), 0});
}

ColumnLayout only(std::initializer_list<ColumnId> ids)
{
    ColumnLayout layout;
    for (const ColumnId id : ids)
        layout.columns.push_back({id, true, 0});
    complete(layout, false);
    return layout;
}

/// "pid", "pid:90", "-pid:90": hidden.
std::optional<ColumnLayout::Column> columnFrom(QString word)
{
    const bool hidden = word.startsWith(u'-');
    const QStringList parts = word.mid(hidden ? 1 : 0).split(u':');
    const auto &all = processColumns();
    const auto it = std::find_if(all.begin(), all.end(), [&parts](const ProcessColumn &column) {
        return parts.front() == QLatin1StringView(column.name);
    });
    if (it == all.end())
        return std::nullopt;
    const int width = parts.size() > 1 ? parts.at(1).toInt() : 0;
    // Without the State column nobody could tell an orphan from a worker.
    return ColumnLayout::Column{it->id, !hidden || it->id == ColumnId::State,
                                std::clamp(width, 0, ColumnLayout::widest)};
}

QString wordFor(const ColumnLayout::Column &column)
{
    QString word = QLatin1StringView(processColumn(column.id).name);
    if (column.width > 0)
        word += u':' + QString::number(column.width);
    return column.shown ? word : u'-' + word;
}

} // namespace

std::vector<ColumnId> ColumnLayout::shown() const
{
    std::vector<ColumnId> out;
    for (const Column &column : columns)
        if (column.shown)
            out.push_back(column.id);
    return out;
}

QString presetTitle(ColumnPreset preset)
{
    switch (preset) {
    case ColumnPreset::Developer:
        return ColumnPresets::tr("Developer");
    case ColumnPreset::Wallboard:
        return ColumnPresets::tr("Wallboard");
    case ColumnPreset::Triage:
        break;
    }
    return ColumnPresets::tr("Triage");
}

ColumnLayout presetColumns(ColumnPreset preset)
{
    using enum ColumnId;
    switch (preset) {
    case ColumnPreset::Developer:
        return only({State, Worker, Profile, Pid, Parent, User, Command, Started, Owner, Why, Cpu,
                     Memory, Threads});
    case ColumnPreset::Wallboard:
        return only({State, Worker, Command, Orphaned, Owner, Why});
    case ColumnPreset::Triage:
        break;
    }
    return only({State, Worker, Pid, Command, Age, Orphaned, Owner, Why, Cpu, Memory});
}

ColumnLayout readColumns(const QString &path)
{
    ColumnLayout layout;
    if (!path.isEmpty())
        for (const QString &word : QSettings(path, QSettings::IniFormat).value(key).toStringList())
            if (const auto column = columnFrom(word); column && !holds(layout, column->id))
                layout.columns.push_back(*column);
    complete(layout, std::nullopt);
    return layout;
}

bool writeColumns(const QString &path, const ColumnLayout &layout)
{
    QStringList words;
    for (const ColumnLayout::Column &column : layout.columns)
        words.append(wordFor(column));
    QSettings file(path, QSettings::IniFormat);
    file.setValue(key, words);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace proctor
