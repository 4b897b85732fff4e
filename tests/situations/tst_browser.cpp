// SPDX-License-Identifier: GPL-3.0-or-later
// Headless Chromium under chromedriver: a killed driver leaves the browser. The browser's own
// processes have a live parent, and its crash handlers have none from the start, by design.
#include "tests/situations/commands.h"
#include "tests/situations/outcome.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace proctor;

class TestBrowser : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aKilledDriver()
    {
        DebianWorld world;
        for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            world.setVariable(QString::fromLatin1(name), world.file({}));
        world.watch();
        const auto driver =
            Stage::start(world, {QStringLiteral("chromedriver"), QStringLiteral("--port=0")});
        QVERIFY(driver && driver->awaitOutput("successfully on port "));
        static const QRegularExpression onPort(QStringLiteral("successfully on port (\\d+)\\."));
        QString port;
        QTRY_VERIFY_WITH_TIMEOUT(
            !(port = onPort.match(QString::fromUtf8(driver->output())).captured(1)).isEmpty(),
            patience);
        const auto client =
            Stage::start(world, python(QStringLiteral("session.py"),
                                       {port, world.file(QStringLiteral("profile"))}));
        QVERIFY(client && client->program().awaitExit());
        const auto browser = driver->await(childOf(driver->program()));
        QVERIFY(browser);
        const auto zygotes =
            driver->awaitAll(childOf(*browser, mentioning(QStringLiteral("--type=zygote"))), 2);
        QCOMPARE(zygotes.size(), std::size_t{2});
        const auto handlers = driver->awaitAll(
            driver->orphaned(mentioning(QStringLiteral("chrome_crashpad_handler"))), 2);
        QCOMPARE(handlers.size(), std::size_t{2});
        EXPECT_SITUATION(world, *browser, "chromium");
        QVERIFY(letAge(world, *browser));

        QVERIFY(driver->program().end());
        QVERIFY(awaitHandedOver(world, *browser, driver->program()));
        EXPECT_SITUATION(world, *browser, "chromium-of-dead-driver");
        for (const Held &zygote : zygotes)
            EXPECT_SITUATION(world, zygote, "chromium-child");
        for (const Held &handler : handlers)
            EXPECT_SITUATION(world, handler, "chromium-crash-handler");
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
