// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/profilewatch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <sys/stat.h>

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
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileWatch::onDirectory);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileWatch::onChange);
    connect(&m_settle, &QTimer::timeout, this, &ProfileWatch::onSettled);
    watchAfresh();
}

ProfileWatch::Named ProfileWatch::named(const QString &path)
{
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return std::pair(info.st_dev, info.st_ino);
}

/// Others are at work above the folder, in a home or in /tmp all the time: that is no news.
void ProfileWatch::onDirectory(const QString &path)
{
    if (path == m_above && above() == m_above && named(m_above) == m_aboveNamed &&
        named(m_folder) == m_folderNamed)
        return;
    onChange();
}

/// A stream of changes must not put it off for ever.
void ProfileWatch::onChange()
{
    if (!m_settle.isActive())
        m_settle.start();
}

/// Watched before they are read again, so that nothing falls between.
void ProfileWatch::onSettled()
{
    watchAfresh();
    Q_EMIT changed();
}

QString ProfileWatch::above() const
{
    QString out = parentOf(m_folder);
    while (!QFileInfo::exists(out) && out != parentOf(out))
        out = parentOf(out);
    return out;
}

/// A watch is on what a path named when it was made: after a rename it is on the wrong thing. So
/// every change makes them all anew: the folder, its files (a directory's watch does not see them
/// written in place), and what is above it, as far up as there is nothing.
void ProfileWatch::watchAfresh()
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    m_above = above();
    m_aboveNamed = named(m_above);
    m_folderNamed = named(m_folder);
    QStringList wanted{m_above};
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
    if (above() != m_above || named(m_folder) != m_folderNamed) // before the watch was there
        onChange();
}

} // namespace proctor
