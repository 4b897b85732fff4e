// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timetext.h"

#include <QtTest/QTest>

using namespace proctor;

class TestTimeText : public QObject {
    Q_OBJECT

    const WallTime m_now{std::chrono::milliseconds(1'795'692'000'123)}; // 2026-11-26T11:20:00.123Z

  private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(utc);
        };
        row("2026-11-26T11:20:00Z", "2026-11-26T11:20:00.000Z");
        row("2026-11-26t11:20:00z", "2026-11-26T11:20:00.000Z");
        row("2026-11-26 11:20", "2026-11-26T11:20:00.000Z");
        row("2026-11-26T11:20:00.1234567Z", "2026-11-26T11:20:00.123Z");
        row("2026-11-26T11:20:00+01:30", "2026-11-26T09:50:00.000Z");
        row("2026-11-26T23:20:00-01:00", "2026-11-27T00:20:00.000Z");
        row("2026-11-26", "2026-11-26T00:00:00.000Z");
        row("2024-02-29", "2024-02-29T00:00:00.000Z");
        row("90s", "2026-11-26T11:18:30.123Z");
        row("30m", "2026-11-26T10:50:00.123Z");
        row("2h", "2026-11-26T09:20:00.123Z");
        row("7d", "2026-11-19T11:20:00.123Z");
        row("2w", "2026-11-12T11:20:00.123Z");
        row("0s", "2026-11-26T11:20:00.123Z");
    }
    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, utc);
        const auto time = parseTime(text.toStdString(), m_now);
        QVERIFY2(time, time ? "" : time.error().text().c_str());
        QCOMPARE(utcText(*time), utc.toStdString());
    }

    void whatIsNoTimeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *const text : {"",
                                       "h",
                                       "2",
                                       "2 h",
                                       "-2h",
                                       "2.5h",
                                       "99999999999h",
                                       "9000000d",
                                       "yesterday",
                                       "26.11.2026",
                                       "2026-11",
                                       "2026-02-29",
                                       "2026-13-01",
                                       "2026-11-00",
                                       "2026-11-26T",
                                       "2026-11-26T25:00",
                                       "2026-11-26T11:60",
                                       "2026-11-26T11:20:00+1",
                                       "2026-11-26T11:20:00.",
                                       "2026-11-26x",
                                       "1969-12-31",
                                       "9999-01-01",
                                       "2026-11-26T11:20:00Zz"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoTimeIsSaid()
    {
        QFETCH(QByteArray, text);
        const auto time = parseTime(text.toStdString(), m_now);
        QVERIFY(!time && time.error().code == ErrorCode::BadUsage);
        QVERIFY(time.error().message.find('"' + text.toStdString() + '"') != std::string::npos);
        QVERIFY(time.error().message.find("write 2026-11-26") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
