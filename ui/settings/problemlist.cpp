// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/problemlist.h"

#include "ui/theme/icons.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace proctor {

namespace {

constexpr int highest = 132;

} // namespace

ProblemList::ProblemList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("textProblems"));
    setAccessibleName(tr("Problems; Enter goes to the line"));
    setFrameShape(NoFrame);
    setFont(uiFont(13));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    setIconSize({14, 14});
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, &ProblemList::choose);
    tint();
    hide();
}

void ProblemList::showProblems(const QList<TextProblem> &problems)
{
    const int row = currentRow();
    clear();
    for (const TextProblem &problem : problems) {
        auto *item = new QListWidgetItem(
            icon(QStringLiteral("warning"), Ink::Orphan),
            problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.what) : problem.what,
            this);
        item->setData(Qt::UserRole, problem.line);
    }
    setCurrentRow(std::min(row, count() - 1));
    setVisible(count() > 0);
    layOut();
}

void ProblemList::layOut()
{
    doItemsLayout();
    updateGeometry();
}

QSize ProblemList::sizeHint() const
{
    int height = 0; // as laid out: what wraps is higher than its hint
    for (int row = 0; row < count(); ++row)
        height += visualItemRect(item(row)).height();
    return {240, std::min(height, highest)};
}

void ProblemList::choose(const QListWidgetItem *item)
{
    if (const int line = item->data(Qt::UserRole).toInt(); line > 0)
        emit lineChosen(line);
}

void ProblemList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        layOut(); // what wraps has another height
}

void ProblemList::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

void ProblemList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentItem() != nullptr)
        return choose(currentItem());
    QListWidget::keyPressEvent(event);
}

void ProblemList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ProblemList::tint()
{
    const Theme &theme = Theme::of(palette());
    QPalette tinted = palette();
    if (tinted.color(QPalette::Base) == theme.orphanTint)
        return;
    tinted.setColor(QPalette::Base, theme.orphanTint);
    setPalette(tinted);
}

} // namespace proctor
