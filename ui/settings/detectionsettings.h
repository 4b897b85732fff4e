// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: the profiles there are, where each comes from, what it recognises and which of the
// present processes fit it; the user's own can be edited. Profiles are files, read while this is
// shown. GUI thread; waits for the disk.
#pragma once

#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"
#include "core/profile/catalogue.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;

namespace proctor {

class Banner;
class FittingModel;
class ProfileActions;
class ProfileModel;
class SheetTable;
class ToneLabel;

class DetectionSettings : public QWidget {
    Q_OBJECT
  public:
    /// \p folder: of the user's own profiles; "": there can be none.
    explicit DetectionSettings(std::string folder, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    void showStrangers(const StrangersPtr &strangers);

  signals:
    void strangersRequested();

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    QWidget *makeProfiles();
    QWidget *makeChosen();
    void connectActions();
    void readProfiles();
    void choose(const QString &name);
    void showProblems();
    void editWrongFile();
    void refresh();
    void showChosen();
    void showFitting();

    std::string m_folder;
    Catalogue m_catalogue;
    SnapshotPtr m_snapshot; ///< null until the first
    ProfileModel *m_profiles;
    FittingModel *m_fitting;
    SheetTable *m_list = nullptr;
    SheetTable *m_processes = nullptr;
    ProfileActions *m_actions;
    Banner *m_problems;
    Banner *m_removed;
    Banner *m_failed;
    ToneLabel *m_name = nullptr;
    ToneLabel *m_description = nullptr;
    ToneLabel *m_origin = nullptr;
    QPlainTextEdit *m_matches = nullptr;
    ToneLabel *m_count = nullptr;
    bool m_read = false; ///< once: nothing is read for a page that nobody opens
};

} // namespace proctor
