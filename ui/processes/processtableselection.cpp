// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in the process table, and the line one is at.
#include "ui/processes/orderhold.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace proctor {

namespace {

/// A key or a button goes down, which may let a range begin.
bool isPress(const QEvent &event)
{
    return event.type() == QEvent::KeyPress || event.type() == QEvent::MouseButtonPress;
}

} // namespace

/// Qt would make the neighbour current when the current row is removed: the next key press would
/// then act on a process nobody chose.
void ProcessTable::dropping(const std::vector<LineKey> &keys)
{
    const Line *line = m_model->lineAt(currentIndex().row());
    if (!line || std::find(keys.begin(), keys.end(), keyOf(*line)) == keys.end())
        return;
    m_lastRow = currentIndex().row();
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

QModelIndex ProcessTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool step =
        action == MoveUp || action == MoveDown || action == MoveNext || action == MovePrevious;
    if (!currentIndex().isValid() && m_lastRow >= 0 && m_model->rowCount() > 0 && step)
        return m_model->index(std::min(m_lastRow, m_model->rowCount() - 1), 0);
    return QTableView::moveCursor(action, modifiers);
}

std::vector<const ProcessRow *> ProcessTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<const ProcessRow *> found;
    for (const int row : rows)
        if (const ProcessRow *at = m_model->rowAt(row))
            found.push_back(at);
    return found;
}

std::vector<ProcessKey> ProcessTable::selectedKeys() const
{
    std::vector<ProcessKey> keys;
    for (const ProcessRow *row : selectedRows())
        keys.push_back(row->key);
    return keys;
}

std::optional<ProcessKey> ProcessTable::currentKey() const
{
    const ProcessRow *row = m_model->rowAt(currentIndex().row());
    return row ? std::optional(row->key) : std::nullopt;
}

void ProcessTable::select(const ProcessKey &key)
{
    if (m_model->rowOf(key) < 0)
        m_model->reveal({key});
    goTo(m_model->rowOf(key), Going::Selects);
}

/// The view's own setCurrentIndex() also lets a range begin there.
void ProcessTable::goTo(int row, Going going)
{
    const QModelIndex index = m_model->index(row, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return;
    if (going == Going::Selects)
        setCurrentIndex(index);
    else
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

QItemSelectionModel::SelectionFlags ProcessTable::choosing(const QModelIndex &index) const
{
    if (isHeading(index))
        return QItemSelectionModel::Clear;
    return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

bool ProcessTable::isHeading(const QModelIndex &index) const
{
    const Line *line = m_model->lineAt(index.row());
    return line && line->isHeading();
}

/// To choose a heading is to choose nothing; a range may run across one. With nobody at a row, Qt
/// would let it begin at the top of what is in sight. Without an event it is goTo(), whatever keys
/// are down.
QItemSelectionModel::SelectionFlags ProcessTable::selectionCommand(const QModelIndex &index,
                                                                   const QEvent *event) const
{
    if (!event)
        return choosing(index);
    const auto command = QTableView::selectionCommand(index, event);
    if (command & QItemSelectionModel::Current) {
        const bool hasStart = currentIndex().isValid() || !isPress(*event);
        return hasStart ? command : choosing(index);
    }
    if (!isHeading(index))
        return command;
    return command & QItemSelectionModel::Clear ? QItemSelectionModel::Clear
                                                : QItemSelectionModel::NoUpdate;
}

void ProcessTable::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_hold->update();
    emit selectionKeysChanged();
}

void ProcessTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_lastRow = current.row();
    viewport()->update(); // the ring runs along both rows
    emit selectionKeysChanged();
}

} // namespace proctor
