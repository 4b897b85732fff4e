// SPDX-License-Identifier: GPL-3.0-or-later
// `clean --elevate`: what this user may not end, or not prove, is the helper's to judge and end.
#include "app/elevation/elevationclient.h"
#include "app/proctorctl/clean.h"
#include "core/base/stopsignals.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace proctor {

namespace {

/// One request and its answer, on an event loop for as long as that takes.
class Asking {
  public:
    explicit Asking(ElevationPrograms programs) : m_client(std::move(programs))
    {
        QObject::connect(&m_client, &ElevationClient::answered, &m_client,
                         [this](const ElevationAnswer &answer) {
                             m_answer = answer;
                             QCoreApplication::quit();
                         });
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_client,
                         [this] { onStopSignal(); });
    }

    ElevationAnswer ask(const std::vector<ProcessKey> &keys)
    {
        m_client.ask(keys);
        if (!m_answer) // it is there already where pkexec could not be started
            QCoreApplication::exec();
        return *m_answer;
    }

  private:
    void onStopSignal()
    {
        if (!m_stop.came())
            return;
        if (std::exchange(m_stopped, true)) {
            m_answer = ElevationAnswer{std::nullopt, {"the helper was not waited for", {}}};
            QCoreApplication::quit();
            return;
        }
        m_client.stop();
        std::fputs(
            "proctorctl: stopped; waiting for what has its signal, interrupt again to leave\n",
            stderr);
    }

    StopSignals m_stop;
    QSocketNotifier m_notifier{m_stop.fd(), QSocketNotifier::Read};
    ElevationClient m_client;
    std::optional<ElevationAnswer> m_answer;
    bool m_stopped = false;
};

ElevationAnswer askHelper(const std::vector<ProcessKey> &keys)
{
    auto programs = installedElevation();
    if (!programs)
        return {std::nullopt, programs.error()};
    std::string name = "proctorctl";
    char *arguments[] = {name.data(), nullptr};
    int count = 1;
    const QCoreApplication app(count, arguments);
    return Asking(std::move(*programs)).ask(keys);
}

TargetReport notPermitted(const PlannedTarget &target)
{
    TargetReport report;
    report.key = target.key;
    report.workerId = target.workerId;
    report.cmdline = target.cmdline;
    report.outcome = Outcome::NotPermitted;
    return report;
}

} // namespace

void elevate(CleanupPlan &plan, const std::vector<PlannedTarget> &closed, CleanupReport &report,
             const std::function<bool(std::size_t)> &agreed)
{
    if (report.count(Outcome::Cancelled) > 0)
        return; // interrupted: no further signal, whoever would send it
    std::vector<ProcessKey> asked = needElevation(plan, report);
    for (const PlannedTarget &target : closed)
        asked.push_back(target.key);
    asked.resize(std::min(asked.size(), mostElevatedKeys));
    plan.targets.insert(plan.targets.end(), closed.begin(), closed.end());
    if (asked.empty() || !agreed(asked.size()))
        return;
    for (const PlannedTarget &target : closed)
        report.targets.push_back(notPermitted(target));
    report = answered(std::move(report), asked, askHelper(asked));
}

} // namespace proctor
