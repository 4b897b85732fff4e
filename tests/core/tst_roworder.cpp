// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a snapshot has its rows: it is what the table shows, so nothing in it may
// depend on when the scan happens to come.
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace std::chrono_literals;

class TestRowOrder : public QObject {
    Q_OBJECT

  private slots:
    void rowsLostWithinASecondKeepTheirPlaces()
    {
        test::FakeWorld world;
        world.startOrphan(310, 200); // lost first, and behind the other by pid
        world.os.advance(400ms);
        world.startOrphan(250, 210);
        std::optional<SteadyTime> lostFirst;
        for (int phase = 0; phase < 20; ++phase) {
            world.os.advance(300ms);
            world.engine->scan();
            world.engine->takeEvents();
            const auto snapshot = world.engine->snapshot();
            const auto &rows = snapshot->rows;
            QCOMPARE(rows.size(), std::size_t{2});
            QCOMPARE(rows[0].key.pid, 310);
            QCOMPARE(rows[1].key.pid, 250);
            QVERIFY(rows[0].lostAt && rows[1].lostAt);
            QVERIFY(*rows[1].lostAt - *rows[0].lostAt == 400ms);
            QVERIFY(!lostFirst || lostFirst == rows[0].lostAt);
            lostFirst = rows[0].lostAt;
        }
    }
    void theMomentGoesWithTheOrphan()
    {
        test::FakeWorld world;
        const ProcessKey owner = world.os.start(200, "beam.smp");
        world.registerWorker(world.startWorker(310, 200), owner);
        QVERIFY(!world.row(310).lostAt);
    }
};

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
