// SPDX-License-Identifier: GPL-3.0-or-later
// From the rows of the log to one line for each target, in a table that keeps its place.
#include "tests/support/samplelog.h"
#include "ui/audit/auditexport.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace proctor;
using namespace std::chrono_literals;
using Phase = AuditLine::Phase;

namespace {

std::vector<AuditLine> linesOf(std::vector<AuditEntry> entries)
{
    AuditGathering gathering;
    gathering.add(std::move(entries));
    return gathering.lines();
}

const AuditLine &lineOf(const std::vector<AuditLine> &lines, pid_t pid)
{
    for (const AuditLine &line : lines)
        if (line.target && line.target->pid == pid)
            return line;
    qFatal("no line of %d", pid);
}

std::vector<AuditEntry> after(std::vector<AuditEntry> entries, std::int64_t id)
{
    for (AuditEntry &entry : entries)
        entry.id += id;
    return entries;
}

} // namespace

class TestAuditLines : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyTargetOfABatchIsOneLine()
    {
        const auto lines = linesOf(sampleLog());
        QCOMPARE(lines.size(), std::size_t{11});    // 7 by hand, 2 in the dry run, a note, 1 ended
        QVERIFY(lines.front().target->pid == 5103); // the newest batch first
        QVERIFY(lines[1].phase == Phase::Note);
        QCOMPARE(lines[4].target->pid, 4312); // in the order of the plan
        QCOMPARE(lines[5].target->pid, 4313);
    }

    void aLineSaysHowItEnded()
    {
        const auto lines = linesOf(sampleLog());
        const AuditLine &killed = lineOf(lines, 4313);
        QVERIFY(killed.phase == Phase::Done);
        QVERIFY(killed.outcome == Outcome::EndedByKill);
        QVERIFY((killed.sent == std::vector<int>{SIGTERM, SIGKILL}));
        QVERIFY(killed.duration && *killed.duration > 4s && *killed.duration < 6s);
        QVERIFY(killed.judgement != nullptr);
        QVERIFY(!killed.why.empty());
        QVERIFY(killed.rows.front()->kind == AuditKind::Request); // who asked belongs to it
        QVERIFY(lineOf(lines, 4319).outcome == Outcome::Refused);
        QCOMPARE(lineOf(lines, 4319).why,
                 std::string("adopted by beam.smp 5990: it is Active now"));
        QVERIFY(lineOf(lines, 4321).outcome == Outcome::AlreadyGone);
        QVERIFY(!lineOf(lines, 4321).duration);
    }

    void whatWasNotSignalledSaysWhy()
    {
        const auto lines = linesOf(sampleLog());
        QVERIFY(lineOf(lines, 4323).phase == Phase::NotConfirmed);
        QVERIFY(lineOf(lines, 4330).phase == Phase::LeftOut);
        QVERIFY(lineOf(lines, 4330).why.find("30 s") != std::string::npos);
        QVERIFY(lineOf(lines, 5101).phase == Phase::DryRun);
    }

    void whyIsSaidAsInTheTableOfProcesses()
    {
        const auto lines = linesOf(sampleLog());
        QCOMPARE(auditWhy(lineOf(lines, 4312)), QStringLiteral("owner exited"));
        QCOMPARE(auditWhy(lineOf(lines, 4321)), QStringLiteral("it exited before its signal"));
        QVERIFY(auditSearched(lineOf(lines, 4312)).contains(QStringLiteral("seen at 11:52:19")));
    }

    void automaticIsToldFromAPerson()
    {
        const auto lines = linesOf(sampleLog());
        QVERIFY(lineOf(lines, 5103).automatic);
        QVERIFY(lineOf(lines, 5101).automatic);
        QVERIFY(!lineOf(lines, 4312).automatic);
        QVERIFY(auditWho(lineOf(lines, 5103)).contains(QStringLiteral("automatic")));
    }

    /// A cleanup that is under way when it is read goes on in the same line.
    void rowsThatComeLaterJoinTheirLine()
    {
        std::vector<AuditEntry> entries = sampleEnding(4400, "late-1");
        AuditGathering gathering;
        gathering.add({entries.begin(), entries.begin() + 3});
        QVERIFY(gathering.lines().at(0).phase == Phase::Planned);
        gathering.add({entries.begin() + 3, entries.begin() + 4});
        QVERIFY(gathering.lines().at(0).phase == Phase::Signalled);
        gathering.add({entries.begin() + 4, entries.end()});
        QCOMPARE(gathering.lines().size(), std::size_t{1});
        QVERIFY(gathering.lines().at(0).outcome == Outcome::Ended);
        QCOMPARE(gathering.lastId(), entries.back().id);
    }

    void theOldestBatchesAreForgottenWhole()
    {
        AuditGathering gathering;
        gathering.add(sampleLog());
        QVERIFY(!gathering.trim(1000));
        QVERIFY(gathering.trim(9));
        QCOMPARE(gathering.lines().size(), std::size_t{4});
        QVERIFY(gathering.trim(0));
        QCOMPARE(gathering.lines().size(), std::size_t{1}); // the newest stays
    }

    void linesAreMergedIntoTheTable()
    {
        AuditModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        AuditGathering gathering;
        gathering.add(sampleLog());
        model.setLines(gathering.lines());
        QCOMPARE(model.rowCount(), 11);
        const QPersistentModelIndex kept = model.index(4, AuditModel::Pid);
        QCOMPARE(kept.data().toString(), QStringLiteral("4312"));
        gathering.add(after(sampleEnding(4400, "late-1"), 1000));
        model.setLines(gathering.lines());
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(kept.row(), 5); // one batch came above it
        QCOMPARE(kept.data().toString(), QStringLiteral("4312"));
        gathering.trim(6);
        model.setLines(gathering.lines());
        QVERIFY(!kept.isValid());
        QCOMPARE(model.rowCount(), 1);
    }

    void everyWordOfTheFilterMustOccur()
    {
        AuditModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setLines(linesOf(sampleLog()));
        model.setFilter(QStringLiteral("dry RENDER-1"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.lineAt(0)->target->pid, 5101);
        model.setFilter(QStringLiteral("9f3c61d0"));
        QCOMPARE(model.rowCount(), 7);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 11);
        model.setFilter(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), std::size_t{11});
    }

    void csvHasOneLineForEachAndNoFormula()
    {
        std::vector<AuditEntry> entries = sampleEnding(4400, "=HYPERLINK(\"http://x\")");
        for (AuditEntry &entry : entries)
            if (entry.target)
                entry.cmdline = {"a, \"b\""};
        const QByteArray csv = auditCsv(linesOf(entries));
        const QList<QByteArray> rows = csv.split('\n');
        QCOMPARE(rows.size(), 3); // the header, one line, what follows the last break
        QVERIFY(rows[1].contains("ended,\"'=HYPERLINK(\"\"http://x\"\")\",4400"));
    }

    void jsonHoldsEveryRowAndItsEvidence()
    {
        const auto json = QJsonDocument::fromJson(auditJson(linesOf(sampleLog()))).object();
        const QJsonArray lines = json[QStringLiteral("lines")].toArray();
        QCOMPARE(lines.size(), 11);
        const QJsonObject newest = lines[0].toObject();
        QCOMPARE(newest[QStringLiteral("outcome")].toString(), QStringLiteral("ended"));
        QCOMPARE(newest[QStringLiteral("steps")].toArray(), QJsonArray{QStringLiteral("TERM")});
        const QJsonArray rows = newest[QStringLiteral("rows")].toArray();
        QCOMPARE(rows.size(), 5);
        QVERIFY(rows[1].toObject()[QStringLiteral("evidence")].isObject());
    }
};

QTEST_MAIN(TestAuditLines)
#include "tst_auditlines.moc"
