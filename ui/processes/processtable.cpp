// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processtable.h"

#include "ui/processes/columnmenu.h"
#include "ui/processes/processcolumns.h"
#include "ui/processes/processdelegate.h"
#include "ui/processes/processmodel.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace proctor {

namespace {

constexpr int holdMs = 5000;

} // namespace

ProcessTable::ProcessTable(ProcessModel *model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new ProcessDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setAccessibleName(tr("Processes"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
    header->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    measure();
    setColumns(presetColumns(ColumnPreset::Triage));
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section == static_cast<int>(ColumnId::Command))
            return;
        if (!m_arranging && width > 0) {
            m_widths[section] = width;
            emit columnsChanged();
        }
        fitCommand();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            emit columnsChanged();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ProcessTable::openColumnMenu);

    m_rest.setSingleShot(true);
    m_rest.setInterval(holdMs);
    connect(&m_rest, &QTimer::timeout, this, &ProcessTable::updateHold);
    connect(model, &ProcessModel::aboutToDrop, this, &ProcessTable::dropping);
    connect(model, &ProcessModel::merged, this, &ProcessTable::updateHold);
    connect(this, &QTableView::doubleClicked, this, &ProcessTable::explainRequested);
}

ColumnLayout ProcessTable::columns() const
{
    const QHeaderView *header = horizontalHeader();
    ColumnLayout layout;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const auto width = m_widths.find(section);
        layout.columns.push_back({static_cast<ColumnId>(section), !header->isSectionHidden(section),
                                  width == m_widths.end() ? 0 : width->second});
    }
    return layout;
}

void ProcessTable::setColumns(const ColumnLayout &layout)
{
    m_arranging = true;
    m_widths.clear();
    QHeaderView *header = horizontalHeader();
    for (int place = 0; const ColumnLayout::Column &column : layout.columns) {
        const int section = static_cast<int>(column.id);
        header->moveSection(header->visualIndex(section), place++);
        header->setSectionHidden(section, !column.shown);
        if (column.width > 0)
            m_widths[section] = column.width;
    }
    m_arranging = false;
    measure();
    emit columnsChanged();
}

