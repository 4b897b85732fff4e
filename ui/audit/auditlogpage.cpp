// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditlogpage.h"

#include "ui/audit/auditdetails.h"
#include "ui/audit/auditexport.h"
#include "ui/audit/auditfeed.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/audittable.h"
#include "ui/audit/auditwords.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"
#include "ui/window/emptystate.h"
#include "ui/window/filterfield.h"
#include "ui/window/savefile.h"

#include <QtCore/QDate>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace proctor {

namespace {

constexpr int detailsHeight = 264;
constexpr std::chrono::seconds lookEvery{3};

/// The core's words, and what becomes of a file that is no log of ours.
QString problemWords(const Error &error)
{
    const QString words = text(error.text());
    const bool setAside = error.code == ErrorCode::Malformed || error.code == ErrorCode::Foreign;
    return setAside
               ? AuditLogPage::tr("%1. It stays as it is until something is to be recorded, and "
                                  "is then set aside under a new name.")
                     .arg(words)
               : asSentence(words);
}

QString onlyWords(const ProcessKey &process, std::optional<WallTime> startedAt)
{
    return startedAt ? AuditLogPage::tr("Only PID %1, started %2")
                           .arg(QString::number(process.pid), auditTime(*startedAt))
                     : AuditLogPage::tr("Only PID %1").arg(process.pid);
}

} // namespace

AuditLogPage::AuditLogPage(std::string path, QWidget *parent)
    : QWidget(parent)
    , m_feed(new AuditFeed(std::move(path), AuditFeed::mostRows, this))
    , m_model(new AuditModel(this))
    , m_table(new AuditTable(m_model))
    , m_details(new AuditDetails)
    , m_empty(new EmptyState(nullptr, QStringLiteral("audit")))
    , m_only(new Banner(Banner::Kind::Notice, QStringLiteral("filter"), tr("Show all")))
{
    setObjectName(QStringLiteral("auditPage"));
    m_only->setObjectName(QStringLiteral("auditOnly"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_work = new QWidget;
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_table, 1);
    work->addWidget(new Hairline(Qt::Horizontal));
    work->addWidget(m_details);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_only);
    column->addWidget(m_stack, 1);

    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, m_feed, &AuditFeed::refresh);
    connect(m_feed, &AuditFeed::changed, this, &AuditLogPage::take);
    connect(m_table, &AuditTable::currentRowChanged, this, &AuditLogPage::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AuditLogPage::showChosen);
    connect(m_empty, &EmptyState::buttonClicked, this, &AuditLogPage::onEmptyButton);
    connect(m_only, &Banner::buttonClicked, this, &AuditLogPage::showAll);
    connect(m_only, &Banner::keyboardLeft, this, &AuditLogPage::focusTable);
    chooseState();
}

/// At most half of a page is the details', of a low one a third; they scroll.
void AuditLogPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_details->setFixedHeight(
        std::min(grown(detailsHeight), height() / (height() < grown(320) ? 3 : 2)));
}

QWidget *AuditLogPage::makeHead()
{
    auto *head = new QWidget;
    m_filter = new FilterField;
    m_filter->setObjectName(QStringLiteral("auditFilter"));
    m_filter->setAccessibleName(tr("Filter the audit log"));
    m_filter->setPlaceholderText(tr("Filter: worker, PID, command, reason, who, batch …"));
    m_filter->setMaximumWidth(grown(480));
    m_count = new ToneLabel(ToneLabel::Tone::Hint, 12);
    m_export = new QPushButton(icon(QStringLiteral("export")), tr("Export…"));
    m_export->setObjectName(QStringLiteral("auditExport"));
    m_export->setFont(uiFont(13, QFont::Medium));
    m_export->setToolTip(tr("Save the lines that are shown, as CSV or JSON"));
    m_export->setAutoDefault(false);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(14, 8, 16, 8);
    line->setSpacing(12);
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_export);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        chooseState();
    });
    connect(m_filter, &FilterField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_export, &QPushButton::clicked, this, &AuditLogPage::exportShown);
    return head;
}

