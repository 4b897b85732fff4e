// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/snapshotchange.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <unordered_set>

namespace proctor {

namespace {

std::unordered_set<ProcessKey> livingKeys(const Snapshot &snapshot)
{
    std::unordered_set<ProcessKey> keys;
    for (const ProcessRow &row : snapshot.rows)
        if (!row.ended)
            keys.insert(row.key);
    return keys;
}

} // namespace

SnapshotChange changeBetween(const Snapshot &older, const Snapshot &newer)
{
    const auto before = livingKeys(older);
    const auto now = livingKeys(newer);
    SnapshotChange change;
    for (const ProcessKey &key : now)
        change.came += before.contains(key) ? 0 : 1;
    for (const ProcessKey &key : before)
        change.left += now.contains(key) ? 0 : 1;
    return change;
}

QString pausedWords(const Snapshot &shown, const Snapshot &newest)
{
    const SnapshotChange change = changeBetween(shown, newest);
    const QString time = localTime(shown.at);
    if (change.came == 0 && change.left == 0)
        return QCoreApplication::translate("MainWindow", "Paused %1 · nothing new since").arg(time);
    return QCoreApplication::translate("MainWindow", "Paused %1 · +%2 −%3 since")
        .arg(time)
        .arg(change.came)
        .arg(change.left);
}

} // namespace proctor
