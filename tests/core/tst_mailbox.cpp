// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

#include <QtTest/QTest>

#include <thread>

using namespace proctor;

class TestMailbox : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oldestComesFirst()
    {
        Mailbox<int> box;
        QVERIFY(box.takeAll().empty());
        for (int i = 0; i < 3; ++i)
            box.put(i);
        QCOMPARE(box.takeAll(), (std::vector<int>{0, 1, 2}));
        QVERIFY(box.takeAll().empty());
    }

    void whatIsNotTakenIsFreed() // the sanitizers look
    {
        Mailbox<std::unique_ptr<int>> box;
        box.put(std::make_unique<int>(1));
    }

    void nothingIsLostBetweenThreads()
    {
        constexpr int each = 20'000;
        Mailbox<int> box;
        std::thread even([&box] {
            for (int i = 0; i < each; ++i)
                box.put(2 * i);
        });
        std::thread odd([&box] {
            for (int i = 0; i < each; ++i)
                box.put(2 * i + 1);
        });
        int next[2] = {0, 1};
        for (int taken = 0; taken < 2 * each;) {
            for (const int value : box.waitAndTakeAll()) {
                QCOMPARE(value, next[value % 2]); // each sender's in its order
                next[value % 2] += 2;
                ++taken;
            }
        }
        even.join();
        odd.join();
        QVERIFY(box.takeAll().empty());
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