void AuditLogPage::showOnly(const ProcessKey &process, std::optional<WallTime> startedAt)
{
    m_model->setOnly(process);
    m_only->showText(onlyWords(process, startedAt));
    chooseState();
}

void AuditLogPage::showAll()
{
    m_model->setOnly(std::nullopt);
    chooseState(); // first, for the keyboard then goes to the table
    m_only->showText({});
}

void AuditLogPage::refresh()
{
    if (isVisible())
        m_feed->refresh();
}

void AuditLogPage::focusTable()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void AuditLogPage::copyChosen() const
{
    QStringList cells;
    const QModelIndex chosen = m_table->currentIndex();
    for (int column = 0; chosen.isValid() && column < AuditModel::ColumnCount; ++column)
        cells << chosen.siblingAtColumn(column).data().toString();
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void AuditLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->refresh();
    m_look.start();
}

void AuditLogPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_look.stop();
}

/// Esc shows everything again, as on the other pages; the typed words are the window's to clear.
void AuditLogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model->only())
        showAll();
    QWidget::keyPressEvent(event);
}

void AuditLogPage::take()
{
    m_model->setLines(m_feed->view()->lines);
    chooseState();
}

void AuditLogPage::explainNothing()
{
    const AuditViewPtr &view = m_feed->view();
    const QString words = m_filter->text().trimmed();
    const QString everyWord = tr("Every word of the filter must occur in a line.");
    const std::optional<ProcessKey> &only = m_model->only();
    if (!view)
        m_empty->showWords(tr("Reading the audit log…"), {}, {});
    else if (view->error && view->error->code != ErrorCode::Vanished)
        m_empty->showWords(tr("The audit log cannot be read"), problemWords(*view->error),
                           tr("Try again"));
    else if (m_model->total() == 0)
        m_empty->showWords(tr("Nothing recorded yet"),
                           tr("Every cleanup is recorded here before it signals anything: who "
                              "asked, which processes, why, and what became of each."),
                           {});
    else if (!only)
        m_empty->showWords(tr("Nothing matches “%1”").arg(words), everyWord, tr("Clear filter"));
    else if (words.isEmpty())
        m_empty->showWords(tr("Nothing is recorded of PID %1").arg(only->pid),
                           tr("No cleanup has touched it."), {});
    else
        m_empty->showWords(
            tr("Nothing of PID %1 matches “%2”").arg(QString::number(only->pid), words), everyWord,
            tr("Clear filter"));
}

/// The table, or why there is none.
void AuditLogPage::chooseState()
{
    const AuditViewPtr &view = m_feed->view();
    const bool some = m_model->rowCount() > 0;
    if (!some)
        explainNothing();
    m_stack->setCurrentWidget(some ? m_work : static_cast<QWidget *>(m_empty));
    if (some && hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    m_export->setEnabled(some);
    const int total = static_cast<int>(m_model->total());
    QString count = m_model->rowCount() == total
                        ? tr("%n lines", nullptr, total)
                        : tr("%1 of %n lines", nullptr, total).arg(m_model->rowCount());
    if (view && view->more)
        count += u' ' + tr("(only the newest are shown; proctorctl audit shows all)");
    m_count->setText(total > 0 ? count : QString());
    showChosen();
}

void AuditLogPage::showChosen()
{
    m_details->showLine(m_model->lineAt(m_table->currentIndex().row()));
}

void AuditLogPage::onEmptyButton()
{
    if (m_feed->view() && m_feed->view()->error)
        m_feed->refresh();
    else
        m_filter->clear();
}

void AuditLogPage::exportShown()
{
    if (!m_export->isEnabled())
        return;
    const std::vector<AuditLine> lines = m_model->shown();
    saveAs(
        this, tr("Export the audit log"),
        QStringLiteral("proctor-audit-") + QDate::currentDate().toString(Qt::ISODate),
        {{tr("CSV, for spreadsheets"), QStringLiteral("csv"), auditCsv(lines)},
         {tr("JSON, with every row and the evidence"), QStringLiteral("json"), auditJson(lines)}});
}

void AuditLogPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).base);
}

} // namespace proctor
