// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filterfield.h"

#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace proctor {

namespace {

QString keyHint()
{
    return QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
}

int hintWidth()
{
    return QFontMetrics(uiFont(11)).horizontalAdvance(keyHint()) + 12;
}

} // namespace

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter: worker, PID, command, owner, state …"));
    setAccessibleName(tr("Filter"));
    addAction(icon(QStringLiteral("search"), Ink::Secondary), LeadingPosition);
    m_clear = new QAction(icon(QStringLiteral("close"), Ink::Secondary), tr("Clear filter"), this);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    // Added and taken away, for a hidden one still fades across the key hint.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            removeAction(m_clear);
        else if (!actions().contains(m_clear))
            addAction(m_clear, TrailingPosition);
        makeRoom();
    });
    makeRoom();
}

/// While the field is empty, for the key hint: the placeholder ends before it.
void FilterField::makeRoom()
{
    setTextMargins(0, 0, text().isEmpty() ? hintWidth() + 4 : 0, 0);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.setFont(uiFont(11));
    const int wide = hintWidth();
    if (wide * 3 > width())
        return;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(width() - wide - 7, (height() - 20) / 2, wide, 20));
    drawBox(painter, box, metrics::pillRadius, theme.dark ? theme.panel : theme.window,
            theme.hairline);
    painter.setPen(theme.hint);
    painter.drawText(box, Qt::AlignCenter, keyHint());
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace proctor
