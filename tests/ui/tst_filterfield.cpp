// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the window by clicks and keys: what is offered and taken, what is said of a
// mistake and what stays shown meanwhile.
#include "tests/ui/filterwindow.h"
#include "ui/filter/filternotice.h"
#include "ui/metatypes.h"
#include "ui/strip/tile.h"
#include "ui/theme/theme.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFrame>

#include <algorithm>

using namespace proctor;

class TestFilterField : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init() { m_page = std::make_unique<FilterWindow>(); }
    void cleanup() { m_page.reset(); }

    void filtersWhileOneTypes();
    void keysAreOfferedAndTakenByKeyboard();
    void enterTakesAStateThatIsBegun();
    void enterTakesNothingThatNobodyChose();
    void tabTakesTheFirst();
    void closedListLeavesKeysToTheField();
    void escapeClosesTheListFirst();
    void mouseTakesAnOffer();
    void pressElsewhereClosesTheList();
    void listOffersWhatTheSnapshotHolds();
    void listStandsStillWhileSnapshotsArrive();
    void listStaysWhileTheWindowChangesItsSize();
    void listRunsRoundItsEnds();
    void programmedTextOffersNothing();
    void mistakeKeepsTheLastGoodFilter();
    void mistakeIsSaidAndMended();
    void slowPatternIsSaidAndKeepsTheLastGoodFilter();
    void slowPatternOfLastTimeHoldsNothingUp();
    void wordMadeKeyIsNoLongerLookedFor();
    void offersHideNoMistakeElsewhere();
    void sentenceGivesWayToTheTable();
    void mistakeShowsInTheFieldWithoutTheKeyboard();
    void undoBringsBackWhatEscapeCleared();
    void tileAndTextTogether();
    void helpShowsTheSyntax();
    void placeholderIsNeverCut();

  private:
    std::unique_ptr<FilterWindow> m_page;
};

void TestFilterField::filtersWhileOneTypes()
{
    m_page->type("state:orphan");
    QCOMPARE(m_page->shown(), 3);
    m_page->type(" -worker:pool-3");
    QCOMPARE(m_page->shown(), 2);
    m_page->type(" cpu:>50");
    QCOMPARE(m_page->shown(), 1);
}

void TestFilterField::keysAreOfferedAndTakenByKeyboard()
{
    m_page->press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_page->offers().contains(QStringLiteral("state:")));
    m_page->press(Qt::Key_Escape);
    m_page->press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(m_page->offers().contains(QStringLiteral("why:")));
    m_page->press(Qt::Key_Down);
    QVERIFY(m_page->field()->accessibleDescription().startsWith(QStringLiteral("state:, ")));
    m_page->press(Qt::Key_Escape);
    QVERIFY(m_page->field()->accessibleDescription().isEmpty());
    m_page->type("sta");
    QCOMPARE(m_page->offers(),
             (QStringList{QStringLiteral("state:"), QStringLiteral("state:stalled")}));
    m_page->press(Qt::Key_Down);
    m_page->press(Qt::Key_Return);
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:"));
    QVERIFY(m_page->field()->hasFocus());
    QVERIFY(m_page->offers().contains(QStringLiteral("orphan"))); // its values follow at once
    QVERIFY(m_page->sentence().isEmpty());                        // nothing is wrong yet
    m_page->press(Qt::Key_Down);
    m_page->press(Qt::Key_Down);
    m_page->press(Qt::Key_Down);
    m_page->press(Qt::Key_Enter);
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan"));
    QVERIFY(!m_page->isOpen());
    QCOMPARE(m_page->shown(), 3);
}

void TestFilterField::enterTakesAStateThatIsBegun()
{
    m_page->type("state:sus");
    m_page->press(Qt::Key_Return);
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:suspect"));
    QCOMPARE(m_page->shown(), 1);
    QVERIFY(m_page->field()->hasFocus());
    m_page->press(Qt::Key_Return);
    QVERIFY(m_page->table()->hasFocus());
}

void TestFilterField::enterTakesNothingThatNobodyChose()
{
    m_page->type("orphan"); // "orphaned:" is offered
    QVERIFY(m_page->isOpen());
    m_page->press(Qt::Key_Return);
    QCOMPARE(m_page->field()->text(), QStringLiteral("orphan"));
    QVERIFY(!m_page->isOpen());
    QVERIFY(m_page->table()->hasFocus());
}

