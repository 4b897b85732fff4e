// SPDX-License-Identifier: GPL-3.0-or-later
// proctor-helper: ends proven orphans of any user, as root, for somebody whom polkit let ask for it
// (resources/polkit). Started through pkexec. Trusts nothing it is told but process keys
// (core/cleanup/elevation.h): finds out everything else itself. Exit codes: 0 all have ended,
// 1 something was left, 2 no request (nothing done), 3 it could not work.
#include "app/proctor-helper/account.h"
#include "app/proctor-helper/client.h"
#include "app/proctor-helper/job.h"
#include "app/proctor-helper/surroundings.h"
#include "core/base/stopsignals.h"
#include "core/cleanup/cleanupresult.h"

#include <QtCore/QLoggingCategory>

#include <cstdio>

namespace {

using namespace proctor;

enum ExitCode { allEnded = 0, somethingLeft = 1, noRequest = 2, broken = 3 };

int complain(ExitCode code, const std::string &message)
{
    std::fprintf(stderr, "proctor-helper: %s\n", message.c_str());
    return code;
}

int carryOut(const std::vector<ProcessKey> &keys, const Account &account)
{
    auto job = Job::open(account.actor());
    if (!job)
        return complain(broken, job.error().text());
    const PlanPtr plan = (*job)->plan(keys);
    CleanupReport report;
    {
        // A client that has left, like a signal, holds back whatever was not sent.
        const StopSignals stop;
        report = (*job)->run(*plan, {Client::fd(), stop.fd()},
                             [&stop] { return !Client::gone() && !stop.came(); });
    }
    account.concluded(*plan, report);
    const CleanupResult result{*plan, plan->excluded, &report};
    std::fputs(toJson(result).c_str(), stdout);
    std::fflush(stdout);
    return result.errors() == 0 && plan->excluded.empty() ? allEnded : somethingLeft;
}

} // namespace

int main(int argc, char **)
{
    const Account account(askingUser());
    if (const auto secured = secureSurroundings(); !secured)
        return complain(broken, secured.error().text());
    if (argc > 1)
        return complain(noRequest, "takes no arguments; a request comes on stdin");
    QLoggingCategory::setFilterRules(QStringLiteral("proctor.*.info=false"));
    const auto keys = Client::readRequest();
    if (!keys) {
        account.refused(keys.error());
        return complain(noRequest, keys.error().text());
    }
    account.asked(*keys);
    return carryOut(*keys, account);
}