void ProcessTable::openColumnMenu(const QPoint &at)
{
    auto *menu = new ColumnMenu(this, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

/// Heights and widths follow the font, save those that a person has chosen; called again when it
/// changes.
void ProcessTable::measure()
{
    m_arranging = true;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    verticalHeader()->setDefaultSectionSize(
        std::max(metrics::row, QFontMetrics(uiFont(13)).height() + 10));
    QHeaderView *header = horizontalHeader();
    int column = 0;
    for (const ProcessColumn &spec : processColumns()) {
        header->setSectionResizeMode(
            column, spec.id == ColumnId::Command ? QHeaderView::Fixed : QHeaderView::Interactive);
        const auto chosen = m_widths.find(column);
        header->resizeSection(column, chosen != m_widths.end()
                                          ? chosen->second
                                          : ProcessDelegate::columnWidth(spec, column == 0));
        ++column;
    }
    m_arranging = false;
    const ProcessColumn &command = processColumn(ColumnId::Command);
    m_narrowestCommand = ProcessDelegate::columnWidth(command, false) * 2 / 3;
    fitCommand();
}

/// The command line takes what the others leave, and stays readable where they leave too little:
/// the table scrolls sideways then. QHeaderView::Stretch would shrink it to nothing.
void ProcessTable::fitCommand()
{
    QHeaderView *header = horizontalHeader();
    const int command = static_cast<int>(ColumnId::Command);
    if (header->isSectionHidden(command))
        return;
    const int others = header->length() - header->sectionSize(command);
    header->resizeSection(command, std::max(m_narrowestCommand, viewport()->width() - others));
}

void ProcessTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitCommand();
}

void ProcessTable::showSnapshot(SnapshotPtr snapshot)
{
    const std::vector<Anchor> kept = anchors();
    m_model->apply(std::move(snapshot));
    restore(kept);
}

/// The rows in sight that the view may hang on to, best first: the row the reader is at, then
/// from the top. At the very top, with nobody at a row, the view stays at the top.
std::vector<ProcessTable::Anchor> ProcessTable::anchors() const
{
    std::vector<Anchor> kept;
    const int rows = m_model->rowCount();
    const int height = verticalHeader()->defaultSectionSize();
    const int offset = verticalScrollBar()->value();
    const auto add = [&](int row) {
        kept.push_back({m_model->rowAt(row)->key, row * height - offset});
    };
    const int current = currentIndex().row();
    const int first = std::max(0, offset / height);
    const int last = std::min(rows - 1, (offset + viewport()->height()) / height);
    if (current >= first && current <= last)
        add(current);
    if (offset > 0)
        for (int row = first; row <= last; ++row)
            if (row != current)
                add(row);
    return kept;
}

void ProcessTable::restore(const std::vector<Anchor> &kept)
{
    const int height = verticalHeader()->defaultSectionSize();
    for (const Anchor &anchor : kept) {
        const int row = m_model->rowOf(anchor.key);
        if (row < 0)
            continue;
        executeDelayedItemsLayout();
        updateGeometries(); // the scroll bar's new range, before its value
        verticalScrollBar()->setValue(row * height - anchor.y);
        return;
    }
}

/// Qt would make the neighbour current when the current row is removed: the next key press would
/// then act on a process nobody chose.
void ProcessTable::dropping(const std::vector<ProcessKey> &keys)
{
    const auto current = currentKey();
    if (!current || std::find(keys.begin(), keys.end(), *current) == keys.end())
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
    if (const int row = m_model->rowOf(key); row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
}

void ProcessTable::holdOrder()
{
    ++m_holders;
    updateHold();
}

void ProcessTable::releaseOrder()
{
    --m_holders;
    Q_ASSERT(m_holders >= 0);
    updateHold();
}

void ProcessTable::resort()
{
    const std::vector<Anchor> kept = anchors();
    m_rest.stop();
    m_model->resort();
    restore(kept);
    updateHold();
}

void ProcessTable::touched()
{
    m_rest.start();
    updateHold();
}

void ProcessTable::updateHold()
{
    if (m_model->merging())
        return; // a selected row is just going: merged() comes
    const auto &selection = selectionModel()->selection();
    const bool range =
        selection.size() > 1 || (selection.size() == 1 && selection.front().height() > 1);
    const bool hold = m_holders > 0 || range || m_rest.isActive();
    if (hold == m_model->orderHeld())
        return;
    const std::vector<Anchor> kept = anchors();
    m_model->setOrderHeld(hold);
    restore(kept);
}

bool ProcessTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        touched();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void ProcessTable::setOutOfDate(bool outOfDate)
{
    if (outOfDate == m_outOfDate)
        return;
    m_outOfDate = outOfDate;
    viewport()->update();
}

void ProcessTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_outOfDate)
        return;
    QColor hatch = Theme::of(palette()).hint;
    hatch.setAlphaF(0.35F);
    QPainter(viewport()).fillRect(viewport()->rect(), QBrush(hatch, Qt::BDiagPattern));
}

void ProcessTable::keyPressEvent(QKeyEvent *event)
{
    touched();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit explainRequested();
        return;
    }
    // Letters would jump to rows by their words; a key that moves the selection unasked is not
    // ours.
    if (!event->text().isEmpty() && event->text().front().isPrint() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ProcessTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        measure();
}

/// Qt would make the first row current whenever the focus comes: the ring would then wander with a
/// row nobody chose. With Tab it does show where the keyboard is.
void ProcessTable::focusInEvent(QFocusEvent *event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    const bool wasAtRow = currentIndex().isValid();
    const int lastRow = m_lastRow;
    QTableView::focusInEvent(event);
    if (!wasAtRow && !byKey && currentIndex().isValid()) {
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        m_lastRow = lastRow;
    }
    viewport()->update(); // the ring
}

void ProcessTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ProcessTable::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    updateHold();
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
