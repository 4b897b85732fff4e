// SPDX-License-Identifier: GPL-3.0-or-later
// `audit`: what the audit log holds, oldest first. Only reads: a file that is not there is not
// made.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/report.h"
#include "app/proctorctl/session.h"
#include "core/base/timetext.h"
#include "core/cleanup/policy.h"
#include "core/history/auditlog.h"
#include "core/history/statefolder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

namespace {

using nlohmann::json;

struct Options {
    std::optional<std::string> since;
    std::optional<std::string> until;
    std::string batch;
    std::optional<pid_t> pid;
    std::string kind;
    std::size_t limit = 1000;
    bool json = false;
};

Result<std::optional<WallTime>> timeOf(const std::string &option,
                                       const std::optional<std::string> &text)
{
    if (!text)
        return std::optional<WallTime>();
    const auto read = parseTime(*text, SystemClock().wall());
    if (!read)
        return Failure(Error{ErrorCode::BadUsage, 0, option, read.error().message});
    return std::optional(*read);
}

Result<AuditFilter> filterFrom(const Options &options)
{
    const auto since = timeOf("--since", options.since);
    const auto until = timeOf("--until", options.until);
    for (const auto *time : {&since, &until})
        if (!*time)
            return Failure(time->error());
    if (*since && *until && **since >= **until)
        return Failure(Error{ErrorCode::BadUsage, 0, "--since",
                             "is not before --until, so nothing can lie between them; exchange "
                             "them"});
    return AuditFilter{.since = *since,
                       .until = *until,
                       .batch = options.batch,
                       .pid = options.pid,
                       .kind = auditKind(options.kind),
                       .limit = options.limit};
}

std::string orNothing(const std::string &text)
{
    return text.empty() ? "-" : plain(text);
}

std::string who(const AuditActor &actor)
{
    return (actor.user.empty() ? std::to_string(actor.uid) : plain(actor.user)) + ' ' +
           plain(actor.program) + '(' + std::to_string(actor.pid) + ')';
}

/// "TERM; ended; ended 0.1 s after TERM": whatever is said of it.
std::string what(const AuditEntry &entry)
{
    std::string out;
    for (const std::string &part : {std::string(signalName(entry.signal)), plain(entry.outcome),
                                    plain(entry.verdict), plain(entry.detail)})
        if (!part.empty())
            out += (out.empty() ? "" : "; ") + part;
    return out.empty() ? "-" : out;
}

void printPeople(const AuditPage &page)
{
    if (page.entries.empty())
        return print(std::string("Nothing recorded that fits.\n"));
    const std::size_t width = terminalWidth();
    const std::size_t most = width == 0 ? 200 : std::max<std::size_t>(20, width / 4);
    Table table({"TIME (UTC)", "KIND", "BATCH", "BY", "PID", "WORKER", "COMMAND", "WHAT"});
    for (const AuditEntry &entry : page.entries)
        table.add({utcText(entry.at), std::string(toString(entry.kind)),
                   orNothing(entry.batch.substr(0, 8)), who(entry.who),
                   entry.target ? std::to_string(entry.target->pid) : "-",
                   orNothing(entry.workerId),
                   entry.cmdline.empty() ? "-" : commandText(entry.cmdline, most), what(entry)});
    print(table.text());
}

json orNull(const std::string &text)
{
    return text.empty() ? json(nullptr) : json(text);
}

json entryJson(const AuditEntry &entry)
{
    const auto &target = entry.target;
    json evidence = json::parse(entry.evidence, nullptr, false);
    return {{"id", entry.id},
            {"at", utcText(entry.at)},
            {"kind", toString(entry.kind)},
            {"batch", orNull(entry.batch)},
            {"by",
             {{"uid", entry.who.uid},
              {"user", orNull(entry.who.user)},
              {"program", entry.who.program},
              {"pid", entry.who.pid}}},
            {"pid", target ? json(target->pid) : json(nullptr)},
            {"start_ticks", target ? json(target->startTicks) : json(nullptr)},
            {"key", target ? json(target->toString()) : json(nullptr)},
            {"worker_id", orNull(entry.workerId)},
            {"profile", orNull(entry.profile)},
            {"cmdline", entry.cmdline},
            {"verdict", orNull(entry.verdict)},
            {"evidence", evidence.is_discarded() ? json(nullptr) : std::move(evidence)},
            {"signal", orNull(std::string(signalName(entry.signal)))},
            {"outcome", orNull(entry.outcome)},
            {"detail", entry.detail}};
}

void printJson(const AuditPage &page)
{
    json entries = json::array();
    for (const AuditEntry &entry : page.entries)
        entries.push_back(entryJson(entry));
    print(json{{"schema", 1}, {"entries", std::move(entries)}});
}

int nothingYet(const std::string &path, bool asJson)
{
    if (asJson)
        printJson({});
    else
        print("Nothing recorded yet (" + plain(path) + ").\n");
    return exitDone;
}

int run(const Options &options)
{
    const auto filter = filterFrom(options);
    if (!filter)
        return complain(exitUsage, filter.error().text());
    const std::string path = auditPath();
    if (path.empty())
        return complain(exitBroken, "there is no folder for the audit log: set HOME, or "
                                    "XDG_STATE_HOME to an absolute path");
    const auto log = AuditLog::openToRead(path);
    if (!log && log.error().code == ErrorCode::Vanished)
        return nothingYet(path, options.json);
    const auto page = log ? (*log)->query(*filter) : Failure(log.error());
    if (!page)
        return complain(exitBroken, page.error().text() +
                                        (page.error().code == ErrorCode::Malformed ||
                                                 page.error().code == ErrorCode::Foreign
                                             ? "; it stays as it is until something is to be "
                                               "recorded, and is then set aside under a new name"
                                             : ""));
    if (options.json)
        printJson(*page);
    else
        printPeople(*page);
    if (page->more)
        complain(exitDone, "only the newest " + std::to_string(options.limit) +
                               " are shown; --limit 0 shows all");
    return exitDone;
}

/// The beginning of what newBatchId() makes.
std::string checkBatch(const std::string &text)
{
    const bool hex = text.find_first_not_of("0123456789abcdef") == std::string::npos;
    return hex && !text.empty() && text.size() <= 32
               ? std::string()
               : "must be the beginning of a batch's name, 1 to 32 of 0-9 and a-f, as `audit` "
                 "shows it: " +
                     text;
}

} // namespace

void addAudit(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand(
        "audit", "What was asked for, sent, seen and refused, by whom and why; oldest first");
    const auto options = std::make_shared<Options>();
    command
        ->add_option("--since", options->since,
                     "Not before T: 2026-11-26, 2026-11-26T11:20:00Z, or an age: 30m, 2h, 7d. "
                     "UTC where nothing else is said")
        ->type_name("T");
    command->add_option("--until", options->until, "Before T")->type_name("T");
    command
        ->add_option("--batch", options->batch,
                     "What belongs to one cleanup; its beginning will do")
        ->type_name("ID")
        ->check(CLI::Validator(checkBatch, "", ""));
    command->add_option("--pid", options->pid, "Only about this process")
        ->type_name("PID")
        ->check(pidRange());
    command->add_option("--kind", options->kind, "Only one kind of entry")
        ->type_name("K")
        ->check(CLI::IsMember({"request", "plan", "intent", "sent", "outcome", "refusal", "note"}));
    command->add_option("--limit", options->limit, "The newest N (default 1000; 0: all)")
        ->type_name("N")
        ->check(CLI::Range(0, 1'000'000'000));
    command->add_flag("--json", options->json, "Print JSON (schema 1)");
    command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

} // namespace proctor
