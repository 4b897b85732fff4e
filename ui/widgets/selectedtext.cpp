// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectedtext.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

namespace proctor {

namespace {

/// Documents part lines with characters of their own. (Qt's own copy makes blanks of no-break
/// spaces, too: in a path that is another file.)
QString withNewlines(QString text)
{
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

QString selectedText(const QTextCursor &cursor)
{
    return withNewlines(cursor.selectedText());
}

QString selectedText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return withNewlines(label->selectedText());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->selectedText();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return selectedText(plain->textCursor());
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return selectedText(rich->textCursor());
    return {};
}

} // namespace proctor
