// SPDX-License-Identifier: GPL-3.0-or-later
// For everyone: the keyboard alone reaches everything, whatever it reaches says what it is, rows
// are read as sentences, and in a language from right to left the window is mirrored.
#include "tests/support/samplesnapshot.h"
#include "tests/ui/tabreach.h"
#include "ui/details/detailspanel.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

#include <memory>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestEveryone : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

    /// Every page and every state of it that there is something to focus on.
    void openPlace(const QString &place)
    {
        m_window->showSnapshot(place == u"first run"_s
                                   ? std::make_shared<const Snapshot>(emptySnapshot())
                                   : mockupSnapshot());
        if (place == u"health"_s)
            QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        if (place == u"audit"_s)
            QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        if (place.startsWith(u"settings"_s)) {
            QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
            m_window->findChild<QAbstractButton *>(place)->click();
        }
        if (place == u"processes"_s)
            m_window->findChild<ProcessTable *>()->select(sampleKey(4312));
        QApplication::processEvents();
    }
    static void places()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"first run", "processes", "health", "audit", "settingsGeneral",
                                  "settingsTable", "settingsCleanup", "settingsDetection"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }

    void tabReachesEverything_data() { places(); }
    void tabReachesEverything()
    {
        QFETCH(QString, place);
        openPlace(place);
        QVERIFY(wantedByTab(*m_window).size() > 8);
        const QStringList missed = notReachedByTab(*m_window);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void whateverHasTheFocusSaysWhatItIs_data() { places(); }
    void whateverHasTheFocusSaysWhatItIs()
    {
        QFETCH(QString, place);
        openPlace(place);
        const QStringList nameless = namelessByTab(*m_window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aRowIsReadAsASentence()
    {
        openPlace(u"processes"_s);
        auto *table = m_window->findChild<ProcessTable *>();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
        QVERIFY(spoken && spoken->tableInterface());
        const int row = table->currentIndex().row();
        const QString words = spoken->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        QVERIFY2(words.startsWith(u"Orphan, PID 4312, "_s), qPrintable(words));
        QVERIFY2(words.contains(u"dspy_bridge.py"_s), qPrintable(words));
    }

    void aHeadingIsReadInEveryColumn()
    {
        openPlace(u"processes"_s);
        auto *table = m_window->findChild<ProcessTable *>();
        table->setGrouping(Grouping::Owner);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);
        for (const int column : {0, 3}) {
            const QString words =
                spoken->tableInterface()->cellAt(0, column)->text(QAccessible::Name);
            QVERIFY2(words.startsWith(u"Owner beam.smp 4290"_s), qPrintable(words));
        }
    }

    void fromRightToLeftTheWindowIsMirrored()
    {
        const auto centre = [this](QWidget *widget) {
            return widget->mapTo(m_window.get(), widget->rect().center()).x();
        };
        openPlace(u"processes"_s);
        auto *rail = m_window->findChild<Rail *>();
        auto *details = m_window->findChild<DetailsPanel *>();
        auto *table = m_window->findChild<ProcessTable *>();
        QVERIFY(centre(rail) < centre(table) && centre(table) < centre(details));
        const int state = table->horizontalHeader()->sectionViewportPosition(0);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        QApplication::processEvents(); // the layout, then what hangs on it
        QVERIFY(centre(rail) > centre(table) && centre(table) > centre(details));
        // The first column is at the other side, too.
        QCOMPARE(state, 0);
        QVERIFY(table->horizontalHeader()->sectionViewportPosition(0) > table->width() / 2);
    }
};

QTEST_MAIN(TestEveryone)
#include "tst_everyone.moc"
