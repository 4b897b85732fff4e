// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctor-helper/account.h"

#include <pwd.h>
#include <syslog.h>

namespace proctor {

Account::Account(std::optional<std::uint32_t> asking)
    : m_uid(asking.value_or(0)), m_who(asking ? "uid " + std::to_string(*asking) : "root")
{
    ::openlog("proctor-helper", LOG_PID, LOG_AUTHPRIV);
}

AuditActor Account::actor() const
{
    AuditActor who = thisActor("proctor-helper");
    who.uid = m_uid;
    const passwd *user = ::getpwuid(m_uid);
    who.user = user != nullptr ? user->pw_name : "";
    return who;
}

void Account::refused(const Error &why) const
{
    ::syslog(LOG_WARNING, "%s: request refused: %s", m_who.c_str(), why.text().c_str());
}

void Account::asked(const std::vector<ProcessKey> &keys) const
{
    ::syslog(LOG_NOTICE, "%s asks to end %zu processes that were found to be orphans",
             m_who.c_str(), keys.size());
}

void Account::concluded(const CleanupPlan &plan, const CleanupReport &report) const
{
    for (const TargetReport &target : report.targets) {
        std::string sent;
        for (const int signal : target.sent)
            sent += (sent.empty() ? "" : " ") + std::string(signalName(signal));
        ::syslog(LOG_NOTICE, "%s: process %s: %s (sent: %s)", m_who.c_str(),
                 target.key.toString().c_str(),
                 target.outcome ? std::string(toString(*target.outcome)).c_str() : "unknown",
                 sent.empty() ? "nothing" : sent.c_str());
    }
    for (const Exclusion &left : plan.excluded)
        ::syslog(LOG_NOTICE, "%s: process %s: left alone (%s)", m_who.c_str(),
                 left.key.toString().c_str(), std::string(toString(left.verdict)).c_str());
}

} // namespace proctor
