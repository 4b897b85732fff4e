// SPDX-License-Identifier: GPL-3.0-or-later
// The keys a profile may have, each with a sentence, by section: chosen, one is to be written into
// the text. GUI thread; never fails.
#pragma once

#include "core/profile/profilekeys.h"

#include <QtWidgets/QMenu>

namespace proctor {

class InsertMenu : public QMenu {
    Q_OBJECT
  public:
    explicit InsertMenu(QWidget *parent = nullptr);

  signals:
    void keyChosen(const proctor::ProfileKey &key);
};

} // namespace proctor
