// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processespage.h"

#include "ui/counts.h"
#include "ui/details/detailspanel.h"
#include "ui/format.h"
#include "ui/processes/columnmenu.h"
#include "ui/processes/endrefusal.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowexport.h"
#include "ui/processes/rowmenu.h"
#include "ui/processes/snapshotproblem.h"
#include "ui/processes/tablefolding.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/welcome/welcomepage.h"
#include "ui/window/banner.h"
#include "ui/window/emptystate.h"
#include "ui/window/savefile.h"

#include <QtCore/QDate>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace proctor {

namespace {

constexpr int roomForDetails = 720; ///< beside the table

} // namespace

ProcessesPage::ProcessesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProcessModel(this))
    , m_table(new ProcessTable(m_model, this))
    , m_work(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_empty(new EmptyState(this))
    , m_details(new DetailsPanel(this))
    , m_paused(new Banner(Banner::Kind::Notice, QStringLiteral("pause"), tr("Resume"), this))
    , m_problem(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), {}, this))
    , m_snapshot(m_model->snapshot())
{
    m_paused->setObjectName(QStringLiteral("pausedBanner"));
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    layOut();
    connect(m_table, &ProcessTable::selectionKeysChanged, this, [this] {
        followSelection();
        emit changed();
    });
    connect(m_table, &ProcessTable::explainRequested, this, [this] {
        if (const auto key = m_table->currentKey())
            explain(*key);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProcessesPage::openMenu);
    connect(m_model, &ProcessModel::orderStaleChanged, this, &ProcessesPage::changed);
    connect(m_empty, &EmptyState::buttonClicked, this, &ProcessesPage::clearFilterRequested);
    connect(m_paused, &Banner::buttonClicked, this, &ProcessesPage::resumeRequested);
    connect(m_details, &DetailsPanel::closeRequested, this, [this] { setDetailsVisible(false); });
    connect(m_details, &DetailsPanel::auditRequested, this, &ProcessesPage::auditRequested);
    connect(m_details, &DetailsPanel::pinnedChanged, this, [this](bool pinned) {
        if (!pinned)
            followSelection();
        choosePage();
    });
    choosePage();
}

void ProcessesPage::layOut()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *beside = new QHBoxLayout(m_work);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_stack, 1);
    beside->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_paused);
    layout->addWidget(m_work, 1);
    layout->addWidget(m_welcome, 1);
}

void ProcessesPage::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_table->showSnapshot(snapshot);
    m_table->setOutOfDate(!trustworthy());
    m_details->showSnapshot(snapshot);
    m_welcome->showSnapshot(snapshot);
    const ProblemWords problem = problemOf(*snapshot);
    m_problem->showText(problem.sentence, problem.details);
    choosePage();
    emit changed();
}

bool ProcessesPage::trustworthy() const
{
    return !m_snapshot->scan.failure;
}

/// The first-run page takes the whole place, unless details are pinned; beside an empty filter they
/// stay in any case.
void ProcessesPage::choosePage()
{
    const bool known = m_snapshot->at != WallTime{}; // nothing is claimed before the first scan
    const bool nothing = known && m_snapshot->rows.empty() && !m_details->pinned();
    if (nothing && window()->focusWidget() == m_table)
        setFocus(); // else Qt would give it to the first button
    m_welcome->setVisible(nothing);
    m_work->setVisible(!nothing);
    m_details->setVisible(detailsVisible());
    const bool filteredOut = known && m_model->rowCount() == 0;
    if (filteredOut)
        showEmptyWords();
    m_stack->setCurrentWidget(filteredOut ? static_cast<QWidget *>(m_empty) : m_table);
    if (!nothing && !filteredOut && window()->focusWidget() == this)
        m_table->setFocus();
}

void ProcessesPage::showEmptyWords()
{
    const RowFilter &filter = m_model->filter();
    const QString scanned = m_scanned ? asSentence(m_scanned()) : QString();
    if (!filter.words().trimmed().isEmpty()) {
        const auto &rows = m_snapshot->rows;
        const auto tracked = static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [](const ProcessRow &row) { return !row.ended; }));
        m_empty->showWords(tr("Nothing matches “%1”").arg(filter.words().trimmed()),
                           tr("%n processes are tracked. Every part of the filter must hold for "
                              "a row.",
                              nullptr, tracked),
                           tr("Clear filter"));
        return;
    }
    const int healthy = static_cast<int>(activeNotStalled(m_snapshot->counts));
    const QString calm = tr("%n workers healthy.", nullptr, healthy) + u' ' + scanned;
    const Look look = filter.look().value_or(Look::Orphan);
    const QString title = look == Look::Orphan
                              ? tr("No orphans")
                              : tr("Nothing is in the state “%1”").arg(stateWord(look));
    m_empty->showWords(title, calm, tr("Show all"));
}

void ProcessesPage::showPaused(const QString &words)
{
    m_paused->showText(words);
}

