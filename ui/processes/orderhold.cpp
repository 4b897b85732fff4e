// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/orderhold.h"

#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/readersplace.h"

namespace proctor {

namespace {

constexpr int holdMs = 5000;

} // namespace

OrderHold::OrderHold(ProcessTable *table, ProcessModel *model)
    : QObject(table), m_table(table), m_model(model)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(holdMs);
    connect(&m_rest, &QTimer::timeout, this, &OrderHold::update);
    connect(model, &ProcessModel::merged, this, &OrderHold::update);
}

void OrderHold::touched()
{
    m_rest.start();
    update();
}

void OrderHold::take()
{
    ++m_holders;
    update();
}

void OrderHold::letGo()
{
    --m_holders;
    Q_ASSERT(m_holders >= 0);
    update();
}

/// More than one process: headings in a range are not selected.
bool OrderHold::isRangeSelected() const
{
    int processes = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (m_model->rowAt(row) && ++processes > 1)
                return true;
    return false;
}

void OrderHold::update()
{
    if (m_model->merging())
        return; // a selected row is just going: merged() comes
    const bool hold = m_holders > 0 || isRangeSelected() || m_rest.isActive();
    if (hold == m_model->orderHeld())
        return;
    if (hold) { // moves nothing: a scroll bar that is just being stepped must not be put back
        m_model->setOrderHeld(true);
        return;
    }
    const ReadersPlace place(m_table, m_model);
    m_model->setOrderHeld(false);
    place.restore();
}

} // namespace proctor
