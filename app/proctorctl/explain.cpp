// SPDX-License-Identifier: GPL-3.0-or-later
// `explain PID`: every piece of evidence for one process, tracked or not. A pid without a process
// is wrong usage; a process that cannot be read is Proctor's failure.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "app/proctorctl/session.h"

#include <nlohmann/json.hpp>

namespace proctor {

namespace {

struct Options {
    pid_t pid = 0;
    bool json = false;
};

void printPeople(const ProcessRow &row, bool tracked)
{
    std::string out = "pid " + std::to_string(row.key.pid) + ": " +
                      verdictText(row.judgement->verdict) +
                      (row.judgement->stalled ? " (stalled)" : "");
    if (const Words why = row.judgement->why(); !why.empty())
        out += ", because " + plain(english(why));
    out += '\n';
    const auto line = [&out](const char *name, const std::string &value) {
        if (!value.empty())
            out += std::string(name) + ": " + value + '\n';
    };
    line("Command", commandText(*row.identity, 200));
    line("User", plain(row.identity->user));
    line("Age", durationText(row.ageS));
    line("Parent", plain(row.parentName) + " (pid " + std::to_string(row.ppid) + ')');
    line("Profile", plain(row.profile));
    if (row.record) {
        line("Worker", plain(row.record->workerId));
        line("Lifetime", std::string(toString(row.record->lifetime)));
        line("Owner", plain(row.owner.name) + " (pid " + std::to_string(row.owner.pid) + ')');
    }
    if (!tracked)
        out += "Not tracked: nobody registered it and no profile matches it.\n";
    Table table({"EVIDENCE", "GRADE", "RESULT", "DETAIL"});
    for (const Evidence &item : row.judgement->evidence)
        table.add({std::string(toString(item.id)), std::string(toString(item.grade)),
                   std::string(toString(item.finding)), plain(english(item.detail))});
    print(out + '\n' + table.text());
}

int run(const Options &options)
{
    auto session = openScanned();
    if (!session)
        return complain(exitBroken, session.error().text());
    Engine &engine = *(*session)->engine;
    const auto row = engine.explain(options.pid);
    if (!row)
        return complain(row.error().code == ErrorCode::Vanished ? exitUsage : exitBroken,
                        unreadable(options.pid, row.error()));
    const auto snapshot = engine.snapshot();
    const bool tracked = snapshot->find(row->key) != nullptr;
    if (options.json)
        print(nlohmann::json{{"schema", 1}, {"tracked", tracked}, {"process", processJson(*row)}});
    else
        printPeople(*row, tracked);
    return exitDone;
}

} // namespace

void addExplain(CLI::App &app, Command &chosen)
{
    CLI::App *command =
        app.add_subcommand("explain", "Every piece of evidence for one process, tracked or not");
    const auto options = std::make_shared<Options>();
    command->add_option("PID", options->pid, "The process")->required()->check(pidRange());
    command->add_flag("--json", options->json, "Print JSON (schema 1)");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace proctor
