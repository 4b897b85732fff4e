// SPDX-License-Identifier: GPL-3.0-or-later
// No word of the window is cut, in several languages: whoever shows a text has the room that it
// asks for. At another scale with QT_SCALE_FACTOR, see CMakeLists.txt.
#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"
#include "tests/ui/clipping.h"
#include "ui/automatic/automaticdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"
#include "ui/window/railbutton.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableWidget>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestClipping : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { registerMetaTypes(); }

    /// Or nobody would notice that the other test sees nothing.
    void whatIsCutIsFound()
    {
        applyTheme(*qApp, Appearance::Light);
        QWidget window;
        auto *box = new QComboBox(&window);
        box->addItems({u"a"_s, u"one that is far too long for its place"_s});
        box->setGeometry(0, 0, 90, 32);
        auto *table = new QTableWidget(1, 2, &window);
        table->setHorizontalHeaderLabels({u"a"_s, u"b"_s});
        table->setItem(0, 0, new QTableWidgetItem(u"cut, and nothing says the rest"_s));
        table->setItem(0, 1, new QTableWidgetItem(u"cut, and a tool tip says the rest"_s));
        table->item(0, 1)->setToolTip(table->item(0, 1)->text());
        table->setGeometry(0, 40, 240, 100);
        auto *button = new RailButton(u"list"_s, u"Donaudampfschifffahrt"_s, &window);
        button->setGeometry(0, 150, 72, 56);
        window.resize(240, 210);
        window.show();
        const QStringList cut = clippedTexts(window);
        QCOMPARE(cut.size(), 3);
        QVERIFY(cut.filter(u"far too long"_s).size() == 1);
        QVERIFY(cut.filter(u"nothing says"_s).size() == 1);
        QVERIFY(cut.filter(u"Donau"_s).size() == 1);
    }

    void longTitlesWidenTheRail()
    {
        Rail rail;
        rail.addPage(u"list"_s, u"A"_s, {});
        const int narrowest = rail.width();
        rail.addPage(u"audit"_s, u"Donaudampfschifffahrt"_s, {});
        rail.show();
        QVERIFY(rail.width() > narrowest);
        QCOMPARE(clippedTexts(rail), QStringList());
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        for (const auto *language : {"en", "de", "es", "fr", "ja", "zh_CN"})
            for (const bool dark : {false, true})
                QTest::addRow("%s-%s", language, dark ? "dark" : "light")
                    << QString::fromLatin1(language) << dark << false;
        QTest::newRow("en-mirrored") << u"en"_s << false << true;
        QTest::newRow("de-mirrored") << u"de"_s << false << true;
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QTranslator translator;
        QVERIFY(
            translator.load(QStringLiteral(PROCTOR_QM_DIR) + u"/proctor_"_s + language + u".qm"_s));
        QApplication::installTranslator(&translator);
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light);

        MainWindow window;
        window.resize(1440, 900);
        window.show();
        QStringList cut;
        const auto look = [&](const char *where) {
            for (int round = 0; round < 4; ++round) // what wraps has its height only after a few
                QApplication::processEvents();
            for (const QString &one : clippedTexts(window))
                cut.append(QString::fromLatin1(where) + u": "_s + one);
        };
        window.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
        look("first run");
        window.showSnapshot(mockupSnapshot());
        auto *table = window.findChild<ProcessTable *>();
        for (const pid_t pid : {4312, 5120, 6011, 2207, 7790}) {
            table->select(sampleKey(pid));
            look("processes");
        }
        for (const int page : {2, 3}) {
            QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
            look(page == 2 ? "health" : "audit");
        }
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        for (const char *tab :
             {"settingsGeneral", "settingsTable", "settingsCleanup", "settingsDetection"}) {
            auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(tab));
            QVERIFY(button);
            button->click();
            look(tab);
        }
        window.findChild<QAbstractButton *>(u"newProfile"_s)->click();
        look("profile editor");
        window.findChild<QAbstractButton *>(u"closeEditor"_s)->click();
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(window.findChild<HelpDialog *>());
        look("help");
        window.findChild<HelpDialog *>()->close();
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        look("dialog");
        auto *dialog = window.findChild<CleanupDialog *>();
        QVERIFY(dialog);
        const PlanPtr plan = samplePlan(bulkRequest(*mockupSnapshot()), *mockupSnapshot());
        dialog->showPlan(plan);
        look("plan");
        dialog->findChild<QAbstractButton *>(u"end"_s)->click();
        dialog->showReport(runningReport(*plan));
        look("progress");
        dialog->showReport(finishedReport(*plan));
        look("report");
        dialog->reject();
        window.findChild<QAbstractButton *>(u"automatic"_s)->click();
        QVERIFY(window.findChild<AutomaticDialog *>());
        look("automatic cleanup");
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
