// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/statecard.h"

#include "ui/format.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QHBoxLayout>

namespace proctor {

StateCard::StateCard(Look look, const QString &words, QWidget *parent)
    : Card(Ground::Panel, metrics::controlRadius, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(new ShapeMark(look, 14));
    heading->addWidget(new ToneLabel(stateWord(look), ToneLabel::Tone::Text, 13, QFont::DemiBold),
                       1);
    column->addLayout(heading);
    auto *sentence = new ToneLabel(words, ToneLabel::Tone::Secondary, 12);
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(sentence, 1);
}

} // namespace proctor
