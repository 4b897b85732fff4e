// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a worker's life on the welcome page: shape, word and a sentence. GUI thread; never
// fails.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace proctor {

class StateCard : public Card {
    Q_OBJECT
  public:
    StateCard(Look look, const QString &words, QWidget *parent = nullptr);
};

} // namespace proctor
