// SPDX-License-Identifier: GPL-3.0-or-later
// The help by key and click: it names every key that the window has.
#include "tests/support/samplesnapshot.h"
#include "ui/filter/filterkeys.h"
#include "ui/format.h"
#include "ui/help/helpdialog.h"
#include "ui/metatypes.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QtGui/QShortcut>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <memory>

using namespace proctor;

class TestHelp : public QObject {
    Q_OBJECT

    HelpDialog *help() const
    {
        const auto found = m_window->findChildren<HelpDialog *>();
        for (HelpDialog *dialog : found)
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const auto labels = help()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text() == words; });
    }

    std::unique_ptr<MainWindow> m_window;

  private slots:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->showSnapshot(mockupSnapshot());
    }

    void keyOpensItOnceAndEscClosesIt()
    {
        QVERIFY(!help());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(help());
        QVERIFY(!help()->isModal());
        QApplication::setActiveWindow(m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->findChildren<HelpDialog *>().size(), 1);
        QTest::keyClick(help(), Qt::Key_Escape);
        QVERIFY(!help());
    }
    void buttonOfTheRailOpensItAndThePageStays()
    {
        const auto buttons = m_window->findChild<Rail *>()->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.back(), Qt::LeftButton);
        QVERIFY(help());
        QVERIFY(buttons.front()->isChecked());
        QVERIFY(!buttons.back()->isChecked());
    }
    void everyKeyOfTheWindowIsNamed()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const auto shortcuts =
            m_window->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(shortcuts.size() >= 13);
        for (const QShortcut *shortcut : shortcuts) {
            const QString key = shortcut->key().toString(QKeySequence::NativeText);
            QVERIFY2(says(key), qPrintable(key));
        }
    }
    void everyStateIsExplained()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        for (const Look look : {Look::Active, Look::Stalled, Look::Orphan, Look::Suspect,
                                Look::Ending, Look::Ended, Look::Kept, Look::Zombie, Look::Unknown})
            QVERIFY2(says(stateWord(look)), qPrintable(stateWord(look)));
        QVERIFY(says(filterHelp()));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
