// SPDX-License-Identifier: GPL-3.0-or-later
// While processes cannot be listed, the snapshot says why and keeps the time of what it shows.
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

#include <cerrno>

using namespace proctor;
using namespace proctor::test;

class TestScanFailure : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTimeIsThatOfTheLastGoodScan()
    {
        FakeWorld w;
        w.engine->scan();
        const WallTime good = w.os.wall();
        w.os.unlistable = systemError(EACCES, "/proc", "cannot be read");
        w.os.advance(std::chrono::minutes(1));
        w.engine->scan();
        const auto failing = w.engine->snapshot();
        QVERIFY(failing->scan.failure);
        QVERIFY(failing->scan.at == good);
        QVERIFY(failing->at > good);
        w.os.unlistable.reset();
        w.engine->scan();
        QVERIFY(!w.engine->snapshot()->scan.failure);
        QVERIFY(w.engine->snapshot()->scan.at == w.os.wall());
    }
};

QTEST_GUILESS_MAIN(TestScanFailure)
#include "tst_scanfailure.moc"
