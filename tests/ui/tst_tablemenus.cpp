// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the table as a person opens and uses them, with the mouse and with keys alone, and
// that rows keep their places meanwhile.
#include "tests/ui/filterwindow.h"
#include "tests/ui/menus.h"
#include "ui/metatypes.h"
#include "ui/processes/columnlayout.h"
#include "ui/processes/columnmenu.h"
#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionSlider>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestTableMenus : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void rightClickOpensTheMenuOfTheRowUnderThePointer();
    void menuKeyOpensTheMenuOfTheCurrentRow();
    void menuKeyBringsTheCurrentRowIntoSight();
    void menuKeyTakesTheCurrentRowWhereNoneIsSelected();
    void menuOfARowThatIsNotSelectedIsAboutItAlone();
    void menuKeyWithNobodyAtARowIsOfTheTable();
    void keysChooseInTheMenuOfTheRow();
    void clickOnTheHeaderSortsAndASecondTurnsTheOrder();
    void rightClickOnTheHeaderOpensTheColumns();
    void keysSort();
    void keysTurnTheOrder();
    void onlyShownColumnsSort();
    void keysMoveAColumn();
    void keysMoveAColumnTheOtherWayFromRightToLeft();
    void keysWidenAColumn();
    void mouseMovesAColumnStepByStep();
    void whatLeadsNowhereIsOff();
    void whatKeysDidToTheColumnsIsKept();

    void exportKeyWritesWhatPassesTheFilterInTheOrderShown();
    void exportKeyNeedsNoRow();
    void headingMenuExports();
    void rowMenuNamesTheExportKey();

    void scrollBarHoldsTheOrder();
    void aStepOfTheScrollBarIsNotPutBack();
    void scrollingByTheTableItselfHoldsNothing();
    void groupMenuHoldsTheOrder();
    void filterMenuHoldsTheOrder();
    void savingAFilterHoldsTheOrder();
    void exportingHoldsTheOrder();

  private:
    ProcessTable *table() const { return m_window->table(); }
    ProcessModel *model() const { return qobject_cast<ProcessModel *>(table()->model()); }
    QHeaderView *header() const { return table()->horizontalHeader(); }
    int place(ColumnId id) const { return header()->visualIndex(static_cast<int>(id)); }
    int width(ColumnId id) const { return header()->sectionSize(static_cast<int>(id)); }
    QPoint titleOf(ColumnId id) const
    {
        const int section = static_cast<int>(id);
        return {header()->sectionViewportPosition(section) + header()->sectionSize(section) / 2,
                header()->height() / 2};
    }
    template <typename Menu>
    Menu *opened(const char *name = nullptr) const
    {
        for (Menu *menu : m_window->window()->findChildren<Menu *>(QString::fromLatin1(name)))
            if (menu->isVisible())
                return menu;
        return nullptr;
    }
    QMenu *enter(QMenu *menu, const QString &name) const;
    QMenu *columnsByKeys() const;
    QMenu *arrangeByKeys(const QString &column) const;
    void closeMenus() const;
    QFileDialog *fileDialog() const { return opened<QFileDialog>(); }
    QList<QByteArray> exported() const;

    std::unique_ptr<FilterWindow> m_window;
};

void TestTableMenus::initTestCase()
{
    registerMetaTypes();
    applyTheme(*qApp, Appearance::Light);
}

void TestTableMenus::init()
{
    m_window = std::make_unique<FilterWindow>();
    table()->setHold(std::chrono::milliseconds(0));
    table()->setGrouping(Grouping::Flat);
    table()->setFocus();
    table()->select(sampleKey(4313));
}

QMenu *TestTableMenus::enter(QMenu *menu, const QString &name) const
{
    walkTo(menu, name);
    QTest::keyClick(menu,
                    menu->layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    QMenu *inner = menu->activeAction()->menu();
    if (!inner->isVisible())
        qFatal("%s did not open", qPrintable(name));
    return inner;
}

QMenu *TestTableMenus::columnsByKeys() const
{
    pressMenuKey();
    return enter(opened<RowMenu>(), u"columns"_s);
}

QMenu *TestTableMenus::arrangeByKeys(const QString &column) const
{
    return enter(enter(columnsByKeys(), u"arranging"_s), u"arrange-"_s + column);
}

void TestTableMenus::closeMenus() const
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

/// The file that the open dialog writes, by lines.
QList<QByteArray> TestTableMenus::exported() const
{
    const QString path = m_window->folder() + u"/rows.csv"_s;
    auto *name = fileDialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // nothing, behind the last line's end
    return lines;
}

void TestTableMenus::rightClickOpensTheMenuOfTheRowUnderThePointer()
{
    const QModelIndex row = model()->index(model()->rowOf(sampleKey(5120)), 0);
    rightClick(table()->viewport(), table()->visualRect(row).center());
    auto *menu = opened<RowMenu>();
    QVERIFY(menu);
    QCOMPARE(table()->selectedKeys(), std::vector{sampleKey(5120)});
    walkTo(menu, u"copyCommand"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"chrome"_s));
}