void TestFilterField::tabTakesTheFirst()
{
    m_page->type("own");
    m_page->press(Qt::Key_Tab);
    QCOMPARE(m_page->field()->text(), QStringLiteral("owner:"));
    m_page->press(Qt::Key_Tab);
    QCOMPARE(m_page->field()->text(), QStringLiteral("owner:beam.smp"));
    QVERIFY(m_page->field()->hasFocus());
    m_page->press(Qt::Key_Tab); // closed: on to the next widget
    QVERIFY(!m_page->field()->hasFocus());
}

void TestFilterField::closedListLeavesKeysToTheField()
{
    QSignalSpy left(m_page->field(), &FilterField::left);
    m_page->type("zzz");
    QVERIFY(!m_page->isOpen());
    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        m_page->press(key);
    QCOMPARE(left.count(), 3);
    m_page->press(Qt::Key_Escape);
    QCOMPARE(m_page->field()->text(), QString());
    m_page->press(Qt::Key_Escape);
    QCOMPARE(left.count(), 4);
}

void TestFilterField::escapeClosesTheListFirst()
{
    m_page->type("stat");
    QVERIFY(m_page->isOpen());
    m_page->press(Qt::Key_Escape);
    QVERIFY(!m_page->isOpen());
    QCOMPARE(m_page->field()->text(), QStringLiteral("stat"));
    m_page->press(Qt::Key_Escape);
    QCOMPARE(m_page->field()->text(), QString());
}

void TestFilterField::mouseTakesAnOffer()
{
    m_page->type("state:s");
    QCOMPARE(m_page->offers(), (QStringList{QStringLiteral("stalled"), QStringLiteral("suspect")}));
    const QRect second = m_page->popup()->visualRect(m_page->popup()->model()->index(1, 0));
    QTest::mouseClick(m_page->popup()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:suspect"));
    QVERIFY(!m_page->isOpen());
    QVERIFY(m_page->field()->hasFocus());
    QCOMPARE(m_page->shown(), 1);
}

void TestFilterField::pressElsewhereClosesTheList()
{
    m_page->type("state:s");
    QVERIFY(m_page->isOpen());
    QTest::mouseClick(m_page->window()->findChild<QPushButton *>(QStringLiteral("pause")),
                      Qt::LeftButton);
    QVERIFY(!m_page->isOpen());
    QVERIFY(m_page->window()->paused()); // the press is not swallowed
}

void TestFilterField::listOffersWhatTheSnapshotHolds()
{
    m_page->type("owner:");
    QCOMPARE(m_page->offers(), (QStringList{QStringLiteral("beam.smp"), QStringLiteral("celery")}));
    m_page->press(Qt::Key_Escape);
    m_page->window()->showSnapshot(nextTick(*m_page->snapshot, [](Snapshot &s) {
        RowLooks looks;
        looks.ownerName = "my pool";
        s.rows.push_back(makeRow(9999, Verdict::Active, "new", looks));
    }));
    m_page->press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_page->offers().last(), QStringLiteral("\"my pool\"")); // as it has to be written
    m_page->press(Qt::Key_Up);
    m_page->press(Qt::Key_Return);
    QCOMPARE(m_page->field()->text(), QStringLiteral("owner:\"my pool\""));
    QCOMPARE(m_page->shown(), 1);
}

void TestFilterField::listStandsStillWhileSnapshotsArrive()
{
    m_page->type("owner:");
    m_page->press(Qt::Key_Down);
    const QStringList before = m_page->offers();
    m_page->window()->showSnapshot(
        nextTick(*m_page->snapshot, [](Snapshot &s) { s.rows.clear(); }));
    QCOMPARE(m_page->offers(), before);
    QCOMPARE(m_page->popup()->chosen(), 0);
}

void TestFilterField::listStaysWhileTheWindowChangesItsSize()
{
    m_page->type("owner:");
    m_page->press(Qt::Key_Down);
    const int wide = m_page->popup()->width();
    m_page->window()->resize(m_page->window()->width() - 200, m_page->window()->height());
    QVERIFY(m_page->isOpen());
    QCOMPARE(m_page->popup()->chosen(), 0);
    QVERIFY(m_page->popup()->width() < wide);
}

void TestFilterField::listRunsRoundItsEnds()
{
    m_page->type("state:");
    const int last = static_cast<int>(filterStates().size()) - 1;
    m_page->press(Qt::Key_Up);
    QCOMPARE(m_page->popup()->chosen(), last);
    m_page->press(Qt::Key_Down);
    QCOMPARE(m_page->popup()->chosen(), 0);
    m_page->press(Qt::Key_Down);
    QCOMPARE(m_page->popup()->chosen(), 1);
}

void TestFilterField::programmedTextOffersNothing()
{
    m_page->set("state:s");
    QVERIFY(!m_page->isOpen());
}

