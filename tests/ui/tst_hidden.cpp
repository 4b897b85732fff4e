// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody works for what is hidden: a page, the details, a minimized window. What is in sight stays
// right meanwhile, and what comes back is as it is now.
#include "tests/support/samplesnapshot.h"
#include "ui/details/detailspanel.h"
#include "ui/metatypes.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/strip/tile.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <cerrno>

#include <array>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

/// Whatever the model of \p table tells its view.
class ModelSpy {
  public:
    explicit ModelSpy(const ProcessTable &table)
        : m_spies{QSignalSpy(table.model(), &QAbstractItemModel::dataChanged),
                  QSignalSpy(table.model(), &QAbstractItemModel::layoutChanged),
                  QSignalSpy(table.model(), &QAbstractItemModel::rowsInserted),
                  QSignalSpy(table.model(), &QAbstractItemModel::rowsRemoved)}
    {}
    qsizetype count() const
    {
        qsizetype sum = 0;
        for (const QSignalSpy &spy : m_spies)
            sum += spy.count();
        return sum;
    }

  private:
    std::array<QSignalSpy, 4> m_spies;
};

} // namespace

class TestHidden : public QObject {
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    SnapshotPtr m_snapshot;

    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    int rowOf(pid_t pid) const
    {
        return qobject_cast<ProcessModel *>(table()->model())->rowOf(sampleKey(pid));
    }
    bool isSaid(const QString &words) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    std::uint32_t counted(Look look) const
    {
        for (const Tile *tile : m_window->findChildren<Tile *>())
            if (tile->look() == look)
                return tile->count();
        return 0;
    }
    QString cleanupWords() const
    {
        return m_window->findChild<QPushButton *>(u"cleanup"_s)->text();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void show(const std::function<void(Snapshot &)> &change = {})
    {
        m_snapshot = nextTick(*m_snapshot, change);
        m_window->showSnapshot(m_snapshot);
    }
    /// One orphan has gone, and two have come.
    void change()
    {
        show([](Snapshot &s) {
            std::erase_if(s.rows, [](const ProcessRow &row) { return row.key.pid == 4312; });
            s.rows.push_back(makeRow(9001, Verdict::Orphan, "late"));
            s.rows.push_back(makeRow(9002, Verdict::Orphan, "later"));
        });
    }

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
        m_snapshot = mockupSnapshot();
        m_window->showSnapshot(m_snapshot);
        table()->setFocus();
    }

    void theTableRestsOnAnotherPageAndIsRightWhenItComesBack()
    {
        table()->select(sampleKey(4313));
        press(Qt::Key_2, Qt::ControlModifier);
        const ModelSpy spy(*table());
        change();
        show();
        QCOMPARE(spy.count(), 0);
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(spy.count() > 0);
        QCOMPARE(rowOf(4312), -1);
        QVERIFY(rowOf(9001) >= 0);
        QCOMPARE(table()->selectedKeys(), std::vector{sampleKey(4313)});
    }

    void whatIsInSightStaysRightOnAnotherPage()
    {
        m_window->findChild<QLineEdit *>(u"filter"_s)->setText(u"pool-3"_s);
        table()->select(sampleKey(4312));
        QVERIFY(isSaid(u"of 17 tracked"_s));
        QVERIFY(isSaid(u"1 selected"_s));
        press(Qt::Key_2, Qt::ControlModifier);
        change();
        QCOMPARE(counted(Look::Orphan), 4U);
        QVERIFY2(cleanupWords().contains(u'4'), qPrintable(cleanupWords()));
        QVERIFY(isSaid(u"18 tracked"_s));
        QVERIFY(!isSaid(u"of 18 tracked"_s));
        QVERIFY2(isSaid(u"0 selected"_s), "it has gone");
        QSignalSpy plans(m_window.get(), &MainWindow::planRequested);
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(plans.at(0).at(0).value<CleanupRequest>().orphans,
                 (std::vector{sampleKey(4313), sampleKey(4319), sampleKey(9001), sampleKey(9002)}));
    }

    void aProblemIsKnownWhenThePageComesBack()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        show([](Snapshot &s) { s.scan.failure = systemError(EIO, "/proc", "cannot be read"); });
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->findChild<Banner *>(u"problemBanner"_s)->isVisible());
    }

    void thePauseCountsOnWhenItsPageComesBack()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_Space, Qt::NoModifier);
        QVERIFY(m_window->paused());
        change();
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(isSaid(u"+2 −1 since"_s));
    }

    void closedDetailsRestAndAreRightWhenTheyOpen()
    {
        table()->select(sampleKey(4312));
        const auto *panel = m_window->findChild<DetailsPanel *>();
        const auto sentence = [panel] {
            for (const QLabel *label : panel->findChildren<QLabel *>())
                if (label->text().startsWith(u"Its owner"_s))
                    return label->text();
            return QString();
        };
        const QString before = sentence();
        QVERIFY(!before.isEmpty());
        press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(!panel->isVisible());
        show([](Snapshot &s) {
            for (ProcessRow &row : s.rows)
                if (row.key.pid == 4312)
                    row.owner.name = "renamed";
        });
        QCOMPARE(sentence(), before);
        press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(panel->isVisible());
        QVERIFY(sentence().contains(u"renamed"_s));
    }

    void aMinimizedWindowRestsAndIsRightWhenItComesBack()
    {
        m_window->showMinimized();
        QTRY_VERIFY(m_window->isMinimized());
        const ModelSpy spy(*table());
        change();
        QCOMPARE(spy.count(), 0);
        QCOMPARE(counted(Look::Orphan), 3U);
        m_window->showNormal();
        QTRY_VERIFY(spy.count() > 0);
        QVERIFY(rowOf(9001) >= 0);
        QCOMPARE(counted(Look::Orphan), 4U);
        QVERIFY2(cleanupWords().contains(u'4'), qPrintable(cleanupWords()));
    }
};

QTEST_MAIN(TestHidden)
#include "tst_hidden.moc"
