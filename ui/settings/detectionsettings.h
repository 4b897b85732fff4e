// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: the profiles there are, where each comes from, what it recognises and which of the
// present processes fit it. Changes nothing: profiles are files. Reads them while it is shown.
// GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "core/profile/catalogue.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;

namespace proctor {

class Banner;
class FittingModel;
class ProfileModel;
class SheetTable;
class ToneLabel;

class DetectionSettings : public QWidget {
    Q_OBJECT
  public:
    explicit DetectionSettings(QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    QWidget *makeProfiles();
    QWidget *makeChosen();
    void readProfiles();
    void refresh();
    void showChosen();
    void showFitting();

    Catalogue m_catalogue;
    SnapshotPtr m_snapshot; ///< null until the first
    ProfileModel *m_profiles;
    FittingModel *m_fitting;
    SheetTable *m_list = nullptr;
    SheetTable *m_processes = nullptr;
    Banner *m_problems;
    ToneLabel *m_name = nullptr;
    ToneLabel *m_description = nullptr;
    ToneLabel *m_origin = nullptr;
    QPlainTextEdit *m_matches = nullptr;
    ToneLabel *m_count = nullptr;
    bool m_read = false; ///< once: nothing is read for a page that nobody opens
};

} // namespace proctor
