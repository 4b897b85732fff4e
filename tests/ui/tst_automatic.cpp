// SPDX-License-Identifier: GPL-3.0-or-later
// The switch of automatic cleanup: nobody switches it on by accident, and while it is on nobody can
// overlook it.
#include "tests/support/samplesnapshot.h"
#include "ui/automatic/automaticchip.h"
#include "ui/automatic/automaticdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/processmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace proctor;

class TestAutomatic : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_asked = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::automaticRequested);
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        show(AutomaticMode::Off);
    }
    void cleanup()
    {
        m_asked.reset();
        m_window.reset();
    }

    void itIsOffAndOutOfTheWayAtFirst()
    {
        QVERIFY(!chip()->isVisible());
        QVERIFY(m_asked->isEmpty());
    }

    void switchingOnNamesTheProfilesAndWantsItsOwnButton()
    {
        QTest::mouseClick(button("automatic"), Qt::LeftButton);
        QVERIFY(dialog());
        QVERIFY(!button("automaticDo")->isEnabled()); // it is off already
        QCOMPARE(dialog()->findChild<QLabel *>(QStringLiteral("automaticProfiles"))->text(),
                 QStringLiteral("dspy-bridge, render"));
        QTest::mouseClick(choice("on"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(button("automaticDo")->isEnabled());
        QVERIFY(m_asked->isEmpty()); // choosing is not switching
        QTest::mouseClick(button("automaticDo"), Qt::LeftButton);
        QVERIFY(mode() == AutomaticMode::On);
        QTRY_VERIFY(!dialog());
    }

    void theOrderIsHeldWhileOneDecides()
    {
        const auto *model = m_window->findChild<ProcessModel *>();
        QVERIFY(!model->orderHeld());
        QTest::mouseClick(button("automatic"), Qt::LeftButton);
        QVERIFY(model->orderHeld());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!model->orderHeld());
    }

    void enterAndEscapeCancel_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Esc") << int(Qt::Key_Escape);
    }
    void enterAndEscapeCancel()
    {
        QFETCH(const int, key);
        button("automatic")->click();
        choice("on")->setChecked(true);
        QTest::keyClick(dialog(), static_cast<Qt::Key>(key));
        QTRY_VERIFY(!dialog());
        QVERIFY(m_asked->isEmpty());
    }

    void withoutAProfileItTeachesAndCannotBeSwitchedOn()
    {
        m_profiles.clear();
        show(AutomaticMode::Off);
        button("automatic")->click();
        choice("dry-run")->setChecked(true);
        QVERIFY(!button("automaticDo")->isEnabled());
        QVERIFY(says(*dialog(), QStringLiteral("automatic = \"proven\"")));
        m_profiles = {"celery"}; // somebody writes it into a file meanwhile
        show(AutomaticMode::Off);
        QVERIFY(button("automaticDo")->isEnabled());
        QVERIFY(!says(*dialog(), QStringLiteral("automatic = \"proven\"")));
        button("automaticDo")->click();
        QVERIFY(mode() == AutomaticMode::DryRun);
    }

    void whileItIsOnItIsInSightOnEveryPage()
    {
        show(AutomaticMode::On);
        for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QVERIFY(chip()->isVisible());
            QVERIFY(m_window->rect().contains(
                QRect(chip()->mapTo(m_window.get(), QPoint()), chip()->size())));
        }
        const QString said = chip()->accessibleName();
        QVERIFY(said.contains(QStringLiteral("on")));
        QVERIFY(said.contains(QStringLiteral("3 ended in the last hour")));
        QVERIFY(said.contains(QStringLiteral("2 held back")));
        m_window->resize(100, 100); // as small as it goes
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(chip()->width() >= chip()->minimumSizeHint().width());
        QVERIFY(m_window->rect().contains(
            QRect(chip()->mapTo(m_window.get(), QPoint()), chip()->size())));
    }

    void oneClickTurnsItOff()
    {
        show(AutomaticMode::DryRun);
        QVERIFY(chip()->accessibleName().contains(QStringLiteral("dry run")));
        QTest::mouseClick(chip(), Qt::LeftButton);
        QCOMPARE(m_asked->size(), 1);
        QVERIFY(mode() == AutomaticMode::Off);
        show(AutomaticMode::Off);
        QVERIFY(!chip()->isVisible());
    }

    void aPausedWindowShowsTheSwitchAsItIs()
    {
        button("pause")->click();
        show(AutomaticMode::On);
        QVERIFY(chip()->isVisible());
    }

    void aNoticeOfTheAuditLogStaysUntilItIsDismissed()
    {
        auto *notice = m_window->findChild<Banner *>(QStringLiteral("auditNotice"));
        QVERIFY(!notice->isVisible());
        m_window->showAuditNotice(QStringLiteral("audit.db is damaged; it was set aside"));
        m_window->showAuditNotice(QStringLiteral("another word"));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("set aside")));
        QVERIFY(notice->text().contains(QStringLiteral("another word")));
        show(AutomaticMode::Off);
        QVERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
    }

    void theThirdPageIsReachedByKeyAndByRail()
    {
        auto *page = m_window->findChild<QWidget *>(QStringLiteral("auditPage"));
        QVERIFY(page);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(page->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(page->isVisible()); // its own filter, not the table's
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Audit"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(page->isVisible());
    }

  private:
    void show(AutomaticMode mode)
    {
        m_window->showSnapshot(nextTick(*mockupSnapshot(), [this, mode](Snapshot &snapshot) {
            snapshot.automatic = {mode, m_profiles, 3, 2};
        }));
    }
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QRadioButton *choice(const char *name) const
    {
        return m_window->findChild<QRadioButton *>(QStringLiteral("automatic-") +
                                                   QString::fromLatin1(name));
    }
    AutomaticChip *chip() const { return m_window->findChild<AutomaticChip *>(); }
    AutomaticDialog *dialog() const { return m_window->findChild<AutomaticDialog *>(); }
    AutomaticMode mode() const { return m_asked->last().at(0).value<AutomaticMode>(); }
    static bool says(const QWidget &where, const QString &words)
    {
        for (const QLabel *label : where.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::vector<std::string> m_profiles{"dspy-bridge", "render"};
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_asked;
};

QTEST_MAIN(TestAutomatic)
#include "tst_automatic.moc"
