// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded of one line of the audit page: who asked, every row as it stands in the log,
// and the evidence of the last look. GUI thread; never fails.
#pragma once

#include "ui/audit/auditlines.h"

#include <QtWidgets/QWidget>

class QScrollArea;
class QVBoxLayout;

namespace proctor {

class EvidenceList;
class Hairline;
class ShapeMark;
class ToneLabel;

class AuditDetails : public QWidget {
    Q_OBJECT
  public:
    explicit AuditDetails(QWidget *parent = nullptr);
    /// Null: none is chosen.
    void showLine(const AuditLine *line);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    QWidget *makeStory();
    void showRows(const AuditLine &line);
    void placeEvidence();

    std::int64_t m_shown = 0;    ///< the line's id; 0: none
    std::size_t m_shownRows = 0; ///< a line only ever grows
    ShapeMark *m_shape = nullptr;
    ToneLabel *m_state = nullptr;
    ToneLabel *m_name = nullptr;
    ToneLabel *m_command = nullptr;
    ToneLabel *m_asked = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_below = nullptr;   ///< where the evidence is in a narrow window
    QVBoxLayout *m_besides = nullptr; ///< and in a wide one
    QScrollArea *m_story;
    Hairline *m_line;
    QScrollArea *m_why;
    EvidenceList *m_evidence;
    ToneLabel *m_noEvidence;
    ToneLabel *m_empty;
};

} // namespace proctor
