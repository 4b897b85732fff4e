// SPDX-License-Identifier: GPL-3.0-or-later
// One rule's answer: its mark, what it says, its grade, what was seen; when it was read is its
// tooltip. GUI thread; never fails.
#pragma once

#include "core/detector/evidence.h"

#include <QtWidgets/QWidget>

namespace proctor {

class ToneLabel;

class EvidenceLine : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceLine(const Evidence &evidence, QWidget *parent = nullptr);
    /// Whether \p evidence is the same answer of the same rule, but for what was seen and when.
    bool fits(const Evidence &evidence) const;
    /// \p evidence fits.
    void showEvidence(const Evidence &evidence);

  private:
    EvidenceId m_id;
    Grade m_grade;
    Finding m_finding;
    QString m_title;
    ToneLabel *m_detail;
};

} // namespace proctor
