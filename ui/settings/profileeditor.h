// SPDX-License-Identifier: GPL-3.0-or-later
// Edits one profile file as text: what is wrong is said and marked at its line, and what the text
// would match is shown, while one types and with every snapshot. Saved on request, whole or not at
// all, and never over somebody else's change unasked. Decides nothing about processes. GUI thread;
// a save waits for the disk.
#pragma once

#include "core/engine/snapshot.h"
#include "core/engine/strangers.h"
#include "core/profile/catalogue.h"
#include "core/profile/profilestore.h"
#include "ui/settings/problemlist.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <optional>

class QMessageBox;
class QPushButton;

namespace proctor {

class Banner;
class PreviewPanel;
class ProfileText;
class ToneLabel;

struct ProfileDraft {
    std::string path; ///< "": a file that is yet to be made, called after the profile
    std::string text;
    std::optional<std::string> before; ///< what the file says; nothing: there is none
    std::string saved;                 ///< the profile's name in force now, "" when it is not
    int line = 1;                      ///< where to begin
};

class ProfileEditor : public QDialog {
    Q_OBJECT
  public:
    /// \p catalogue: what is in force; new files go to its folder.
    ProfileEditor(ProfileDraft draft, Catalogue catalogue, QWidget *parent = nullptr);

    void setCatalogue(Catalogue catalogue);
    void showSnapshot(const SnapshotPtr &snapshot);
    void showStrangers(const StrangersPtr &strangers);

    void reject() override;

  signals:
    void saved(const QString &name);
    /// The text was read, some moments after the last key.
    void checked();
    /// Processes that no snapshot holds are wanted: see showStrangers().
    void strangersRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    // Laying out: profileeditorlayout.cpp
    void layOut();
    QWidget *makeHead();
    QWidget *makeText();
    QWidget *makeFooter();
    static QString keysHint();

    void describe();
    void openInsertMenu();
    void check();
    void findProblems();
    void refreshPreview();
    std::string path() const;
    // Saving and leaving: profileeditorsave.cpp
    bool changed() const;
    void save();
    void write(const tl::expected<void, StoreProblem> &done, const std::string &written);
    void askAboutConflict(const StoreProblem &problem);
    void reload();
    void takeIn(const std::string &text);
    void askBeforeClosing();
    QMessageBox *ask(const QString &title, const QString &words);
    void closeWithoutSaving() { QDialog::reject(); }

    ProfileDraft m_draft;
    std::string m_baseline; ///< the text as it was opened or last saved
    bool m_altered = false; ///< the field cannot give back all of the file's bytes
    Catalogue m_catalogue;
    Catalogue m_builtIn;
    Catalogue m_then; ///< what would be in force if the text were saved as it was at the last check
    ProfileFile m_read; ///< of the text at the last check
    QList<TextProblem> m_wrong;
    SnapshotPtr m_snapshot;   ///< null until the first
    StrangersPtr m_strangers; ///< null until they are told
    SteadyTime m_strangersAsked;
    QTimer m_settle;

    ToneLabel *m_title = nullptr;
    ToneLabel *m_place = nullptr;
    Banner *m_notice = nullptr;
    Banner *m_failure = nullptr;
    ProfileText *m_text = nullptr;
    ToneLabel *m_verdict = nullptr;
    ProblemList *m_problems = nullptr;
    PreviewPanel *m_preview = nullptr;
    ToneLabel *m_state = nullptr;
    QPushButton *m_insert = nullptr;
};

} // namespace proctor
