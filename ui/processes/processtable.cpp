// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processtable.h"

#include "ui/processes/columnmenu.h"
#include "ui/processes/orderhold.h"
#include "ui/processes/processdelegate.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/readersplace.h"
#include "ui/processes/tablecolumns.h"
#include "ui/processes/tablefolding.h"
#include "ui/theme/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace proctor {

ProcessTable::ProcessTable(ProcessModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_hold(new OrderHold(this, model))
    , m_folding(new TableFolding(this, model))
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
    m_columns = new TableColumns(this);
    connect(m_columns, &TableColumns::changed, this, &ProcessTable::columnsChanged);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { openColumnMenu(header->mapToGlobal(at)); });
    // By hand only: what the table itself does to a bar is no action.
    for (const QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()}) {
        connect(bar, &QScrollBar::actionTriggered, m_hold, &OrderHold::touched);
        connect(bar, &QScrollBar::sliderPressed, m_hold, &OrderHold::touched);
    }
    connect(model, &ProcessModel::aboutToDrop, this, &ProcessTable::dropping);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &at) {
        if (!isHeading(at))
            emit explainRequested();
    });
}

ColumnLayout ProcessTable::columns() const
{
    return m_columns->layout();
}

void ProcessTable::setColumns(const ColumnLayout &layout)
{
    m_columns->setLayout(layout);
}

void ProcessTable::openColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new ColumnMenu(this, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    holdOrderFor(menu);
    menu->popup(globalPosition);
}

void ProcessTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fitCommand();
}

void ProcessTable::showSnapshot(SnapshotPtr snapshot)
{
    const ReadersPlace place(this, m_model);
    m_model->apply(std::move(snapshot));
    place.restore();
}

void ProcessTable::layOutRows()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

/// Opens what would hide the selection: nothing is lost by another way of looking.
void ProcessTable::setGrouping(Grouping grouping)
{
    if (grouping == m_model->grouping())
        return;
    std::vector<ProcessKey> inSight = selectedKeys();
    if (const auto current = currentKey())
        inSight.push_back(*current);
    const ReadersPlace place(this, m_model);
    m_model->setGrouping(grouping, inSight);
    m_columns->setTree(grouping == Grouping::Tree);
    place.restore();
    emit groupingChanged(grouping);
}

Grouping ProcessTable::grouping() const
{
    return m_model->grouping();
}

void ProcessTable::holdOrder()
{
    m_hold->take();
}

void ProcessTable::releaseOrder()
{
    m_hold->letGo();
}

void ProcessTable::holdOrderFor(QMenu *menu)
{
    holdOrder();
    connect(menu, &QMenu::aboutToHide, this, &ProcessTable::releaseOrder, Qt::SingleShotConnection);
}

void ProcessTable::holdOrderFor(QDialog *dialog)
{
    holdOrder();
    connect(dialog, &QDialog::finished, this, &ProcessTable::releaseOrder,
            Qt::SingleShotConnection);
}

void ProcessTable::setHold(std::chrono::milliseconds time)
{
    m_hold->setTime(time);
}

void ProcessTable::resort()
{
    const ReadersPlace place(this, m_model);
    m_hold->forgetTouch();
    m_model->resort();
    place.restore();
    m_hold->update();
}

bool ProcessTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
        m_hold->touched();
        break;
    default:
        break;
    }
    return m_folding->takeMouse(*event) || QTableView::viewportEvent(event);
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
    m_hold->touched();
    if (m_folding->take(*event))
        return;
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

/// The keyboard's is for the line one is at, wherever that has been scrolled to.
void ProcessTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        emit customContextMenuRequested(event->pos());
        return;
    }
    const int row = currentIndex().row();
    const int columnInSight = std::max(0, horizontalHeader()->logicalIndexAt(0));
    scrollTo(m_model->index(row, columnInSight));
    const QRect cell = visualRect(currentIndex()) & viewport()->rect();
    emit menuKeyPressed(row, cell.isEmpty() ? viewport()->rect().center() : cell.center());
}

void ProcessTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        m_columns->measure();
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

} // namespace proctor
