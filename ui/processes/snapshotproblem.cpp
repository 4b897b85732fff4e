// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/snapshotproblem.h"

#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/processes/processespage.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cerrno>

namespace proctor {

namespace {

/// The first directory that exists and cannot be used.
const DirectoryView *brokenDirectory(const Snapshot &snapshot)
{
    for (const DirectoryView &directory : snapshot.registry.directories)
        if (directory.present && (!directory.readable || directory.problem))
            return &directory;
    return nullptr;
}

Error withoutPath(Error error)
{
    error.path.clear(); // the sentence has it
    return error;
}

QString line(const RecordProblem &problem)
{
    return QStringLiteral("%1: %2").arg(text(problem.path), text(problem.message));
}

} // namespace

ProblemWords problemOf(const Snapshot &snapshot)
{
    if (snapshot.scan.failure)
        return {ProcessesPage::tr("Scanning fails: %1. What is shown is from %2; nothing can be "
                                  "ended until a scan succeeds.")
                    .arg(errorWords(*snapshot.scan.failure), localTime(snapshot.scan.at)),
                text(snapshot.scan.failure->text())};
    if (const DirectoryView *broken = brokenDirectory(snapshot)) {
        const Error problem = broken->problem.value_or(systemError(EACCES, {}, "cannot be read"));
        return {ProcessesPage::tr("%1 cannot be read: %2. Without it, nothing about its workers is "
                                  "proof: they are suspects at most.")
                    .arg(text(broken->path), errorWords(withoutPath(problem))),
                text(problem.text())};
    }
    const std::vector<RecordProblem> &records = snapshot.registry.problems;
    if (records.empty())
        return {};
    constexpr std::size_t most = 12;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, records.size()); ++i)
        lines.append(line(records[i]));
    if (records.size() > most)
        lines.append(QStringLiteral("…"));
    return {ProcessesPage::tr("%n records cannot be read. Their processes are kept, and the files "
                              "are left as they are.",
                              nullptr, static_cast<int>(records.size())),
            lines.join(u'\n')};
}

} // namespace proctor