void TestTableMenus::menuOfARowThatIsNotSelectedIsAboutItAlone()
{
    const QModelIndex row = model()->index(model()->rowOf(sampleKey(5120)), 0);
    table()->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    QCOMPARE(table()->selectedKeys(), std::vector{sampleKey(4313)});
    pressMenuKey();
    auto *menu = opened<RowMenu>();
    QVERIFY(menu);
    walkTo(menu, u"copyCommand"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"chrome"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"dspy"_s));
}

void TestTableMenus::menuKeyOpensTheMenuOfTheCurrentRow()
{
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentKey(), std::optional(sampleKey(4319)));
    pressMenuKey();
    auto *menu = opened<RowMenu>();
    QVERIFY(menu);
    QVERIFY(model()->orderHeld());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!opened<RowMenu>());
    QCOMPARE(table()->selectedKeys(), std::vector{sampleKey(4319)});
}

void TestTableMenus::menuKeyBringsTheCurrentRowIntoSight()
{
    m_window->window()->resize(1360, 480);
    table()->layOutRows();
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum());
    const auto inSight = [this] {
        const QRect row = table()->visualRect(table()->currentIndex());
        return table()->viewport()->rect().contains(row.center());
    };
    QVERIFY(!inSight());
    pressMenuKey();
    QVERIFY(opened<RowMenu>());
    QVERIFY(inSight());
    walkTo(opened<RowMenu>(), u"copyRows"_s);
    QTest::keyClick(opened<RowMenu>(), Qt::Key_Return);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t4313\t"_s));
}

void TestTableMenus::menuKeyTakesTheCurrentRowWhereNoneIsSelected()
{
    table()->clearSelection();
    QCOMPARE(table()->currentKey(), std::optional(sampleKey(4313)));
    QSignalSpy plans(m_window->window(), &MainWindow::planRequested);
    pressMenuKey();
    QVERIFY(opened<RowMenu>());
    walkTo(opened<RowMenu>(), u"end"_s);
    QTest::keyClick(opened<RowMenu>(), Qt::Key_Return);
    const auto request = plans.at(0).at(0).value<CleanupRequest>();
    QCOMPARE(request.orphans, std::vector{sampleKey(4313)});
    QVERIFY(request.named.empty());
}

/// Not even of the row that happens to be where the menu opens.
void TestTableMenus::menuKeyWithNobodyAtARowIsOfTheTable()
{
    table()->clearSelection();
    table()->selectionModel()->clearCurrentIndex();
    pressMenuKey();
    QVERIFY(!opened<RowMenu>());
    auto *menu = opened<QMenu>("headingMenu");
    QVERIFY(menu);
    walkTo(menu, u"export"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(fileDialog());
}

void TestTableMenus::keysChooseInTheMenuOfTheRow()
{
    pressMenuKey();
    walkTo(opened<RowMenu>(), u"copyRows"_s);
    QTest::keyClick(opened<RowMenu>(), Qt::Key_Return);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t4313\t"_s));
}

void TestTableMenus::clickOnTheHeaderSortsAndASecondTurnsTheOrder()
{
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, titleOf(ColumnId::Pid));
    QCOMPARE(model()->rowAt(0)->key.pid, 2207);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, titleOf(ColumnId::Pid));
    QCOMPARE(model()->rowAt(0)->key.pid, 7790);
}

