// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/processespage.h"

#include "ui/counts.h"
#include "ui/details/detailspanel.h"
#include "ui/processes/emptywords.h"
#include "ui/processes/processmenus.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowexport.h"
#include "ui/processes/snapshotproblem.h"
#include "ui/theme/grown.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/seen.h"
#include "ui/window/banner.h"
#include "ui/window/emptystate.h"
#include "ui/window/savefile.h"

#include <QtCore/QDate>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <unordered_set>

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
    , m_menus(new ProcessMenus(m_table, m_model, m_details, this))
    , m_paused(new Banner(Banner::Kind::Notice, QStringLiteral("pause"), tr("Resume"), this))
    , m_problem(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), {}, this))
    , m_snapshot(m_model->snapshot())
{
    m_paused->setObjectName(QStringLiteral("pausedBanner"));
    m_problem->setObjectName(QStringLiteral("problemBanner"));
    layOut();
    connectParts();
    choosePage();
}

void ProcessesPage::connectParts()
{
    connect(m_table, &ProcessTable::selectionKeysChanged, this, [this] {
        followSelection();
        emit changed();
    });
    connect(m_table, &ProcessTable::explainRequested, this, [this] {
        if (const ProcessRow *row = m_model->rowAt(m_table->currentIndex().row()))
            explain(LastKnown(*row));
    });
    connect(m_menus, &ProcessMenus::explainRequested, this, &ProcessesPage::explain);
    connect(m_menus, &ProcessMenus::pinRequested, this, &ProcessesPage::pin);
    connect(m_menus, &ProcessMenus::endRequested, this, &ProcessesPage::endRequested);
    connect(m_menus, &ProcessMenus::auditRequested, this, &ProcessesPage::auditRequested);
    connect(m_menus, &ProcessMenus::exportRequested, this, &ProcessesPage::exportShown);
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

/// A problem is told wherever one is; the menu and the details keep what they are about.
void ProcessesPage::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_menus->showSnapshot(*snapshot);
    m_details->showSnapshot(snapshot);
    const ProblemWords problem = problemOf(*snapshot);
    m_problem->showText(problem.sentence, problem.details);
    m_waiting = true;
    if (isSeen(*this))
        refresh();
}

void ProcessesPage::refresh()
{
    m_waiting = false;
    m_table->showSnapshot(m_snapshot);
    m_table->setOutOfDate(!trustworthy());
    m_welcome->showSnapshot(m_snapshot);
    choosePage();
    emit changed();
}

void ProcessesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_waiting)
        refresh();
}

bool ProcessesPage::trustworthy() const
{
    return !m_snapshot->scan.failure;
}

/// The first-run page takes the whole place, unless somebody has pinned the details, or reads in
/// them how the last process ended; beside an empty filter they stay in any case.
void ProcessesPage::choosePage()
{
    const bool known = isKnown(*m_snapshot);
    const bool read = detailsVisible() && (m_details->pinned() || m_details->frozen());
    const bool nothing = known && m_snapshot->rows.empty() && !read;
    const bool empty = !known || m_model->rowCount() == 0;
    if ((nothing || !known) && window()->focusWidget() == m_table)
        setFocus(); // else Qt would give it to the first button
    m_welcome->setVisible(nothing);
    m_work->setVisible(!nothing);
    m_details->setVisible(detailsVisible());
    if (empty) {
        const auto [title, text, button] =
            emptyWords(*m_snapshot, m_model->filter(), m_scanned ? m_scanned() : QString());
        m_empty->showWords(title, text, button);
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!nothing && !empty && window()->focusWidget() == this)
        m_table->setFocus();
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
    if (!visible) {
        m_details->setPinned(false);
        if (m_details->frozen())
            m_details->follow({});
        followSelection();
    }
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
    Rows rows = m_table->selectedRows();
    if (!m_waiting || rows.empty())
        return rows;
    std::unordered_set<ProcessKey> keys;
    for (const ProcessRow *row : rows)
        keys.insert(row->key);
    rows.clear();
    for (const ProcessRow &row : m_snapshot->rows)
        if (keys.contains(row.key))
            rows.push_back(&row);
    return rows;
}

/// Shows the row one is at, when it is selected. What vanished stays to be read, what is pinned
/// stays whatever is selected.
void ProcessesPage::followSelection()
{
    if (m_details->pinned())
        return;
    const int at = m_table->currentIndex().row();
    const ProcessRow *row = m_model->rowAt(at);
    if (!row || !m_table->selectionModel()->isRowSelected(at, {}))
        return;
    if (row->key == m_details->key())
        return;
    m_details->follow(LastKnown(*row));
    if (detailsVisible())
        emit explainedChanged(row->key);
}

void ProcessesPage::explain(const LastKnown &process)
{
    m_details->follow(process);
    setDetailsVisible(true);
}

void ProcessesPage::pin(const LastKnown &process, bool pinned)
{
    if (pinned)
        explain(process);
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
