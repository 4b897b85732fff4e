// SPDX-License-Identifier: GPL-3.0-or-later
// INT, TERM and HUP end the event loop, so that everything is left in order; without a question,
// because nobody may be there to answer it. One at a time, in the thread of the application.
#pragma once

#include "core/base/uniquefd.h"

#include <QtCore/QObject>

namespace proctor {

class EndSignals : public QObject {
    Q_OBJECT
  public:
    /// From here on; after that they do again what they did before. Without a pipe nothing changes.
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

  private:
    UniqueFd m_read;
    UniqueFd m_write;
};

} // namespace proctor
