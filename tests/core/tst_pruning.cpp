// SPDX-License-Identifier: GPL-3.0-or-later
// A record whose process has exited is removed; one that its successor has written under the same
// name, having got the pid within the same clock tick, is not.
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace proctor::test;

class TestPruning : public QObject {
    Q_OBJECT

    static void registerAs(FakeWorld &w, const ProcessKey &worker, const ProcessKey &owner,
                           const char *fingerprint)
    {
        Record record = w.record(worker, owner);
        record.fingerprint = fingerprint;
        (void)w.store.write(record).value();
    }

  private Q_SLOTS:
    void aSuccessorKeepsItsRecord_data()
    {
        QTest::addColumn<bool>("inodes");
        QTest::newRow("Linux 6.9") << true;
        QTest::newRow("without pidfd inodes") << false;
    }
    void aSuccessorKeepsItsRecord()
    {
        QFETCH(bool, inodes);
        FakeWorld w;
        w.os.ticking = false;
        w.os.givesInodes = inodes;
        const auto owner = w.os.start(300, "beam.smp");
        registerAs(w, w.startWorker(200, 300), owner, "first");
        w.engine->scan();
        w.os.exit(200);
        registerAs(w, w.startWorker(200, 300), owner, "second");
        w.engine->takeEvents();
        w.engine->scan();
        QCOMPARE(w.store.names()->size(), 1U);
    }
    void nothingIsRemovedWhileSomebodyRegisters()
    {
        FakeWorld w;
        const auto owner = w.os.start(300, "beam.smp");
        registerAs(w, w.startWorker(200, 300), owner, "first");
        w.engine->scan();
        {
            const auto lock = w.store.lock();
            w.os.exit(200);
            w.engine->takeEvents();
            QCOMPARE(w.store.names()->size(), 1U);
        }
        w.os.advance(std::chrono::minutes(1));
        w.engine->scan(); // the next sweep
        QVERIFY(w.store.names()->empty());
    }
};

QTEST_GUILESS_MAIN(TestPruning)
#include "tst_pruning.moc"
