// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the user's profile files change: made, written, renamed or removed, the folder itself
// too, which need not exist yet. Made and used on the core thread. Where nothing can be watched,
// watching() is false and somebody has to look.
#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>

#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>

namespace proctor {

class ProfileWatch : public QObject {
    Q_OBJECT

  public:
    explicit ProfileWatch(const std::string &folder, QObject *parent = nullptr);

    bool watching() const { return m_watching; }
    /// Something has been seen: changed() is about to come.
    bool pending() const { return m_settle.isActive(); }

  Q_SIGNALS:
    /// Something there has changed: once for a burst of changes, and sometimes for none.
    void changed();

  private:
    /// What a path names: device and inode; absent: nothing.
    using Named = std::optional<std::pair<dev_t, ino_t>>;
    static Named named(const QString &path);

    void onDirectory(const QString &path);
    void onChange();
    void onSettled();
    void watchAfresh();
    /// The lowest that exists above the folder.
    QString above() const;

    QString m_folder;
    QString m_above;    ///< as it is watched
    Named m_aboveNamed; ///< when it was looked at
    Named m_folderNamed;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    bool m_watching = false;
};

} // namespace proctor
