// SPDX-License-Identifier: GPL-3.0-or-later
// `list`: every tracked process with its verdict, most severe first.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "app/proctorctl/session.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

namespace {

struct Options {
    std::vector<std::string> states;
    std::string profile;
    bool json = false;
};

bool wanted(const ProcessRow &row, const Options &options)
{
    const std::string verdict(toString(row.judgement->verdict));
    return !row.ended && (options.profile.empty() || row.profile == options.profile) &&
           (options.states.empty() || std::find(options.states.begin(), options.states.end(),
                                                verdict) != options.states.end());
}

std::string ownerText(const OwnerView &owner)
{
    if (owner.state == OwnerState::None)
        return "-";
    const char *state = owner.state == OwnerState::Dead      ? " dead"
                        : owner.state == OwnerState::Unknown ? " unknown"
                                                             : "";
    return plain(owner.name) + '(' + std::to_string(owner.pid) + ')' + state;
}

void printPeople(const std::vector<const ProcessRow *> &rows)
{
    if (rows.empty())
        return print(std::string("No tracked process.\n"));
    const std::size_t width = terminalWidth();
    const std::size_t most = width == 0 ? 200 : std::max<std::size_t>(20, width / 3);
    Table table({"VERDICT", "PID", "WORKER", "PROFILE", "OWNER", "AGE", "MEMORY", "COMMAND"});
    for (const ProcessRow *row : rows)
        table.add(
            {verdictText(row->judgement->verdict) + (row->judgement->stalled ? " (stalled)" : ""),
             std::to_string(row->key.pid), row->record ? plain(row->record->workerId) : "-",
             row->profile.empty() ? "-" : plain(row->profile), ownerText(row->owner),
             durationText(row->ageS), row->rssBytes ? bytesText(*row->rssBytes) : "-",
             commandText(*row->identity, most)});
    print(table.text());
}

int run(const Options &options)
{
    auto session = openScanned();
    if (!session)
        return complain(exitBroken, session.error().text());
    const auto snapshot = (*session)->engine->snapshot();
    std::vector<const ProcessRow *> rows;
    for (const ProcessRow &row : snapshot->rows)
        if (wanted(row, options))
            rows.push_back(&row);
    if (!options.json) {
        printPeople(rows);
        return exitDone;
    }
    nlohmann::json processes = nlohmann::json::array();
    for (const ProcessRow *row : rows)
        processes.push_back(processJson(*row));
    print(nlohmann::json{{"schema", 1}, {"processes", processes}});
    return exitDone;
}

} // namespace

void addList(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand("list", "Every tracked process with its verdict");
    const auto options = std::make_shared<Options>();
    command
        ->add_option("--state", options->states,
                     "Only these verdicts, separated by commas: active, orphan, suspect, kept, "
                     "zombie, unknown")
        ->delimiter(',')
        ->type_name("S,...")
        ->check(CLI::IsMember({"active", "orphan", "suspect", "kept", "zombie", "unknown"}));
    command->add_option("--profile", options->profile, "Only processes of this profile")
        ->type_name("P");
    command->add_flag("--json", options->json, "Print JSON (schema 1)");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace proctor
