// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthpage.h"

#include "ui/format.h"
#include "ui/health/chartoverlay.h"
#include "ui/health/valuestable.h"
#include "ui/health/verdictchart.h"
#include "ui/theme/grown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>

namespace proctor {

namespace {

constexpr int sideWidth = 380;
constexpr int narrowSide = 304; // in a window that is narrower than
constexpr int roomyPage = 1000;
constexpr std::size_t fewestSamples = 2; // before there is a line to draw

} // namespace

QString healthSummary(const HealthLines &lines)
{
    if (lines.samples.empty())
        return {};
    double worstAt = 0;
    std::uint32_t worst = 0;
    for (const auto &[x, sample] : lines.samples) {
        if (sample.counts.orphans > worst) {
            worst = sample.counts.orphans;
            worstAt = x;
        }
    }
    const Counts &now = lines.samples.back().second.counts;
    QStringList words;
    if (worst == 0)
        words << HealthPage::tr("No orphans in the last %1.")
                     .arg(duration(-lines.samples.front().first));
    else if (now.orphans == worst)
        words << HealthPage::tr("%n orphans since %1, the most so far.", "",
                                static_cast<int>(worst))
                     .arg(momentText(lines.end, worstAt, false));
    else
        words << HealthPage::tr("Up to %n orphans at %1.", "", static_cast<int>(worst))
                     .arg(momentText(lines.end, worstAt, false))
              << (now.orphans == 0 ? HealthPage::tr("None now.")
                                   : HealthPage::tr("%n now.", "", static_cast<int>(now.orphans)));
    if (now.stalled > 0)
        words << HealthPage::tr("%n stalled now.", "", static_cast<int>(now.stalled));
    double blind = 0;
    for (const HealthLines::Gap &gap : lines.gaps)
        blind += gap.to - gap.from;
    if (blind > 0)
        words << HealthPage::tr("Nothing was measured for %1.").arg(duration(blind));
    return words.join(u' ');
}

HealthPage::HealthPage(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeChartSide(), 1);
    line->addWidget(new Hairline(Qt::Vertical));
    line->addWidget(makeValuesSide());

    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(content);
    connect(m_chart->overlay(), &ChartOverlay::pointed, this, &HealthPage::refreshValues);
}

QWidget *HealthPage::makeEmpty()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(new IconMark(QStringLiteral("pulse"), IconMark::Tone::Quiet, 24), 0,
                      Qt::AlignHCenter);
    column->addWidget(new ToneLabel(tr("Collecting…"), ToneLabel::Tone::Text, 15, QFont::DemiBold),
                      0, Qt::AlignHCenter);
    column->addWidget(new ToneLabel(tr("The chart begins with the second scan and "
                                       "keeps the last 10 minutes."),
                                    ToneLabel::Tone::Secondary),
                      0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget *HealthPage::makeChartSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 14, 0, 8);
    column->setSpacing(2);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 60, 0);
    heading->addWidget(
        new ToneLabel(tr("Processes by verdict"), ToneLabel::Tone::Text, 13, QFont::DemiBold), 1);
    m_span = new ToneLabel(ToneLabel::Tone::Hint, 12);
    heading->addWidget(m_span);
    column->addLayout(heading);
    m_chart = new VerdictChart;
    column->addWidget(m_chart, 1);
    return side;
}

QWidget *HealthPage::makeValuesSide()
{
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 4, 16, 16);
    column->setSpacing(10);
    m_values = new ValuesTable;
    column->addWidget(m_values);
    m_summary = new ToneLabel(ToneLabel::Tone::Secondary, 12);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addStretch(1);
    auto *hint =
        new ToneLabel(tr("Point at the chart, or move along it with the arrow keys, to read "
                         "the values of a moment."),
                      ToneLabel::Tone::Hint, 11);
    hint->setWordWrap(true);
    column->addWidget(hint);
    QScrollArea *scroll = scrolled(side);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side = scroll;
    return scroll;
}

void HealthPage::showSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    if (isVisible())
        refresh();
}

void HealthPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HealthPage::refresh()
{
    if (!m_snapshot)
        return;
    const auto &samples = m_snapshot->series->samples();
    m_pages->setCurrentIndex(samples.size() < fewestSamples ? 0 : 1);
    if (samples.size() < fewestSamples)
        return;
    m_lines = healthLines(samples);
    m_chart->showLines(m_lines);
    m_span->setText(tr("%1 to %2")
                        .arg(momentText(m_lines.end, m_lines.samples.front().first, false),
                             momentText(m_lines.end, 0, false)));
    m_summary->setText(healthSummary(m_lines));
    refreshValues();
}

void HealthPage::refreshValues()
{
    m_values->display(m_lines, m_chart->overlay()->pointedAt());
}

void HealthPage::resizeEvent(QResizeEvent *event)
{
    m_side->setFixedWidth(grown(width() < grown(roomyPage) ? narrowSide : sideWidth));
    QWidget::resizeEvent(event);
}

void HealthPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).base);
}

} // namespace proctor
