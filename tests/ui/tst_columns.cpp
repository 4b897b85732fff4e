// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns are shown, where and how wide: by menu, by preset, and kept in a file.
#include "tests/support/samplesnapshot.h"
#include "ui/processes/columnlayout.h"
#include "ui/processes/columnmenu.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/rowactions.h"
#include "ui/processes/roworder.h"
#include "ui/processes/tablekeeper.h"
#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

#include <algorithm>

using namespace proctor;

namespace {

struct Shown {
    ProcessModel model;
    ProcessTable table{&model};

    Shown()
    {
        table.resize(1200, 400);
        table.show();
        table.showSnapshot(mockupSnapshot());
    }
    bool shows(ColumnId id) const
    {
        return !table.horizontalHeader()->isSectionHidden(static_cast<int>(id));
    }
    int width(ColumnId id) const
    {
        return table.horizontalHeader()->sectionSize(static_cast<int>(id));
    }
    int place(ColumnId id) const
    {
        return table.horizontalHeader()->visualIndex(static_cast<int>(id));
    }
    /// As a person does: with a click of the right button on the header.
    ColumnMenu *openMenu()
    {
        QWidget *header = table.horizontalHeader()->viewport();
        const QPoint at(20, 5);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, header->mapToGlobal(at));
        QApplication::sendEvent(header, &event);
        const auto menus = table.findChildren<ColumnMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }
    void choose(const char *name)
    {
        ColumnMenu *menu = openMenu();
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY(action);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    }
};

