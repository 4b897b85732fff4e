// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the right: why one process is judged as it is, and what it is. It follows its
// process by key and freezes when the process ends. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

#include <optional>

class QScrollArea;

namespace proctor {

class CommandBox;
class EvidenceList;
class FoldSection;
class ResourceBox;
class ShapeMark;
class ToneLabel;

class DetailsPanel : public QWidget {
    Q_OBJECT

  public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// Shows \p key from now on; nothing: an empty panel.
    void follow(std::optional<ProcessKey> key);
    void showSnapshot(const SnapshotPtr &snapshot);

    std::optional<ProcessKey> key() const { return m_key; }
    bool frozen() const { return m_frozen; }

  signals:
    void closeRequested();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QWidget *makeHead();
    QWidget *makeBody();
    void refresh();
    void showRow(const ProcessRow &row);
    void freeze(const ProcessRow &row, WallTime at);

    ShapeMark *m_shape = nullptr;
    ToneLabel *m_state = nullptr;
    ToneLabel *m_name = nullptr;
    ToneLabel *m_sentence = nullptr;
    EvidenceList *m_evidence = nullptr;
    ResourceBox *m_resources = nullptr;
    CommandBox *m_command = nullptr;
    FoldSection *m_identity = nullptr;
    FoldSection *m_ancestry = nullptr;
    QScrollArea *m_scroll = nullptr;
    ToneLabel *m_empty = nullptr;

    std::optional<ProcessKey> m_key;
    std::optional<ProcessRow> m_last; ///< as last seen alive
    bool m_frozen = false;
    SnapshotPtr m_snapshot;
};

} // namespace proctor
