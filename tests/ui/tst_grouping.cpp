// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines the rows make in each grouping, in which order, and what headings say.
#include "tests/support/samplesnapshot.h"
#include "ui/processes/grouping.h"
#include "ui/processes/groupwords.h"
#include "ui/processes/processcolumns.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>

using namespace proctor;
using namespace std::chrono_literals;

namespace {

using Pids = std::vector<pid_t>;

/// "a|b|c"
QStringList list(const char *lines)
{
    return QString::fromUtf8(lines).split(u'|');
}

RowLooks ownedBy(pid_t pid, const char *name)
{
    RowLooks looks;
    looks.ownerPid = pid;
    looks.ownerName = name;
    return looks;
}

RowLooks unowned()
{
    return ownedBy(0, "");
}

/// A row that ends in a line of a tree: who its parent is says the kernel.
ProcessRow child(pid_t pid, pid_t parent, Verdict verdict = Verdict::Active)
{
    ProcessRow row = makeRow(pid, verdict, "w", unowned());
    row.ppid = parent;
    return row;
}

/// The lines of rows that this keeps.
struct Lined {
    std::vector<ProcessRow> rows;
    Lines lines;

    Lined(std::vector<ProcessRow> all, Grouping grouping, const Folds &folds = {},
          const std::vector<GroupKey> &held = {})
        : rows(std::move(all))
    {
        std::vector<const ProcessRow *> each;
        for (const ProcessRow &row : rows)
            each.push_back(&row);
        lines = linesOf(std::move(each), grouping, folds, held);
    }
    QStringList titles() const
    {
        QStringList out;
        for (const Line &line : lines.shown)
            if (line.isHeading())
                out.append(headingTitle(*line.group));
        return out;
    }
    /// Headings as words, rows as pids, each after one blank for every level.
    QStringList shown() const
    {
        QStringList out;
        for (const Line &line : lines.shown)
            out.append(QString(line.depth, u' ') + (line.isHeading()
                                                        ? headingTitle(*line.group)
                                                        : QString::number(line.row->key.pid)));
        return out;
    }
    Pids all() const
    {
        Pids pids;
        for (const ProcessRow *row : lines.all)
            pids.push_back(row->key.pid);
        return pids;
    }
    QString note(int line) const
    {
        return headingNote(*lines.shown.at(static_cast<std::size_t>(line)).group, sampleWall());
    }
};

std::vector<ProcessRow> twoOwners()
{
    return {makeRow(1, Verdict::Active, "a", ownedBy(70, "beam")),
            makeRow(2, Verdict::Active, "b", ownedBy(80, "celery")),
            makeRow(3, Verdict::Active, "c", ownedBy(70, "beam"))};
}

} // namespace

class TestGrouping : public QObject {
    Q_OBJECT

  private slots:
    void flatIsTheRowsAsTheyCome();
    void rowsStandBelowTheirOwner();
    void sameNameAndOtherStartIsAnotherOwner();
    void whatNamesNoOwnerStandsTogether();
    void whatIsKeptForItsParentStandsBelowIt();
    void ownerIsKnownWithoutItsName();
    void worstThatIsSaidOfAnOwnerIsWhatItsHeadingSays();
    void rowsStandBelowTheirProfile();
    void mostSevereHeadingsComeFirst();
    void equallySevereHeadingsAreOrderedByName();
    void headingSaysWhetherItsOwnerLives();
    void headingCountsByState();
    void headingSumsUpWhatWasMeasured();
    void foldedHeadingHidesItsRowsAndCountsThem();
    void heldHeadingsStayAndNewOnesComeLast();
    void childrenStandBelowTheirParents();
    void siblingsKeepTheirOrder();
    void whoseParentIsNoRowStandsAtTheTop();
    void youngerBearerOfThePidIsNoParent();
    void sameTicksOfAnotherBootOrNamespaceAreNoParent();
    void whatHasEndedIsNoLivingRowsParent();
    void ringOfParentsLosesNobody();
    void foldedRowCountsWhatItHides();
    void linesSayTheirLevelAndWhetherTheyAreOpen();
    void namesOfGroupingsAreReadAsTheyAreWritten();
};

void TestGrouping::flatIsTheRowsAsTheyCome()
{
    const Lined lined(twoOwners(), Grouping::Flat);
    QCOMPARE(lined.shown(), list("1|2|3"));
    QCOMPARE(lined.all(), (Pids{1, 2, 3}));
}

