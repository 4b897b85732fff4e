// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "why?": every rule's finding with its grade and words. Rebuilt only when the
// judgement is another one. GUI thread; never fails.
#pragma once

#include "core/detector/evidence.h"

#include <QtWidgets/QWidget>

#include <memory>

class QVBoxLayout;

namespace proctor {

class EvidenceList : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceList(QWidget *parent = nullptr);
    void showJudgement(const std::shared_ptr<const Judgement> &judgement);

  private:
    using Items = std::vector<const Evidence *>;
    void addHeading(const QString &title, const QString &note, int pixelSize);
    void addFull(const Evidence &evidence);
    void addShort(Finding finding, const QString &words);
    void addQuiet(const Items &items);

    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    std::shared_ptr<const Judgement> m_shown;
};

} // namespace proctor
