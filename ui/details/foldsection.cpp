// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/foldsection.h"

#include "ui/details/foldheading.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

namespace {

constexpr int indent = 16;

} // namespace

FoldSection::FoldSection(const QString &title, QWidget *body, QWidget *parent)
    : QWidget(parent), m_heading(new FoldHeading(title, this))
{
    auto *inset = new QWidget(this);
    auto *inside = new QHBoxLayout(inset);
    inside->setContentsMargins(0, 0, 0, 6);
    inside->setSpacing(0);
    inside->addSpacing(indent - ringRoom);
    inside->addWidget(body, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(inset);
    inset->hide();
    connect(m_heading, &FoldHeading::toggled, inset, &QWidget::setVisible);
    connect(m_heading, &FoldHeading::toggled, this, [this](bool open) {
        if (open)
            emit opened();
    });
}

bool FoldSection::isOpen() const
{
    return m_heading->isChecked();
}

void FoldSection::setSummary(const QString &summary)
{
    m_heading->setSummary(summary);
}

} // namespace proctor
