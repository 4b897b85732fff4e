// SPDX-License-Identifier: GPL-3.0-or-later
// What the field offers while one types.
#include "ui/filter/rowfilterfield.h"

#include "ui/filter/filterpopup.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace proctor {

void RowFilterField::offer(bool asked)
{
    if (!isVisible())
        return;
    makeOverlays();
    m_popup->offer(filterSuggestions(text(), cursorPosition(), *m_snapshot, asked), place());
    if (isOpen())
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    showError();
}

void RowFilterField::closeOffers()
{
    QCoreApplication::instance()->removeEventFilter(this);
    if (m_popup)
        m_popup->hide();
    showError();
}

void RowFilterField::accept(int row)
{
    const FilterSuggestions &offered = m_popup->offered();
    if (row < 0 || static_cast<std::size_t>(row) >= offered.list.size())
        return;
    const QString insert = offered.list[static_cast<std::size_t>(row)].insert;
    m_accepting = true;
    setSelection(static_cast<int>(offered.start), static_cast<int>(offered.length));
    this->insert(insert); // can be undone
    m_accepting = false;
    if (insert.endsWith(u':'))
        offer(true);
    else
        closeOffers();
}

/// Whether the open list took the key. Closed, every key is the field's.
bool RowFilterField::offersTake(int key, Qt::KeyboardModifiers modifiers)
{
    // Ctrl+Space is the input method's where there is one; Alt+Down opens lists everywhere.
    if ((key == Qt::Key_Space && modifiers == Qt::ControlModifier) ||
        (key == Qt::Key_Down && modifiers == Qt::AltModifier)) {
        offer(true);
        return true;
    }
    if (!isOpen())
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
        // The list never has the keyboard: what is chosen is said where it is.
        setAccessibleDescription(m_popup->currentIndex().data(Qt::AccessibleTextRole).toString());
        return true;
    case Qt::Key_Tab:
        accept(std::max(0, m_popup->chosen()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->chosen() < 0) {
            closeOffers(); // who chose nothing means what is written
            return false;
        }
        accept(m_popup->chosen());
        return true;
    case Qt::Key_Escape:
        closeOffers();
        return true;
    default:
        return false;
    }
}

} // namespace proctor
