// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line: how much is shown, what scanning and Proctor itself cost, whether the order is
// held, where records come from, and automatic cleanup while it is not off. What costs least to
// miss goes first where it is narrow. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include "ui/widgets/givingway.h"

#include <QtWidgets/QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;

namespace proctor {

class AutomaticChip;
class Hairline;
class ToneLabel;

class StatusLine : public QWidget {
    Q_OBJECT

  public:
    /// \p registryDir: used until a snapshot names the directories.
    explicit StatusLine(QString registryDir, QWidget *parent = nullptr);

    void showSnapshot(const Snapshot &snapshot);
    /// \p shown rows of all the tracked ones pass the filter; \p tracked nothing: not known yet.
    void showRows(std::optional<int> tracked, int shown, int selected);
    /// Silently: sorting would move nothing.
    enum class Held { No, Silently, Told };
    /// Screen readers hear of a hold once, however often sorting would move something meanwhile.
    void showOrderHeld(Held held, bool resortable);

  signals:
    void resortRequested();
    void automaticOffRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    ToneLabel *addPart(bool withLine);
    void makeRoom();
    Hairline *lineBefore(QWidget *part) const;
    void showPlace();

    QString m_directory; ///< as given, then as the snapshot says
    QString m_place;     ///< "14 records in DIR"
    QHBoxLayout *m_layout;
    ToneLabel *m_tracked;
    ToneLabel *m_selected;
    ToneLabel *m_scan;
    ToneLabel *m_own;
    ToneLabel *m_held;
    Hairline *m_heldLine = nullptr;
    QPushButton *m_resort;
    ToneLabel *m_records;
    AutomaticChip *m_automatic;
    GivingWay m_givingWay;
    bool m_heldTold = false;
};

} // namespace proctor
