// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/arrangemenu.h"

#include "ui/processes/processtable.h"
#include "ui/processes/tablecolumns.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>

namespace proctor {

namespace {

constexpr int stepWidth = 4 * metrics::grid;

} // namespace

ArrangeMenu::ArrangeMenu(ProcessTable *table, ColumnId id, QWidget *parent)
    : QMenu(parent), m_table(table), m_id(id)
{
    const ProcessColumn &column = processColumn(id);
    setTitle(columnTitle(column));
    setObjectName(QStringLiteral("arrange-") + QLatin1StringView(column.name));
    const int right = table->layoutDirection() == Qt::RightToLeft ? -1 : 1;
    addStep("moveLeft", tr("Move left"), {.places = -right});
    addStep("moveRight", tr("Move right"), {.places = right});
    addSeparator();
    addStep("wider", tr("Wider"), {.pixels = stepWidth});
    addStep("narrower", tr("Narrower"), {.pixels = -stepWidth});
    connect(table, &ProcessTable::columnsChanged, this, &ArrangeMenu::refresh);
    refresh();
}

void ArrangeMenu::addStep(const char *name, const QString &text, Step step)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, [this, step] {
        m_table->arranging()->move(m_id, step.places);
        m_table->arranging()->widen(m_id, step.pixels);
    });
    m_steps.emplace_back(action, step);
}

void ArrangeMenu::refresh()
{
    for (const auto &[action, step] : m_steps)
        action->setEnabled(m_table->arranging()->canMove(m_id, step.places) ||
                           m_table->arranging()->canWiden(m_id, step.pixels));
}

bool ArrangeMenu::take(QAction *action)
{
    if (!action || action->isSeparator())
        return false;
    action->trigger(); // nothing when it is off
    return true;
}

void ArrangeMenu::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space) ||
        !take(activeAction()))
        QMenu::keyPressEvent(event);
}

void ArrangeMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !take(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

} // namespace proctor
