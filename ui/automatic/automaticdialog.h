// SPDX-License-Identifier: GPL-3.0-or-later
// The master switch of cleanup without a person: off, dry run or on, with what each does and whose
// orphans it is about. Cancel is the default; nothing is switched before the button that says so is
// pressed. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QDialog>

class QButtonGroup;
class QPushButton;

namespace proctor {

class ToneLabel;

class AutomaticDialog : public QDialog {
    Q_OBJECT
  public:
    explicit AutomaticDialog(const AutomaticView &view, QWidget *parent = nullptr);
    /// Profiles may be read again while it is open.
    void display(const AutomaticView &view);

  Q_SIGNALS:
    void chosen(proctor::AutomaticMode mode);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QWidget *makeChoices();
    QWidget *makeProfiles();
    QWidget *makeFooter();
    AutomaticMode choice() const;
    void refresh();

    AutomaticView m_view;
    QButtonGroup *m_choices = nullptr;
    ToneLabel *m_profilesTitle = nullptr;
    ToneLabel *m_profiles = nullptr;
    QWidget *m_teaching = nullptr; ///< what to write where no profile allows it
    QWidget *m_content = nullptr;  ///< all but the buttons; scrolls where there is little room
    QWidget *m_footer = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace proctor
