// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/audit/auditlogpage.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/rowfilterfield.h"
#include "ui/format.h"
#include "ui/health/healthpage.h"
#include "ui/help/helpdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/groupbutton.h"
#include "ui/processes/processespage.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowexport.h"
#include "ui/processes/tablekeeper.h"
#include "ui/settings/settingskeeper.h"
#include "ui/settings/settingspage.h"
#include "ui/strip/healthstrip.h"
#include "ui/theme/grown.h"
#include "ui/welcome/welcomepage.h"
#include "ui/window/banner.h"
#include "ui/window/onscreen.h"
#include "ui/window/rail.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

namespace {

constexpr QSize roomForRail(800, 480); ///< in a smaller window it shows its icons alone

} // namespace

MainWindow::MainWindow() : MainWindow(Options{}) {}
MainWindow::~MainWindow() = default;

MainWindow::MainWindow(const Options &options, QWidget *parent)
    : QMainWindow(parent), m_keeper(new SettingsKeeper(options.settingsPath.toStdString(), this))
{
    // Qt adds "Proctor" where the title does not say it.
    setWindowTitle(options.demo ? tr("Demonstration") : QStringLiteral("Proctor"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/proctor.svg")));
    layOut(options);
    connectParts();
    if (!options.statePath.isEmpty()) {
        m_tableKeeper = std::make_unique<TableKeeper>(options.statePath, m_processes->table());
        connect(m_tableKeeper.get(), &TableKeeper::notWritten, this, &MainWindow::showUnwritable);
    } else if (options.demo) // as it is at first
        m_processes->table()->setGrouping(Grouping::Owner);
    addKeys();
    m_applied.look = m_keeper->settings().look; // the application has them already
    m_applied.highContrast = m_keeper->settings().highContrast;
    applySettings();
    showPage(ProcessesIndex);
    setMinimumSize(onScreen(QSize(grown(640), grown(360)), *this));
    resize(1440, 900);
}

void MainWindow::layOut(const Options &options)
{
    auto *whole = new QWidget(this);
    m_strip = new HealthStrip(whole);
    m_toolbar = new Toolbar(options.statePath, whole);
    m_rail = new Rail(whole);
    m_pages = new QStackedWidget(whole);
    m_processes = new ProcessesPage(m_pages);
    m_health = new HealthPage(m_pages);
    m_audit = new AuditLogPage(options.auditPath.toStdString(), m_pages);
    m_processes->setAudit(m_audit->feed());
    m_settings = new SettingsPage(m_keeper, options.profileFolder, m_pages);
    m_settingsNotice = new Banner(Banner::Kind::Warning, QStringLiteral("warning"),
                                  tr("Open the settings"), whole);
    m_settingsNotice->setObjectName(QStringLiteral("settingsNotice"));
    m_notice = new Banner(Banner::Kind::Warning, QStringLiteral("warning"), tr("Dismiss"), whole);
    m_notice->setObjectName(QStringLiteral("auditNotice"));
    m_refusal = new Banner(Banner::Kind::Notice, QStringLiteral("info"), tr("Dismiss"), whole);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_status = new StatusLine(options.registryDir, whole);
    m_pages->addWidget(m_processes);
    m_pages->addWidget(m_health);
    m_pages->addWidget(m_audit);
    m_pages->addWidget(m_settings);
    m_rail->addPage(QStringLiteral("list"), tr("Processes"), tr("Processes (Ctrl+1)"));
    m_rail->addPage(QStringLiteral("pulse"), tr("Health"), tr("Health (Ctrl+2)"));
    m_rail->addPage(QStringLiteral("audit"), tr("Audit"), tr("Audit (Ctrl+3)"));
    m_rail->addPage(QStringLiteral("settings"), tr("Settings"), tr("Settings (Ctrl+,)"),
                    Rail::Place::Bottom);
    connect(m_rail->addButton(QStringLiteral("question"), tr("Help"), tr("Help (F1)")),
            &QAbstractButton::clicked, this, &MainWindow::openHelp);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_notice);
    layout->addWidget(m_settingsNotice);
    layout->addLayout(middle, 1);
    layout->addWidget(m_refusal); // down here it moves no row
    layout->addWidget(m_status);
    setCentralWidget(whole);
    m_processes->setFocus(); // the table's, once it shows something
}

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::pageRequested, this,
            [this](int index) { showPage(static_cast<Page>(index)); });
    connect(m_strip, &HealthStrip::filterRequested, this, &MainWindow::filterBy);
    connect(m_toolbar, &Toolbar::pauseToggled, this, &MainWindow::togglePause);
    connect(m_toolbar, &Toolbar::refreshRequested, this, &MainWindow::scanRequested);
    connect(m_toolbar, &Toolbar::refreshRequested, m_audit, &AuditLogPage::refresh);
    connect(m_toolbar, &Toolbar::automaticRequested, this, &MainWindow::openAutomatic);
    connect(m_toolbar, &Toolbar::columnsRequested, m_processes->table(),
            &ProcessTable::openColumnMenu);
    connect(m_status, &StatusLine::automaticOffRequested, this,
            [this] { emit automaticRequested(AutomaticMode::Off); });
    connect(m_notice, &Banner::buttonClicked, this, [this] { m_notice->showText({}); });
    connect(m_refusal, &Banner::buttonClicked, this, [this] { m_refusal->showText({}); });
    connect(m_settingsNotice, &Banner::buttonClicked, this, [this] { showPage(SettingsIndex); });
    for (const Banner *banner : {m_notice, m_refusal, m_settingsNotice})
        connect(banner, &Banner::keyboardLeft, this, [this] {
            if (m_pages->currentIndex() == ProcessesIndex)
                m_processes->table()->setFocus();
            else
                m_pages->currentWidget()->setFocus();
        });
    connect(m_processes->table(), &ProcessTable::selectionKeysChanged, this,
            [this] { m_refusal->showText({}); });
    connect(m_keeper, &SettingsKeeper::changed, this, &MainWindow::applySettings);
    connect(m_settings, &SettingsPage::strangersRequested, this, &MainWindow::strangersRequested);
    connect(m_toolbar, &Toolbar::endRequested, this, &MainWindow::endSelected);
    connect(m_toolbar, &Toolbar::keyboardLeft, m_processes->table(),
            qOverload<>(&QWidget::setFocus), Qt::QueuedConnection); // rows are being removed
    connect(m_toolbar, &Toolbar::cleanupRequested, this, &MainWindow::cleanUp);
    connect(m_toolbar->filter(), &RowFilterField::filterChanged, m_processes,
            &ProcessesPage::setFilter);
    connect(m_toolbar->filter(), &FilterField::left, m_processes->table(),
            qOverload<>(&QWidget::setFocus));
    connect(m_processes, &ProcessesPage::changed, this, &MainWindow::refreshControls);
    connect(m_processes, &ProcessesPage::changed, m_toolbar->filter(),
            &RowFilterField::takeBackSlow);
    connect(m_processes, &ProcessesPage::explainedChanged, this, &MainWindow::focusRequested);
    connect(m_processes, &ProcessesPage::endRequested, this, &MainWindow::openDialog);
    connect(m_processes, &ProcessesPage::auditRequested, this, &MainWindow::showInAudit);
    connect(m_processes, &ProcessesPage::resumeRequested, this, &MainWindow::togglePause);
    connect(m_processes, &ProcessesPage::clearFilterRequested, this, &MainWindow::clearFilter);
    connect(m_processes->welcome(), &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_status, &StatusLine::resortRequested, m_processes->table(), &ProcessTable::resort);
    ProcessTable *table = m_processes->table();
    connect(m_toolbar->grouping(), &GroupButton::menuOpened, table,
            qOverload<QMenu *>(&ProcessTable::holdOrderFor));
    connect(m_toolbar->filterBar(), &FilterBar::menuOpened, table,
            qOverload<QMenu *>(&ProcessTable::holdOrderFor));
    connect(m_toolbar->filterBar(), &FilterBar::dialogOpened, table,
            qOverload<QDialog *>(&ProcessTable::holdOrderFor));
    connect(m_toolbar->grouping(), &GroupButton::chosen, m_processes->table(),
            &ProcessTable::setGrouping);
    connect(m_processes->table(), &ProcessTable::groupingChanged, m_toolbar->grouping(),
            &GroupButton::setGrouping);
    m_toolbar->filterBar()->restore();
    m_processes->setScannedWords([this] { return m_strip->scannedWords(); });
}

