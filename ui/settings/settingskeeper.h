// SPDX-License-Identifier: GPL-3.0-or-later
// The settings in force in this window, and their file: reads it, and writes every change at once.
// What could not be saved holds until Proctor ends, and says so. GUI thread; a save waits for the
// disk.
#pragma once

#include "core/settings/settingsstore.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

namespace proctor {

class SettingsKeeper : public QObject {
    Q_OBJECT

  public:
    /// \p path "": there is no file; everything holds for this window alone.
    explicit SettingsKeeper(std::string path, QObject *parent = nullptr);

    const Settings &settings() const { return m_settings; }
    QString path() const;
    /// What is wrong in the file, by line, and why the last change was not saved.
    QStringList problems() const;
    /// Keys that mean nothing to this Proctor.
    QStringList unknown() const;

    /// Reads the file again: somebody may have edited it.
    void reload();
    void change(const std::function<void(Settings &)> &how);

  signals:
    void changed(); ///< the settings, or what is wrong with their file

  private:
    std::string m_path;
    Settings m_settings;
    Settings m_saved;    ///< what the file said when it could last be read
    SettingsFile m_file; ///< as it was last read or written
    QString m_unsaved;   ///< why; "" while the file says what is in force
};

} // namespace proctor
