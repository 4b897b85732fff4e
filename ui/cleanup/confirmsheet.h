// SPDX-License-Identifier: GPL-3.0-or-later
// The first half of the cleanup dialog: who, who not, what will happen, and the one button.
// Cancel is the default; Enter never confirms. In a small window all but question and buttons
// scrolls, and what stands at the side moves below. GUI thread; never fails.
#pragma once

#include "ui/cleanup/cleanupselection.h"
#include "ui/widgets/givingway.h"

#include <QtWidgets/QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace proctor {

class Banner;
class PlanPanel;
class ProtectedPanel;
class FoldingButton;
class SheetTable;

class ConfirmSheet : public QWidget {
    Q_OBJECT
  public:
    /// More targets than this and their number must be typed.
    static constexpr int mostWithoutTyping = 25;

    ConfirmSheet(CleanupSelection &selection, const SnapshotPtr &at, QWidget *parent = nullptr);
    void showSnapshot(const SnapshotPtr &snapshot);
    /// Where the keyboard starts: the number to type, else Cancel.
    void focusFirst();

  Q_SIGNALS:
    void accepted();
    void cancelled();
    void exportRequested();

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    QWidget *makeHeading();
    QWidget *makeBody(const SnapshotPtr &at);
    void layOut();
    QWidget *makeTargets(const SnapshotPtr &at);
    QWidget *makeSuspects();
    QWidget *makeLeftOut();
    QWidget *makeFooter();
    void refresh();
    void refreshTyping(int count);

    CleanupSelection &m_selection;
    QLabel *m_title = nullptr;
    QLabel *m_story = nullptr;
    QLabel *m_suspects = nullptr; ///< the title of their table
    QLabel *m_checked;
    QLabel *m_leftOut = nullptr;
    Banner *m_news; ///< what "Check again" has found
    SheetTable *m_orphans = nullptr;
    QWidget *m_heading = nullptr;
    QWidget *m_footer = nullptr;
    GivingWay m_footersWay;
    QBoxLayout *m_body = nullptr; ///< tables, then what stands at their side
    QWidget *m_side = nullptr;
    QBoxLayout *m_sides = nullptr;
    ProtectedPanel *m_protected;
    PlanPanel *m_plan;
    QWidget *m_typing = nullptr;
    QLabel *m_typeLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    QAction *m_typedRight = nullptr; ///< a tick in the field
    FoldingButton *m_export = nullptr;
    FoldingButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_end = nullptr;
    int m_demanded = 0; ///< the number to type: does not move while it is being typed
    WallTime m_checkedAt;
};

} // namespace proctor