void TestTableMenus::rightClickOnTheHeaderOpensTheColumns()
{
    rightClick(header()->viewport(), titleOf(ColumnId::Why));
    auto *menu = opened<ColumnMenu>();
    QVERIFY(menu);
    walkTo(menu, u"why"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(header()->isSectionHidden(static_cast<int>(ColumnId::Why)));
}

void TestTableMenus::keysSort()
{
    QMenu *sorting = enter(columnsByKeys(), u"sorting"_s);
    QVERIFY(sorting->actions().front()->isChecked()); // State
    walkTo(sorting, u"sort-pid"_s);
    QTest::keyClick(sorting, Qt::Key_Return);
    QCOMPARE(model()->rowAt(0)->key.pid, 2207);
    QCOMPARE(header()->sortIndicatorSection(), static_cast<int>(ColumnId::Pid));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestTableMenus::keysTurnTheOrder()
{
    table()->sortByColumn(static_cast<int>(ColumnId::Pid), Qt::AscendingOrder);
    QMenu *sorting = enter(columnsByKeys(), u"sorting"_s);
    walkTo(sorting, u"descending"_s);
    QVERIFY(!sorting->activeAction()->isChecked());
    QTest::keyClick(sorting, Qt::Key_Return);
    QCOMPARE(model()->rowAt(0)->key.pid, 7790);
    QVERIFY(header()->sortIndicatorOrder() == Qt::DescendingOrder);
}

void TestTableMenus::onlyShownColumnsSort()
{
    const ColumnMenu menu(table());
    QVERIFY(menu.findChild<QAction *>(u"sort-pid"_s));
    QVERIFY(!menu.findChild<QAction *>(u"sort-threads"_s));
}

void TestTableMenus::keysMoveAColumn()
{
    QMenu *arrange = arrangeByKeys(u"why"_s);
    const int before = place(ColumnId::Why);
    walkTo(arrange, u"moveLeft"_s);
    QTest::keyClick(arrange, Qt::Key_Return);
    QTest::keyClick(arrange, Qt::Key_Return); // it stays open
    QCOMPARE(place(ColumnId::Why), before - 2);
    walkTo(arrange, u"moveRight"_s);
    QTest::keyClick(arrange, Qt::Key_Space);
    QCOMPARE(place(ColumnId::Why), before - 1);
    closeMenus();
    QVERIFY(table()->hasFocus());
}

void TestTableMenus::keysMoveAColumnTheOtherWayFromRightToLeft()
{
    m_window->window()->setLayoutDirection(Qt::RightToLeft);
    QMenu *arrange = arrangeByKeys(u"why"_s);
    const int before = place(ColumnId::Why);
    const int left = titleOf(ColumnId::Why).x();
    walkTo(arrange, u"moveLeft"_s);
    QTest::keyClick(arrange, Qt::Key_Return);
    QCOMPARE(place(ColumnId::Why), before + 1);
    QVERIFY(titleOf(ColumnId::Why).x() < left);
}

void TestTableMenus::keysWidenAColumn()
{
    QMenu *arrange = arrangeByKeys(u"why"_s);
    const int before = width(ColumnId::Why);
    walkTo(arrange, u"wider"_s);
    QTest::keyClick(arrange, Qt::Key_Return);
    QTest::keyClick(arrange, Qt::Key_Return);
    QCOMPARE(width(ColumnId::Why), before + 32);
    walkTo(arrange, u"narrower"_s);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(arrange, Qt::Key_Return);
    QCOMPARE(width(ColumnId::Why), header()->minimumSectionSize());
    QVERIFY(!arrange->activeAction()->isEnabled());
}

void TestTableMenus::mouseMovesAColumnStepByStep()
{
    QMenu *arrange = arrangeByKeys(u"why"_s);
    const int before = place(ColumnId::Why);
    auto *left = arrange->findChild<QAction *>(u"moveLeft"_s);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(arrange, Qt::LeftButton, {}, arrange->actionGeometry(left).center());
    QVERIFY(arrange->isVisible());
    QCOMPARE(place(ColumnId::Why), before - 2);
}

void TestTableMenus::whatLeadsNowhereIsOff()
{
    QMenu *arrange = arrangeByKeys(u"command"_s); // it takes what the others leave
    QVERIFY(!arrange->findChild<QAction *>(u"wider"_s)->isEnabled());
    QVERIFY(arrange->findChild<QAction *>(u"moveLeft"_s)->isEnabled());
    closeMenus();
    arrange = arrangeByKeys(u"memory"_s);
    QVERIFY(!arrange->findChild<QAction *>(u"moveRight"_s)->isEnabled()); // the last one shown
}

void TestTableMenus::whatKeysDidToTheColumnsIsKept()
{
    QMenu *arrange = arrangeByKeys(u"why"_s);
    walkTo(arrange, u"moveLeft"_s);
    QTest::keyClick(arrange, Qt::Key_Return);
    walkTo(arrange, u"wider"_s);
    QTest::keyClick(arrange, Qt::Key_Return);
    const int at = place(ColumnId::Why);
    const int wide = width(ColumnId::Why);
    closeMenus();
    m_window->open();
    QCOMPARE(place(ColumnId::Why), at);
    QCOMPARE(width(ColumnId::Why), wide);
}

void TestTableMenus::exportKeyWritesWhatPassesTheFilterInTheOrderShown()
{
    m_window->set("state:orphan");
    table()->sortByColumn(static_cast<int>(ColumnId::Pid), Qt::DescendingOrder);
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(fileDialog());
    const QList<QByteArray> lines = exported();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("pid,"));
    QVERIFY(lines[1].startsWith("4319,"));
    QVERIFY(lines[2].startsWith("4313,"));
    QVERIFY(lines[3].startsWith("4312,"));
}

void TestTableMenus::exportKeyNeedsNoRow()
{
    table()->clearSelection();
    m_window->field()->setFocus();
    QTest::keyClick(m_window->field(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(fileDialog());
    QCOMPARE(exported().size(), m_window->all() + 1);
}

void TestTableMenus::headingMenuExports()
{
    table()->setGrouping(Grouping::Owner);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!table()->currentKey());
    pressMenuKey();
    auto *menu = opened<QMenu>("headingMenu");
    QVERIFY(menu);
    walkTo(menu, u"export"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(fileDialog());
    QCOMPARE(exported().size(), m_window->all() + 1);
}

void TestTableMenus::rowMenuNamesTheExportKey()
{
    pressMenuKey();
    const auto *action = opened<RowMenu>()->findChild<QAction *>(u"export"_s);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
}

void TestTableMenus::scrollBarHoldsTheOrder()
{
    table()->setHold(std::chrono::hours(1));
    m_window->window()->resize(1360, 480);
    table()->layOutRows();
    QScrollBar *bar = table()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QVERIFY(!model()->orderHeld());
    QStyleOptionSlider option;
    option.initFrom(bar);
    option.orientation = bar->orientation();
    option.minimum = bar->minimum();
    option.maximum = bar->maximum();
    option.pageStep = bar->pageStep();
    const QPoint handle =
        bar->style()
            ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, bar)
            .center();
    QTest::mousePress(bar, Qt::LeftButton, {}, handle);
    QVERIFY(model()->orderHeld());
    QTest::mouseRelease(bar, Qt::LeftButton, {}, handle);
}

void TestTableMenus::aStepOfTheScrollBarIsNotPutBack()
{
    table()->setHold(std::chrono::hours(1));
    m_window->window()->resize(1360, 480);
    table()->layOutRows();
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(20);
    QVERIFY(!model()->orderHeld());
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QVERIFY(model()->orderHeld());
    QVERIFY(bar->value() > 20);
}

void TestTableMenus::scrollingByTheTableItselfHoldsNothing()
{
    table()->setHold(std::chrono::hours(1));
    m_window->window()->resize(1360, 480);
    table()->layOutRows();
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QVERIFY(!model()->orderHeld());
}

void TestTableMenus::groupMenuHoldsTheOrder()
{
    QTest::mouseClick(m_window->window()->findChild<QPushButton *>(u"grouping"_s), Qt::LeftButton);
    auto *menu = opened<QMenu>("groupingMenu");
    QVERIFY(menu);
    QVERIFY(model()->orderHeld());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!model()->orderHeld());
}

void TestTableMenus::filterMenuHoldsTheOrder()
{
    QMenu *menu = m_window->openMenu();
    QVERIFY(model()->orderHeld());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!model()->orderHeld());
}

void TestTableMenus::savingAFilterHoldsTheOrder()
{
    m_window->set("state:orphan");
    QMenu *menu = m_window->openMenu();
    walkTo(menu, u"saveFilter"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *dialog = opened<QInputDialog>();
    QVERIFY(dialog);
    QVERIFY(model()->orderHeld());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!model()->orderHeld());
}

void TestTableMenus::exportingHoldsTheOrder()
{
    QTest::keyClick(m_window->window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(fileDialog());
    QVERIFY(model()->orderHeld());
    QTest::keyClick(fileDialog(), Qt::Key_Escape);
    QVERIFY(!model()->orderHeld());
}

QTEST_MAIN(TestTableMenus)
#include "tst_tablemenus.moc"
