// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>

namespace proctor {

ToneLabel::ToneLabel(Tone tone, int pixelSize, QFont::Weight weight, QWidget *parent)
    : QLabel(parent), m_tone(tone)
{
    setFont(uiFont(pixelSize, weight));
    setForegroundRole(QPalette::WindowText); // on a Base ground it would be Text
    tint();
}

ToneLabel::ToneLabel(const QString &text, Tone tone, int pixelSize, QFont::Weight weight,
                     QWidget *parent)
    : ToneLabel(tone, pixelSize, weight, parent)
{
    setText(text);
}

ToneLabel *ToneLabel::wrapped(const QString &words, Tone tone, int pixelSize, QFont::Weight weight,
                              QWidget *parent)
{
    auto *label = new ToneLabel(words, tone, pixelSize, weight, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ToneLabel::tint()
{
    const Theme &theme = Theme::of(palette());
    const QColor colour = m_tone == Tone::Text        ? theme.text
                          : m_tone == Tone::Secondary ? theme.secondary
                                                      : theme.hint;
    QPalette tinted = palette();
    if (tinted.color(QPalette::WindowText) == colour)
        return; // also what ends the change that we cause ourselves
    tinted.setColor(QPalette::WindowText, colour);
    setPalette(tinted);
}

} // namespace proctor
