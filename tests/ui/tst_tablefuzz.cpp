// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of births, deaths, changed verdicts and orders under a table that somebody reads:
// whatever comes, the order shown is the order wanted, the selection is the same processes, and the
// row under the reader's eyes stays where it was.
#include "tests/support/samplesnapshot.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <random>
#include <set>

using namespace proctor;

namespace {

constexpr int rounds = 700;

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
        for (const Member &member : m_rows)
            snapshot.rows.push_back(
                makeRow(member.pid, member.verdict, "pool-" + std::to_string(member.pid % 17)));
        recount(snapshot);
        return std::make_shared<const Snapshot>(std::move(snapshot));
    }

  private:
    struct Member {
        pid_t pid = 0;
        Verdict verdict = Verdict::Active;
    };
    void bear() { m_rows.push_back({m_nextPid++, anyVerdict()}); }
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

    Reader()
    {
        table.resize(1200, 500);
        table.show();
    }
    std::vector<ProcessKey> shown() const
    {
        std::vector<ProcessKey> keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.push_back(model.rowAt(row)->key);
        return keys;
    }
    std::set<ProcessKey> selected() const
    {
        const auto keys = table.selectedKeys();
        return {keys.begin(), keys.end()};
    }
    int y(const ProcessKey &key) const
    {
        return table.verticalHeader()->sectionViewportPosition(model.rowOf(key));
    }
    /// The row that the view hangs on to: the reader's, where it is in sight, else the topmost.
    std::optional<ProcessKey> anchor() const
    {
        const QScrollBar *bar = table.verticalScrollBar();
        if (const auto current = table.currentKey()) {
            const int at = y(*current);
            if (at >= 0 && at < table.viewport()->height())
                return current;
        }
        const ProcessRow *top = model.rowAt(table.rowAt(0));
        return bar->value() > 0 && top ? std::optional(top->key) : std::nullopt;
    }
};

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
        for (const unsigned seed : {1U, 2U, 20261126U})
            QTest::addRow("%u", seed) << seed;
    }
    void nothingSlips()
    {
        QFETCH(unsigned, seed);
        Population population(seed);
        Reader reader;
        reader.table.showSnapshot(population.snapshot());
        for (int round = 0; round < rounds; ++round) {
            act(population, reader);
            if (QTest::currentTestFailed())
                return;
            tick(population, reader);
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
        switch (population.draw(12)) {
        case 0:
            if (rows > 0)
                table.select(reader.model.rowAt(static_cast<int>(population.draw(rows)))->key);
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
        default:
            break;
        }
    }

    static void tick(Population &population, Reader &reader)
    {
        population.change();
        const SnapshotPtr next = population.snapshot();
        std::set<ProcessKey> alive;
        for (const ProcessRow &row : next->rows)
            alive.insert(row.key);

        const std::vector<ProcessKey> before = reader.shown();
        const auto selected = reader.selected();
        const auto current = reader.table.currentKey();
        const auto anchor = reader.anchor();
        const int y = anchor ? reader.y(*anchor) : 0;
        const bool held = reader.model.orderHeld();

        reader.table.showSnapshot(next);

        const std::vector<ProcessKey> after = reader.shown();
        QCOMPARE(std::set<ProcessKey>(after.begin(), after.end()), alive);
        std::set<ProcessKey> stillSelected;
        for (const ProcessKey &key : selected)
            if (alive.contains(key))
                stillSelected.insert(key);
        QVERIFY2(reader.selected() == stillSelected, "other processes are selected");
        const bool stays = current && alive.contains(*current);
        QVERIFY2(reader.table.currentKey() == (stays ? current : std::nullopt),
                 "another row is current");
        if (held && reader.model.orderHeld()) // what was chosen may have gone: then it is let go
            QVERIFY2(intersection(after, {before.begin(), before.end()}) ==
                         intersection(before, alive),
                     "rows moved although the order is held");
        if (!anchor || !alive.contains(*anchor))
            return;
        const QScrollBar *bar = reader.table.verticalScrollBar();
        const bool atAnEnd = bar->value() == 0 || bar->value() == bar->maximum();
        QVERIFY2(atAnEnd || reader.y(*anchor) == y, "the row under the eyes moved");
    }
};

QTEST_MAIN(TestTableFuzz)
#include "tst_tablefuzz.moc"
