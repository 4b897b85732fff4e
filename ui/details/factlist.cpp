// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/factlist.h"

#include "ui/details/facttext.h"
#include "ui/details/foldsection.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>

namespace proctor {

FactList::FactList(QWidget *parent) : QWidget(parent), m_form(new QFormLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(FoldSection::ringRoom);
    layout->addLayout(m_form, 1);
    m_form->setHorizontalSpacing(12 - FactText::margin);
    m_form->setVerticalSpacing(0);
    m_form->setLabelAlignment(Qt::AlignLeading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::setLines(const Lines &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_form->rowCount() > lines.size())
        m_form->removeRow(m_form->rowCount() - 1);
    while (m_form->rowCount() < lines.size()) {
        auto *name = new ToneLabel(ToneLabel::Tone::Hint, 12, QFont::Normal, this);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside a value of several lines
        name->setContentsMargins(0, FactText::margin, 0, FactText::margin);
        m_form->addRow(name, new FactText(this));
    }
    for (int i = 0; i < lines.size(); ++i) {
        const auto &[name, value] = lines[i];
        auto *label = static_cast<ToneLabel *>(m_form->itemAt(i, QFormLayout::LabelRole)->widget());
        auto *text = static_cast<FactText *>(m_form->itemAt(i, QFormLayout::FieldRole)->widget());
        label->setText(name);
        text->setAccessibleName(name);
        text->setValue(value);
    }
}

} // namespace proctor
