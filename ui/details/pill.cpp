// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/pill.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace proctor {

Pill::Pill(Grade grade, Voice voice, QWidget *parent)
    : QWidget(parent), m_grade(grade), m_voice(voice)
{
    switch (grade) {
    case Grade::Required:
        m_word = tr("required");
        break;
    case Grade::Proof:
        m_word = tr("proof");
        break;
    case Grade::Strong:
        m_word = tr("strong");
        break;
    case Grade::Weak:
        m_word = tr("weak");
        break;
    case Grade::Veto:
    case Grade::SuspicionVeto:
        m_word = tr("veto");
        break;
    case Grade::Context:
        break;
    }
    setAccessibleName(m_word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(!m_word.isEmpty());
}

QSize Pill::sizeHint() const
{
    return {QFontMetrics(uiFont(11, QFont::DemiBold)).horizontalAdvance(m_word) + 12, 16};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    QColor fill;
    QColor edge;
    QColor words = theme.secondary;
    switch (m_voice == Voice::Quiet ? Grade::Context : m_grade) {
    case Grade::Proof:
    case Grade::Veto:
        fill = theme.secondary;
        words = theme.dark ? theme.window : theme.base;
        break;
    case Grade::Required:
        (theme.highContrast ? edge : fill) = theme.hairline;
        break;
    case Grade::Strong:
    case Grade::SuspicionVeto:
        edge = theme.secondary;
        break;
    case Grade::Weak:
    case Grade::Context:
        words = theme.hint;
        break;
    }
    drawBox(painter, rect(), metrics::pillRadius, fill, edge);
    painter.setFont(uiFont(11, QFont::DemiBold));
    painter.setPen(words);
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace proctor
