// SPDX-License-Identifier: GPL-3.0-or-later
// What the monitor does around its engine.
#include "core/engine/monitor.h"
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;

class TestMonitor : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    /// The window takes the next one and lets go of the last: it must never be the one that frees.
    void aSnapshotOutlivesItsReceivers()
    {
        FakeWorld world;
        Monitor monitor(std::move(world.engine), std::chrono::milliseconds(0));
        SnapshotPtr shown;
        std::vector<std::weak_ptr<const Snapshot>> all;
        bool freedByTheReceiver = false;
        connect(&monitor, &Monitor::snapshotReady, this, [&](const SnapshotPtr &next) {
            all.emplace_back(next);
            std::weak_ptr<const Snapshot> last = shown;
            const bool hadOne = shown != nullptr;
            shown = next;
            freedByTheReceiver = freedByTheReceiver || (hadOne && last.expired());
        });
        for (int i = 0; i < 4; ++i) {
            monitor.scanNow();
            QTRY_COMPARE(all.size(), static_cast<std::size_t>(i + 1));
            monitor.snapshotTaken();
        }
        QVERIFY(!freedByTheReceiver);
        QVERIFY(all[1].expired()); // only the last two are kept
    }
};

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
