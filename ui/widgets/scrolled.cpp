// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled.h"

#include <QtWidgets/QScrollArea>

namespace proctor {

QScrollArea *scrolled(QWidget *content)
{
    const bool fills = content->autoFillBackground();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content); // makes it fill its ground
    content->setAutoFillBackground(fills);
    return area;
}

} // namespace proctor