void TestGrouping::rowsStandBelowTheirOwner()
{
    const Lined lined(twoOwners(), Grouping::Owner);
    QCOMPARE(lined.shown(), list("beam 70| 1| 3|celery 80| 2"));
    QCOMPARE(lined.all(), (Pids{1, 3, 2}));
}

void TestGrouping::sameNameAndOtherStartIsAnotherOwner()
{
    auto rows = twoOwners();
    rows[2].owner.startTicks += 1;
    QCOMPARE(Lined(rows, Grouping::Owner).titles(), list("beam 70|beam 70|celery 80"));
}

void TestGrouping::whatNamesNoOwnerStandsTogether()
{
    auto rows = twoOwners();
    rows.push_back(makeRow(4, Verdict::Active, "", unowned()));
    rows.push_back(makeRow(5, Verdict::Active, "", unowned()));
    rows.back().owner.state = OwnerState::Unknown; // a keeper outside this namespace: pid 0
    QCOMPARE(Lined(rows, Grouping::Owner).shown().mid(5), list("No owner| 4| 5"));
}

void TestGrouping::whatIsKeptForItsParentStandsBelowIt()
{
    const SnapshotPtr snapshot = mockupSnapshot();
    const Lined lined(snapshot->rows, Grouping::Owner);
    const QStringList shown = lined.shown();
    const auto at = shown.indexOf(QStringLiteral("nvim 2744"));
    QVERIFY(at >= 0);
    QCOMPARE(shown.mid(at), list("nvim 2744| 2811| 2816"));
}

void TestGrouping::ownerIsKnownWithoutItsName()
{
    auto rows = mockupSnapshot()->rows;
    rows.push_back(makeRow(4, Verdict::Active, "", unowned()));
    rows.back().owner = {OwnerState::Unknown, 0, 7, "elsewhere", {}};
    for (const ProcessRow &row : rows) {
        const OwnerView named = shownOwner(row);
        const OwnerKey key = shownOwnerKey(row);
        QCOMPARE(key.pid, named.pid);
        QCOMPARE(key.startTicks, named.startTicks);
        QCOMPARE(groupOf(row, Grouping::Owner),
                 (GroupKey{Grouping::Owner, named.pid, named.startTicks, {}}));
    }
}

void TestGrouping::worstThatIsSaidOfAnOwnerIsWhatItsHeadingSays()
{
    using Said = std::array<OwnerState, 3>;
    for (const Said &says : {Said{OwnerState::Alive, OwnerState::Unknown, OwnerState::Dead},
                             Said{OwnerState::Dead, OwnerState::Alive, OwnerState::Unknown},
                             Said{OwnerState::Unknown, OwnerState::Dead, OwnerState::Alive}}) {
        std::vector<ProcessRow> rows;
        for (const OwnerState state : says) {
            const auto pid = static_cast<pid_t>(rows.size()) + 1;
            rows.push_back(makeRow(pid, Verdict::Active, "", ownedBy(70, "beam")));
            rows.back().owner.state = state;
        }
        const Lined lined(rows, Grouping::Owner);
        QCOMPARE(lined.lines.groups.size(), std::size_t{1});
        QVERIFY(lined.lines.groups.front().owner.state == OwnerState::Dead);
    }
}

void TestGrouping::rowsStandBelowTheirProfile()
{
    auto rows = twoOwners();
    rows[0].profile = "render";
    rows[1].profile = "";
    rows[2].profile = "render";
    QCOMPARE(Lined(rows, Grouping::Profile).shown(), list("render| 1| 3|No profile| 2"));
}

void TestGrouping::mostSevereHeadingsComeFirst()
{
    auto rows = twoOwners();
    rows.push_back(makeRow(9, Verdict::Orphan, "z", ownedBy(90, "zope")));
    QCOMPARE(Lined(rows, Grouping::Owner).titles(), list("zope 90|beam 70|celery 80"));
}

void TestGrouping::equallySevereHeadingsAreOrderedByName()
{
    std::vector<ProcessRow> rows;
    for (const auto &[pid, name] : {std::pair{1, "w10"}, {2, "w9"}, {3, "b"}, {4, ""}, {5, "b"}})
        rows.push_back(makeRow(pid, Verdict::Active, "x",
                               *name != '\0' ? ownedBy(100 - pid, name) : unowned()));
    const QStringList wanted = list("b 95|b 97|w9 98|w10 99|No owner");
    for (int turn = 0; turn < 5; ++turn) {
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
        QCOMPARE(Lined(rows, Grouping::Owner).titles(), wanted);
    }
}

