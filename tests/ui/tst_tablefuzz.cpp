// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of births, deaths, changed verdicts and orders under a table that somebody reads, in
// every grouping: whatever comes, the order shown is the order wanted, the selection is the same
// processes, and the row under the reader's eyes stays where it was.
#include "tests/support/samplesnapshot.h"
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
        for (Member &member : m_rows)
            if (draw(10) == 0)
                member.verdict = anyVerdict();
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
            snapshot.rows.back().ppid = member.parent;
        }
        recount(snapshot);
        return std::make_shared<const Snapshot>(std::move(snapshot));
    }

  private:
    struct Member {
        pid_t pid = 0;
        Verdict verdict = Verdict::Active;
        pid_t parent = 1; ///< or somebody who was there then
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

struct Reader {
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
    /// What the model should show: made afresh of the same rows.
    bool isAsWanted() const
    {
        const Lines lines = linesOf(model.rows(), model.grouping(), folds, headings());
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
        default:
            break;
        }
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
        std::set<ProcessKey> alive;
        for (const ProcessRow &row : next->rows)
            alive.insert(row.key);

        const auto before = reader.siblings();
        const auto selected = reader.selected();
        const auto current = reader.table.currentKey();
        const auto anchor = reader.anchor();
        const int y = anchor ? reader.y(*anchor) : 0;
        const bool held = reader.model.orderHeld();

        reader.table.showSnapshot(next);

        const std::vector<ProcessKey> listed = reader.listed();
        QCOMPARE(listed.size(), alive.size());
        QCOMPARE(std::set<ProcessKey>(listed.begin(), listed.end()), alive);
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
