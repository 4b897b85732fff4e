// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/readersplace.h"

#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace proctor {

/// First the line at hand, then the row the reader is at, then from the top. At the very top, with
/// nobody at a row, the view stays at the top.
ReadersPlace::ReadersPlace(ProcessTable *table, const ProcessModel *model,
                           const std::optional<LineKey> &hand)
    : m_table(table), m_model(model)
{
    const int rows = m_model->rowCount();
    const int height = m_table->verticalHeader()->defaultSectionSize();
    const int offset = m_table->verticalScrollBar()->value();
    const auto add = [&](int row) {
        m_anchors.push_back({keyOf(*m_model->lineAt(row)), row * height - offset});
    };
    const int first = std::max(0, offset / height);
    const int last = std::min(rows - 1, (offset + m_table->viewport()->height() - 1) / height);
    const auto addInSight = [&](int row) {
        if (row >= first && row <= last)
            add(row);
    };
    if (hand)
        addInSight(m_model->rowOf(*hand));
    addInSight(m_table->currentIndex().row());
    if (offset > 0)
        for (int row = first; row <= last; ++row)
            add(row);
}

void ReadersPlace::restore() const
{
    const int height = m_table->verticalHeader()->defaultSectionSize();
    for (const Anchor &anchor : m_anchors) {
        const int row = m_model->rowOf(anchor.key);
        if (row < 0)
            continue;
        m_table->layOutRows(); // the scroll bar's new range, before its value
        m_table->verticalScrollBar()->setValue(row * height - anchor.y);
        return;
    }
}

} // namespace proctor