struct File {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("window.ini"));

    void write(const QStringList &columns) const
    {
        QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("columns"), columns);
    }
};

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void heartbeatIsItsAgeOrADash()
    {
        const ProcessColumn &column = processColumn(ColumnId::Heartbeat);
        ProcessRow row = makeRow(6001, Verdict::Active, "pool-1");
        QCOMPARE(column.text(row), QStringLiteral("–"));
        QVERIFY(!column.sortKey(row).number);
        auto record = std::make_shared<Record>(*row.record);
        record->heartbeatTimeoutS = 30;
        row.record = std::move(record);
        row.heartbeatAgeS = 12;
        QCOMPARE(column.text(row), QStringLiteral("12 s"));
        QVERIFY(cellToolTip(ColumnId::Heartbeat, row).contains(QStringLiteral("every 30 s")));
        row.ended = std::make_shared<const EndedView>(EndedView{sampleWall(), {"exited", {}}});
        QCOMPARE(column.text(row), QStringLiteral("–"));
    }

    void orphanedIsOrderedByTheMomentOfTheLoss()
    {
        ProcessRow first = makeRow(6002, Verdict::Orphan, "pool-2");
        ProcessRow second = makeRow(6001, Verdict::Orphan, "pool-1");
        second.lostAt = *first.lostAt + std::chrono::milliseconds(400);
        const ProcessColumn &column = processColumn(ColumnId::Orphaned);
        for (int phase = 0; phase < 20; ++phase) {
            first.orphanedForS = 10 + 0.3 * phase;
            second.orphanedForS = *first.orphanedForS - 0.4;
            QCOMPARE(RowOrder().of({&first, &second}, column, Qt::AscendingOrder).front(), &second);
            QCOMPARE(RowOrder().of({&first, &second}, column, Qt::DescendingOrder).front(), &first);
        }
        const ProcessRow active = makeRow(6000, Verdict::Active, "pool-0");
        QCOMPARE(RowOrder().of({&active, &first}, column, Qt::AscendingOrder).back(), &active);
        QCOMPARE(RowOrder().of({&active, &first}, column, Qt::DescendingOrder).back(), &active);
    }

    void cgroupIsItsPath()
    {
        const ProcessColumn &column = processColumn(ColumnId::Cgroup);
        ProcessRow row = makeRow(6001, Verdict::Active, "pool-1");
        QCOMPARE(column.text(row), QStringLiteral("–"));
        auto identity = std::make_shared<ProcessIdentity>(*row.identity);
        identity->cgroup = "/system.slice/pool.service";
        row.identity = std::move(identity);
        QCOMPARE(column.text(row), QStringLiteral("/system.slice/pool.service"));
        QCOMPARE(cellToolTip(ColumnId::Cgroup, row), column.text(row));
    }

    void lastActionSaysWhatAndWhen()
    {
        const ProcessColumn &column = processColumn(ColumnId::LastAction);
        ProcessRow row = makeRow(6001, Verdict::Active, "pool-1");
        QCOMPARE(column.text(row), QStringLiteral("–"));
        QVERIFY(!column.sortKey(row).number);
        row.lastAction = std::make_shared<const LastAction>(
            LastAction{sampleWall(), Outcome::Refused, {"its owner is alive", {}}});
        QCOMPARE(column.text(row), QStringLiteral("Refused 12:04:31"));
        QCOMPARE(cellToolTip(ColumnId::LastAction, row), QStringLiteral("its owner is alive"));
        ProcessRow later = row;
        later.lastAction = std::make_shared<const LastAction>(
            LastAction{sampleWall() + std::chrono::minutes(1), Outcome::Refused, {}});
        const auto rows = RowOrder().of({&later, &row}, column, Qt::AscendingOrder);
        QCOMPARE(rows.front(), &row);
    }

    void theDefaultIsTriage()
    {
        const Shown shown;
        QVERIFY(shown.table.columns() == presetColumns(ColumnPreset::Triage));
        QVERIFY(!shown.shows(ColumnId::Profile));
    }
    void theMenuShowsAndHides()
    {
        Shown shown;
        shown.choose("ppid");
        QVERIFY(shown.shows(ColumnId::Parent));
        shown.choose("pid");
        QVERIFY(!shown.shows(ColumnId::Pid));
    }
    void stateStays()
    {
        Shown shown;
        QVERIFY(!shown.openMenu()->findChild<QAction *>(QStringLiteral("state"))->isEnabled());
    }
    void presetsAreOneClick()
    {
        Shown shown;
        shown.choose("preset1");
        QVERIFY(shown.table.columns() == presetColumns(ColumnPreset::Developer));
        shown.choose("preset0");
        QVERIFY(shown.table.columns() == presetColumns(ColumnPreset::Triage));
    }
    void resetLeavesWhatIsShown()
    {
        Shown shown;
        shown.choose("threads");
        shown.table.horizontalHeader()->moveSection(shown.place(ColumnId::Why), 1);
        shown.table.horizontalHeader()->resizeSection(static_cast<int>(ColumnId::Why), 333);
        shown.choose("reset");
        QCOMPARE(shown.place(ColumnId::Why), 7);
        QVERIFY(shown.width(ColumnId::Why) != 333);
        QVERIFY(shown.shows(ColumnId::Threads));
    }
    void whatIsShownBearsAMark()
    {
        Shown shown;
        ColumnMenu *menu = shown.openMenu();
        QVERIFY(menu);
        auto *action = menu->findChild<QAction *>(QStringLiteral("pid"));
        const auto picture = [&] { return menu->grab(menu->actionGeometry(action)).toImage(); };
        const QImage marked = picture();
        action->setChecked(false);
        QVERIFY(marked != picture());
    }
    void theSelectionStaysWhenColumnsChange()
    {
        Shown shown;
        shown.table.select(sampleKey(4313));
        shown.choose("preset2");
        QCOMPARE(shown.table.selectedKeys(), std::vector{sampleKey(4313)});
    }
    void onlyWhatIsShownIsCopied()
    {
        Shown shown;
        shown.choose("preset2");
        const QString text =
            rowsAsText({shown.model.rowAt(0)}, shown.table.columns().shown()).section(u'\n', 0, 0);
        QCOMPARE(text.split(u'\t').size(), 6);
    }
    void aColumnThatAPersonMadeWideStaysSo()
    {
        Shown shown;
        shown.table.horizontalHeader()->resizeSection(static_cast<int>(ColumnId::Why), 333);
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(&shown.table, &event);
        QCOMPARE(shown.width(ColumnId::Why), 333);
        QVERIFY(shown.width(ColumnId::Owner) != 333);
    }
    void allIsKeptInTheFile()
    {
        const File file;
        {
            Shown shown;
            const TableKeeper keeper(file.path, &shown.table);
            shown.choose("threads");
            shown.table.horizontalHeader()->moveSection(shown.place(ColumnId::Why), 1);
            shown.table.horizontalHeader()->resizeSection(static_cast<int>(ColumnId::Why), 222);
        }
        Shown again;
        const TableKeeper keeper(file.path, &again.table);
        QVERIFY(again.shows(ColumnId::Threads));
        QCOMPARE(again.place(ColumnId::Why), 1);
        QCOMPARE(again.width(ColumnId::Why), 222);
    }
    void aFileThatCannotBeWrittenIsToldOnce()
    {
        const QTemporaryDir folder;
        QFile blocking(folder.filePath(QStringLiteral("file"))); // root cannot write below it
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const QString path = blocking.fileName() + QStringLiteral("/window.ini");
        Shown shown;
        TableKeeper keeper(path, &shown.table);
        const QSignalSpy told(&keeper, &TableKeeper::notWritten);
        shown.choose("threads");
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).toString(), path);
        auto *soon = keeper.findChild<QTimer *>();
        QVERIFY(soon);
        QTRY_VERIFY(!soon->isActive());
        shown.table.setGrouping(Grouping::Profile);
        QVERIFY(soon->isActive());
        QTRY_VERIFY(!soon->isActive()); // written, or not, by now
        QCOMPARE(told.count(), 1);
    }
    void anOddFileDoesNoHarm()
    {
        const File file;
        file.write({QStringLiteral("-state"), QStringLiteral("why:99999999"),
                    QStringLiteral("invented:7"), QStringLiteral("why"), QStringLiteral("-pid:x"),
                    QString(), QStringLiteral(":::")});
        const ColumnLayout layout = readColumns(file.path);
        QCOMPARE(layout.columns.size(), processColumns().size());
        QVERIFY(layout.columns[0].id == ColumnId::State && layout.columns[0].shown);
        QVERIFY(layout.columns[1].id == ColumnId::Why && layout.columns[1].width == 4000);
        QVERIFY(layout.columns[2].id == ColumnId::Pid && !layout.columns[2].shown);
        QCOMPARE(layout.columns[2].width, 0);
    }
    void everyColumnOnceInEachPreset()
    {
        for (const ColumnPreset preset : columnPresets) {
            auto layout = presetColumns(preset);
            std::sort(layout.columns.begin(), layout.columns.end(),
                      [](const auto &a, const auto &b) { return a.id < b.id; });
            QCOMPARE(layout.columns.size(), processColumns().size());
            for (std::size_t i = 0; i < layout.columns.size(); ++i)
                QCOMPARE(static_cast<std::size_t>(layout.columns[i].id), i);
        }
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
