// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of births, endings, deaths, changed verdicts, filters and orders under a table that
// somebody reads, in every grouping: whatever comes, the rows shown are the rows wanted in the
// order wanted, the selection is the same processes, and the row under the reader's eyes stays
// where it was.
#include "tests/support/samplesnapshot.h"
#include "ui/processes/naturalorder.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/processes/tablefolding.h"
#include "ui/theme/theme.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace proctor;

namespace {

constexpr int rounds = 250; ///< in each grouping

/// What the snapshots say: who is there, as what, in which order.
class Population {
  public:
    explicit Population(unsigned seed) : m_random(seed)
    {
        for (int i = 0; i < 120; ++i)
            bear();
    }

    unsigned draw(unsigned below) { return static_cast<unsigned>(m_random() % below); }
    void change()
    {
        for (unsigned births = draw(6); births > 0; --births)
            bear();
        for (unsigned deaths = draw(6); deaths > 0 && m_rows.size() > 20; --deaths)
            m_rows.erase(m_rows.begin() + draw(static_cast<unsigned>(m_rows.size())));
        if (draw(20) == 0) // a supervisor takes half of them with it
            std::erase_if(m_rows, [this](const Member &) { return draw(2) == 0; });
        while (m_rows.size() < 60)
            bear();
        for (Member &member : m_rows) {
            if (draw(10) == 0)
                member.verdict = anyVerdict();
            if (draw(3) == 0)
                member.cpu = draw(400) / 4.0; // some within one step, some in none
            if (draw(12) == 0)
                member.stage = member.stage == Stage::Lives ? Stage::Ending : Stage::Ended;
        }
        if (draw(3) == 0)
            std::shuffle(m_rows.begin(), m_rows.end(), m_random);
    }
    SnapshotPtr snapshot() const
    {
        Snapshot snapshot = emptySnapshot();
        for (const Member &member : m_rows) {
            RowLooks looks;
            looks.ownerPid = member.pid % 7 == 0 ? 0 : 5000 + member.pid % 7;
            looks.profile = "profile-" + std::to_string(member.pid % 5);
            snapshot.rows.push_back(makeRow(member.pid, member.verdict,
                                            "pool-" + std::to_string(member.pid % 17),
                                            std::move(looks)));
            ProcessRow &row = snapshot.rows.back();
            row.ppid = member.parent;
            row.cpuPercent = member.cpu;
            if (member.stage == Stage::Ending)
                row.ending = std::make_shared<const TargetReport>();
            if (member.stage == Stage::Ended)
                row.ended =
                    std::make_shared<const EndedView>(EndedView{snapshot.at, {"exited", {}}});
        }
        recount(snapshot);
        return std::make_shared<const Snapshot>(std::move(snapshot));
    }

  private:
    enum class Stage { Lives, Ending, Ended };
    struct Member {
        pid_t pid = 0;
        Verdict verdict = Verdict::Active;
        pid_t parent = 1; ///< or somebody who was there then
        Stage stage = Stage::Lives;
        std::optional<double> cpu{};
    };
    void bear()
    {
        const bool child = !m_rows.empty() && draw(3) != 0;
        const pid_t parent =
            child ? m_rows[draw(static_cast<unsigned>(m_rows.size()))].pid : pid_t{1};
        m_rows.push_back({m_nextPid++, anyVerdict(), parent});
    }
    Verdict anyVerdict()
    {
        constexpr std::array all{Verdict::Active, Verdict::Orphan, Verdict::Suspect, Verdict::Kept,
                                 Verdict::Unknown};
        return all[draw(all.size())];
    }

