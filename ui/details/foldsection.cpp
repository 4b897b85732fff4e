// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/foldsection.h"

#include "ui/details/foldheading.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

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

FoldSection::FoldSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new FoldHeading(title, this))
    , m_body(new QWidget(this))
    , m_form(new QFormLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    m_form->setContentsMargins(16, 0, 0, 6);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(3);
    m_form->setLabelAlignment(Qt::AlignLeading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_body->hide();
    connect(m_heading, &FoldHeading::toggled, m_body, &QWidget::setVisible);
}

void FoldSection::setLines(const QString &summary, const Lines &lines)
{
    m_heading->setSummary(summary);
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const auto &[name, text] : lines)
        m_form->addRow(new ToneLabel(name, ToneLabel::Tone::Hint, 12, QFont::Normal, m_body),
                       value(breakable(text), m_body));
}

} // namespace proctor