void MainWindow::addKeys()
{
    const auto name = [this](const QKeySequence &key, const QString &what) {
        m_keys.append({key, what});
    };
    const auto on = [this, &name](const QKeySequence &key, const QString &what, auto action) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
        name(key, what);
    };
    on(QKeySequence::Find, tr("Filter"), [this] { focusFilter(); });
    name(Qt::Key_Escape, tr("Show everything again"));
    name(Qt::Key_Space, tr("Pause, and go on"));
    on(Qt::Key_F5, tr("Look again now"), [this] {
        emit scanRequested();
        m_audit->refresh();
    });
    name(Qt::Key_Return, tr("Why it is judged as it is"));
    name(Qt::SHIFT | Qt::Key_F10, tr("Menu of the row"));
    on(QKeySequence::Copy, tr("Copy the selected rows"), [this] { copyRows(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_C, tr("Copy their command lines"),
       [this] { copyCommandLines(); });
    on(exportKey, tr("Export what is shown"), [this] { exportShown(); });
    on(Qt::Key_Delete, tr("End the selected: asks first"), [this] { endSelected(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_K, tr("Clean up all orphans: asks first"),
       [this] { cleanUp(); });
    on(Qt::ALT | Qt::Key_Return, tr("Details, shown or hidden"), [this] {
        if (m_pages->currentIndex() == ProcessesIndex)
            m_processes->setDetailsVisible(!m_processes->detailsVisible());
    });
    on(Qt::CTRL | Qt::Key_1, tr("Processes"), [this] { showPage(ProcessesIndex); });
    on(Qt::CTRL | Qt::Key_2, tr("Health"), [this] { showPage(HealthIndex); });
    on(Qt::CTRL | Qt::Key_3, tr("Audit"), [this] { showPage(AuditIndex); });
    on(Qt::CTRL | Qt::Key_Comma, tr("Settings"), [this] { showPage(SettingsIndex); });
    on(Qt::Key_F11, tr("Full screen, and back"),
       [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Qt::Key_F1, tr("This help"), [this] { openHelp(); });
}

/// Only what no widget wanted: Space belongs to buttons and fields first, Esc to the filter.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        togglePause();
    else if (event->key() == Qt::Key_Escape)
        clearFilter();
    else
        QMainWindow::keyPressEvent(event);
}

/// What stands around the pages gives way before they do.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setNarrow(width() < grown(roomForRail.width()) ||
                      height() < grown(roomForRail.height()));
    QMainWindow::resizeEvent(event);
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_toolbar->setForTable(page == ProcessesIndex);
    m_refusal->showText({});
    if (page == AuditIndex)
        m_audit->focusTable();
    if (page == SettingsIndex)
        m_settings->focusTabs();
    if (page == ProcessesIndex && m_paused)
        showPauseBanner();
    showSettingsNotice();
    refreshControls();
}

void MainWindow::showStrangers(const StrangersPtr &strangers)
{
    m_settings->showStrangers(strangers);
}

} // namespace proctor
