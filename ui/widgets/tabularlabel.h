// SPDX-License-Identifier: GPL-3.0-or-later
// A value at the end of its line, with digits of equal width: it does not wobble while it counts.
// GUI thread; never fails.
#pragma once

#include "ui/widgets/tonelabel.h"

namespace proctor {

class TabularLabel : public ToneLabel {
    Q_OBJECT
  public:
    using ToneLabel::ToneLabel;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace proctor
