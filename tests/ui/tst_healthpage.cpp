// SPDX-License-Identifier: GPL-3.0-or-later
// The health page: bounded drawing, honest gaps, and no work while nobody looks.
#include "tests/support/samplesnapshot.h"
#include "ui/health/chartoverlay.h"
#include "ui/health/healthpage.h"
#include "ui/health/valuestable.h"
#include "ui/health/verdictchart.h"

#include <QtCharts/QLineSeries>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <cmath>

using namespace proctor;

namespace {

constexpr std::array allLines{VerdictLine::Active, VerdictLine::Orphans, VerdictLine::Suspects,
                              VerdictLine::Stalled};

HealthSample sampleAt(double secondsAgo)
{
    HealthSample sample;
    const auto ago = std::chrono::milliseconds(std::llround(secondsAgo * 1000));
    sample.at = sampleWall() - ago;
    sample.steady = sampleSteady() - ago;
    return sample;
}

/// A series in which every line changes at every sample.
std::vector<HealthSample> restless(const std::vector<double> &agos)
{
    QRandomGenerator random(20261123);
    std::vector<HealthSample> samples;
    for (const double ago : agos) {
        HealthSample sample = sampleAt(ago);
        sample.counts.active = random.bounded(50U);
        sample.counts.orphans = random.bounded(40U);
        sample.counts.suspects = random.bounded(9U);
        sample.counts.stalled = random.bounded(7U);
        samples.push_back(sample);
    }
    return samples;
}

SnapshotPtr withSeries(const std::vector<HealthSample> &samples)
{
    auto series = std::make_shared<HealthSeries>();
    for (const HealthSample &sample : samples)
        series->add(sample);
    auto snapshot = std::make_shared<Snapshot>(emptySnapshot());
    snapshot->series = std::move(series);
    return snapshot;
}

qsizetype pointsOf(const HealthLines &lines, VerdictLine line)
{
    qsizetype points = 0;
    for (const auto &stretch : lines.stretches[static_cast<std::size_t>(line)])
        points += stretch.size();
    return points;
}

int drawnPoints(const HealthPage &page)
{
    int points = 0;
    const auto *chart = page.findChild<VerdictChart *>();
    for (const QAbstractSeries *series : chart->chart()->series())
        points += static_cast<const QLineSeries *>(series)->count();
    return points;
}

} // namespace

class TestHealthPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void noLineHasMoreThanSixHundredPoints_data()
    {
        QTest::addColumn<QList<double>>("agos");
        QList<double> everySecond;
        for (int i = 599; i >= 0; --i)
            everySecond << i;
        QTest::newRow("every second") << everySecond;
        for (const int run : {1, 2, 3, 4, 7}) { // stretches of that many samples between gaps
            QList<double> broken;
            double ago = 0;
            while (ago < 600) {
                for (int i = 0; i < run; ++i, ago += 1)
                    broken.prepend(ago);
                ago += 2.5;
            }
            QTest::addRow("stretches of %d", run) << broken;
        }
        QList<double> quick;
        for (int i = 599; i >= 0; --i)
            quick << i * 0.4;
        QTest::newRow("faster than a second") << quick;
    }

    void noLineHasMoreThanSixHundredPoints()
    {
        QFETCH(const QList<double>, agos);
        const HealthLines lines = healthLines(restless({agos.begin(), agos.end()}));
        for (const VerdictLine line : allLines) {
            QVERIFY(pointsOf(lines, line) > 0);
            QVERIFY2(pointsOf(lines, line) <= mostPoints,
                     qPrintable(QString::number(pointsOf(lines, line))));
        }
    }

    void aStalledWorkerIsNotCountedAsActiveToo()
    {
        Counts counts;
        counts.active = 9;
        counts.stalled = 1;
        QCOMPARE(valueOf(counts, VerdictLine::Active), 8U);
        QCOMPARE(valueOf(counts, VerdictLine::Stalled), 1U);
    }

    void theChartKeepsMoreThanHalfOfANarrowPage()
    {
        HealthPage page;
        page.resize(850, 500);
        page.show();
        page.showSnapshot(withSeries({sampleAt(2), sampleAt(1), sampleAt(0)}));
        QVERIFY(page.findChild<VerdictChart *>()->width() > page.width() / 2);
    }

    void theRingComesWithTheKeyboardOnly()
    {
        HealthPage page;
        page.resize(1200, 600);
        page.show();
        QApplication::setActiveWindow(&page);
        page.showSnapshot(withSeries({sampleAt(2), sampleAt(1), sampleAt(0)}));
        auto *overlay = page.findChild<ChartOverlay *>();
        overlay->clearFocus();
        const QImage bare = overlay->grab().toImage();
        overlay->setFocus(Qt::OtherFocusReason); // as when the page opens
        QCOMPARE(overlay->grab().toImage(), bare);
        QTest::keyClick(overlay, Qt::Key_Left);
        QTest::keyClick(overlay, Qt::Key_Escape); // the crosshair goes, the ring stays
        QVERIFY(overlay->grab().toImage() != bare);
        overlay->clearFocus();
        overlay->setFocus(Qt::TabFocusReason);
        QVERIFY(overlay->grab().toImage() != bare);
    }

    void theGridCoversTheWholePlot()
    {
        HealthPage page;
        page.resize(1200, 600);
        page.show();
        page.showSnapshot(withSeries({sampleAt(2), sampleAt(1), sampleAt(0)}));
        auto *chart = page.findChild<VerdictChart *>();
        chart->overlay()->hide(); // labels and crosshair
        const QImage image = chart->grab().toImage();
        const QRectF plot = QRectF(chart->rect()).adjusted(56, 14, -60, -36);
        const Scale scale = scaleFor(healthLines({sampleAt(2), sampleAt(1), sampleAt(0)}));
        const QColor grid = Theme::of(page.palette()).grid;
        const auto y = static_cast<int>(scale.toY(scale.top / 2, plot));
        for (int x = static_cast<int>(plot.left()) + 1; x < plot.right() - 1; ++x)
            QCOMPARE(image.pixelColor(x, y), grid);
        for (const double tick : scale.timeTicks(plot, 0)) {
            const auto x = static_cast<int>(scale.toX(tick, plot));
            for (int row = static_cast<int>(plot.top()) + 1; row < scale.toY(0, plot) - 1; ++row)
                QCOMPARE(image.pixelColor(x, row), grid);
        }
    }

    void labelsOfTimeKeepApartAndStay()
    {
        const QRectF narrow(0, 0, 200, 100);
        const Scale now = scaleFor(healthLines({sampleAt(500), sampleAt(0)}));
        const std::vector<double> ticks = now.timeTicks(narrow, 60);
        QVERIFY(ticks.size() >= 2);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY(now.toX(ticks[i], narrow) - now.toX(ticks[i - 1], narrow) >= 60);
        // Later, and the oldest tick has left: those that stay are the same moments.
        const double step = now.timeStep;
        const Scale later = scaleFor(healthLines({sampleAt(500 - step), sampleAt(-step)}));
        const std::vector<double> after = later.timeTicks(narrow, 60);
        for (const double tick : after)
            if (tick + step <= 0)
                QVERIFY(std::any_of(ticks.begin(), ticks.end(), [&](double before) {
                    return std::abs(before - (tick + step)) < 1;
                }));
    }

    void peaksSurviveTheReduction()
    {
        std::vector<double> agos;
        for (int i = 599; i >= 0; --i)
            agos.push_back(i);
        auto samples = restless(agos);
        samples[300].counts.orphans = 400;
        const HealthLines lines = healthLines(samples);
        double most = 0;
        for (const auto &stretch : lines.stretches[static_cast<std::size_t>(VerdictLine::Orphans)])
            for (const QPointF &point : stretch)
                most = std::max(most, point.y());
        QCOMPARE(most, 400.0);
    }

    void verticesComeOnlyWhereAValueChanges()
    {
        std::vector<HealthSample> samples;
        for (int i = 99; i >= 0; --i) {
            samples.push_back(sampleAt(i));
            samples.back().counts.active = i >= 50 ? 8 : 5;
        }
        const HealthLines lines = healthLines(samples);
        QCOMPARE(pointsOf(lines, VerdictLine::Active), 4);
        QCOMPARE(pointsOf(lines, VerdictLine::Orphans), 2);
        const auto &line = lines.stretches[static_cast<std::size_t>(VerdictLine::Active)].front();
        QCOMPARE(line[1], QPointF(-49, 8));
        QCOMPARE(line[2], QPointF(-49, 5));
    }

    void aGapIsBridgedByNoLine()
    {
        std::vector<HealthSample> samples;
        for (int i = 100; i >= 0; --i) {
            if (i > 40 && i < 60)
                continue;
            samples.push_back(sampleAt(i));
            samples.back().counts = {8, 2, 3, 1, 0, 0, 0, 0};
        }
        HealthPage page;
        page.resize(1000, 500);
        page.show();
        page.showSnapshot(withSeries(samples));
        const auto *chart = page.findChild<VerdictChart *>();
        int stretches = 0;
        for (const QAbstractSeries *series : chart->chart()->series()) {
            const auto *line = static_cast<const QLineSeries *>(series);
            const QList<QPointF> points = line->points();
            if (points.isEmpty())
                continue;
            ++stretches;
            bool broken = true; // nothing before the first point
            for (qsizetype i = 1; i < points.size(); ++i) {
                broken = std::isnan(points[i].y());
                const bool across = points[i - 1].x() < -59 && points[i].x() > -41;
                QVERIFY2(!across || broken, "a line crosses the gap");
            }
            // Qt 6.4 bridges NaN when it dashes: such a line must not rely on it.
            if (line->pen().style() != Qt::SolidLine)
                for (const QPointF &point : points)
                    QVERIFY(!std::isnan(point.y()));
        }
        QCOMPARE(stretches, 2 + 2 * 2); // solid ones in one series, the others one per stretch
    }

    /// The same, looked at: no pixel of any line's colour inside the gap.
    void aGapIsEmptyOnTheScreen()
    {
        std::vector<HealthSample> samples;
        for (int i = 600; i >= 0; --i) {
            if (i > 200 && i < 400)
                continue;
            samples.push_back(sampleAt(i));
            samples.back().counts = {50, 10, 30, 20, 0, 0, 0, 0};
        }
        HealthPage page;
        page.resize(1000, 500);
        page.show();
        page.showSnapshot(withSeries(samples));
        auto *chart = page.findChild<VerdictChart *>();
        chart->overlay()->hide(); // it covers gaps; the lines themselves must not be there
        const QImage image = chart->grab().toImage();
        const QRectF plot = chart->chart()->plotArea();
        const Theme &theme = Theme::of(page.palette());
        const double scale = image.devicePixelRatio();
        bool seenBeside = false;
        for (int y = qRound(plot.top()); y < qRound(plot.bottom()); ++y) {
            const auto pixel = [&](double share) {
                return image.pixelColor(qRound((plot.left() + share * plot.width()) * scale),
                                        qRound(y * scale));
            };
            for (double share = 0.34; share < 0.66; share += 0.01)
                for (const VerdictLine line : allLines)
                    QVERIFY(pixel(share) != theme.state(lookOf(line)));
            seenBeside = seenBeside || pixel(0.2) == theme.state(Look::Active);
        }
        QVERIFY(seenBeside);
    }

    void aSuspendIsAGapThoughTheSteadyClockStoodStill()
    {
        std::vector<HealthSample> samples;
        for (int i = 20; i >= 0; --i) {
            samples.push_back(sampleAt(i));
            if (i >= 10)
                samples.back().at -= std::chrono::seconds(90);
        }
        const HealthLines lines = healthLines(samples);
        QCOMPARE(lines.gaps.size(), std::size_t{1});
        QCOMPARE(std::round(lines.gaps[0].to - lines.gaps[0].from), 91.0);
    }

    void hiddenItDoesNoWork()
    {
        HealthPage page;
        page.resize(900, 400);
        page.showSnapshot(mockupSnapshot());
        QCOMPARE(drawnPoints(page), 0);
        page.show();
        const int shown = drawnPoints(page);
        QVERIFY(shown > 0);
        page.hide();
        page.showSnapshot(withSeries({sampleAt(1), sampleAt(0)}));
        QCOMPARE(drawnPoints(page), shown); // still the old ones
        page.show();
        QVERIFY(drawnPoints(page) < shown);
    }

    void untilThereAreTwoSamplesItSaysSo()
    {
        HealthPage page;
        page.show();
        page.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
        QVERIFY(!page.findChild<VerdictChart *>()->isVisible());
        page.showSnapshot(mockupSnapshot());
        QVERIFY(page.findChild<VerdictChart *>()->isVisible());
    }

    void theCrosshairsValuesStandInTheTable()
    {
        HealthPage page;
        page.resize(1000, 500);
        page.show();
        page.showSnapshot(mockupSnapshot());
        auto *overlay = page.findChild<ChartOverlay *>();
        auto *table = page.findChild<ValuesTable *>();
        QVERIFY(!table->rows()[0].pointed.has_value());
        overlay->pointAt(-420);
        QCOMPARE(table->rows()[0].pointed.value_or(0), 10U);
        QCOMPARE(table->rows()[1].pointed.value_or(0), 37U);
        QCOMPARE(table->rows()[1].now, 3U);
        QCOMPARE(table->rows()[1].least, 0U);
        QCOMPARE(table->rows()[1].most, 37U);
        overlay->pointAt(-255); // in the gap
        QVERIFY(!table->rows()[0].pointed.has_value());
    }

    void theArrowKeysMoveTheCrosshair()
    {
        HealthPage page;
        page.resize(1000, 500);
        page.show();
        page.showSnapshot(mockupSnapshot());
        auto *overlay = page.findChild<ChartOverlay *>();
        QTest::keyClick(overlay, Qt::Key_Left);
        QCOMPARE(overlay->pointedAt().value_or(1), 0.0);
        QTest::keyClick(overlay, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(overlay->pointedAt().value_or(1), -30.0);
        QTest::keyClick(overlay, Qt::Key_Home);
        QCOMPARE(overlay->pointedAt().value_or(1), -600.0);
        QTest::keyClick(overlay, Qt::Key_Escape);
        QVERIFY(!overlay->pointedAt().has_value());
    }

    void theSummarySaysWhatTheLinesShow()
    {
        const QString words = healthSummary(healthLines(sampleSeries()->samples()));
        QVERIFY(words.contains(QStringLiteral("37")));
        QVERIFY(words.contains(QStringLiteral("31 s"))); // the gap
        QVERIFY(healthSummary(healthLines({sampleAt(1), sampleAt(0)}))
                    .contains(QStringLiteral("No orphans")));
    }
};

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
