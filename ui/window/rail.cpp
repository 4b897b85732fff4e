// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/theme/grown.h"
#include "ui/theme/theme.h"
#include "ui/window/railbutton.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace proctor {

Rail::Rail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setNarrow(false);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, 0, 1, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

int Rail::addPage(const QString &icon, const QString &title, const QString &toolTip, Place place)
{
    auto *button = new RailButton(icon, title, this);
    button->setToolTip(toolTip);
    const int index = static_cast<int>(m_buttons.size());
    m_layout->insertWidget(place == Place::Bottom ? m_layout->count() : index, button);
    m_buttons.append(button);
    fit();
    connect(button, &RailButton::clicked, this, [this, index] { emit pageRequested(index); });
    return index;
}

QAbstractButton *Rail::addButton(const QString &icon, const QString &title, const QString &toolTip)
{
    auto *button = new RailButton(icon, title, this);
    button->setToolTip(toolTip);
    button->setAutoExclusive(false);
    button->setCheckable(false);
    m_layout->addWidget(button);
    fit();
    return button;
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (RailButton *button : findChildren<RailButton *>())
        button->setNarrow(narrow);
    fit();
}

void Rail::fit()
{
    int width = m_narrow ? RailButton::narrowSize + 1 : grown(metrics::rail);
    for (const RailButton *button : findChildren<RailButton *>())
        width = std::max(width, button->sizeHint().width() + 1);
    setFixedWidth(width);
}

void Rail::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), Theme::of(palette()).hairline);
}

} // namespace proctor
