// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/tablefolding.h"

#include "ui/processes/foldmark.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/readersplace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <utility>
#include <vector>

namespace proctor {

TableFolding::TableFolding(ProcessTable *table, ProcessModel *model)
    : QObject(table), m_table(table), m_model(model)
{}

void TableFolding::setFolded(int row, bool folded)
{
    const Line *line = m_model->lineAt(row);
    if (!line || line->fold == Fold::None || (line->fold == Fold::Closed) == folded)
        return;
    const LineKey key = keyOf(*line);
    refold(key, [&] { m_model->setFolded(key, folded); });
}

void TableFolding::setAllFolded(bool folded)
{
    refold({}, [&] { m_model->setAllFolded(folded); });
}

void TableFolding::refold(const std::optional<LineKey> &hand, const std::function<void()> &change)
{
    std::vector<LineKey> above; // the line one is at, innermost first
    int row = m_table->currentIndex().row();
    while ((row = m_model->parentOf(row)) >= 0)
        above.push_back(keyOf(*m_model->lineAt(row)));
    const ReadersPlace place(m_table, m_model, hand);
    change();
    place.restore();
    if (m_table->currentIndex().isValid())
        return;
    const auto hides = std::find_if(above.begin(), above.end(), [this](const LineKey &key) {
        return m_model->rowOf(key) >= 0;
    });
    if (hides != above.end())
        m_table->goTo(m_model->rowOf(*hides));
}

void TableFolding::toggle(int row)
{
    if (const Line *line = m_model->lineAt(row))
        setFolded(row, line->fold == Fold::Open);
}

bool TableFolding::takeMouse(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_pressed = click(static_cast<const QMouseEvent &>(event));
        return m_pressed;
    case QEvent::MouseMove: // without the button: its release went elsewhere
        m_pressed =
            m_pressed && (static_cast<const QMouseEvent &>(event).buttons() & Qt::LeftButton);
        return m_pressed;
    case QEvent::MouseButtonRelease:
        return std::exchange(m_pressed, false);
    default:
        return false;
    }
}

bool TableFolding::click(const QMouseEvent &event)
{
    const int row = m_table->rowAt(event.pos().y());
    const Line *line = m_model->lineAt(row);
    if (!line || event.button() != Qt::LeftButton)
        return false;
    const bool twice = event.type() == QEvent::MouseButtonDblClick && line->isHeading();
    if (!twice && !foldMarkRect(*m_table, row, *line, m_model->grouping()).contains(event.pos()))
        return false;
    toggle(row);
    return true;
}

/// To the left it closes, or leads out to what it is below; to the right it opens, or leads in.
bool TableFolding::take(const QKeyEvent &event)
{
    const int row = m_table->currentIndex().row();
    const Line *line = m_model->lineAt(row);
    const bool sign = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Minus;
    const auto allowed = sign ? Qt::KeypadModifier | Qt::ShiftModifier : Qt::KeypadModifier;
    if (!line || (event.modifiers() & ~allowed) || m_model->grouping() == Grouping::Flat)
        return false;
    const bool mirrored = m_table->layoutDirection() == Qt::RightToLeft;
    if (sign)
        setFolded(row, event.key() == Qt::Key_Minus);
    else if (line->isHeading() && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        toggle(row);
    else if (event.key() == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        return goIn(row);
    else if (event.key() == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        return goOut(row);
    else
        return false;
    return true;
}

bool TableFolding::goIn(int row)
{
    const Fold fold = m_model->lineAt(row)->fold;
    if (fold == Fold::Closed)
        setFolded(row, false);
    else if (fold == Fold::Open)
        m_table->goTo(row + 1, ProcessTable::Going::Selects);
    return fold != Fold::None;
}

/// From the columns further on, the key first leads back through them, as ever.
bool TableFolding::goOut(int row)
{
    const Line &line = *m_model->lineAt(row);
    if (line.isHeading() || line.fold == Fold::Open) {
        setFolded(row, true);
        return true;
    }
    const int column = m_table->currentIndex().column();
    const int parent = m_model->parentOf(row);
    if (parent < 0 || m_table->horizontalHeader()->sectionPosition(column) > 0)
        return false;
    m_table->goTo(parent, ProcessTable::Going::Selects);
    return true;
}

void TableFolding::fill(QMenu *menu, int row)
{
    const Line *line = m_model->lineAt(row);
    if (!line || m_model->grouping() == Grouping::Flat)
        return;
    const auto add = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    if (line->fold != Fold::None) {
        const bool open = line->fold == Fold::Open;
        QAction *one = add("fold", open ? tr("Collapse") : tr("Expand"));
        connect(one, &QAction::triggered, this,
                [this, key = keyOf(*line), open] { setFolded(m_model->rowOf(key), open); });
    }
    connect(add("foldAll", tr("Collapse all")), &QAction::triggered, this,
            [this] { setAllFolded(true); });
    connect(add("unfoldAll", tr("Expand all")), &QAction::triggered, this,
            [this] { setAllFolded(false); });
}

} // namespace proctor
