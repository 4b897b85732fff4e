// SPDX-License-Identifier: GPL-3.0-or-later
// The welcome page: what it tells people to copy is what lands on the clipboard, and it says where
// it looks.
#include "tests/support/samplesnapshot.h"
#include "ui/welcome/oneliners.h"
#include "ui/welcome/welcomepage.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace proctor;

class TestWelcomePage : public QObject {
    Q_OBJECT
  private:
    template <typename Widget>
    static Widget *child(const QWidget &page, const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }

  private Q_SLOTS:
    void everyTabsLineIsCopiedAsItStands()
    {
        WelcomePage page;
        const auto lines = oneLiners(launcherCommand(), launcherPath());
        QCOMPARE(lines.size(), 4);
        auto *code = child<QLabel>(page, "code");
        for (const OneLiner &line : lines) {
            for (auto *tab : page.findChildren<QAbstractButton *>())
                if (tab->text() == line.where)
                    tab->click();
            QCOMPARE(code->text(), line.code);
            child<QPushButton>(page, "copy")->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), line.code);
        }
    }

    void everyLineGoesThroughTheLauncher()
    {
        for (const OneLiner &line :
             oneLiners(QStringLiteral("proctor-run"), QStringLiteral("/usr/bin/proctor-run"))) {
            QVERIFY(line.code.contains(QStringLiteral("proctor-run")));
            QVERIFY(!line.code.contains(u'\n'));
        }
    }

    void onesOwnAndBestKnownProfilesComeFirst()
    {
        Snapshot snapshot = emptySnapshot();
        snapshot.profiles = {{"adb-server", "", 0}, {"celery", "", 0}, {"mine", "", 0, false}};
        for (const char *more : {"b", "c", "d", "e", "f"})
            snapshot.profiles.push_back({more, "", 0});
        WelcomePage page;
        page.showSnapshot(std::make_shared<const Snapshot>(std::move(snapshot)));
        QStringList labels;
        for (const auto *label : page.findChildren<QLabel *>())
            labels.append(label->text());
        const auto mine = labels.indexOf(QStringLiteral("mine"));
        QVERIFY(mine >= 0);
        QVERIFY(mine < labels.indexOf(QStringLiteral("celery")));
        QVERIFY(labels.indexOf(QStringLiteral("celery")) <
                labels.indexOf(QStringLiteral("adb-server")));
    }

    void theDemoIsAskedForOnceAndAgainAfterAFailure()
    {
        WelcomePage page;
        QSignalSpy asked(&page, &WelcomePage::demoRequested);
        auto *button = child<QPushButton>(page, "demo");
        button->click();
        button->click();
        QCOMPARE(asked.count(), 1);
        page.showDemoFailure(QStringLiteral("python3 is missing"));
        QCOMPARE(child<QLabel>(page, "failure")->text(), QStringLiteral("python3 is missing"));
        button->click();
        QCOMPARE(asked.count(), 2);
    }

    void itSaysWhichDirectoryIsWatched()
    {
        WelcomePage page;
        Snapshot snapshot = emptySnapshot();
        page.showSnapshot(std::make_shared<const Snapshot>(snapshot));
        auto *watching = child<QLabel>(page, "watching");
        QVERIFY(watching->text().contains(QStringLiteral("/run/user/1000/proctor/workers")));
        snapshot.registry.directories.front().problem =
            Error{ErrorCode::Untrusted, 0, "/run", "owned by another user"};
        page.showSnapshot(std::make_shared<const Snapshot>(snapshot));
        QVERIFY(watching->text().contains(QStringLiteral("owned by another user")));
    }

    void profilesAreListedWithoutDeadCheckBoxes()
    {
        WelcomePage page;
        Snapshot snapshot = emptySnapshot();
        page.showSnapshot(std::make_shared<const Snapshot>(snapshot));
        const auto shows = [&page](const char *name) {
            for (const auto *label : page.findChildren<QLabel *>())
                if (label->text() == QString::fromLatin1(name))
                    return true;
            return false;
        };
        QVERIFY(shows("dspy-bridge"));
        QVERIFY(shows("gradle-daemon"));
        QVERIFY(page.findChildren<QCheckBox *>().isEmpty());
        snapshot.profiles.resize(1);
        page.showSnapshot(std::make_shared<const Snapshot>(snapshot));
        QVERIFY(shows("dspy-bridge"));
        QVERIFY(!shows("gradle-daemon"));
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
