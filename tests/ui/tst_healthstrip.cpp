// SPDX-License-Identifier: GPL-3.0-or-later
// The line of counts: it claims nothing before the first scan, says while paused from when it is
// and that scans go on, and has room for the health's reasons; and what stands below it does not
// move with a count.
#include "tests/support/samplesnapshot.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/strip/healthstrip.h"
#include "ui/strip/tile.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestHealthStrip : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

    HealthStrip *strip() const { return m_window->findChild<HealthStrip *>(); }
    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    bool isSaid(const QString &words) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// What the label with the whole of \p words has room for.
    QString shownOf(const QString &words) const
    {
        for (const QLabel *label : strip()->findChildren<QLabel *>())
            if (label->accessibleName() == words)
                return label->text();
        return {};
    }
    void show(int orphans) const { m_window->showSnapshot(manyOrphans(orphans)); }

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void nothingIsClaimedBeforeTheFirstScan()
    {
        for (const Tile *tile : strip()->findChildren<Tile *>()) {
            QCOMPARE(tile->texts().front().text, u"–"_s);
            QVERIFY(!tile->accessibleName().contains(u'0'));
            QVERIFY(!tile->isEnabled());
        }
        QVERIFY(isSaid(u"The first scan runs"_s));
        for (const auto *claim : {"No orphans", "No workers", "0 tracked"})
            QVERIFY2(!isSaid(QString::fromLatin1(claim)), claim);
        QVERIFY(button("cleanup")->toolTip().contains(u"not known yet"_s));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(isSaid(u"not known yet"_s), "refused in words");
        m_window->showSnapshot(mockupSnapshot());
        QVERIFY(!isSaid(u"The first scan runs"_s));
        QVERIFY(!isSaid(u"not known yet"_s));
        QVERIFY(m_window->findChild<ProcessTable *>()->hasFocus());
        for (const Tile *tile : strip()->findChildren<Tile *>())
            QVERIFY(tile->texts().front().text != u"–"_s);
    }

    void pausedItSaysFromWhenItIsAndThatScansGoOn()
    {
        const SnapshotPtr shown = mockupSnapshot();
        m_window->showSnapshot(shown);
        QVERIFY(isSaid(u"Scanned 1 s ago"_s));
        m_window->findChild<ProcessTable *>()->setFocus();
        QTest::keyClick(m_window->findChild<ProcessTable *>(), Qt::Key_Space);
        QVERIFY(isSaid(u"As of 12:04:31 · scanned 1 s ago"_s));
        m_window->showSnapshot(nextTick(*shown, [](Snapshot &s) {
            s.at += std::chrono::seconds(44);
            s.scan.at = s.at - std::chrono::seconds(2);
        }));
        QVERIFY(isSaid(u"As of 12:04:31 · scanned 2 s ago"_s));
        // What is calm in the table's place is from then, too.
        QCOMPARE(strip()->scannedWords(), u"As of 12:04:31"_s);
        QTest::keyClick(m_window->findChild<ProcessTable *>(), Qt::Key_Space);
        QVERIFY(isSaid(u"Scanned 2 s ago"_s));
    }

    void pausedBeforeTheFirstScanTheFirstIsShown()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(m_window->paused());
        const SnapshotPtr first = mockupSnapshot();
        m_window->showSnapshot(first);
        m_window->showSnapshot(nextTick(*first, [](Snapshot &s) { s.rows.clear(); }));
        QCOMPARE(m_window->findChild<ProcessTable *>()->model()->rowCount(), 18);
        QVERIFY(isSaid(u"As of 12:04:31"_s));
    }

    void pausedOutOfSightTheFirstScanIsThereAfterwards()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        m_window->hide();
        const SnapshotPtr first = mockupSnapshot();
        m_window->showSnapshot(first);
        m_window->showSnapshot(nextTick(*first, [](Snapshot &s) { s.rows.clear(); }));
        m_window->show();
        QCOMPARE(m_window->findChild<ProcessTable *>()->model()->rowCount(), 18);
        QVERIFY(isSaid(u"As of 12:04:31"_s));
    }

    void theReasonIsWholeIn1024Pixels()
    {
        m_window->resize(1024, 700);
        m_window->showSnapshot(mockupSnapshot());
        const QString reasons = healthReasons(*mockupSnapshot());
        QCOMPARE(shownOf(reasons), reasons);
        for (const Tile *tile : strip()->findChildren<Tile *>())
            for (const Tile::Text &one : tile->texts())
                QVERIFY2(QFontMetrics(one.font).horizontalAdvance(one.text) <= one.box.width(),
                         qPrintable(tile->accessibleName()));
        // And the window can be made as small as before.
        m_window->resize(640, 480);
        QCOMPARE(m_window->width(), 640);
    }

    void aCountMovesNothingInTheToolbar()
    {
        show(3);
        const QRect cleanup = button("cleanup")->geometry();
        const QRect end = button("endSelected")->geometry();
        for (const int orphans : {4, 9, 10, 88, 12, 0, 7}) {
            show(orphans);
            QApplication::processEvents();
            QCOMPARE(button("cleanup")->geometry(), cleanup);
            QCOMPARE(button("endSelected")->geometry(), end);
        }
        show(100); // it may grow once
        QApplication::processEvents();
        const QRect grown = button("cleanup")->geometry();
        show(7);
        QApplication::processEvents();
        QCOMPARE(button("cleanup")->geometry(), grown);
    }
};

QTEST_MAIN(TestHealthStrip)
#include "tst_healthstrip.moc"
