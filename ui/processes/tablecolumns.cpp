// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/tablecolumns.h"

#include "ui/processes/foldmark.h"
#include "ui/processes/processdelegate.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace proctor {

TableColumns::TableColumns(QTableView *view) : QObject(view), m_view(view)
{
    measure();
    setLayout(presetColumns(ColumnPreset::Triage));
    const QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { resized(section, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            emit changed();
    });
}

ColumnLayout TableColumns::layout() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    ColumnLayout layout;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const auto width = m_widths.find(section);
        layout.columns.push_back({static_cast<ColumnId>(section), !header->isSectionHidden(section),
                                  width == m_widths.end() ? 0 : width->second});
    }
    return layout;
}

void TableColumns::setLayout(const ColumnLayout &layout)
{
    m_arranging = true;
    m_widths.clear();
    QHeaderView *header = m_view->horizontalHeader();
    for (int place = 0; const ColumnLayout::Column &column : layout.columns) {
        const int section = static_cast<int>(column.id);
        header->moveSection(header->visualIndex(section), place++);
        header->setSectionHidden(section, !column.shown);
        if (column.width > 0)
            m_widths[section] = column.width;
    }
    m_arranging = false;
    measure();
    emit changed();
}

void TableColumns::move(ColumnId id, int places)
{
    if (!canMove(id, places))
        return;
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(id)),
                        header->visualIndex(static_cast<int>(besides(id, places))));
}

bool TableColumns::canMove(ColumnId id, int places) const
{
    return besides(id, places) != id;
}

/// The shown column that is \p places behind \p id, or before it; at the ends, the last one there.
ColumnId TableColumns::besides(ColumnId id, int places) const
{
    const std::vector<ColumnId> shown = layout().shown();
    const auto at = std::find(shown.begin(), shown.end(), id);
    if (at == shown.end())
        return id;
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    const auto place = std::clamp<std::ptrdiff_t>(at - shown.begin() + places, 0, last);
    return shown[static_cast<std::size_t>(place)];
}

int TableColumns::widthWith(ColumnId id, int pixels) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    return std::clamp(header->sectionSize(static_cast<int>(id)) + pixels,
                      header->minimumSectionSize(), ColumnLayout::widest);
}

bool TableColumns::canWiden(ColumnId id, int pixels) const
{
    return id != ColumnId::Command &&
           widthWith(id, pixels) != m_view->horizontalHeader()->sectionSize(static_cast<int>(id));
}

void TableColumns::widen(ColumnId id, int pixels)
{
    if (canWiden(id, pixels))
        m_view->horizontalHeader()->resizeSection(static_cast<int>(id), widthWith(id, pixels));
}

void TableColumns::resized(int section, int width)
{
    if (section == static_cast<int>(ColumnId::Command))
        return;
    if (!m_arranging && width > 0) {
        m_widths[section] = width;
        emit changed();
    }
    fitCommand();
}

void TableColumns::setTree(bool tree)
{
    m_tree = tree;
    measure();
}

int TableColumns::ordinaryWidth(const ProcessColumn &column) const
{
    const bool state = column.id == ColumnId::State;
    return ProcessDelegate::columnWidth(column, state) + (state && m_tree ? treeRoom() : 0);
}

void TableColumns::measure()
{
    m_arranging = true;
    m_view->verticalHeader()->setDefaultSectionSize(
        std::max(metrics::row, QFontMetrics(uiFont(13)).height() + 10));
    QHeaderView *header = m_view->horizontalHeader();
    int column = 0;
    for (const ProcessColumn &spec : processColumns()) {
        header->setSectionResizeMode(
            column, spec.id == ColumnId::Command ? QHeaderView::Fixed : QHeaderView::Interactive);
        const auto chosen = m_widths.find(column);
        header->resizeSection(column,
                              chosen != m_widths.end() ? chosen->second : ordinaryWidth(spec));
        ++column;
    }
    m_arranging = false;
    const ProcessColumn &command = processColumn(ColumnId::Command);
    m_narrowestCommand = ProcessDelegate::columnWidth(command, false) / 2;
    fitCommand();
}

/// The command line takes what the others leave, and stays readable where they leave too little:
/// the table scrolls sideways then. QHeaderView::Stretch would shrink it to nothing.
void TableColumns::fitCommand()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int command = static_cast<int>(ColumnId::Command);
    if (header->isSectionHidden(command))
        return;
    const int others = header->length() - header->sectionSize(command);
    header->resizeSection(command,
                          std::max(m_narrowestCommand, m_view->viewport()->width() - others));
}

} // namespace proctor
