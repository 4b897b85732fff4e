// SPDX-License-Identifier: GPL-3.0-or-later
// The list of protected workers while its pool churns: rows come and go one by one, and who reads
// it keeps the place.
#include "tests/support/samplesnapshot.h"
#include "ui/cleanup/protectedmodel.h"
#include "ui/cleanup/protectedpanel.h"
#include "ui/theme/theme.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

/// Active workers with these pids.
Snapshot workers(const std::vector<pid_t> &pids)
{
    Snapshot snapshot = emptySnapshot();
    for (const pid_t pid : pids)
        snapshot.rows.push_back(makeRow(pid, Verdict::Active, "pool-" + std::to_string(pid)));
    return snapshot;
}

QStringList pidsOf(const ProtectedModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row).data(ProtectedModel::PidRole).toString());
    return out;
}

} // namespace

class TestProtectedModel : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void rowsComeAndGoWithoutAReset()
    {
        ProtectedModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const std::vector<std::vector<pid_t>> ticks{
            {11, 12, 13, 14}, {12, 14, 15}, {10, 11, 12, 13, 14, 15, 16}, {10, 16}, {}, {11}};
        for (const std::vector<pid_t> &pids : ticks) {
            model.showSnapshot(workers(pids));
            QStringList wanted;
            for (const pid_t pid : pids)
                wanted.append(QString::number(pid));
            QCOMPARE(pidsOf(model), wanted);
        }
        QCOMPARE(resets.size(), 0);
    }

    void aWorkerThatStallsSaysSo()
    {
        ProtectedModel model;
        Snapshot snapshot = workers({11, 12});
        model.showSnapshot(snapshot);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.showSnapshot(snapshot);
        QCOMPARE(changes.size(), 0);
        RowLooks looks;
        looks.stalled = true;
        snapshot.rows[1] = makeRow(12, Verdict::Active, "pool-12", looks);
        model.showSnapshot(snapshot);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.index(1).data(ProtectedModel::LookRole).toInt(),
                 static_cast<int>(Look::Stalled));
    }

    void whoReadsKeepsThePlaceWhileThePoolChurns()
    {
        std::vector<pid_t> pids(60);
        for (std::size_t i = 0; i < pids.size(); ++i)
            pids[i] = 100 + static_cast<pid_t>(i);
        ProtectedPanel panel;
        panel.resize(284, 320);
        panel.showSnapshot(workers(pids));
        panel.show();
        auto *list = panel.findChild<QListView *>(u"protected"_s);
        QVERIFY(list);
        list->setCurrentIndex(list->model()->index(30, 0));
        list->scrollTo(list->currentIndex(), QAbstractItemView::PositionAtCenter);
        const QString reader = list->currentIndex().data().toString();
        const int y = list->visualRect(list->currentIndex()).top();
        QVERIFY(list->verticalScrollBar()->value() > 0);
        pids.erase(pids.begin(), pids.begin() + 3); // above what is read
        pids.push_back(500);
        panel.showSnapshot(workers(pids));
        QCOMPARE(list->currentIndex().data().toString(), reader);
        QCOMPARE(list->visualRect(list->currentIndex()).top(), y);

        list->setCurrentIndex({}); // nobody at a row: the first in sight stays
        const auto firstInSight = [list] {
            int row = 0;
            while (list->visualRect(list->model()->index(row, 0)).bottom() < 0)
                ++row;
            return list->model()->index(row, 0);
        };
        const QString top = firstInSight().data().toString();
        const int topY = list->visualRect(firstInSight()).top();
        pids.insert(pids.begin(), 50);
        panel.showSnapshot(workers(pids));
        QCOMPARE(firstInSight().data().toString(), top);
        QCOMPARE(list->visualRect(firstInSight()).top(), topY);
    }
};

QTEST_MAIN(TestProtectedModel)
#include "tst_protectedmodel.moc"
