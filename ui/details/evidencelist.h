// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "why?": every rule's finding with its grade, words and time; those that do not
// apply are folded away, and made only once somebody unfolds them. GUI thread; never fails.
#pragma once

#include "ui/details/evidencelines.h"

#include <memory>

namespace proctor {

class FoldSection;
class ToneLabel;

class EvidenceList : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceList(QWidget *parent = nullptr);
    enum class Tense { Present, Past };
    /// Past: of a process that has ended, or as it was recorded.
    void showJudgement(const std::shared_ptr<const Judgement> &judgement,
                       Tense tense = Tense::Present);

  private:
    using Items = EvidenceLines::Items;
    /// Rules that do not apply, below a heading.
    struct Part {
        FoldSection *section;
        EvidenceLines *lines;
        Items items; ///< of m_shown
    };
    Part makePart(const QString &title);
    void fill(Part &part, Items items, const QString &summary);

    ToneLabel *m_question;
    ToneLabel *m_read;
    EvidenceLines *m_seen; ///< what applies, and what is not known
    Part m_vetoes;
    Part m_others;
    std::shared_ptr<const Judgement> m_shown;
};

} // namespace proctor
