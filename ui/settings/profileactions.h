// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a profile: the buttons below the chosen one, and the editor they open. Writes
// only into the folder it is given. GUI thread; waits for the disk.
#pragma once

#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"
#include "core/profile/catalogue.h"
#include "core/profile/profilestore.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace proctor {

class ProfileEditor;
struct ProfileDraft;

class ProfileActions : public QWidget {
    Q_OBJECT
  public:
    explicit ProfileActions(QWidget *parent = nullptr);

    /// \p chosen may be null.
    void showChosen(std::shared_ptr<const Profile> chosen);
    void setCatalogue(const Catalogue &catalogue);
    void showSnapshot(const SnapshotPtr &snapshot);
    void showStrangers(const StrangersPtr &strangers);

    void create();
    /// A new profile that begins as the chosen one.
    void duplicate();
    void edit();
    /// One of the user's files, which may be no profile, at \p line from 1.
    void editFile(const std::string &path, int line);
    /// Brings back what was removed last.
    void restore();

  signals:
    /// The files are others by now; \p name is the profile to look at.
    void changed(const QString &name);
    void removed(const QString &words); ///< restore() brings it back
    void failed(const QString &words);
    void strangersRequested();

  private:
    QPushButton *addButton(const char *name, void (ProfileActions::*action)());
    void toggle();
    void askToRemove();
    void remove(const std::string &name, const std::string &path);
    void open(ProfileDraft draft);
    void fail(const StoreProblem &problem);
    std::string freeName(const std::string &wanted) const;

    Catalogue m_catalogue;
    std::shared_ptr<const Profile> m_chosen;
    SnapshotPtr m_snapshot;
    QPointer<ProfileEditor> m_editor;
    struct Removed {
        std::string name;
        std::string path;
        std::string aside;
    } m_removed; ///< what restore() brings back

    QPushButton *m_edit;
    QPushButton *m_toggle;
    QPushButton *m_remove;
};

} // namespace proctor
