// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the user's profile files change: made, written, renamed or removed, the folder itself
// too, which need not exist yet. Made and used on the core thread. Where nothing can be watched,
// watching() is false and somebody has to look.
#pragma once

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>

#include <string>

namespace proctor {

class ProfileWatch : public QObject {
    Q_OBJECT

  public:
    explicit ProfileWatch(const std::string &folder, QObject *parent = nullptr);

    bool watching() const { return m_watching; }

  Q_SIGNALS:
    /// Something there has changed: once for a burst of changes, and sometimes for none.
    void changed();

  private:
    void onChange();
    void watchAfresh();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    bool m_watching = false;
};

} // namespace proctor
