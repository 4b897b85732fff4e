// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/factlist.h"

#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QFormLayout>

namespace proctor {

namespace {

ToneLabel *value(const QString &text, QWidget *parent)
{
    auto *label = new ToneLabel(text, ToneLabel::Tone::Text, 12, QFont::Normal, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long path without blanks must not widen the panel.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

/// QLabel breaks at blanks only: offer places after slashes and dashes.
QString breakable(QString text)
{
    text.replace(u'/', QStringLiteral("/\u200B"));
    return text.replace(u'-', QStringLiteral("-\u200B"));
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(3);
    m_form->setLabelAlignment(Qt::AlignLeading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::setLines(const Lines &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto &[name, text] : lines)
        m_form->addRow(new ToneLabel(name, ToneLabel::Tone::Hint, 12, QFont::Normal, this),
                       value(breakable(text), this));
}

} // namespace proctor
