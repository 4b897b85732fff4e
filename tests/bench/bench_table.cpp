// SPDX-License-Identifier: GPL-3.0-or-later
// What one tick costs the window's thread with 10,000 and 50,000 rows, one in a hundred of which
// come or go with every tick, and what a key in the filter costs. Time of the processor, so that
// other work on the machine counts little. Medians of the ticks with minimum and maximum; ratios to
// the targets, and of 50,000 rows to 10,000. Offscreen, without a compositor:
//   merge     the model takes a snapshot in: no view
//   tick      the table takes it in and paints what is in sight, sorted by CPU
//   command   the same, sorted by command line
//   held      the same, sorted by CPU, while the order is held
//   paint     what is in sight, with nothing changed
//   filter    a filter that one row in ten passes is set on what is shown
//   owner     a tick with the rows grouped so; profile and tree likewise
// Wants an optimised build, see bench_cleanup.cpp.
#include "tests/support/samplesnapshot.h"
#include "ui/filter/filterexpression.h"
#include "ui/processes/processmodel.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <random>
#include <utility>

using namespace proctor;

namespace {

constexpr int ticks = 40;

struct Farm {
    std::mt19937 random{1};
    std::vector<ProcessRow> rows;
    pid_t next = 1;
    SnapshotPtr last;       // as Monitor does: freeing them is not the window's
    SnapshotPtr beforeLast; // work

    explicit Farm(int count)
    {
        for (int i = 0; i < count; ++i)
            rows.push_back(another());
    }
    ProcessRow another()
    {
        constexpr std::array all{Verdict::Active, Verdict::Orphan, Verdict::Kept};
        const pid_t pid = next++;
        RowLooks looks;
        looks.ownerPid = 5000 + pid / 50;
        looks.profile = "profile-" + std::to_string(pid % 30);
        ProcessRow row = makeRow(pid, all[static_cast<std::size_t>(random()) % all.size()],
                                 "pool-" + std::to_string(pid), std::move(looks));
        row.ppid = pid % 5 == 0 ? 1 : pid - 1;
        return row;
    }
    SnapshotPtr tick()
    {
        for (std::size_t i = rows.size() / 200; i > 0; --i)
            rows[random() % rows.size()] = another();
        for (ProcessRow &row : rows)
            row.cpuPercent = static_cast<double>(random() % 100);
        Snapshot snapshot = emptySnapshot();
        snapshot.rows = rows;
        beforeLast = std::exchange(last, std::make_shared<const Snapshot>(std::move(snapshot)));
        return last;
    }
};

using Times = std::vector<double>; ///< ms

double median(Times times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Of this thread (man 3 clock_gettime), ms.
double used()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Work>
double timed(Work work)
{
    const double before = used();
    work();
    return used() - before;
}

double print(const char *name, const Times &times, double target)
{
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    std::printf("  %-7s %8.2f ms  (%.2f–%.2f)", name, median(times), *least, *most);
    if (target > 0)
        std::printf("   %5.2f × the target of %.0f ms", median(times) / target, target);
    std::printf("\n");
    return median(times);
}

/// The median of a tick.
double measure(int count, double tickTarget, double filterTarget)
{
    std::printf("%d rows\n", count);
    Farm farm(count);
    ProcessModel model;
    Times merge;
    for (int i = 0; i < ticks; ++i) {
        const SnapshotPtr next = farm.tick();
        merge.push_back(timed([&] { model.apply(next); }));
    }
    ProcessModel shown;
    ProcessTable table(&shown);
    table.resize(1200, 700);
    table.show();
    table.showSnapshot(farm.tick());
    const auto sortBy = [&table](ColumnId id) {
        table.sortByColumn(static_cast<int>(id), Qt::DescendingOrder);
    };
    sortBy(ColumnId::Cpu); // moves all the time
    QApplication::processEvents();
    const auto tickTimes = [&] {
        Times times;
        for (int i = 0; i < ticks; ++i) {
            const SnapshotPtr next = farm.tick();
            times.push_back(timed([&] {
                table.showSnapshot(next);
                table.viewport()->repaint();
            }));
        }
        return times;
    };
    const Times tick = tickTimes();
    Times paint;
    for (int i = 0; i < ticks; ++i)
        paint.push_back(timed([&] { table.viewport()->repaint(); }));
    Times filter;
    for (int i = 0; i < ticks; ++i) {
        const auto parsed =
            FilterExpression::read(QStringLiteral("state:orphan pool-%1").arg(i % 10));
        filter.push_back(timed([&] {
            shown.setFilter(parsed.expression);
            table.viewport()->repaint();
        }));
    }
    print("merge", merge, 0);
    const double cost = print("tick", tick, tickTarget);
    print("paint", paint, 0);
    shown.setFilter({});
    sortBy(ColumnId::Command);
    print("command", tickTimes(), tickTarget);
    sortBy(ColumnId::Cpu);
    table.holdOrder();
    print("held", tickTimes(), tickTarget);
    table.releaseOrder();
    print("filter", filter, filterTarget);
    for (const Grouping grouping : {Grouping::Owner, Grouping::Profile, Grouping::Tree}) {
        table.setGrouping(grouping);
        print(toString(grouping).data(), tickTimes(), 0);
    }
    return cost;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Light);
    const double small = measure(10'000, 16, 10);
    const double large = measure(50'000, 20, 15);
    std::printf("five times the rows: a tick costs %.2f times as much\n", large / small);
    return 0;
}
