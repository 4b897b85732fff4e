// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the right: why one process is judged as it is, what it is, and what was done to it.
// It follows its process by key and freezes when the process ends; pinned, it stays with it
// whatever is selected. Hidden, it only keeps what it will show. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/details/lastknown.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

namespace proctor {

class ActionList;
class AuditFeed;
class CommandBox;
class DetailsHead;
class EvidenceList;
class FactList;
class FoldSection;
class ReadingArea;
class ResourceBox;
class Timeline;

class DetailsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Where what was done to a process is read.
    void setAudit(AuditFeed *feed);
    /// Shows \p process from now on, and not pinned; nothing: an empty panel.
    void follow(std::optional<LastKnown> process);
    void showSnapshot(const SnapshotPtr &snapshot);
    /// Without a process there is nothing to pin.
    void setPinned(bool pinned);
    /// Something may have been recorded; looked for at once where the panel is seen.
    void refreshActions();

    std::optional<ProcessKey> key() const;
    /// What it shows has ended, or is listed no more.
    bool frozen() const { return m_known && m_known->isGone(); }
    bool pinned() const { return m_pinned; }

  signals:
    void closeRequested();
    void pinnedChanged(bool pinned); ///< by a person, or by setPinned()
    void auditRequested(proctor::ProcessKey key);

  protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

  private:
    QWidget *makeBody();
    void refresh();
    void showHead();
    void showActions();

    DetailsHead *m_head;
    EvidenceList *m_evidence = nullptr;
    ResourceBox *m_resources = nullptr;
    CommandBox *m_command = nullptr;
    FactList *m_facts = nullptr;
    FoldSection *m_identity = nullptr;
    Timeline *m_line = nullptr;
    FoldSection *m_ancestry = nullptr;
    ActionList *m_done = nullptr;
    FoldSection *m_actions = nullptr;
    ReadingArea *m_scroll = nullptr;

    std::optional<LastKnown> m_known;
    bool m_pinned = false;
    SnapshotPtr m_snapshot;
    QPointer<AuditFeed> m_audit;
    QTimer m_look; ///< others record, too: proctorctl, another window
};

} // namespace proctor
