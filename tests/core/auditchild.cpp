// SPDX-License-Identifier: GPL-3.0-or-later
// A Proctor that only keeps an audit log, for the tests that kill it, fill its disk or run two of
// them. What it says on stdout is all that the test knows.
#include "core/history/auditwriter.h"
#include "tests/support/sampleaudit.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>

using namespace proctor;
using namespace proctor::test;

namespace {

int fail(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    return 1;
}

/// Straight to the pipe: what has been said must not die in a buffer.
bool say(const std::string &line)
{
    return ::write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
}

/// Appends \p count times (0: until killed) two entries each, a few at once, and says each ticket
/// when it is stored.
int append(const std::string &path, const std::string &batch, std::uint64_t count)
{
    auto writer = AuditWriter::start(path);
    if (!writer)
        return fail(writer.error().text());
    for (std::uint64_t told = 0; count == 0 || told < count;) {
        const std::uint64_t burst = 1 + told % 3;
        for (std::uint64_t i = 1; i <= burst; ++i) {
            const auto entry = auditEntry(batch, std::to_string(told + i));
            (*writer)->append({entry, entry});
        }
        for (const AuditDone &done : awaitDone(**writer, burst)) {
            if (!done.result)
                return fail(done.result.error().text());
            if (!say(std::to_string(done.ticket) + '\n'))
                return 1;
        }
        told += burst;
    }
    return 0;
}

/// One entry; says "ok" or the error.
int tryOnce(const std::string &path)
{
    auto writer = AuditWriter::start(path);
    if (!writer)
        return fail(writer.error().text());
    (*writer)->append({auditEntry("f00d")});
    for (const AuditDone &done : awaitDone(**writer, 1))
        say(done.result ? "ok\n" : done.result.error().text() + '\n');
    return 0;
}

void fillDisk(const std::string &ballast)
{
    const UniqueFd file(::open(ballast.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    const std::string block(4096, 'x');
    while (::write(file.get(), block.data(), block.size()) > 0) {
    }
}

std::size_t rows(const std::string &path)
{
    const auto log = AuditLog::openToRead(path);
    const auto page = log ? (*log)->query({}) : Failure(log.error());
    return page ? page->entries.size() : 0;
}

Result<void> appendOne(AuditWriter &writer, std::size_t entries)
{
    writer.append(std::vector<AuditEntry>(entries, auditEntry("f00d")));
    const auto done = awaitDone(writer, 1);
    return done.empty() ? Failure(Error{ErrorCode::Busy, 0, {}, "no answer"}) : done[0].result;
}

/// Fills the disk that \p path is on, sees that it is told and nothing half-stored, makes room, and
/// sees that it goes on.
int fill(const std::string &path, const std::string &ballast)
{
    auto writer = AuditWriter::start(path);
    if (!writer)
        return fail(writer.error().text());
    std::size_t stored = 1;
    if (const auto first = appendOne(**writer, 1); !first)
        return fail("before: " + first.error().text());
    fillDisk(ballast);
    Result<void> last;
    for (int i = 0; i < 100 && last; ++i) {
        last = appendOne(**writer, 50);
        stored += last ? 50 : 0;
    }
    if (last || last.error().sysErrno != ENOSPC)
        return fail(last ? "the disk was never full" : "not told as full: " + last.error().text());
    if (const std::size_t found = rows(path); found != stored)
        return fail("full: " + std::to_string(found) + " rows, not " + std::to_string(stored));
    ::unlink(ballast.c_str());
    if (const auto again = appendOne(**writer, 1); !again)
        return fail("after: " + again.error().text());
    if (rows(path) != stored + 1)
        return fail("not all is there after");
    say(last.error().text() + '\n');
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> given(argv + 1, argv + argc);
    if (given.size() == 4 && given[0] == "append")
        return append(given[1], given[2], std::strtoull(given[3].c_str(), nullptr, 10));
    if (given.size() == 2 && given[0] == "try")
        return tryOnce(given[1]);
    if (given.size() == 3 && given[0] == "fill")
        return fill(given[1], given[2]);
    return fail("append FILE BATCH COUNT | try FILE | fill FILE BALLAST");
}
