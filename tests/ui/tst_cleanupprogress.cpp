// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of the cleanup dialog: it follows its own plan's report, stops once, and tells
// the whole story without secrets.
#include "tests/ui/cleanupsession.h"
#include "ui/cleanup/reportmodel.h"
#include "ui/cleanup/reportwords.h"
#include "ui/cleanup/sheettable.h"
#include "ui/window/banner.h"

#include <QtCore/QTranslator>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

using namespace proctor;

class TestCleanupProgress : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void stopAsksOnceAndOnlyThenMayTheSheetClose()
    {
        CleanupSession session(manyOrphans(12));
        const PlanPtr plan = session.answer(4);
        session.end()->click();
        session.dialog.showReport(runningReport(*plan));
        session.dialog.reject();
        QVERIFY(session.dialog.isVisible());
        auto *stop = session.child<QPushButton>("stop");
        QTest::keyClick(stop, Qt::Key_Return);
        QVERIFY(session.stops.empty()); // Enter is not Stop either
        stop->click();
        QVERIFY(session.stops == std::vector<quint64>{4});
        stop->click(); // says Close by now
        QCOMPARE(session.stops.size(), std::size_t{1});
        QVERIFY(!session.dialog.isVisible());
    }

    void anotherPlansReportIsIgnored()
    {
        CleanupSession session(manyOrphans(3));
        const PlanPtr plan = session.answer(4);
        session.end()->click();
        auto other = std::make_shared<CleanupReport>(*finishedReport(*plan));
        other->planId = 5;
        session.dialog.showReport(other);
        session.dialog.reject();
        QVERIFY(session.dialog.isVisible()); // still running
    }

    void whatATreeSearchFoundIsSaidBesideTheResult()
    {
        CleanupSession session(manyOrphans(3));
        const PlanPtr plan = session.answer();
        session.end()->click();
        auto report = std::make_shared<CleanupReport>(*finishedReport(*plan));
        report->targets[0].note = Words{"%1 more were started below it meanwhile", {"4"}};
        session.dialog.showReport(report);
        const QString said = session.cell("report", 0, ReportModel::Result);
        QVERIFY2(said.endsWith(QStringLiteral("; 4 more were started below it meanwhile")),
                 qPrintable(said));
        session.child<QPushButton>("copy")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(said));
    }

    void whatCouldNotBeRecordedIsAWarning()
    {
        CleanupSession session(manyOrphans(3));
        const PlanPtr plan = session.answer();
        session.end()->click();
        auto *warning = session.child<Banner>("unrecorded");
        auto report = std::make_shared<CleanupReport>(*finishedReport(*plan));
        session.dialog.showReport(report);
        QVERIFY(!warning->isVisible());
        auto other = std::make_shared<CleanupReport>(*report);
        other->unrecorded = Error{ErrorCode::System, 0, "audit.db", "no space left on the device"};
        session.dialog.showReport(other);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(QStringLiteral("no space left")));
        session.child<QPushButton>("copy")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("no space left")));
    }

    void countsArePluralForms()
    {
        class Counting : public QTranslator {
          public:
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int n) const override
            {
                asked.append({QString::fromUtf8(text), n});
                return {};
            }
            mutable QList<std::pair<QString, int>> asked;
        };
        CleanupSession session(manyOrphans(12));
        const PlanPtr plan = session.answer();
        session.end()->click();
        Counting language;
        QApplication::installTranslator(&language);
        const ReportPtr report = finishedReport(*plan);
        session.dialog.showReport(report);
        QApplication::removeTranslator(&language);
        const int all = static_cast<int>(report->targets.size());
        QVERIFY(report->gone() < report->targets.size());
        QVERIFY(language.asked.contains({QStringLiteral("%1 of %n processes have ended"), all}));
        QVERIFY(language.asked.contains({QStringLiteral("%1 of %n done"), all}));
    }

    void resultsTakeTheRoomOfTheNextSteps()
    {
        CleanupSession session(manyOrphans(12));
        session.dialog.resize(1400, 664);
        const PlanPtr plan = session.answer();
        session.end()->click();
        session.dialog.showReport(runningReport(*plan));
        auto *table = session.child<QTableView>("report");
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        const int before = table->columnWidth(ReportModel::Result);
        const int steps = table->columnWidth(ReportModel::NextStep);
        session.dialog.showReport(finishedReport(*plan));
        QVERIFY(table->isColumnHidden(ReportModel::NextStep));
        QCOMPARE(table->columnWidth(ReportModel::Result), before + steps);
    }

    void nextStepsTakeNoRoomWhileNothingIsDue()
    {
        CleanupSession session(manyOrphans(12));
        const PlanPtr plan = session.answer();
        session.end()->click();
        auto report = std::make_shared<CleanupReport>(*runningReport(*plan));
        for (TargetReport &target : report->targets)
            target.nextAt.reset();
        session.dialog.showReport(report);
        auto *table = session.child<QTableView>("report");
        QVERIFY(table->isColumnHidden(ReportModel::NextStep));
        session.dialog.showReport(runningReport(*plan));
        QVERIFY(!table->isColumnHidden(ReportModel::NextStep));
        session.dialog.showReport(report); // between two steps
        QVERIFY(!table->isColumnHidden(ReportModel::NextStep));
    }

    void theResultIsReadableInANarrowSheet()
    {
        CleanupSession session(manyOrphans(12));
        session.dialog.setMinimumSize(1, 1);
        const PlanPtr plan = session.answer();
        session.end()->click();
        session.dialog.showReport(runningReport(*plan));
        auto *table = session.child<QTableView>("report");
        table->setCurrentIndex(table->model()->index(0, ReportModel::Worker));
        session.dialog.resize(680, 600);
        QTRY_VERIFY(table->isColumnHidden(ReportModel::Worker));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(table->columnWidth(ReportModel::Result) >= 200);
        QVERIFY(!table->isColumnHidden(ReportModel::Pid)); // who it is about
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        session.dialog.resize(1400, 600);
        QTRY_VERIFY(!table->isColumnHidden(ReportModel::Worker));
        QVERIFY(!table->isColumnHidden(ReportModel::Command));
    }

    void theGroundOfTheTitlesGoesToTheEdge()
    {
        CleanupSession session(manyOrphans(12));
        auto *table = session.dialog.findChild<SheetTable *>();
        const QImage image = table->grab().toImage();
        const int y = table->horizontalHeader()->height() / 2;
        QVERIFY(table->horizontalHeader()->width() < table->width()); // there is a scroll bar
        QCOMPARE(image.pixelColor(table->width() - 2, y),
                 image.pixelColor(table->horizontalHeader()->width() - 2, y));
    }

    void resultsBeginWithACapitalUnlessWithAName()
    {
        TargetReport target;
        target.outcome = Outcome::NotPermitted;
        target.detail = {"not yours to end; run Proctor as its user or as root", {}};
        QVERIFY(reportResult(target, nullptr).startsWith(QStringLiteral("Not yours")));
        target.detail = {"%1 is its parent", {"nvim"}};
        QVERIFY(reportResult(target, nullptr).startsWith(QStringLiteral("nvim")));
    }

    void theReportCanBeCopiedAndTheSheetClosed()
    {
        CleanupSession session(manyOrphans(12));
        const PlanPtr plan = session.answer();
        session.end()->click();
        session.dialog.showReport(finishedReport(*plan));
        session.child<QPushButton>("copy")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QStringLiteral("\trender-")), 3);
        for (const PlannedTarget &target : plan->targets)
            QVERIFY(copied.contains(QString::number(target.key.pid)));
        session.child<QPushButton>("stop")->click();
        QVERIFY(!session.dialog.isVisible());
        QVERIFY(session.stops.empty());
    }

    void secretsAreNotCopied()
    {
        CleanupSession session(mockupSnapshot()); // its first orphan has an --api-key
        const PlanPtr plan = session.answer();
        session.end()->click();
        session.dialog.showReport(finishedReport(*plan));
        session.child<QPushButton>("copy")->click();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("sk-sample")));
    }
};

QTEST_MAIN(TestCleanupProgress)
#include "tst_cleanupprogress.moc"