void TestGrouping::headingSaysWhetherItsOwnerLives()
{
    auto rows = twoOwners();
    rows.resize(1);
    const auto said = [&rows] { return Lined(rows, Grouping::Owner).note(0); };
    QVERIFY(said().startsWith(QStringLiteral("running")));
    rows[0].owner.state = OwnerState::Unknown;
    QVERIFY(said().startsWith(QStringLiteral("not known whether it runs")));
    rows[0].owner.state = OwnerState::Dead;
    QVERIFY(said().startsWith(QStringLiteral("exited ·")));
    rows[0].owner.diedAt = sampleWall() - 12min;
    QVERIFY(said().startsWith(QStringLiteral("exited 12 m ago ·")));
}

void TestGrouping::headingCountsByState()
{
    auto rows = twoOwners();
    for (ProcessRow &row : rows)
        row.owner = rows.front().owner;
    rows.push_back(makeRow(4, Verdict::Suspect, "d", ownedBy(70, "beam")));
    rows.push_back(makeRow(5, Verdict::Active, "e", ownedBy(70, "beam")));
    rows.back().ended = std::make_shared<const EndedView>(EndedView{sampleWall(), {}});
    QCOMPARE(Lined(rows, Grouping::Owner).note(0),
             QStringLiteral("running · 1 suspects, 3 active, 1 ended"));
}

void TestGrouping::headingSumsUpWhatWasMeasured()
{
    auto rows = twoOwners();
    rows.resize(2);
    rows[1].owner = rows[0].owner;
    rows[0].cpuPercent = 12.5;
    rows[1].cpuPercent = 30;
    rows[0].rssBytes.reset();
    rows[1].rssBytes.reset();
    const Lined lined(rows, Grouping::Owner);
    const Group &group = *lined.lines.shown.front().group;
    QCOMPARE(group.cpuPercent, std::optional(42.5));
    QVERIFY(!group.rssBytes);
}

void TestGrouping::foldedHeadingHidesItsRowsAndCountsThem()
{
    Folds folds;
    folds.set(groupOf(twoOwners().front(), Grouping::Owner), true);
    const Lined lined(twoOwners(), Grouping::Owner, folds);
    QCOMPARE(lined.shown(), list("beam 70|celery 80| 2"));
    QCOMPARE(lined.all(), (Pids{1, 3, 2}));
    QCOMPARE(lined.note(0), QStringLiteral("running · 2 active"));
    QCOMPARE(lined.lines.shown.front().fold, Fold::Closed);
    folds.set(groupOf(twoOwners().front(), Grouping::Owner), false);
    QCOMPARE(Lined(twoOwners(), Grouping::Owner, folds).shown().size(), 5);
}

void TestGrouping::heldHeadingsStayAndNewOnesComeLast()
{
    auto rows = twoOwners();
    const std::vector held{groupOf(rows[1], Grouping::Owner), groupOf(rows[0], Grouping::Owner)};
    rows.push_back(makeRow(9, Verdict::Orphan, "z", ownedBy(90, "zope")));
    QCOMPARE(Lined(rows, Grouping::Owner, {}, held).titles(), list("celery 80|beam 70|zope 90"));
}

void TestGrouping::childrenStandBelowTheirParents()
{
    const Lined lined({child(30, 20), child(10, 1), child(20, 10), child(40, 1)}, Grouping::Tree);
    QCOMPARE(lined.shown(), list("10| 20|  30|40"));
    QCOMPARE(lined.all(), (Pids{10, 20, 30, 40}));
    QCOMPARE(lined.lines.shown[0].fold, Fold::Open);
    QCOMPARE(lined.lines.shown[2].fold, Fold::None);
}

void TestGrouping::siblingsKeepTheirOrder()
{
    const Lined lined({child(13, 10), child(11, 10), child(10, 1), child(12, 10), child(5, 1)},
                      Grouping::Tree);
    QCOMPARE(lined.shown(), list("10| 13| 11| 12|5"));
}

void TestGrouping::whoseParentIsNoRowStandsAtTheTop()
{
    const Lined lined({child(10, 1, Verdict::Orphan), child(11, 7), child(12, 0)}, Grouping::Tree);
    QCOMPARE(lined.shown(), list("10|11|12"));
}

