// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/steplines.h"

#include "ui/counts.h"

#include <algorithm>
#include <cmath>

namespace proctor {

namespace {

using Placed = std::pair<double, HealthSample>;

/// Seconds from \p a to \p b. The steady clock stands still in suspend, so a wall clock that ran on
/// by more than a pause tells of one.
double between(const HealthSample &a, const HealthSample &b)
{
    const double steady = seconds(b.steady - a.steady);
    const double wall = std::chrono::duration<double>(b.at - a.at).count();
    return wall > steady + longestPauseS ? wall : std::max(0.0, steady);
}

std::vector<Placed> place(const std::vector<HealthSample> &samples)
{
    std::vector<Placed> placed;
    double x = 0;
    for (std::size_t i = samples.size(); i-- > 0;) {
        if (i + 1 < samples.size())
            x -= between(samples[i], samples[i + 1]);
        if (x < -chartSeconds)
            break;
        placed.emplace_back(x, samples[i]);
    }
    std::reverse(placed.begin(), placed.end());
    return placed;
}

using Range = std::pair<std::size_t, std::size_t>; ///< first and one past the last

std::vector<Range> stretchesOf(const std::vector<Placed> &samples)
{
    std::vector<Range> ranges;
    std::size_t first = 0;
    for (std::size_t i = 1; i <= samples.size(); ++i) {
        if (i < samples.size() && samples[i].first - samples[i - 1].first <= longestPauseS)
            continue;
        ranges.emplace_back(first, i);
        first = i;
    }
    return ranges;
}

/// The samples of one stretch that a line needs: with \p bucketS only least and most of each
/// bucket, in the order they came.
std::vector<QPointF> reduced(const std::vector<Placed> &samples, Range range, VerdictLine line,
                             double bucketS)
{
    std::vector<QPointF> kept;
    std::size_t i = range.first;
    while (i < range.second) {
        std::size_t least = i;
        std::size_t most = i;
        const double bucket = bucketS > 0 ? std::floor(samples[i].first / bucketS) : 0;
        std::size_t next = i;
        do {
            const auto value = valueOf(samples[next].second.counts, line);
            if (value < valueOf(samples[least].second.counts, line))
                least = next;
            if (value > valueOf(samples[most].second.counts, line))
                most = next;
            ++next;
        } while (bucketS > 0 && next < range.second &&
                 std::floor(samples[next].first / bucketS) == bucket);
        const auto point = [&](std::size_t at) {
            return QPointF(samples[at].first, valueOf(samples[at].second.counts, line));
        };
        kept.push_back(point(std::min(least, most)));
        if (least != most)
            kept.push_back(point(std::max(least, most)));
        i = next;
    }
    return kept;
}

QList<QPointF> steps(const std::vector<QPointF> &kept, double from, double to)
{
    QList<QPointF> points{{from, kept.front().y()}};
    for (const QPointF &point : kept) {
        const double before = points.back().y();
        if (point.y() == before)
            continue;
        points.append({point.x(), before});
        points.append(point);
    }
    points.append({to, points.back().y()});
    return points;
}

std::vector<QList<QPointF>> lineOf(const std::vector<Placed> &samples,
                                   const std::vector<Range> &ranges, VerdictLine line)
{
    for (double bucketS = 0;; bucketS = bucketS == 0 ? 2 : bucketS * 2) {
        std::vector<QList<QPointF>> lines;
        qsizetype points = 0;
        for (const Range &range : ranges) {
            lines.push_back(steps(reduced(samples, range, line, bucketS),
                                  samples[range.first].first, samples[range.second - 1].first));
            points += lines.back().size();
        }
        // Gaps are more than 3 s apart, so past one bucket per stretch this is bounded by itself.
        if (points <= mostPoints || bucketS > chartSeconds)
            return lines;
    }
}

} // namespace

std::uint32_t valueOf(const Counts &counts, VerdictLine line)
{
    switch (line) {
    case VerdictLine::Active:
        return activeNotStalled(counts);
    case VerdictLine::Orphans:
        return counts.orphans;
    case VerdictLine::Suspects:
        return counts.suspects;
    case VerdictLine::Stalled:
        break;
    }
    return counts.stalled;
}

const HealthSample *HealthLines::at(double x) const
{
    const auto after =
        std::upper_bound(samples.begin(), samples.end(), x,
                         [](double wanted, const auto &sample) { return wanted < sample.first; });
    if (after == samples.begin())
        return nullptr;
    const auto &held = *(after - 1);
    const bool gapFollows = after != samples.end() && after->first - held.first > longestPauseS;
    const bool ended = after == samples.end() || gapFollows;
    return ended && x > held.first ? nullptr : &held.second;
}

HealthLines healthLines(const std::vector<HealthSample> &samples)
{
    HealthLines lines;
    lines.samples = place(samples);
    if (lines.samples.empty())
        return lines;
    lines.end = samples.back().at;
    const std::vector<Range> ranges = stretchesOf(lines.samples);
    for (std::size_t i = 1; i < ranges.size(); ++i)
        lines.gaps.push_back(
            {lines.samples[ranges[i - 1].second - 1].first, lines.samples[ranges[i].first].first});
    for (std::size_t line = 0; line < verdictLineCount; ++line)
        lines.stretches[line] = lineOf(lines.samples, ranges, static_cast<VerdictLine>(line));
    for (const auto &[x, sample] : lines.samples)
        for (std::size_t line = 0; line < verdictLineCount; ++line)
            lines.most =
                std::max(lines.most, valueOf(sample.counts, static_cast<VerdictLine>(line)));
    return lines;
}

} // namespace proctor