void ProcessesPage::setFilter(const FilterExpression &expression)
{
    m_model->setFilter(expression);
    choosePage();
    emit changed();
}

void ProcessesPage::setFilterLook(std::optional<Look> look)
{
    m_model->setFilterLook(look);
    choosePage();
    emit changed();
}

void ProcessesPage::setDetailsVisible(bool visible)
{
    m_detailsWanted = visible;
    m_detailsAsked = visible;
    if (!visible)
        m_details->setPinned(false);
    choosePage();
    emit explainedChanged(visible ? m_details->key() : std::nullopt);
    if (!visible)
        m_table->setFocus();
}

bool ProcessesPage::detailsVisible() const
{
    return m_narrow ? m_detailsAsked : m_detailsWanted;
}

void ProcessesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < grown(roomForDetails);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_detailsAsked = m_details->pinned();
    const bool hadKeyboard = m_details->isAncestorOf(window()->focusWidget());
    choosePage();
    if (hadKeyboard && !detailsVisible())
        m_table->setFocus();
    emit explainedChanged(detailsVisible() ? m_details->key() : std::nullopt);
}

Rows ProcessesPage::selectedRows() const
{
    return m_table->selectedRows();
}

/// Shows the row one is at, when it is selected. What vanished stays to be read, what is pinned
/// stays whatever is selected.
void ProcessesPage::followSelection()
{
    if (m_details->pinned())
        return;
    const auto key = m_table->currentKey();
    if (!key || !m_table->selectionModel()->isRowSelected(m_table->currentIndex().row(), {}))
        return;
    if (key == m_details->key())
        return;
    m_details->follow(key);
    if (detailsVisible())
        emit explainedChanged(key);
}

void ProcessesPage::explain(const ProcessKey &key)
{
    m_details->follow(key);
    setDetailsVisible(true);
}

/// A heading's has nothing that concerns one process.
void ProcessesPage::openHeadingMenu(int row, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("headingMenu"));
    m_table->folding()->fill(menu, row);
    menu->addSeparator();
    QAction *save = menu->addAction(icon(QStringLiteral("export"), Ink::Secondary),
                                    tr("Export what is shown…"));
    save->setObjectName(QStringLiteral("export"));
    save->setShortcut(exportKey);
    save->setShortcutVisibleInContextMenu(true);
    save->setShortcutContext(Qt::WidgetShortcut); // shown only: the window's own has the key
    connect(save, &QAction::triggered, this, &ProcessesPage::exportShown);
    popUp(menu, at);
}

/// The order is held as long as \p menu is open.
void ProcessesPage::popUp(QMenu *menu, const QPoint &at)
{
    menu->addSeparator();
    menu->addMenu(new ColumnMenu(m_table, menu));
    m_table->holdOrderFor(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ProcessesPage::pin(const ProcessKey &key, bool pinned)
{
    if (pinned)
        explain(key);
    m_details->setPinned(pinned);
}

void ProcessesPage::setAudit(AuditFeed *feed)
{
    m_details->setAudit(feed);
}

void ProcessesPage::refreshActions()
{
    m_details->refreshActions();
}

void ProcessesPage::openMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (const Line *line = m_model->lineAt(index.row()); line && line->isHeading())
        return openHeadingMenu(index.row(), at);
    const ProcessRow *row = m_model->rowAt(index.row());
    const Rows rows = m_table->selectedRows();
    if (!row || rows.empty())
        return;
    const bool pinned = m_details->pinned() && m_details->key() == row->key;
    auto *menu = new RowMenu(rows,
                             {row->key, stopCommandOf(*row, *m_snapshot),
                              m_table->columns().shown(), pinned, endRefusal(rows, *m_snapshot)},
                             this);
    if (m_table->grouping() == Grouping::Tree) {
        menu->addSeparator();
        m_table->folding()->fill(menu, index.row());
    }
    connect(menu, &RowMenu::explainRequested, this, &ProcessesPage::explain);
    connect(menu, &RowMenu::pinRequested, this, &ProcessesPage::pin);
    connect(menu, &RowMenu::endRequested, this, &ProcessesPage::endRequested);
    connect(menu, &RowMenu::auditRequested, this, &ProcessesPage::auditRequested);
    connect(menu, &RowMenu::exportRequested, this, &ProcessesPage::exportShown);
    popUp(menu, at);
}

void ProcessesPage::exportShown()
{
    const Rows &rows = m_model->rows();
    const QString name =
        QStringLiteral("proctor-processes-") + QDate::currentDate().toString(Qt::ISODate);
    m_table->holdOrderFor(
        saveAs(this, tr("Export the processes"), name,
               {{tr("CSV, for spreadsheets"), QStringLiteral("csv"), rowsCsv(rows)},
                {tr("JSON"), QStringLiteral("json"), rowsJson(rows)}}));
}

} // namespace proctor