void TestFilterField::mistakeKeepsTheLastGoodFilter()
{
    QSignalSpy changes(m_page->field(), &RowFilterField::filterChanged);
    m_page->set("state:orphan");
    QCOMPARE(changes.count(), 1);
    m_page->set("state:orphan age:>9");
    m_page->set("state:orphan cpu:/x/");
    QCOMPARE(m_page->shown(), 3);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_page->field()->filter().text(), QStringLiteral("state:orphan"));
    m_page->window()->showSnapshot(nextTick(*m_page->snapshot)); // and at the next tick, too
    QCOMPARE(m_page->shown(), 3);
    QCOMPARE(m_page->field()->text(), QStringLiteral("state:orphan cpu:/x/"));
}

void TestFilterField::mistakeIsSaidAndMended()
{
    m_page->type("age:>3");
    QVERIFY2(m_page->sentence().startsWith(QStringLiteral("“3” has no unit.")),
             qPrintable(m_page->sentence()));
    QCOMPARE(m_page->field()->accessibleDescription(), m_page->sentence());
    QVERIFY(m_page->field()->toolTip().contains(QStringLiteral("has no unit")));
    const auto *notice = m_page->window()->findChild<FilterNotice *>();
    QVERIFY(m_page->window()->rect().contains(notice->geometry()));
    QVERIFY(notice->y() >=
            m_page->field()->mapTo(m_page->window(), QPoint(0, m_page->field()->height())).y());
    m_page->type("h");
    QVERIFY(m_page->sentence().isEmpty());
    QVERIFY(m_page->field()->accessibleDescription().isEmpty());
    QVERIFY(m_page->shown() < m_page->all());
    QVERIFY(m_page->shown() > 0);
}

namespace {

/// So many rows that a pattern which runs away in each is not waited for.
SnapshotPtr longArguments()
{
    return nextTick(*mockupSnapshot(), [](Snapshot &s) {
        for (pid_t pid = 10'001; pid <= 14'000; ++pid)
            s.rows.push_back(makeRow(pid, Verdict::Active, "w",
                                     {.cmdline = {"tool", std::string(200, 'a') + 'b'}}));
    });
}

} // namespace

void TestFilterField::slowPatternIsSaidAndKeepsTheLastGoodFilter()
{
    m_page->window()->showSnapshot(longArguments());
    m_page->set("state:orphan");
    m_page->set("state:orphan"); // set again it is no other filter
    m_page->set("cmd:/(a+)+(a+)+$/");
    QVERIFY2(
        m_page->sentence().startsWith(QStringLiteral("The pattern /(a+)+(a+)+$/ takes too long")),
        qPrintable(m_page->sentence()));
    QCOMPARE(m_page->field()->accessibleDescription(), m_page->sentence());
    QVERIFY(m_page->field()->toolTip().contains(QStringLiteral("takes too long")));
    QVERIFY(m_page->field()->error());
    QCOMPARE(m_page->field()->error()->position, 4);
    QCOMPARE(m_page->field()->filter().text(), QStringLiteral("state:orphan"));
    QCOMPARE(m_page->shown(), 3);
    m_page->window()->showSnapshot(longArguments()); // nor is it tried again
    QCOMPARE(m_page->shown(), 3);
    m_page->set("cmd:/a+b$/");
    QVERIFY(m_page->sentence().isEmpty());
    QCOMPARE(m_page->shown(), 4000);
}

void TestFilterField::slowPatternOfLastTimeHoldsNothingUp()
{
    m_page->set("cmd:/(a+)+(a+)+$/"); // with these processes it is quick
    QVERIFY(!m_page->field()->error());
    m_page->open();
    QCOMPARE(m_page->field()->text(), QStringLiteral("cmd:/(a+)+(a+)+$/"));
    const SnapshotPtr many = longArguments();
    m_page->window()->showSnapshot(many);
    QVERIFY(m_page->field()->error());
    QVERIFY(m_page->field()->filter().isEmpty());
    QCOMPARE(m_page->shown(), static_cast<int>(many->rows.size()));
    m_page->open();
    QCOMPARE(m_page->field()->text(), QString()); // what was in force is what is kept
}

void TestFilterField::wordMadeKeyIsNoLongerLookedFor()
{
    m_page->type("state:orphan age");
    QCOMPARE(m_page->shown(), 0); // as a word
    m_page->type(":");
    QCOMPARE(m_page->shown(), 3);
    QCOMPARE(m_page->field()->filter().text(), QStringLiteral("state:orphan"));
    m_page->type(">1");
    QCOMPARE(m_page->shown(), 3);
    m_page->type("h");
    QCOMPARE(m_page->shown(), 3);
    m_page->type(" cpu:>50");
    QCOMPARE(m_page->shown(), 1);
}

