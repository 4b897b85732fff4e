// SPDX-License-Identifier: GPL-3.0-or-later
// Orphans, suspects and what cannot be ended, selected together: the dialog says of each what is
// true of it, and what could not be ended when it was asked for stands apart and is never ended.
#include "tests/ui/cleanupsession.h"
#include "ui/cleanup/targetmodel.h"
#include "ui/theme/theme.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <algorithm>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

/// The first living row of each of \p verdicts, as the window asks for a selection.
CleanupRequest selection(const Snapshot &at, const std::vector<Verdict> &verdicts)
{
    CleanupRequest request;
    for (const Verdict verdict : verdicts) {
        const auto row = std::find_if(at.rows.begin(), at.rows.end(), [verdict](const auto &one) {
            return !one.ended && one.judgement->verdict == verdict;
        });
        if (row == at.rows.end())
            qFatal("no such row");
        (verdict == Verdict::Orphan ? request.orphans : request.named).push_back(row->key);
    }
    return request;
}

QString said(CleanupSession &session, const char *name)
{
    return session.child<QLabel>(name)->text();
}

bool saysSomewhere(const CleanupSession &session, const QString &words)
{
    const auto labels = session.dialog.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void toggle(CleanupSession &session, const char *name, int row)
{
    auto *table = session.child<QTableView>(name);
    table->setCurrentIndex(table->model()->index(row, TargetModel::Command));
    QTest::keyClick(table, Qt::Key_Space);
}

} // namespace

class TestCleanupMixed : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void aSuspectAndAKeptAskAboutTheSuspect()
    {
        const SnapshotPtr at = mockupSnapshot();
        CleanupSession session(at, selection(*at, {Verdict::Suspect, Verdict::Kept}));
        session.answer();
        QCOMPARE(said(session, "question"), u"End 1 suspects?"_s);
        QVERIFY(!saysSomewhere(session, u"have exited"_s));
        QVERIFY(!saysSomewhere(session, u"stay as they are"_s)); // it was asked for by name
        QCOMPARE(said(session, "suspectsTitle"), u"1 suspects"_s);
        QVERIFY(saysSomewhere(session, u"1 cannot be ended"_s));
        QCOMPARE(session.model("neverEnded")->rowCount(), 1);
        QVERIFY(session.cell("neverEnded", 0, TargetModel::Reason).startsWith(u"Kept"_s));

        toggle(session, "suspects", 0);
        session.answer(2);
        QCOMPARE(session.end()->text(), u"End 1 processes"_s);
        QTest::mouseClick(session.end(), Qt::LeftButton);
        QVERIFY(session.runs.at(0).keys == std::vector<ProcessKey>{session.request.named[0]});
    }

    void anOrphanAndAnActiveAskAboutTheOrphan()
    {
        const SnapshotPtr at = mockupSnapshot();
        CleanupSession session(at, selection(*at, {Verdict::Orphan, Verdict::Active}));
        session.answer();
        QCOMPARE(said(session, "question"), u"End 1 orphans?"_s);
        QCOMPARE(session.model("orphans")->rowCount(), 1);
        const QString why = session.cell("neverEnded", 0, TargetModel::Reason);
        QVERIFY2(why.startsWith(u"Stalled: "_s), qPrintable(why)); // and not "now Stalled"
        QVERIFY(!saysSomewhere(session, u"1 changed"_s));
        toggle(session, "neverEnded", 0); // in vain
        QVERIFY(!session.ticked("neverEnded", 0));
        QTest::mouseClick(session.end(), Qt::LeftButton);
        QVERIFY(session.runs.at(0).keys == session.request.orphans);
    }

    void aTickedSuspectIsCountedAndNotCalledProven()
    {
        const SnapshotPtr at = mockupSnapshot();
        CleanupSession session(at, selection(*at, {Verdict::Orphan, Verdict::Suspect}));
        session.answer();
        QCOMPARE(said(session, "question"), u"End 1 orphans?"_s);
        toggle(session, "suspects", 0);
        QCOMPARE(said(session, "question"), u"End 2 processes?"_s);
        QVERIFY(said(session, "story").contains(u"of the suspects nothing proves it"_s));
        toggle(session, "suspects", 0);
        QCOMPARE(said(session, "question"), u"End 1 orphans?"_s);
        QVERIFY(said(session, "story").startsWith(u"Their owners have exited"_s));
    }

    void suspectsBesideAllOrphansStayUntilOneIsTicked()
    {
        CleanupSession session(manyOrphans(3));
        session.answer();
        QCOMPARE(said(session, "suspectsTitle"), u"2 suspects stay as they are"_s);
        toggle(session, "suspects", 1);
        QCOMPARE(said(session, "suspectsTitle"), u"2 suspects"_s);
    }

    void whatCannotBeEndedIsNeverEndedWhateverBecomesOfIt()
    {
        const SnapshotPtr at = mockupSnapshot();
        const auto request = selection(*at, {Verdict::Orphan, Verdict::Kept});
        CleanupSession session(at, request);
        QAbstractItemModelTester tester(session.model("neverEnded"),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        session.answer();
        const SnapshotPtr later = nextTick(*at, [&](Snapshot &snapshot) {
            const auto orphan =
                std::find_if(snapshot.rows.begin(), snapshot.rows.end(),
                             [&](const ProcessRow &row) { return row.key == request.orphans[0]; });
            for (ProcessRow &row : snapshot.rows)
                if (row.key == request.named[0])
                    row.judgement = orphan->judgement;
        });
        session.dialog.showSnapshot(later);
        QTest::mouseClick(session.child<QPushButton>("checkAgain"), Qt::LeftButton);
        session.dialog.showPlan(samplePlan(session.requests.back(), *later, 2)); // has it, too
        QVERIFY(session.cell("neverEnded", 0, TargetModel::Reason).contains(u"ask anew"_s));
        QVERIFY(saysSomewhere(session, u"nothing has changed"_s)); // nothing that may be ticked
        toggle(session, "neverEnded", 0);
        QVERIFY(!session.ticked("neverEnded", 0));
        QTest::mouseClick(session.end(), Qt::LeftButton);
        QVERIFY(session.runs.at(0).keys == request.orphans);
    }

    void whereNothingCanBeEndedNoOrphanIsClaimed()
    {
        const SnapshotPtr at = mockupSnapshot();
        CleanupSession session(at, selection(*at, {Verdict::Kept}));
        session.answer();
        QCOMPARE(said(session, "question"), u"None of these can be ended"_s);
        QVERIFY(!session.end()->isEnabled());
    }
};

QTEST_MAIN(TestCleanupMixed)
#include "tst_cleanupmixed.moc"
