// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes under real stress: for PROCTOR_STRESS_SECONDS (default 60) Proctor is asked, over
// and over, to end everybody there is. No Active worker may get a signal, and no orphan be left.
#include "core/base/filelimit.h"
#include "tests/stress/adopter.h"
#include "tests/stress/stress.h"
#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

class TestStress : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(::getpid(), 1); }

    void noActiveWorkerIsSignalledAndNoOrphanIsLeft()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("PROCTOR_STRESS_SECONDS", &given);
        const int seconds = given ? asked : 60;
        stress::Stress stress(150);
        stress.run(std::chrono::seconds(seconds));
        const std::size_t left = stress.settle(std::chrono::seconds(60));
        stress.print();
        qInfo("%zu processes left", left);
        QCOMPARE(stress.board().activeSignalled.load(), 0U);
        QCOMPARE(left, 0U);
        QVERIFY(stress.board().reused > 0 || seconds < 60);
        QVERIFY(stress.count(proctor::Outcome::Ended) > 0);
    }
};

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "adopt")
        return stress::adoptOrphans(argv[2], argv[3]);
    if (::getpid() != 1)
        proctor::becomePid1(argc, argv);
    proctor::raiseFileLimit();
    QCoreApplication app(argc, argv);
    TestStress test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stress.moc"
