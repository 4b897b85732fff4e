// SPDX-License-Identifier: GPL-3.0-or-later
// What one commit for a whole batch is worth: 1,000 intents in one transaction against 1,000
// transactions of one, in turn, on the disk that the temporary folder is on. Prints medians and
// their ratio; judges nothing, since times depend on the disk.
#include "core/history/auditlog.h"
#include "tests/support/sampleaudit.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace proctor;

namespace {

constexpr std::size_t intents = 1000;
constexpr int rounds = 5;

template <typename Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return seconds(std::chrono::steady_clock::now() - begin) * 1000;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const char *what, const std::vector<double> &values)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    std::printf("%-36s median %9.2f ms (%.2f to %.2f)\n", what, median(values), *least, *most);
}

} // namespace

int main()
{
    const QTemporaryDir dir;
    const std::string path = dir.path().toStdString() + "/proctor/audit.db";
    const auto log = AuditLog::open(path);
    if (!log) {
        std::fprintf(stderr, "%s\n", log.error().text().c_str());
        return 1;
    }
    const std::vector<AuditEntry> batch(intents,
                                        test::auditEntry(newBatchId(), "about to be sent"));
    const std::vector<AuditEntry> single(batch.begin(), batch.begin() + 1);
    bool stored = true;
    std::vector<double> together;
    std::vector<double> apart;
    std::vector<double> opening;
    for (int round = 0; round < rounds; ++round) {
        together.push_back(
            milliseconds([&] { stored = (*log)->append(batch).has_value() && stored; }));
        apart.push_back(milliseconds([&] {
            for (std::size_t i = 0; i < intents; ++i)
                stored = (*log)->append(single).has_value() && stored;
        }));
        opening.push_back(milliseconds(
            [&] { stored = AuditLog::open(path, AuditLog::Check::Whole).has_value() && stored; }));
    }
    print("1,000 intents in one commit", together);
    print("1,000 commits of one intent", apart);
    print("opening, checked whole, 10,000 rows", opening);
    std::printf("ratio: one commit is %.0f times faster\n", median(apart) / median(together));
    return stored ? 0 : 1;
}
