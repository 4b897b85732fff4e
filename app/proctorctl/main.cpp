// SPDX-License-Identifier: GPL-3.0-or-later
// proctorctl: what Proctor knows, concludes and does, from the command line. Parses, runs one
// command, returns its exit code (session.h); a mistake in the arguments does nothing and
// returns 2.
#include "app/proctorctl/commands.h"
#include "app/proctorctl/selfproofchild.h"
#include "app/proctorctl/session.h"
#include "core/base/filelimit.h"

#include <QtCore/QLoggingCategory>

#include <string_view>

namespace {

/// `status --check` speaks the language of Nagios plugins, where wrong usage is 3 (unknown).
int usageCode(int argc, char **argv)
{
    bool status = false;
    bool check = false;
    for (int i = 1; i < argc; ++i) {
        status = status || std::string_view(argv[i]) == "status";
        check = check || std::string_view(argv[i]) == "--check";
    }
    return status && check ? proctor::exitBroken : proctor::exitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace proctor;
    if (argc > 2 && std::string_view(argv[1]) == proofChildCommand)
        return proofChild(argv[2]);
    raiseFileLimit();
    // What the core tells a log is said in the commands' own words here.
    QLoggingCategory::setFilterRules(QStringLiteral("proctor.*.info=false"));

    CLI::App app("Finds the worker processes whose owner is gone, and ends them safely.",
                 "proctorctl");
    app.set_version_flag("--version", "proctorctl " PROCTOR_VERSION, "Print the version and leave");
    app.get_help_ptr()->description("Print this help and leave");
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(
        "Exit: 0 done, 1 something was found or left, 2 wrong usage (nothing done), 3 Proctor "
        "could not work.\nSee proctorctl(1).");
    Command chosen;
    addStatus(app, chosen);
    addList(app, chosen);
    addExplain(app, chosen);
    addProfiles(app, chosen);
    addClean(app, chosen);
    addAudit(app, chosen);
    addRegister(app, chosen);
    addUnregister(app, chosen);
    addValidate(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &wanted) { // --help, --version
        return app.exit(wanted);
    } catch (const CLI::ParseError &error) {
        app.exit(error);
        return usageCode(argc, argv);
    }
    return chosen ? chosen() : usageCode(argc, argv);
}
