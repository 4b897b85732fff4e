// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/facttext.h"

#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/selectedtext.h"

#include <QtCore/QMimeData>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace proctor {

namespace {

constexpr int shortest = 25; ///< characters that are worth a stop of the Tab key: no time is

} // namespace

FactText::FactText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(uiFont(12));
    document()->setDocumentMargin(margin);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactText::setValue(const QString &value)
{
    if (value == m_value) // the document's own text has lost its no-break spaces
        return;
    m_value = value;
    // Beside its name, also where that is written from right to left and the value is not.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) |
                        Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setPlainText(value);
    const bool isLong = value.size() >= shortest;
    setTextInteractionFlags(isLong ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                   : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    setFocusPolicy(isLong ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
}

QMimeData *FactText::createMimeDataFromSelection() const
{
    auto *out = new QMimeData;
    out->setText(selectedText(textCursor()));
    return out;
}

/// As the document breaks it.
int FactText::heightForWidth(int width) const
{
    QTextLayout layout(QString(m_value).replace(u'\n', QChar::LineSeparator), font());
    QTextOption option;
    option.setWrapMode(wordWrapMode());
    layout.setTextOption(option);
    qreal height = 2.0 * margin;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20, width - 2 * margin));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

/// Space is the window's, to pause.
void FactText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

/// There is nothing to scroll in here: the panel scrolls.
void FactText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

/// As a field does: who comes by Tab wants it whole.
void FactText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
    viewport()->update();
}

void FactText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    viewport()->update();
}

void FactText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    drawFocusRing(painter, viewport()->rect(), metrics::pillRadius, Theme::of(palette()).accent);
}

} // namespace proctor
