// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of rules, one below the other. A line whose rule answers as before is used again: the
// process that is looked at is judged once a second. GUI thread; never fails.
#pragma once

#include "core/detector/evidence.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace proctor {

class EvidenceLine;

class EvidenceLines : public QWidget {
    Q_OBJECT

  public:
    using Items = std::vector<const Evidence *>; ///< never null

    explicit EvidenceLines(QWidget *parent = nullptr);
    void showItems(const Items &items);

  private:
    QVBoxLayout *m_layout;
    std::vector<EvidenceLine *> m_lines;
};

} // namespace proctor
