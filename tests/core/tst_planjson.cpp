// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that was written down asks, when it is read back, for exactly what it was about.
#include "core/cleanup/planjson.h"
#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace proctor;

namespace {

CleanupRequest readBack(const CleanupPlan &plan)
{
    const auto request = readPlanFile(planFileText(plan), "plan.json");
    if (!request)
        qFatal("%s", request.error().text().c_str());
    return request->request;
}

} // namespace

class TestPlanJson : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aPlanReadBackNamesTheSameProcesses()
    {
        const SnapshotPtr at = manyOrphans(3);
        CleanupRequest request = bulkRequest(*at);
        for (const ProcessRow &row : at->rows)
            if (row.judgement->verdict == Verdict::Suspect)
                request.named.push_back(row.key);
        const CleanupRequest back = readBack(*samplePlan(request, *at));
        QVERIFY(back.orphans == request.orphans);
        QVERIFY(back.named == request.named);
        QVERIFY(!back.scope);
    }

    void whatWasNotChosenIsExcludedWithItsReason()
    {
        const SnapshotPtr at = manyOrphans(3);
        const CleanupPlan plan = *samplePlan(bulkRequest(*at), *at);
        const CleanupPlan less = narrowed(plan, {plan.targets[0].key, plan.targets[2].key});
        QCOMPARE(readBack(less).orphans.size(), std::size_t{2});
        QCOMPARE(less.excluded.size(), std::size_t{1});
        QVERIFY(less.excluded[0].key == plan.targets[1].key);
        QVERIFY(english(less.excluded[0].reason).find("not ticked") != std::string::npos);
    }

    /// Whoever reads a file plans trees anew: an unticked descendant must not come back with them.
    void aTreeThatIsNotWholeIsNotAskedFor()
    {
        const SnapshotPtr at = manyOrphans(2);
        CleanupPlan plan = *samplePlan(bulkRequest(*at), *at);
        plan.targets[0].tree = true;
        for (const pid_t pid : {7001, 7002}) {
            PlannedTarget child;
            child.key = sampleKey(pid);
            child.treeRoot = plan.targets[0].key;
            plan.targets.push_back(child);
        }
        std::vector<ProcessKey> all;
        for (const PlannedTarget &target : plan.targets)
            all.push_back(target.key);
        // Of several scopes the one that ends less.
        QVERIFY(readBack(narrowed(plan, all)).scope == Scope::Process);
        all.pop_back();
        const CleanupPlan less = narrowed(plan, all);
        const CleanupRequest back = readBack(less);
        QVERIFY(back.scope == Scope::Process);
        QCOMPARE(back.orphans.size(), std::size_t{2});
        QCOMPARE(less.targets.size(), std::size_t{2});
        QCOMPARE(less.excluded.size(), std::size_t{2});
    }

    void theFileSaysThatNothingWasEnded()
    {
        const SnapshotPtr at = manyOrphans(2);
        const auto json =
            QJsonDocument::fromJson(
                QByteArray::fromStdString(planFileText(*samplePlan(bulkRequest(*at), *at))))
                .object();
        QCOMPARE(json[QStringLiteral("schema")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("found")].toInt(), 2);
        QVERIFY(json[QStringLiteral("dry_run")].toBool());
        QCOMPARE(json[QStringLiteral("terminated")].toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
