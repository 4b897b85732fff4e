// SPDX-License-Identifier: GPL-3.0-or-later
// `clean`: shows the plan, asks, ends proven orphans, reports what was seen. Without --yes and
// without somebody at a terminal it refuses and does nothing.
#include "app/proctorctl/clean.h"

#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "core/cleanup/elevation.h"
#include "core/history/auditwriter.h"
#include "core/history/statefolder.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace proctor {

namespace {

constexpr const char *noAuditHint = "; --no-audit ends orphans without it";

bool ask(const std::string &question)
{
    std::fprintf(stderr, "%s [y/N] ", question.c_str());
    std::fflush(stderr);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

/// What a person agrees to: Suspects one by one, the rest together, descendants with their root.
std::vector<ProcessKey> confirm(const CleanupPlan &plan, bool yes)
{
    std::vector<ProcessKey> agreed;
    std::vector<ProcessKey> together;
    const auto holds = [](const std::vector<ProcessKey> &keys, const ProcessKey &key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    for (const PlannedTarget &target : plan.targets)
        if (!target.treeRoot && target.verdict == Verdict::Suspect && !yes) {
            if (ask("End the suspect pid " + std::to_string(target.key.pid) + " (" +
                    commandText(target.cmdline, 60) + ")?"))
                agreed.push_back(target.key);
        } else if (!target.treeRoot) {
            together.push_back(target.key);
        }
    std::size_t ends = together.size();
    for (const PlannedTarget &target : plan.targets)
        if (target.treeRoot && holds(agreed, *target.treeRoot))
            agreed.push_back(target.key);
        else if (target.treeRoot && holds(together, *target.treeRoot))
            ++ends;
    if (ends > 0 &&
        (yes || ask("End " + std::to_string(ends) + (ends == 1 ? " process?" : " processes?")))) {
        agreed.insert(agreed.end(), together.begin(), together.end());
        for (const PlannedTarget &target : plan.targets)
            if (target.treeRoot && holds(together, *target.treeRoot))
                agreed.push_back(target.key);
    }
    return agreed;
}

bool askForElevation(std::size_t targets)
{
    return ask("Have " + std::to_string(targets) + (targets == 1 ? " process" : " processes") +
               " of other users ended as an administrator, where proven?");
}

void hintAtElevation(std::size_t targets)
{
    if (targets > 0)
        (void)complain(exitLeft,
                       std::to_string(targets) +
                           " not permitted; --elevate has them ended as an administrator");
}

int run(const CleanOptions &options)
{
    const bool person = ::isatty(STDIN_FILENO) == 1;
    if (!options.dryRun && !options.yes && !person)
        return complain(exitUsage, "nobody can be asked here: use --yes or --dry-run");
    auto session = openScanned();
    if (!session)
        return complain(exitBroken, session.error().text());
    Engine &engine = *(*session)->engine;
    if (!options.dryRun && !options.noAudit) {
        auto audit = AuditWriter::start(auditPath());
        if (!audit)
            return complain(exitBroken, audit.error().text() + noAuditHint);
        engine.setAudit(std::move(*audit), thisActor("proctorctl"));
    }
    const auto snapshot = engine.snapshot();
    const auto chosen_ = choose(engine, *snapshot, options);
    if (!chosen_)
        return complain(exitUsage, chosen_.error().text());
    const CleanPlan &chosen = *chosen_;
    if (!options.json)
        print(planText(chosen, *snapshot));
    else if (!options.dryRun && !options.yes)
        std::fputs(planText(chosen, *snapshot).c_str(), stderr); // stdout is the JSON's
    std::fflush(stdout);

    CleanupPlan plan = *chosen.plan;
    CleanupReport report;
    if (options.dryRun) {
        plan.targets.insert(plan.targets.end(), chosen.closed.begin(), chosen.closed.end());
    } else {
        const auto confirmed = confirm(*chosen.plan, options.yes);
        report = runInterruptible(**session, *chosen.plan, confirmed);
        if (report.unrecorded)
            complain(exitDone, "not in the audit log: " + report.unrecorded->text() + noAuditHint);
        if (options.elevate)
            elevate(plan, chosen.closed, report,
                    [&options](std::size_t n) { return options.yes || askForElevation(n); });
        else
            hintAtElevation(needElevation(plan, report).size());
    }
    const CleanupResult result{plan, chosen.excluded, options.dryRun ? nullptr : &report,
                               options.dryRun};
    printResult(result, options.json);
    const bool left = result.errors() > 0 || result.unconfirmed() > 0 || chosen.namedLeft > 0;
    return left ? exitLeft : exitDone;
}

} // namespace

void addClean(CLI::App &app, Command &chosen)
{
    CLI::App *command =
        app.add_subcommand("clean", "End proven orphans, after showing the plan; Suspects only "
                                    "when named by --pid. Active workers are never ended");
    const auto options = std::make_shared<CleanOptions>();
    const auto scope = std::make_shared<std::string>("process");
    command->add_flag("--dry-run", options->dryRun, "Show the plan and end nothing");
    command->add_flag("--yes", options->yes, "Do not ask; needed where stdin is no terminal");
    command->add_option("--pid", options->pids, "Only these processes")
        ->type_name("PID")
        ->check(pidRange());
    command->add_option("--profile", options->profile, "Only processes of this profile")
        ->type_name("P");
    command
        ->add_option("--scope", *scope,
                     "process: the target alone; tree: its descendants, too; without it, what each "
                     "profile says")
        ->type_name("process|tree")
        ->check(CLI::IsMember({"process", "tree"}));
    command
        ->add_option("--grace", options->graceS,
                     "Seconds to wait after the first signal, instead of the profile's")
        ->type_name("S")
        ->check(CLI::Range(0.0, 86400.0));
    command->add_flag("--elevate", options->elevate,
                      "Have other users' proven orphans ended by the helper that pkexec runs as "
                      "root");
    command->add_flag("--no-audit", options->noAudit,
                      "Keep no record; without it nothing is ended that cannot be recorded");
    command
        ->add_option("--plan", options->planFile,
                     "What an earlier --dry-run --json has planned, as far as it is still so; - "
                     "reads it from stdin")
        ->type_name("FILE");
    command->add_flag("--json", options->json, "Print JSON (schema 1)");
    for (const char *other : {"--pid", "--profile", "--scope", "--grace"})
        command->get_option("--plan")->excludes(command->get_option(other));
    command->callback([options, scope, command, &chosen] {
        if (command->count("--scope") > 0)
            options->scope = *scope == "tree" ? Scope::Tree : Scope::Process;
        chosen = [options] { return run(*options); };
    });
}

} // namespace proctor
