// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditdetails.h"

#include "ui/audit/auditwords.h"
#include "ui/details/evidencelist.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QDateTime>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollBar>

namespace proctor {

namespace {

constexpr int margin = 16;
constexpr int evidenceWidth = 380;
constexpr int narrowestStory = 320;

QScrollArea *scrolling(QWidget *inside, const QString &name)
{
    auto *area = new ReadingArea;
    area->setAccessibleName(name);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    return area;
}

ToneLabel *readable(ToneLabel::Tone tone, int size, QFont::Weight weight = QFont::Normal)
{
    auto *label = new ToneLabel(tone, size, weight);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString exactTime(WallTime at)
{
    const auto ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString nameOf(const AuditLine &line)
{
    QStringList parts;
    if (!line.workerId.empty())
        parts << text(line.workerId);
    if (line.target)
        parts << AuditDetails::tr("PID %1").arg(line.target->pid);
    if (!line.profile.empty())
        parts << text(line.profile);
    return parts.join(QStringLiteral("  ·  "));
}

QString askedBy(const AuditLine &line)
{
    const QString user =
        line.who.user.empty() ? QString::number(line.who.uid) : text(line.who.user);
    const QString program = QStringLiteral("%1 %2").arg(text(line.who.program)).arg(line.who.pid);
    return line.automatic
               ? AuditDetails::tr("Automatic cleanup of %1 (%2), batch %3")
                     .arg(user, program, auditBatch(line))
               : AuditDetails::tr("By %1 (%2), batch %3").arg(user, program, auditBatch(line));
}

} // namespace

AuditDetails::AuditDetails(QWidget *parent)
    : QWidget(parent)
    , m_evidence(new EvidenceList)
    , m_noEvidence(readable(ToneLabel::Tone::Hint, 12))
    , m_empty(
          new ToneLabel(tr("Choose a line to see what was recorded of it."), ToneLabel::Tone::Hint))
{
    setAccessibleName(tr("Details of the chosen line"));
    m_story = scrolling(makeStory(), tr("What was recorded"));
    auto *why = new QWidget;
    auto *column = new QVBoxLayout(why);
    column->setContentsMargins(margin, 12, margin, 12);
    m_besides = new QVBoxLayout;
    column->addLayout(m_besides);
    column->addStretch(1);
    m_noEvidence->setText(tr("No evidence was recorded with it."));
    m_why = scrolling(why, tr("Evidence"));
    m_why->setFixedWidth(grown(evidenceWidth));
    m_line = new Hairline(Qt::Vertical);
    m_empty->setAlignment(Qt::AlignCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_story, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_why);
    placeEvidence();
    showLine(nullptr);
}

void AuditDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEvidence();
}

/// Beside what was recorded, or below it where both would be too narrow.
void AuditDetails::placeEvidence()
{
    const bool below = width() < grown(evidenceWidth) + grown(narrowestStory);
    QVBoxLayout *place = below ? m_below : m_besides;
    if (place->indexOf(m_evidence) < 0) {
        place->addWidget(m_evidence);
        place->addWidget(m_noEvidence);
    }
    m_why->setVisible(!below && m_shown != 0);
    m_line->setVisible(!below);
}

QWidget *AuditDetails::makeStory()
{
    auto *story = new QWidget;
    m_shape = new ShapeMark(Look::Kept, 16);
    m_state = new ToneLabel(ToneLabel::Tone::Text, 15, QFont::DemiBold);
    m_name = readable(ToneLabel::Tone::Secondary, 13);
    m_command = readable(ToneLabel::Tone::Text, 12);
    m_command->setFont(monoFont(12));
    m_asked = readable(ToneLabel::Tone::Hint, 12);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_shape);
    heading->addWidget(m_state);
    heading->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(story);
    column->setContentsMargins(margin, 12, margin, 12);
    column->setSpacing(6);
    column->addLayout(heading);
    column->addWidget(m_command);
    column->addWidget(m_asked);
    column->addSpacing(2);
    m_rows = new QWidget;
    column->addWidget(m_rows);
    m_below = new QVBoxLayout;
    m_below->setContentsMargins(0, 6, 0, 0);
    column->addLayout(m_below);
    column->addStretch(1);
    return story;
}

void AuditDetails::showLine(const AuditLine *line)
{
    const bool any = line != nullptr;
    m_empty->setVisible(!any);
    m_story->setVisible(any);
    const std::size_t rows = any ? line->rows.size() : 0;
    const std::int64_t id = any ? line->id : 0;
    if (id == m_shown && rows == m_shownRows)
        return; // what one is reading, or has selected, stays as it is
    m_shown = id;
    m_shownRows = rows;
    placeEvidence();
    if (!any)
        return;
    m_shape->setLook(auditLook(*line));
    m_state->setText(auditState(*line));
    m_name->setText(nameOf(*line));
    m_command->setText(commandLine(line->cmdline));
    m_command->setVisible(!line->cmdline.empty());
    m_asked->setText(askedBy(*line));
    m_asked->setToolTip(text(line->batch));
    showRows(*line);
    m_evidence->setVisible(line->judgement != nullptr);
    m_noEvidence->setVisible(line->judgement == nullptr);
    if (line->judgement)
        m_evidence->showJudgement(line->judgement, EvidenceList::Tense::Past);
    m_story->verticalScrollBar()->setValue(0);
    m_why->verticalScrollBar()->setValue(0);
}

/// When, what kind, and everything that the row says.
void AuditDetails::showRows(const AuditLine &line)
{
    auto *fresh = new QWidget;
    auto *grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int at = 0;
    for (const auto &row : line.rows) {
        auto *when = readable(ToneLabel::Tone::Hint, 12);
        when->setWordWrap(false);
        when->setText(exactTime(row->at));
        auto *kind = readable(ToneLabel::Tone::Text, 12, QFont::Medium);
        kind->setWordWrap(false);
        kind->setText(auditKindWord(row->kind));
        auto *words = readable(ToneLabel::Tone::Secondary, 12);
        words->setText(auditRowWords(*row));
        grid->addWidget(when, at, 0, Qt::AlignTop);
        grid->addWidget(kind, at, 1, Qt::AlignTop);
        grid->addWidget(words, at, 2);
        ++at;
    }
    delete m_story->widget()->layout()->replaceWidget(m_rows, fresh);
    delete m_rows;
    m_rows = fresh;
}

void AuditDetails::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).panel);
}

} // namespace proctor
