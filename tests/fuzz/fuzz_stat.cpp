// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/PID/stat, whose name the process chooses: the same as a plain reading of man 5 proc finds,
// and as proctor-run's own parser does.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/launcher.h"
#include "tests/fuzz/wholenumber.h"

#include "core/process/procparse.h"

#include <algorithm>

using namespace proctor;

namespace {

std::vector<std::string> blankSeparated(const std::string &text)
{
    std::vector<std::string> out;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n';
        if (!blank && !inside)
            out.emplace_back();
        if (!blank)
            out.back() += c;
        inside = !blank;
    }
    return out;
}

/// Field \p n as the manual counts them, of those behind the name; false where it is no number.
template <typename T>
bool field(const std::vector<std::string> &fields, std::size_t n, T &out)
{
    const auto value = fuzz::wholeNumber<T>(fields.at(n - 3));
    out = value.value_or(0);
    return value.has_value();
}

std::optional<ProcStat> reference(const std::string &bytes)
{
    const auto open = bytes.find('(');
    const auto close = bytes.find_last_of(')');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return std::nullopt;
    const auto before = blankSeparated(bytes.substr(0, open));
    const auto after = blankSeparated(bytes.substr(close + 1));
    if (before.size() != 1 || after.size() < 22 || after[0].size() != 1)
        return std::nullopt;
    ProcStat out;
    const auto pid = fuzz::wholeNumber<pid_t>(before[0]);
    out.pid = pid.value_or(0);
    out.comm = bytes.substr(open + 1, close - open - 1);
    out.state = after[0][0];
    std::int64_t rss = 0;
    if (!pid || !field(after, 4, out.ppid) || !field(after, 5, out.pgid) ||
        !field(after, 6, out.sid) || !field(after, 7, out.ttyNr) || !field(after, 9, out.flags) ||
        !field(after, 14, out.userTicks) || !field(after, 15, out.systemTicks) ||
        !field(after, 20, out.threads) || !field(after, 22, out.startTicks))
        return std::nullopt;
    if (field(after, 24, rss))
        out.rssPages = static_cast<std::uint64_t>(std::max<std::int64_t>(0, rss));
    return out;
}

bool same(const ProcStat &a, const ProcStat &b)
{
    return a.pid == b.pid && a.comm == b.comm && a.state == b.state && a.ppid == b.ppid &&
           a.pgid == b.pgid && a.sid == b.sid && a.ttyNr == b.ttyNr && a.flags == b.flags &&
           a.userTicks == b.userTicks && a.systemTicks == b.systemTicks && a.threads == b.threads &&
           a.startTicks == b.startTicks && a.rssPages == b.rssPages;
}

/// As the kernel writes it (fs/proc/array.c, do_task_stat).
std::string written(const ProcStat &stat)
{
    std::string out = std::to_string(stat.pid) + " (" + stat.comm + ") " + stat.state;
    for (const auto number : {stat.ppid, stat.pgid, stat.sid, stat.ttyNr, -1})
        out += ' ' + std::to_string(number);
    out += ' ' + std::to_string(stat.flags) + " 1 2 3 4 " + std::to_string(stat.userTicks) + ' ' +
           std::to_string(stat.systemTicks) + " 5 6 20 0 " + std::to_string(stat.threads) + " 0 " +
           std::to_string(stat.startTicks) + " 4096 " + std::to_string(stat.rssPages) + " 18\n";
    return out;
}

void launcherAgrees(const ProcStat &stat)
{
    // It reads C strings, and no negative numbers, which no kernel writes.
    if (stat.comm.find('\0') != std::string::npos || stat.state == '\0' || stat.pid < 0 ||
        stat.ppid < 0)
        return;
    LauncherStat other{};
    HOLDS(launcherStat(written(stat).c_str(), &other));
    HOLDS(other.pid == stat.pid && other.parent == stat.ppid);
    HOLDS(other.startTicks == stat.startTicks);
    HOLDS(other.name == stat.comm.substr(0, sizeof other.name - 1));
}

} // namespace

PROCTOR_FUZZ(stat, bytes)
{
    LauncherStat ignored{};
    launcherStat(std::string(bytes).c_str(), &ignored); // has only to come back
    const auto stat = procparse::stat(bytes);
    const auto wanted = reference(std::string(bytes));
    HOLDS(stat.has_value() == wanted.has_value());
    if (!stat)
        return;
    HOLDS(same(*stat, *wanted));
    const auto again = procparse::stat(written(*stat));
    HOLDS(again && same(*again, *stat));
    launcherAgrees(*stat);
}