void TestGrouping::youngerBearerOfThePidIsNoParent()
{
    ProcessRow younger = child(10, 1);
    ProcessRow row = child(11, 10);
    younger.key.startTicks = row.key.startTicks + 1;
    QCOMPARE(Lined({younger, row}, Grouping::Tree).shown(), list("10|11"));
    younger.key.startTicks = row.key.startTicks;
    QCOMPARE(Lined({younger, row}, Grouping::Tree).shown(), list("10| 11"));
}

void TestGrouping::sameTicksOfAnotherBootOrNamespaceAreNoParent()
{
    ProcessRow parent = child(10, 1);
    parent.key.pidNs += 1;
    QCOMPARE(Lined({parent, child(11, 10)}, Grouping::Tree).shown(), list("10|11"));
    parent = child(10, 1);
    parent.key.bootId.bytes[0] ^= 1;
    QCOMPARE(Lined({parent, child(11, 10)}, Grouping::Tree).shown(), list("10|11"));
}

void TestGrouping::whatHasEndedIsNoLivingRowsParent()
{
    ProcessRow parent = child(10, 1);
    parent.ended = std::make_shared<const EndedView>(EndedView{sampleWall(), {}});
    ProcessRow row = child(11, 10);
    QCOMPARE(Lined({parent, row}, Grouping::Tree).shown(), list("10|11"));
    row.ended = std::make_shared<const EndedView>(EndedView{sampleWall(), {}});
    QCOMPARE(Lined({parent, row}, Grouping::Tree).shown(), list("10| 11"));
}

void TestGrouping::ringOfParentsLosesNobody()
{
    ProcessRow a = child(10, 11);
    ProcessRow b = child(11, 10);
    b.key.startTicks = a.key.startTicks;
    const Lined lined({a, b, child(12, 12)}, Grouping::Tree);
    QCOMPARE(lined.shown(), list("12|10| 11"));
}

void TestGrouping::foldedRowCountsWhatItHides()
{
    Folds folds;
    folds.set(sampleKey(10), true);
    const Lined lined({child(10, 1), child(11, 10, Verdict::Orphan), child(12, 11), child(5, 1)},
                      Grouping::Tree, folds);
    QCOMPARE(lined.shown(), list("10|5"));
    QCOMPARE(lined.all(), (Pids{10, 11, 12, 5}));
    const Line &folded = lined.lines.shown.front();
    QCOMPARE(folded.fold, Fold::Closed);
    QCOMPARE(folded.group->severest(), Look::Orphan);
    QCOMPARE(countWords(*folded.group), list("1 orphans|1 active"));
}

void TestGrouping::linesSayTheirLevelAndWhetherTheyAreOpen()
{
    const auto said = [](const Lined &lined, std::size_t line) {
        return lineInWords(lined.lines.shown.at(line), sampleWall());
    };
    const Lined grouped(twoOwners(), Grouping::Owner);
    QCOMPARE(said(grouped, 0),
             QStringLiteral("Owner beam 70, running, 2 processes, expanded, 2 active"));
    QVERIFY(said(grouped, 1).startsWith(QStringLiteral("Active, PID 1,")));
    QVERIFY(said(grouped, 1).endsWith(QStringLiteral(", level 2")));
    Folds folds;
    folds.set(sampleKey(10), true);
    const Lined tree({child(10, 1), child(11, 10)}, Grouping::Tree, folds);
    QVERIFY(said(tree, 0).endsWith(QStringLiteral(", collapsed, 1 active")));
    const auto tip = [](const Lined &lined, ColumnId column) {
        return lineToolTip(lined.lines.shown.front(), processColumn(column), sampleWall());
    };
    QCOMPARE(tip(tree, ColumnId::State), said(tree, 0)); // what "+1" beside the state means
    QCOMPARE(tip(grouped, ColumnId::Why), QStringLiteral("beam 70 · running · 2 active"));
}

void TestGrouping::namesOfGroupingsAreReadAsTheyAreWritten()
{
    for (const Grouping grouping : groupings)
        QVERIFY(groupingFrom(toString(grouping)) == std::optional(grouping));
    QVERIFY(!groupingFrom("by moon"));
}

QTEST_MAIN(TestGrouping)
#include "tst_grouping.moc"
