// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconmark.h"

#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <utility>

namespace proctor {

IconMark::IconMark(QString name, Tone tone, int size, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    proctor::icon(m_name, m_tone == Tone::Accent ? theme.accent : theme.secondary)
        .paint(&painter, rect());
}

} // namespace proctor
