// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop with a font of 20 px, which wins: what is painted grows with it, and nothing is cut. In
// the language of LC_ALL, see CMakeLists.txt.
#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/windowwords.h"
#include "tests/ui/clipping.h"
#include "tests/ui/sizes.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/theme/grown.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestLargeFont : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        loadWindowWords();
        beDesktopWithFont(20);
    }

    void lengthsGrow()
    {
        QCOMPARE(uiFont().pixelSize(), 20);
        QVERIFY(grown(13) >= 20);
        QVERIFY(grown(metrics::row) > QFontMetrics(uiFont()).height());
    }

    void nothingIsCut()
    {
        MainWindow window;
        window.resize(1600, 1000);
        window.show();
        QApplication::setActiveWindow(&window);
        QStringList cut;
        const auto look = [&](const char *where) {
            QApplication::processEvents();
            QApplication::processEvents(); // what wraps has its height only after a second round
            for (const QString &one : clippedTexts(window))
                cut.append(QString::fromLatin1(where) + u": "_s + one);
        };
        window.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
        look("first run");
        const SnapshotPtr at = mockupSnapshot();
        window.showSnapshot(at);
        window.findChild<ProcessTable *>()->select(sampleKey(4312));
        look("processes");
        for (const Qt::Key page : {Qt::Key_2, Qt::Key_3, Qt::Key_Comma}) {
            QTest::keyClick(&window, page, Qt::ControlModifier);
            look("a page");
        }
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<CleanupDialog *>();
        QVERIFY(dialog);
        const PlanPtr plan = samplePlan(bulkRequest(*at), *at);
        dialog->showPlan(plan);
        look("cleanup");
        dialog->findChild<QAbstractButton *>(u"end"_s)->click();
        dialog->showReport(finishedReport(*plan));
        look("progress");
        QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
    }

    /// In our own font, which comes back with an appearance that is not the desktop's.
    void ourOwnFontChangesNothing()
    {
        applyTheme(*qApp, Appearance::Light);
        QCOMPARE(uiFont().pixelSize(), 13);
        for (const int length : {metrics::row, metrics::strip, metrics::toolbar, metrics::status,
                                 metrics::details, metrics::rail})
            QCOMPARE(grown(length), length);
    }
};

QTEST_MAIN(TestLargeFont)
#include "tst_largefont.moc"
