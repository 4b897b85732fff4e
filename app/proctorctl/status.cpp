// SPDX-License-Identifier: GPL-3.0-or-later
// `status`: health and counts. With --check the exit code is the health, as Nagios plugins do it.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "app/proctorctl/session.h"

#include <nlohmann/json.hpp>

namespace proctor {

namespace {

struct Options {
    bool json = false;
    bool check = false;
};

int checkCode(Health health)
{
    switch (health) {
    case Health::Healthy:
        return 0;
    case Health::Degraded:
        return 1;
    case Health::Critical:
        return 2;
    case Health::Unknown:
        break;
    }
    return 3;
}

void printPeople(const Snapshot &snapshot)
{
    std::string out = "Health: " + std::string(toString(snapshot.health));
    for (std::size_t i = 0; i < snapshot.reasons.size(); ++i)
        out += (i == 0 ? " (" : ", ") + plain(english(snapshot.reasons[i]));
    out += snapshot.reasons.empty() ? "\n" : ")\n";
    const auto line = [&out](const char *name, std::size_t count) {
        out += std::string(name) + ": " + std::to_string(count) + '\n';
    };
    line("Orphans", snapshot.counts.orphans);
    line("Suspects", snapshot.counts.suspects);
    line("Active", snapshot.counts.active);
    line("Kept", snapshot.counts.kept);
    line("Zombies", snapshot.counts.zombies);
    line("Unknown", snapshot.counts.unknown);
    line("Registered", snapshot.registry.total);
    for (const DirectoryView &directory : snapshot.registry.directories) {
        out += "Registry: " + plain(directory.path) + ": ";
        if (directory.problem)
            out += plain(directory.problem->message) + '\n';
        else
            out += directory.present ? std::to_string(directory.records) + " records\n"
                                     : std::string("not there (yet)\n");
    }
    for (const RecordProblem &problem : snapshot.registry.problems)
        out += "Unreadable: " + plain(problem.path) + ": " + plain(problem.message) + '\n';
    print(out);
}

int run(const Options &options)
{
    auto session = openSession();
    if (!session)
        return complain(exitBroken, session.error().text());
    Engine &engine = *(*session)->engine;
    engine.scan();
    const auto snapshot = engine.snapshot();
    if (options.json)
        print(statusJson(*snapshot));
    else
        printPeople(*snapshot);
    return options.check ? checkCode(snapshot->health) : exitDone;
}

} // namespace

void addStatus(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand("status", "Health and counts");
    const auto options = std::make_shared<Options>();
    command->add_flag("--json", options->json, "Print JSON (schema 1)");
    command->add_flag("--check", options->check,
                      "Exit 0 healthy, 1 degraded, 2 critical, 3 unknown or wrong usage");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace proctor