    std::mt19937 m_random;
    std::vector<Member> m_rows;
    pid_t m_nextPid = 1;
};

/// A filter as it is typed, and what it means.
struct Wish {
    const char *text;
    bool (*accepts)(const ProcessRow &row);
};
const std::array wishes{
    Wish{"", [](const ProcessRow &) { return true; }},
    Wish{"state:orphan",
         [](const ProcessRow &row) {
             return row.judgement->verdict == Verdict::Orphan; // ending or ended, too
         }},
    Wish{"-state:ended", [](const ProcessRow &row) { return !row.ended; }},
    Wish{"worker:pool-1",
         [](const ProcessRow &row) {
             return row.record && row.record->workerId.find("pool-1") != std::string::npos;
         }},
    Wish{
        "cpu:>50",
        [](const ProcessRow &row) { return !row.ended && row.cpuPercent && *row.cpuPercent > 50; }},
    Wish{"/^[0-9]*[02468] / profile-3",
         [](const ProcessRow &row) { return row.key.pid % 2 == 0 && row.profile == "profile-3"; }},
};

/// A tile of the strip, and what it means.
struct Tile {
    std::optional<Look> look;
    bool (*accepts)(const ProcessRow &row);
};
const std::array tiles{
    Tile{{}, [](const ProcessRow &) { return true; }},
    Tile{Look::Suspect,
         [](const ProcessRow &row) { return row.judgement->verdict == Verdict::Suspect; }},
    Tile{Look::Ending, [](const ProcessRow &row) { return row.ending && !row.ended; }},
};

/// Whether \p a stands before \p b, as the column that \p header marks wants it: what has no value
/// comes last either way, and equal ones are in the order of their keys.
bool comesBefore(const ProcessRow &a, const ProcessRow &b, const QHeaderView &header)
{
    const ProcessColumn &column =
        processColumns()[static_cast<std::size_t>(header.sortIndicatorSection())];
    const SortKey left = column.sortKey(a);
    const SortKey right = column.sortKey(b);
    if (left.number.has_value() != right.number.has_value())
        return left.number.has_value();
    if (left.number) {
        const bool descending = header.sortIndicatorOrder() == Qt::DescendingOrder;
        if (*left.number != *right.number)
            return (*left.number < *right.number) != descending;
        if (const auto side = naturalOrder(left.text, right.text); side != 0)
            return (side < 0) != descending;
    }
    return a.key < b.key;
}

struct Reader {
    const Wish *wish = &wishes[0]; ///< in the filter field
    const Tile *tile = &tiles[0];  ///< that is chosen
    ProcessModel model;
    ProcessTable table{&model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Folds folds; ///< what was folded by hand

    Reader()
    {
        table.resize(1200, 500);
        table.show();
    }
    /// Every row in its order, folded away or not.
    std::vector<ProcessKey> listed() const
    {
        std::vector<ProcessKey> keys;
        for (const ProcessRow *row : model.rows())
            keys.push_back(row->key);
        return keys;
    }
    /// The processes that have a line.
    std::set<ProcessKey> shown() const
    {
        std::set<ProcessKey> keys;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const ProcessRow *at = model.rowAt(row))
                keys.insert(at->key);
        return keys;
    }
    bool accepts(const ProcessRow &row) const { return wish->accepts(row) && tile->accepts(row); }
    /// The rows wanted in the order wanted, from the snapshot alone.
    std::vector<const ProcessRow *> wanted() const
    {
        std::vector<const ProcessRow *> rows;
        for (const ProcessRow &row : model.snapshot()->rows)
            if (accepts(row))
                rows.push_back(&row);
        const QHeaderView &header = *table.horizontalHeader();
        if (header.sortIndicatorSection() == static_cast<int>(ColumnId::State)) {
            if (header.sortIndicatorOrder() == Qt::DescendingOrder)
                std::reverse(rows.begin(), rows.end());
        } else
            std::sort(rows.begin(), rows.end(),
                      [&header](const ProcessRow *a, const ProcessRow *b) {
                          return comesBefore(*a, *b, header);
                      });
        return rows;
    }
    /// What the model should show: made afresh, of its own rows only while they keep their places.
    bool isAsWanted() const
    {
        const Lines lines = linesOf(model.orderHeld() ? model.rows() : wanted(), model.grouping(),
                                    folds, headings());
        if (lines.all != model.rows() || std::cmp_not_equal(lines.shown.size(), model.rowCount()))
            return false;
        for (int row = 0; const Line &line : lines.shown) {
            const Line &at = *model.lineAt(row++);
            if (keyOf(at) != keyOf(line) || at.depth != line.depth || at.fold != line.fold ||
                (line.group && at.group->counts != line.group->counts))
                return false;
        }
        return true;
    }
    /// Unless the order is held: the severest first.
    std::vector<GroupKey> headings() const
    {
        std::vector<GroupKey> keys;
        for (int row = 0; model.orderHeld() && row < model.rowCount(); ++row)
            if (model.lineAt(row)->isHeading())
                keys.push_back(model.lineAt(row)->group->key);
        return keys;
    }
    /// The rows side by side below one line, by that line; before and after in the order shown.
    std::map<std::optional<LineKey>, std::vector<ProcessKey>> siblings() const
    {
        std::map<std::optional<LineKey>, std::vector<ProcessKey>> out;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const ProcessRow *at = model.rowAt(row)) {
                const Line *parent = model.lineAt(model.parentOf(row));
                out[parent ? std::optional(keyOf(*parent)) : std::nullopt].push_back(at->key);
            }
        return out;
    }
    std::set<ProcessKey> selected() const
    {
        const auto keys = table.selectedKeys();
        return {keys.begin(), keys.end()};
    }
    int y(const LineKey &key) const
    {
        return table.verticalHeader()->sectionViewportPosition(model.rowOf(key));
    }
    /// The row that the view hangs on to: the reader's, where it is in sight, else the topmost.
    std::optional<LineKey> anchor() const
    {
        const QScrollBar *bar = table.verticalScrollBar();
        if (const Line *current = model.lineAt(table.currentIndex().row())) {
            const int at = y(keyOf(*current));
            if (at >= 0 && at < table.viewport()->height())
                return keyOf(*current);
        }
        const Line *top = model.lineAt(table.rowAt(0));
        return bar->value() > 0 && top ? std::optional(keyOf(*top)) : std::nullopt;
    }
};