void TestFilterField::offersHideNoMistakeElsewhere()
{
    m_page->type("age:>3 own");
    QVERIFY(m_page->isOpen());
    const QRgb tone = Theme::light().state(Look::Orphan).rgb();
    const QImage field = m_page->field()->grab().toImage();
    QCOMPARE(field.pixel(field.width() / 2, 0), tone); // still told by the edge
    m_page->press(Qt::Key_Escape);
    QVERIFY(!m_page->sentence().isEmpty());
}

void TestFilterField::sentenceGivesWayToTheTable()
{
    m_page->type("age:>3");
    QVERIFY(!m_page->sentence().isEmpty());
    m_page->press(Qt::Key_Return);
    QVERIFY(m_page->table()->hasFocus());
    QVERIFY(m_page->sentence().isEmpty()); // it would lie on the headings
    QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!m_page->sentence().isEmpty());
    QTest::keyClick(m_page->window(), Qt::Key_2, Qt::ControlModifier); // another page
    QVERIFY(m_page->sentence().isEmpty());
}

void TestFilterField::mistakeShowsInTheFieldWithoutTheKeyboard()
{
    m_page->set("age:3h");
    m_page->table()->setFocus();
    const QImage good = m_page->field()->grab().toImage();
    m_page->set("age:3x");
    const QRgb tone = Theme::light().state(Look::Orphan).rgb();
    const QImage bad = m_page->field()->grab().toImage();
    const auto has = [tone](const QImage &image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == tone)
                    return true;
        return false;
    };
    QVERIFY(!has(good));
    QVERIFY(has(bad));
}

void TestFilterField::undoBringsBackWhatEscapeCleared()
{
    m_page->type("age:>3x ");
    m_page->press(Qt::Key_Escape);
    QCOMPARE(m_page->field()->text(), QString());
    QVERIFY(m_page->sentence().isEmpty());
    QCOMPARE(m_page->shown(), m_page->all());
    m_page->field()->undo();
    QCOMPARE(m_page->field()->text(), QStringLiteral("age:>3x "));
}

void TestFilterField::tileAndTextTogether()
{
    m_page->type("owner:beam cpu:>10");
    const auto tiles = m_page->window()->findChildren<Tile *>();
    const auto orphans = std::find_if(
        tiles.begin(), tiles.end(), [](const Tile *tile) { return tile->look() == Look::Orphan; });
    QVERIFY(orphans != tiles.end());
    QTest::mouseClick(*orphans, Qt::LeftButton);
    QCOMPARE(m_page->shown(), 1);
    QCOMPARE(m_page->field()->text(), QStringLiteral("owner:beam cpu:>10"));
    QTest::mouseClick(*orphans, Qt::LeftButton);
    QVERIFY(m_page->shown() > 1);
    QTest::mouseClick(*orphans, Qt::LeftButton);
    QTest::keyClick(m_page->table(), Qt::Key_Escape); // clears both
    QCOMPARE(m_page->field()->text(), QString());
    QCOMPARE(m_page->shown(), m_page->all());
}

void TestFilterField::helpShowsTheSyntax()
{
    for (const char *part : {"state:orphan,suspect", "age:&gt;1h", "-cmd:/", "Alt+Down"})
        QVERIFY2(m_page->field()->toolTip().contains(QString::fromLatin1(part)), part);
}

/// The longest that has room: whole beside the key hint, and more of it in a wider field.
void TestFilterField::placeholderIsNeverCut()
{
    RowFilterField *field = m_page->field();
    field->clear();
    m_page->table()->setFocus();
    QStringList seen;
    for (const int wide : {1000, 1360, 1920}) {
        m_page->window()->resize(wide, 860);
        QVERIFY(QTest::qWaitForWindowExposed(m_page->window()));
        QApplication::processEvents();
        const int start = field->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
        QStyleOptionFrame option;
        option.initFrom(field);
        option.lineWidth = field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
        const QRect inside =
            field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
        const int room = inside.right() - start - field->textMargins().right();
        const QString words = field->placeholderText();
        QVERIFY2(field->fontMetrics().horizontalAdvance(words) <= room,
                 qPrintable(QStringLiteral("%1 in %2 px").arg(words).arg(room)));
        seen.append(words);
    }
    QVERIFY(seen.front().size() <= seen.back().size());
    field->setMaximumWidth(900);
    field->resize(900, field->height());
    QVERIFY(field->placeholderText().contains(QStringLiteral("owner:beam")));
    field->resize(80, field->height());
    QCOMPARE(field->placeholderText(), QStringLiteral("Filter"));
}

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
