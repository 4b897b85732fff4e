// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/sheettable.h"

#include "ui/theme/grown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keptplace.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

/// The ground of the titles, above the scroll bar.
class HeaderEnd : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
    }
};

int widthFor(const QString &title)
{
    return QFontMetrics(uiFont(12, QFont::DemiBold)).horizontalAdvance(title) +
           2 * metrics::cellPadding + 1;
}

} // namespace

SheetTable::SheetTable(QWidget *parent) : QTableView(parent), m_headerEnd(new HeaderEnd(this))
{
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFixedHeight(grown(metrics::headerRow));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grown(metrics::row));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // columns of two tables stay in line
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_stretched)
            fitStretched(); // one has been hidden, or shown again
    });
    setFont(uiFont(13));
}

void SheetTable::display(QAbstractItemModel *model, const QList<int> &widths)
{
    setModel(model);
    new KeptPlace(this, verticalHeader()->defaultSectionSize());
    for (int column = 0; column < widths.size(); ++column) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        if (widths.at(column) == 0)
            m_stretched = column;
        else
            setColumnWidth(column, std::max(grown(widths.at(column)), widthFor(title)));
    }
    fitStretched();
}

void SheetTable::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect titles = horizontalHeader()->geometry();
    const int bar = width() - titles.width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_headerEnd->setGeometry(mirrored ? 0 : titles.right() + 1, titles.top(), bar, titles.height());
    m_headerEnd->setVisible(!horizontalHeader()->isHidden() && bar > 0);
    m_headerEnd->raise(); // the scroll bar's container begins as high
}

void SheetTable::setExpendable(const QList<int> &columns, int room)
{
    m_expendable = columns;
    m_roomWanted = room;
    fitStretched();
}

void SheetTable::hideHeader()
{
    horizontalHeader()->hide();
}

void SheetTable::keepToRows(int rows)
{
    m_rowsKept = rows;
    setFixedHeight(heightOf(rows));
}

int SheetTable::heightOf(int rows) const
{
    const int heading = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    return heading + rows * verticalHeader()->defaultSectionSize();
}

void SheetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

/// Takes what the others leave, and stays readable where they leave too little: QHeaderView's own
/// stretching would shrink it to nothing.
void SheetTable::fitStretched()
{
    constexpr int readable = 160;
    if (m_stretched < 0 || std::exchange(m_fitting, true))
        return;
    giveWay();
    if (const QModelIndex current = currentIndex();
        current.isValid() && isColumnHidden(current.column())) // keys do nothing there
        selectionModel()->setCurrentIndex(current.siblingAtColumn(m_stretched),
                                          QItemSelectionModel::NoUpdate);
    const int others = horizontalHeader()->length() - columnWidth(m_stretched);
    const int room = viewport()->width();
    setColumnWidth(m_stretched, std::max(grown(readable), room - others));
    if (m_rowsKept > 0)
        setFixedHeight(heightOf(m_rowsKept) + (horizontalHeader()->length() > room
                                                   ? horizontalScrollBar()->sizeHint().height()
                                                   : 0));
    m_fitting = false;
}

void SheetTable::giveWay()
{
    for (const int column : std::exchange(m_away, {}))
        setColumnHidden(column, false);
    int needed = horizontalHeader()->length() - columnWidth(m_stretched) + grown(m_roomWanted);
    for (const int column : m_expendable) {
        if (needed <= viewport()->width())
            return;
        if (isColumnHidden(column)) // by whoever shows the table
            continue;
        needed -= columnWidth(column);
        setColumnHidden(column, true);
        m_away.append(column);
    }
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex box = currentIndex().siblingAtColumn(0);
    if (event->key() == Qt::Key_Space && (box.flags() & Qt::ItemIsUserCheckable) != 0) {
        const bool on = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(box, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void SheetTable::focusInEvent(QFocusEvent *event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && model() != nullptr && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

} // namespace proctor
