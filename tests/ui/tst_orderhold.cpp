// SPDX-License-Identifier: GPL-3.0-or-later
// How long rows keep their places: after whatever a hand does in the table, for as long as is set,
// and no longer.
#include "tests/support/samplesnapshot.h"
#include "ui/metatypes.h"
#include "ui/processes/orderhold.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <functional>

using namespace proctor;
using namespace std::chrono_literals;

namespace {

using Touch = std::function<void(ProcessTable &)>;

/// Where \p pid comes first, the worker of the other comes second.
SnapshotPtr orphanFirst(pid_t pid)
{
    Snapshot snapshot = emptySnapshot();
    for (const pid_t one : {pid, 3 - pid})
        snapshot.rows.push_back(
            makeRow(one, one == pid ? Verdict::Orphan : Verdict::Active, "pool"));
    recount(snapshot);
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

QPoint onSecondRow(const ProcessTable &table)
{
    return table.visualRect(table.model()->index(1, 0)).center();
}

std::chrono::milliseconds holdOf(const ProcessTable &table)
{
    return table.findChild<OrderHold *>()->time();
}

} // namespace

Q_DECLARE_METATYPE(Touch)

class TestOrderHold : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }

    void aHandInTheTableHolds_data()
    {
        QTest::addColumn<Touch>("touch");
        QTest::newRow("the mouse moves") << Touch([](ProcessTable &table) {
            const QPointF at = onSecondRow(table);
            QMouseEvent move(QEvent::MouseMove, at, table.viewport()->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(table.viewport(), &move);
        });
        QTest::newRow("the wheel turns") << Touch([](ProcessTable &table) {
            const QPointF at = onSecondRow(table);
            QWheelEvent wheel(at, table.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(table.viewport(), &wheel);
        });
        QTest::newRow("a row is clicked") << Touch([](ProcessTable &table) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, onSecondRow(table));
        });
        QTest::newRow("a key is pressed")
            << Touch([](ProcessTable &table) { QTest::keyClick(&table, Qt::Key_Down); });
    }

    /// One row alone is selected at most: a range would hold by itself.
    void aHandInTheTableHolds()
    {
        QFETCH(Touch, touch);
        ProcessModel model;
        ProcessTable table(&model);
        table.setHold(1h);
        table.resize(900, 400);
        table.show();
        table.showSnapshot(orphanFirst(1));
        QVERIFY(!model.orderHeld());
        touch(table);
        QVERIFY(model.orderHeld());
        table.showSnapshot(orphanFirst(2));
        QCOMPARE(model.rowOf(sampleKey(1)), 0);
        QVERIFY(model.orderIsStale());
    }

    void whenTheTimeIsOverTheRowsAreSortedByThemselves()
    {
        ProcessModel model;
        ProcessTable table(&model);
        table.setHold(1h);
        table.resize(900, 400);
        table.show();
        table.showSnapshot(orphanFirst(1));
        QTest::keyClick(&table, Qt::Key_Down);
        table.showSnapshot(orphanFirst(2));
        QCOMPARE(model.rowOf(sampleKey(1)), 0);
        table.setHold(0ms); // it is over
        QTRY_VERIFY(!model.orderHeld());
        QCOMPARE(model.rowOf(sampleKey(2)), 0);
        QVERIFY(!model.orderIsStale());
    }

    void fiveSecondsUnlessSet()
    {
        ProcessModel model;
        const ProcessTable table(&model);
        QCOMPARE(holdOf(table), 5s);
        const MainWindow window;
        QCOMPARE(holdOf(*window.findChild<ProcessTable *>()), 5s);
    }

    void theSettingReachesTheTable()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.toml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[table]\nhold_order_s = 12\n");
        file.close();
        const MainWindow window(MainWindow::Options{{}, false, {}, path});
        QCOMPARE(holdOf(*window.findChild<ProcessTable *>()), 12s);
    }
};

QTEST_MAIN(TestOrderHold)
#include "tst_orderhold.moc"
