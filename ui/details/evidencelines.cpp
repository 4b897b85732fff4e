// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/evidencelines.h"

#include "ui/details/evidenceline.h"

#include <QtWidgets/QVBoxLayout>

namespace proctor {

EvidenceLines::EvidenceLines(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

void EvidenceLines::showItems(const Items &items)
{
    while (m_lines.size() > items.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i < m_lines.size() && m_lines[i]->fits(*items[i])) {
            m_lines[i]->showEvidence(*items[i]);
            continue;
        }
        if (i == m_lines.size())
            m_lines.push_back(nullptr);
        delete m_lines[i];
        m_lines[i] = new EvidenceLine(*items[i], this);
        m_layout->insertWidget(static_cast<int>(i), m_lines[i]);
    }
}

} // namespace proctor
