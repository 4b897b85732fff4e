// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "why?": every rule's finding with its grade and words; those that do not apply are
// folded away. Rebuilt only when the judgement is another one. GUI thread; never fails.
#pragma once

#include "core/detector/evidence.h"

#include <QtWidgets/QWidget>

#include <memory>

class QVBoxLayout;

namespace proctor {

class FoldSection;

class EvidenceList : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceList(QWidget *parent = nullptr);
    void showJudgement(const std::shared_ptr<const Judgement> &judgement);

  private:
    using Items = std::vector<const Evidence *>;
    /// What is below a heading that stays, open or not, while the lines come and go.
    struct Part {
        FoldSection *section;
        QWidget *place;
        QWidget *lines = nullptr;
    };
    Part makePart(const QString &title);
    void addHeading(const QString &title, const QString &note);
    void addFull(const Evidence &evidence);
    void addShort(Finding finding, const QString &words);
    void addUnknown(const Items &items);
    void fill(Part &part, const Items &items, const QString &summary);

    QVBoxLayout *m_layout;
    QWidget *m_seen = nullptr;
    Part m_vetoes;
    Part m_others;
    QWidget *m_body = nullptr; ///< what lines are added to
    std::shared_ptr<const Judgement> m_shown;
};

} // namespace proctor
