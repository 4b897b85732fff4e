// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/resourcebox.h"

#include "ui/details/sparkline.h"
#include "ui/format.h"
#include "ui/widgets/tabularlabel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <cmath>

namespace proctor {

namespace {

using Value = std::optional<double>;

struct Resources {
    Q_DECLARE_TR_FUNCTIONS(Resources)
};

/// One of the six: a row of the table below holds everything that differs between them.
struct Measure {
    const char *name;
    const char *explanation; ///< null: the name says it
    Sparkline::Tone tone;
    double top; ///< of the scale, at least
    Value (*of)(const ResourceSample &);
    QString (*text)(double);
    bool (*denied)(const ResourceSeries &);
};

template <typename T>
Value asValue(const std::optional<T> &value)
{
    return value ? Value(static_cast<double>(*value)) : std::nullopt;
}

QString percent(double value)
{
    return Resources::tr("%1 %").arg(QLocale().toString(value, 'f', 1));
}

QString size(double value)
{
    return bytes(static_cast<std::uint64_t>(value));
}

QString whole(double value)
{
    return QLocale().toString(std::llround(value));
}

QString perSecond(double value)
{
    return Resources::tr("%1/s").arg(size(value));
}

bool never(const ResourceSeries &)
{
    return false;
}

bool filesDenied(const ResourceSeries &series)
{
    return series.openFilesDenied;
}

bool ioDenied(const ResourceSeries &series)
{
    return series.ioDenied;
}

using Tone = Sparkline::Tone;
constexpr std::array table{
    Measure{QT_TRANSLATE_NOOP("Resources", "CPU"), QT_TRANSLATE_NOOP("Resources", "Of one core"),
            Tone::Cpu, 5, [](const ResourceSample &s) { return s.cpuPercent; }, percent, never},
    Measure{QT_TRANSLATE_NOOP("Resources", "Memory"),
            QT_TRANSLATE_NOOP("Resources", "In RAM, with what it shares with others"), Tone::Memory,
            1e6, [](const ResourceSample &s) { return asValue(s.rssBytes); }, size, never},
    Measure{QT_TRANSLATE_NOOP("Resources", "Threads"), nullptr, Tone::Plain, 4,
            [](const ResourceSample &s) { return asValue(s.threads); }, whole, never},
    Measure{QT_TRANSLATE_NOOP("Resources", "Open files"),
            QT_TRANSLATE_NOOP("Resources", "Descriptors: files, pipes, sockets, devices"),
            Tone::Plain, 8, [](const ResourceSample &s) { return asValue(s.openFiles); }, whole,
            filesDenied},
    Measure{QT_TRANSLATE_NOOP("Resources", "Reads"),
            QT_TRANSLATE_NOOP(
                "Resources", "Everything that it reads: files, pipes and terminals, cached or not"),
            Tone::Plain, 10e3, [](const ResourceSample &s) { return s.readPerS; }, perSecond,
            ioDenied},
    Measure{QT_TRANSLATE_NOOP("Resources", "Writes"),
            QT_TRANSLATE_NOOP("Resources", "Everything that it writes: files, pipes and terminals"),
            Tone::Plain, 10e3, [](const ResourceSample &s) { return s.writtenPerS; }, perSecond,
            ioDenied},
};

/// Looks come once a second; a few may be late on a busy machine. What is older is not now.
constexpr std::chrono::seconds present{5};

/// The row knows these in any case; the rest only whom somebody looks at is asked for.
ResourceSample nowOf(const ProcessRow &row, const ResourceSeries *series, SteadyTime at)
{
    ResourceSample now;
    if (series != nullptr && at - series->samples().back().at <= present)
        now = series->samples().back();
    now.cpuPercent = row.cpuPercent;
    now.rssBytes = row.rssBytes;
    now.threads = row.threads;
    return now;
}

/// "between 10 and 14 in the last 10 minutes", or "" where nothing was read.
QString rangeWords(const Measure &measure, const std::vector<Sparkline::Point> &points)
{
    Value least;
    Value most;
    for (const Sparkline::Point &point : points)
        if (point.value) {
            least = std::min(least.value_or(*point.value), *point.value);
            most = std::max(most.value_or(*point.value), *point.value);
        }
    if (!least)
        return {};
    return Resources::tr("between %1 and %2 in the last 10 minutes")
        .arg(measure.text(*least), measure.text(*most));
}

/// What stands in the place of a line that cannot be drawn. True of what has ended, too.
QString noteOn(bool denied, const std::vector<Sparkline::Point> &points)
{
    if (denied)
        return Resources::tr("not permitted");
    const auto known = std::count_if(points.begin(), points.end(),
                                     [](const auto &point) { return point.value.has_value(); });
    return known < 2 ? Resources::tr("too few values so far") : QString();
}

} // namespace

ResourceBox::ResourceBox(QWidget *parent) : QWidget(parent)
{
    static_assert(table.size() == measures);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(2);
    grid->addWidget(
        new ToneLabel(tr("Resources, 10 min"), ToneLabel::Tone::Text, 13, QFont::DemiBold, this), 0,
        0, 1, 5);
    for (std::size_t i = 0; i < measures; ++i) {
        const Measure &measure = table[i];
        const int row = 1 + 3 * static_cast<int>(i / 2);
        const int column = i % 2 == 0 ? 0 : 3;
        auto *name = new ToneLabel(Resources::tr(measure.name), ToneLabel::Tone::Hint, 12,
                                   QFont::Normal, this);
        if (measure.explanation != nullptr)
            name->setToolTip(Resources::tr(measure.explanation));
        Cell &cell = m_cells[i];
        cell.value = new TabularLabel(ToneLabel::Tone::Text, 12, QFont::Medium, this);
        cell.value->setTextFormat(Qt::PlainText);
        cell.line = new Sparkline(measure.tone, measure.top, this);
        grid->addWidget(name, row, column);
        grid->addWidget(cell.value, row, column + 1);
        grid->addWidget(cell.line, row + 1, column, 1, 2);
        if (i % 2 == 0)
            grid->setRowMinimumHeight(row + 2, i + 2 < measures ? 4 : 0);
    }
    grid->setColumnMinimumWidth(2, 16);
    for (const int column : {0, 1, 3, 4})
        grid->setColumnStretch(column, 1);
}

void ResourceBox::showResources(const ProcessRow &row, const ResourceSeries *series, SteadyTime at)
{
    const ResourceSample now = nowOf(row, series, at);
    for (std::size_t i = 0; i < measures; ++i)
        showCell(i, now, series);
}

void ResourceBox::showCell(std::size_t at, const ResourceSample &now, const ResourceSeries *series)
{
    const Measure &measure = table[at];
    const Cell &cell = m_cells[at];
    std::vector<Sparkline::Point> points;
    if (series != nullptr)
        for (const ResourceSample &sample : series->samples())
            points.push_back({sample.at, measure.of(sample)});
    const QString note = noteOn(series != nullptr && measure.denied(*series), points);
    const Value value = measure.of(now);
    const QString text = value ? measure.text(*value) : QStringLiteral("–");
    const QString range = note.isEmpty() ? rangeWords(measure, points) : QString();
    const QString name = Resources::tr(measure.name);
    cell.value->setText(text);
    cell.line->showPoints(std::move(points));
    cell.line->showNote(note);
    cell.line->setToolTip(range.isEmpty() ? note : asSentence(range));
    const QString said = value ? text : note.isEmpty() ? Resources::tr("not known") : note;
    cell.line->setAccessibleName(range.isEmpty()
                                     ? Resources::tr("%1: %2").arg(name, said)
                                     : Resources::tr("%1: %2, %3").arg(name, said, range));
}

} // namespace proctor
