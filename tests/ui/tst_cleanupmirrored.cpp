// SPDX-License-Identifier: GPL-3.0-or-later
// The cleanup sheets in a language from right to left, and where there is little room: nothing is
// on the wrong side, nothing is cut without a word.
#include "tests/ui/cleanupsession.h"
#include "ui/cleanup/outcomecounts.h"
#include "ui/cleanup/stepsview.h"
#include "ui/cleanup/targetmodel.h"
#include "ui/theme/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

/// One process for every outcome there is.
CleanupReport everyOutcome()
{
    CleanupReport report;
    report.finished = true;
    for (const Outcome outcome : allOutcomes) {
        TargetReport target;
        target.key = sampleKey(500 + static_cast<pid_t>(report.targets.size()));
        target.outcome = outcome;
        report.targets.push_back(target);
    }
    return report;
}

/// Columns of \p widget, from left to right, in which something is painted.
std::vector<bool> inked(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    std::vector<bool> out(static_cast<std::size_t>(image.width()));
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixel(x, y) != image.pixel(0, image.height() - 1))
                out[static_cast<std::size_t>(x)] = true;
    return out;
}

bool anyOf(const std::vector<bool> &columns, std::size_t first, std::size_t end)
{
    return std::any_of(columns.begin() + static_cast<std::ptrdiff_t>(first),
                       columns.begin() + static_cast<std::ptrdiff_t>(end),
                       [](bool on) { return on; });
}

} // namespace

class TestCleanupMirrored : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void countsBeginAtTheSideWhereReadingBegins()
    {
        CleanupReport report;
        report.finished = true;
        report.targets.resize(2);
        report.targets[0].outcome = report.targets[1].outcome = Outcome::Ended;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            OutcomeCounts counts;
            counts.setLayoutDirection(direction);
            counts.resize(800, counts.height());
            counts.showReport(report);
            const std::vector<bool> columns = inked(counts);
            const bool mirrored = direction == Qt::RightToLeft;
            QVERIFY(anyOf(columns, 0, 40) != mirrored);
            QVERIFY(anyOf(columns, 760, 800) == mirrored);
        }
    }

    void countsGoOnInTheNextLine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void countsGoOnInTheNextLine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        OutcomeCounts counts;
        counts.setLayoutDirection(direction);
        counts.showReport(everyOutcome());
        counts.show();
        counts.resize(counts.sizeHint().width(), counts.height());
        const int line = counts.height();
        counts.resize(440, counts.height());
        QVERIFY(counts.height() >= 2 * line);
        // The last column a word could touch is free: none is cut at the edge.
        const std::vector<bool> folded = inked(counts);
        QVERIFY(!(direction == Qt::LeftToRight ? folded.back() : folded.front()));
        for (const auto &word : {u"8 of 8 done"_s, u"1 ended by KILL"_s, u"1 stopped"_s})
            QVERIFY2(counts.toolTip().contains(word), qPrintable(counts.toolTip()));
        counts.resize(counts.sizeHint().width(), counts.height());
        QCOMPARE(counts.height(), line);
    }

    void theSmallestDialogShowsEveryOutcome()
    {
        CleanupSession session(manyOrphans(8));
        session.dialog.resize(session.dialog.minimumSize());
        const PlanPtr plan = session.answer();
        session.end()->click();
        auto report = std::make_shared<CleanupReport>(everyOutcome());
        report->planId = plan->id;
        session.dialog.showReport(report);
        auto *counts = session.dialog.findChild<OutcomeCounts *>();
        QTRY_VERIFY(counts->height() > counts->fontMetrics().height() * 2);
        QVERIFY(counts->visibleRegion().boundingRect().contains(counts->rect()));
    }

    void theMarkOfTheCurrentRowIsAtItsBeginning()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        CleanupSession session(manyOrphans(3));
        session.answer();
        QApplication::setActiveWindow(&session.dialog);
        auto *table = session.child<QTableView>("orphans");
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(1, TargetModel::Worker));
        QVERIFY(table->hasFocus());
        const QImage image = table->viewport()->grab().toImage();
        const QColor accent = Theme::of(table->palette()).accent;
        const auto at = [&](int column) {
            return table->visualRect(table->model()->index(1, column));
        };
        const auto isAccent = [&](int x) {
            return image.pixelColor(x, at(0).center().y()) == accent;
        };
        const QRect first = at(TargetModel::Worker);
        QVERIFY(first.left() > at(TargetModel::Reason).right());
        QVERIFY(isAccent(first.right()) && isAccent(first.right() - 2)); // the bar, on the right
        QVERIFY(!isAccent(first.left()));
        const QRect last = at(TargetModel::Reason);
        QVERIFY(isAccent(last.left())); // the ring's end, on the left
        QVERIFY(!isAccent(last.right()));
    }

    void wordsOfACellStandBelowTheirTitle()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        CleanupSession session(manyOrphans(3));
        session.answer();
        auto *table = session.child<QTableView>("orphans");
        const QRect cell = table->visualRect(table->model()->index(1, TargetModel::Reason));
        const QImage image = table->viewport()->grab(cell).toImage();
        int last = -1;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != image.pixel(0, 0))
                    last = x;
        QVERIFY2(last > image.width() - 16, qPrintable(QString::number(last)));
    }

    void whatStepsSayIsCutWithAMark()
    {
        const auto picture = [](const QString &words) {
            StepsView view;
            view.resize(240, 40);
            view.display({{u"Scope"_s, {}, words}});
            return view.grab().toImage();
        };
        const QImage cut = picture(QString(60, u'9'));
        constexpr int room = 116; // beside "Scope"
        bool marked = false;
        for (QString words = u"…"_s; QFontMetrics(uiFont(13)).horizontalAdvance(words) <= room;
             words.prepend(u'9'))
            marked = marked || picture(words) == cut;
        QVERIFY(marked);
    }
};

QTEST_MAIN(TestCleanupMirrored)
#include "tst_cleanupmirrored.moc"