std::set<ProcessKey> intersection(const std::set<ProcessKey> &keys,
                                  const std::set<ProcessKey> &with)
{
    std::set<ProcessKey> out;
    std::copy_if(keys.begin(), keys.end(), std::inserter(out, out.end()),
                 [&with](const ProcessKey &key) { return with.contains(key); });
    return out;
}

std::vector<ProcessKey> intersection(const std::vector<ProcessKey> &keys,
                                     const std::set<ProcessKey> &with)
{
    std::vector<ProcessKey> out;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(out),
                 [&with](const ProcessKey &key) { return with.contains(key); });
    return out;
}

} // namespace

class TestTableFuzz : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void nothingSlips_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<Grouping>("grouping");
        for (const unsigned seed : {1U, 2U, 20261126U})
            for (const Grouping grouping : groupings)
                QTest::addRow("%u %s", seed, toString(grouping).data()) << seed << grouping;
    }
    void nothingSlips()
    {
        QFETCH(unsigned, seed);
        QFETCH(Grouping, grouping);
        Population population(seed);
        Reader reader;
        reader.table.setGrouping(grouping);
        reader.table.showSnapshot(population.snapshot());
        for (int round = 0; round < rounds; ++round) {
            act(population, reader);
            if (QTest::currentTestFailed())
                return;
            tick(population, reader);
            if (!QTest::currentTestFailed() && round % 40 == 39)
                lookOtherwise(population, reader, grouping);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u, round %d", seed, round);
                return;
            }
        }
    }

  private:
    /// Something that a person does: none of it may change who is selected, save choosing.
    static void act(Population &population, Reader &reader)
    {
        ProcessTable &table = reader.table;
        const auto rows = static_cast<unsigned>(reader.model.rowCount());
        switch (population.draw(14)) {
        case 0:
            if (rows > 0)
                table.goTo(static_cast<int>(population.draw(rows)), ProcessTable::Going::Selects);
            break;
        case 1:
            if (rows > 0)
                table.selectionModel()->select(
                    reader.model.index(static_cast<int>(population.draw(rows)), 0),
                    QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
            break;
        case 2:
            table.verticalScrollBar()->setValue(static_cast<int>(
                population.draw(static_cast<unsigned>(table.verticalScrollBar()->maximum()) + 1)));
            break;
        case 3:
            table.sortByColumn(static_cast<int>(population.draw(
                                   static_cast<unsigned>(reader.model.columnCount()))),
                               population.draw(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 4:
            table.setColumns(presetColumns(columnPresets[population.draw(3)]));
            break;
        case 5:
            table.clearSelection();
            break;
        case 6:
        case 7:
            fold(population, reader);
            break;
        case 8:
            wish(population, reader);
            break;
        default:
            break;
        }
    }

    /// Another filter or tile, mostly none: what they leave out is no longer selected.
    static void wish(Population &population, Reader &reader)
    {
        const auto selected = reader.selected();
        reader.wish =
            population.draw(2) == 0 ? &wishes[population.draw(wishes.size())] : &wishes[0];
        reader.tile = population.draw(3) == 0 ? &tiles[population.draw(tiles.size())] : &tiles[0];
        reader.model.setFilter(
            FilterExpression::read(QString::fromUtf8(reader.wish->text)).expression);
        reader.model.setFilterLook(reader.tile->look);
        QVERIFY2(reader.selected() == intersection(selected, reader.shown()),
                 "filtering changed who is chosen");
        QVERIFY2(reader.isAsWanted(), "a filter shows other lines");
    }

    /// Or unfolds. Only what is folded away is no longer selected.
    static void fold(Population &population, Reader &reader)
    {
        const int row =
            static_cast<int>(population.draw(static_cast<unsigned>(reader.model.rowCount()) + 1));
        const Line *line = reader.model.lineAt(row);
        if (!line || line->fold == Fold::None)
            return;
        const auto selected = reader.selected();
        reader.folds.set(keyOf(*line), line->fold == Fold::Open);
        reader.table.folding()->toggle(row);
        const auto shown = reader.shown();
        QVERIFY2(reader.selected() == intersection(selected, shown),
                 "folding changed who is chosen");
        QVERIFY2(reader.isAsWanted(), "folding shows other lines");
    }

    /// In another grouping and back: selection and current row are kept, what hides them opens.
    static void lookOtherwise(Population &population, Reader &reader, Grouping grouping)
    {
        const auto selected = reader.selected();
        const auto current = reader.table.currentKey();
        for (const Grouping to : {groupings[population.draw(groupings.size())], grouping}) {
            reader.table.setGrouping(to);
            QVERIFY2(reader.selected() == selected, "switching changed who is chosen");
            QVERIFY2(reader.table.currentKey() == current, "switching moved the current row");
        }
        for (int row = 0; row < reader.model.rowCount();
             ++row) // opened, as the selection needed it
            if (const Line &line = *reader.model.lineAt(row); line.fold == Fold::Open)
                reader.folds.set(keyOf(line), false);
        QVERIFY2(reader.isAsWanted(), "other lines are shown after switching");
    }

    /// The population changes.
    static void tick(Population &population, Reader &reader)
    {
        population.change();
        const SnapshotPtr next = population.snapshot();
        std::set<ProcessKey> accepted;
        for (const ProcessRow &row : next->rows)
            if (reader.accepts(row))
                accepted.insert(row.key);

        const auto before = reader.siblings();
        const auto selected = reader.selected();
        const auto current = reader.table.currentKey();
        const auto anchor = reader.anchor();
        const int y = anchor ? reader.y(*anchor) : 0;
        const bool held = reader.model.orderHeld();

        reader.table.showSnapshot(next);

        const std::vector<ProcessKey> listed = reader.listed();
        QCOMPARE(listed.size(), accepted.size());
        QCOMPARE(std::set<ProcessKey>(listed.begin(), listed.end()), accepted);
        QVERIFY2(reader.isAsWanted(), "other lines are shown");
        const auto shown = reader.shown();
        QVERIFY2(reader.selected() == intersection(selected, shown),
                 "other processes are selected");
        const bool stays = current && shown.contains(*current);
        QVERIFY2(reader.table.currentKey() == (stays ? current : std::nullopt),
                 "another row is current");
        if (held && reader.model.orderHeld()) // what was chosen may have gone: then it is let go
            QVERIFY2(sidesKept(before, reader.siblings()), "rows moved although the order is held");
        if (!anchor || reader.model.rowOf(*anchor) < 0)
            return;
        const QScrollBar *bar = reader.table.verticalScrollBar();
        const bool atAnEnd = bar->value() == 0 || bar->value() == bar->maximum();
        QVERIFY2(atAnEnd || reader.y(*anchor) == y, "the row under the eyes moved");
    }

    using Siblings = std::map<std::optional<LineKey>, std::vector<ProcessKey>>;
    /// Who stands below the same line as before stands in the same order.
    static bool sidesKept(const Siblings &before, const Siblings &after)
    {
        return std::all_of(before.begin(), before.end(), [&after](const auto &side) {
            const auto it = after.find(side.first);
            if (it == after.end())
                return true;
            const std::set<ProcessKey> then(side.second.begin(), side.second.end());
            const std::set<ProcessKey> now(it->second.begin(), it->second.end());
            return intersection(it->second, then) == intersection(side.second, now);
        });
    }
};

QTEST_MAIN(TestTableFuzz)
#include "tst_tablefuzz.moc"
