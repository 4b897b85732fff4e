// SPDX-License-Identifier: GPL-3.0-or-later
// `validate`: what Proctor can do on this machine, what is behind the usual complaints, and a proof
// with real processes of its own. Exit 1 when something is lost, 3 when the proof fails.
#include "app/proctorctl/checks.h"
#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "app/proctorctl/selfproof.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

namespace {

using nlohmann::json;

std::string lineFor(const Check &check)
{
    std::string out(toString(check.level));
    out.resize(5, ' ');
    out += check.name + ": " + plain(check.what);
    if (!check.lost.empty())
        out += "; lost: " + check.lost;
    if (!check.remedy.empty())
        out += "; to mend it: " + check.remedy;
    out += '\n';
    for (const std::string &detail : check.details)
        out += "     - " + plain(detail) + '\n';
    return out;
}

json checkJson(const Check &check)
{
    return {{"name", check.name}, {"result", toString(check.level)}, {"what", check.what},
            {"lost", check.lost}, {"remedy", check.remedy},          {"details", check.details}};
}

std::vector<Check> look(Session &session)
{
    std::vector<Check> checks = checkCapabilities(session);
    for (Check &check : checkRegistry(session))
        checks.push_back(std::move(check));
    checks.push_back(diagnoseRegistry());
    checks.push_back(diagnoseRecords(session));
    session.engine->scan();
    checks.push_back(diagnoseOrphans(session));
    return checks;
}

int run(bool asJson)
{
    std::vector<Check> checks;
    if (auto session = openSession())
        checks = look(**session);
    else
        checks.push_back({"procfs",
                          Level::Fail,
                          session.error().text(),
                          "no process can be looked at",
                          "mount procfs in this pid namespace",
                          {}});
    const SelfProof proof = proveSelf();
    if (asJson) {
        json list = json::array();
        for (const Check &check : checks)
            list.push_back(checkJson(check));
        print(json{{"schema", 1},
                   {"checks", list},
                   {"self_proof",
                    {{"ok", proof.ok},
                     {"found_ms", proof.foundMs},
                     {"ended_ms", proof.endedMs},
                     {"problem", proof.problem}}}});
    } else {
        std::string out;
        for (const Check &check : checks)
            out += lineFor(check);
        print(out + plain(proof.text()) + '\n');
    }
    const auto has = [&checks](Level level) {
        return std::any_of(checks.begin(), checks.end(),
                           [level](const Check &check) { return check.level == level; });
    };
    if (!proof.ok || has(Level::Fail))
        return exitBroken;
    return has(Level::Warn) ? exitLeft : exitDone;
}

} // namespace

void addValidate(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand(
        "validate", "What Proctor can do on this machine, and a proof with processes of its own");
    const auto asJson = std::make_shared<bool>(false);
    command->add_flag("--json", *asJson, "Print JSON (schema 1)");
    command->callback([asJson, &chosen] { chosen = [asJson] { return run(*asJson); }; });
}

} // namespace proctor
