// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/profilewatch.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace proctor {

namespace {

// An editor's truncate, write and rename are one change.
constexpr int settleMs = 50;

QString parentOf(const QString &path)
{
    return QFileInfo(path).path();
}

} // namespace

ProfileWatch::ProfileWatch(const std::string &folder, QObject *parent)
    : QObject(parent), m_folder(QDir::cleanPath(QString::fromStdString(folder)))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileWatch::onChange);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileWatch::onChange);
    connect(&m_settle, &QTimer::timeout, this, &ProfileWatch::changed);
    watchAfresh();
}

void ProfileWatch::onChange()
{
    watchAfresh();
    m_settle.start();
}

/// A watch is on what a path named when it was made: after a rename it is on the wrong thing. So
/// every change makes them all anew: the folder, its files (a directory's watch does not see them
/// written in place), and what is above it, as far up as there is nothing.
void ProfileWatch::watchAfresh()
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    QStringList wanted;
    QString above = parentOf(m_folder);
    while (!QFileInfo::exists(above) && above != parentOf(above))
        above = parentOf(above);
    wanted << above;
    if (QFileInfo::exists(m_folder)) {
        wanted << m_folder;
        const QDir folder(m_folder);
        for (const QString &name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files))
            wanted << folder.filePath(name);
    }
    const QStringList failed = m_watcher.addPaths(wanted);
    // What went meanwhile is no loss: the folder above it tells.
    m_watching = std::none_of(failed.begin(), failed.end(),
                              [](const QString &path) { return QFileInfo::exists(path); });
}

} // namespace proctor
