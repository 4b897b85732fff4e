// SPDX-License-Identifier: GPL-3.0-or-later
// `profiles`: the profiles and what each matches now; `profiles test FILE`: one file, without
// putting it where it counts. Changes nothing. Exit 1 when a file is wrong, 2 when FILE is none.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "app/proctorctl/session.h"
#include "core/cleanup/policy.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

namespace {

using nlohmann::json;

std::vector<const ProcessRow *> matchedBy(const Snapshot &snapshot, const std::string &profile)
{
    std::vector<const ProcessRow *> out;
    for (const ProcessRow &row : snapshot.rows)
        if (!row.ended && row.matched == profile)
            out.push_back(&row);
    return out;
}

std::string origin(const Profile &profile)
{
    return profile.builtIn ? "built-in" : profile.source;
}

json profileJson(const Profile &profile, const Snapshot &snapshot)
{
    json processes = json::array();
    for (const ProcessRow *row : matchedBy(snapshot, profile.name))
        processes.push_back({{"pid", row->key.pid},
                             {"start_ticks", row->key.startTicks},
                             {"verdict", toString(row->judgement->verdict)},
                             {"cmdline", row->identity->cmdline}});
    json steps = json::array();
    for (const Profile::Step &step : profile.steps)
        steps.push_back({{"signal", signalName(step.signal)}, {"wait_ms", step.waitMs}});
    return {
        {"name", profile.name},
        {"description", profile.description},
        {"built_in", profile.builtIn},
        {"file", profile.builtIn ? json(nullptr) : json(profile.source)},
        {"enabled", profile.enabled},
        {"lives_on", profile.livesOn},
        {"stop", profile.stopCommand.empty() ? json(nullptr) : json(profile.stopCommand)},
        {"steps", steps},
        {"suspicion_settles_s", profile.suspicionSettlesS},
        {"owner", {{"arguments", profile.ownerArguments}, {"variables", profile.ownerVariables}}},
        {"processes", processes}};
}

json problemsJson(const std::vector<Error> &problems)
{
    json out = json::array();
    for (const Error &problem : problems)
        out.push_back({{"where", problem.path}, {"message", problem.message}});
    return out;
}

std::string processesText(const std::vector<const ProcessRow *> &rows)
{
    const std::size_t width = terminalWidth();
    const std::size_t most = width == 0 ? 200 : std::max<std::size_t>(20, width / 2);
    Table table({"PROFILE", "PID", "VERDICT", "COMMAND"});
    for (const ProcessRow *row : rows)
        table.add({plain(row->matched), std::to_string(row->key.pid),
                   verdictText(row->judgement->verdict), commandText(*row->identity, most)});
    return table.text();
}

/// One line each, on stderr: what a script reads on stdout stays what it is.
void complainOf(const std::vector<Error> &problems)
{
    for (const Error &problem : problems)
        complain(exitLeft, problem.text());
}

int list(bool asJson)
{
    auto session = openScanned();
    if (!session)
        return complain(exitBroken, session.error().text());
    const Catalogue &catalogue = (*session)->engine->catalogue();
    const auto snapshot = (*session)->engine->snapshot();
    auto profiles = catalogue.profiles();
    std::sort(profiles.begin(), profiles.end(),
              [](const auto &a, const auto &b) { return a->name < b->name; });
    const int code = catalogue.problems().empty() ? exitDone : exitLeft;
    if (asJson) {
        json items = json::array();
        for (const auto &profile : profiles)
            items.push_back(profileJson(*profile, *snapshot));
        print(json{{"schema", 1},
                   {"folder", catalogue.folder()},
                   {"profiles", items},
                   {"problems", problemsJson(catalogue.problems())}});
        return code;
    }
    Table table({"PROFILE", "MATCHES", "FROM", "DESCRIPTION"});
    std::vector<const ProcessRow *> matched;
    for (const auto &profile : profiles) {
        const auto rows = matchedBy(*snapshot, profile->name);
        matched.insert(matched.end(), rows.begin(), rows.end());
        std::string description = plain(profile->description);
        if (profile->livesOn)
            description += profile->stopCommand.empty()
                               ? " (kept)"
                               : " (kept; ends with: " + plain(profile->stopCommand) + ')';
        table.add({plain(profile->name), profile->enabled ? std::to_string(rows.size()) : "off",
                   plain(origin(*profile)), description});
    }
    std::string out = table.text();
    if (!matched.empty())
        out += '\n' + processesText(matched);
    if (!catalogue.folder().empty())
        out += "\nYour own: " + plain(catalogue.folder()) + "/*.toml, see proctor-profiles(5)\n";
    print(out);
    complainOf(catalogue.problems());
    return code;
}

int reportProblems(const std::string &file, const std::vector<Error> &problems, bool asJson)
{
    if (asJson)
        print(json{{"schema", 1},
                   {"file", file},
                   {"valid", false},
                   {"profile", nullptr},
                   {"replaces_built_in", false},
                   {"problems", problemsJson(problems)}});
    complainOf(problems);
    return exitLeft;
}

int test(const std::string &file, bool asJson)
{
    auto read = readProfileFile(file);
    if (!read)
        return complain(exitUsage, read.error().text());
    if (!read->profile)
        return reportProblems(file, read->problems, asJson);
    const Profile profile = std::move(*read->profile);
    const auto builtIn = Catalogue::load({}).byName(profile.name);
    Catalogue alone;
    alone.add(profile);
    auto session = openScanned(std::move(alone));
    if (!session)
        return complain(exitBroken, session.error().text());
    const auto snapshot = (*session)->engine->snapshot();
    if (asJson) {
        print(json{{"schema", 1},
                   {"file", file},
                   {"valid", true},
                   {"profile", profileJson(profile, *snapshot)},
                   {"replaces_built_in", builtIn != nullptr},
                   {"problems", json::array()}});
        return exitDone;
    }
    const auto rows = matchedBy(*snapshot, profile.name);
    std::string out = plain(file) + ": valid; profile " + plain(profile.name) +
                      (profile.enabled ? " would match " + std::to_string(rows.size()) +
                                             (rows.size() == 1 ? " process" : " processes")
                                       : " is switched off") +
                      '\n';
    if (builtIn)
        out += "It would replace the built-in profile of that name.\n";
    if (!rows.empty())
        out += '\n' + processesText(rows);
    print(out);
    return exitDone;
}

} // namespace

void addProfiles(CLI::App &app, Command &chosen)
{
    CLI::App *command =
        app.add_subcommand("profiles", "The profiles, and what each of them matches now");
    const auto asJson = std::make_shared<bool>(false);
    const auto file = std::make_shared<std::string>();
    command->add_flag("--json", *asJson, "Print JSON (schema 1)");
    CLI::App *tested =
        command->add_subcommand("test", "Check one file and show what it would match");
    tested->add_option("FILE", *file, "The profile, a TOML file")->required();
    // Called after its subcommand's, so it decides for both.
    command->callback([asJson, file, tested, &chosen] {
        const bool testing = tested->parsed();
        chosen = [asJson, file, testing] { return testing ? test(*file, *asJson) : list(*asJson); };
    });
}

} // namespace proctor
