// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the dialogs and pages of this folder, light and dark, into a directory: to be looked at
// beside the mock-ups. Usage: pictures_dialogs DIRECTORY (offscreen platform).
#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/windowwords.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/health/chartoverlay.h"
#include "ui/health/healthpage.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomepage.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <cstdio>
#include <set>

using namespace proctor;

namespace {

/// Stands at the moment of the samples; \c add moves it.
class SampleClock final : public Clock {
  public:
    SteadyTime steady() const override { return sampleSteady() + m_offset; }
    WallTime wall() const override { return sampleWall(); }
    std::chrono::nanoseconds sinceBoot() const override { return steady().time_since_epoch(); }
    void set(std::chrono::milliseconds offset) { m_offset = offset; }

  private:
    std::chrono::milliseconds m_offset{0};
};

QString target;

void save(QWidget &widget, const char *name)
{
    QCoreApplication::processEvents();
    const QString path = target + u'/' + QString::fromLatin1(name) + QStringLiteral(".png");
    if (!widget.grab().save(path))
        std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
}

template <typename Widget>
Widget *child(QWidget &widget, const char *name)
{
    return widget.findChild<Widget *>(QString::fromLatin1(name));
}

void cleanup(const char *confirmName, const char *progressName, const char *doneName)
{
    const SnapshotPtr at = manyOrphans(37);
    const CleanupRequest request = bulkRequest(*at);
    SampleClock clock;
    clock.set(std::chrono::milliseconds(-3700));
    CleanupDialog dialog(request, at, clock, nullptr);
    dialog.show();
    const SnapshotPtr next = nextTick(*at, [](Snapshot &snapshot) {
        snapshot.rows[7].ended =
            std::make_shared<const EndedView>(EndedView{snapshot.at, {"exited by itself", {}}});
    });
    const PlanPtr plan = samplePlan(request, *next);
    dialog.showPlan(plan);
    dialog.showSnapshot(next);
    child<QLineEdit>(dialog, "typed")->setText(QStringLiteral("36"));
    save(dialog, confirmName);
    child<QPushButton>(dialog, "end")->click();
    clock.set(std::chrono::milliseconds(0));
    dialog.showReport(runningReport(*plan));
    save(dialog, progressName);
    dialog.showReport(finishedReport(*plan));
    save(dialog, doneName);
}

/// Policy leaves some out, and a second look has found something.
void recheck(const char *confirmName, const char *unrecordedName)
{
    const SnapshotPtr at = manyOrphans(12);
    const CleanupRequest request = bulkRequest(*at);
    SampleClock clock;
    CleanupDialog dialog(request, at, clock, nullptr);
    dialog.show();
    const auto planned = [&](std::uint64_t id, std::size_t without) {
        auto plan = std::make_shared<CleanupPlan>(*samplePlan(request, *at, id));
        for (std::size_t i = 0; i < 3; ++i) {
            const PlannedTarget held = plan->targets.back();
            plan->targets.pop_back();
            plan->excluded.push_back(
                {held.key,
                 Verdict::Orphan,
                 held.workerId,
                 {"an orphan for less than the %1 s that its profile asks for; name it to end it "
                  "now",
                  {"60"}}});
        }
        for (std::size_t i = 0; i < without; ++i) {
            const PlannedTarget gone = plan->targets[4];
            plan->targets.erase(plan->targets.begin() + 4);
            plan->excluded.push_back({gone.key,
                                      Verdict::Active,
                                      gone.workerId,
                                      {"adopted by %1: it is Active now", {"beam.smp 5990"}}});
        }
        return plan;
    };
    dialog.showPlan(planned(1, 0));
    child<QPushButton>(dialog, "checkAgain")->click();
    const auto plan = planned(2, 1);
    dialog.showPlan(plan);
    save(dialog, confirmName);
    child<QPushButton>(dialog, "end")->click();
    auto report = std::make_shared<CleanupReport>(*finishedReport(*plan));
    report->unrecorded =
        systemError(ENOSPC, "/home/ada/.local/state/proctor/audit.db", "cannot be written");
    report->targets[3].note = Words{"%1 more were started below it meanwhile; nothing was left "
                                    "below it",
                                    {"4"}};
    dialog.showReport(report);
    save(dialog, unrecordedName);
}

void suspects(const char *name)
{
    const SnapshotPtr at = mockupSnapshot();
    CleanupRequest request;
    for (const ProcessRow &row : at->rows)
        if (row.judgement->verdict == Verdict::Suspect)
            request.named.push_back(row.key);
    CleanupDialog dialog(request, at);
    dialog.show();
    dialog.showPlan(samplePlan(request, *at));
    save(dialog, name);
}

/// Selected together: an orphan, a suspect, and what cannot be ended.
void mixed(const char *name)
{
    const SnapshotPtr at = mockupSnapshot();
    CleanupRequest request;
    std::set<Verdict> taken;
    for (const ProcessRow &row : at->rows) {
        const Verdict verdict = row.judgement->verdict;
        if (row.ended || !taken.insert(verdict).second)
            continue;
        (verdict == Verdict::Orphan ? request.orphans : request.named).push_back(row.key);
    }
    CleanupDialog dialog(request, at);
    dialog.show();
    dialog.showPlan(samplePlan(request, *at));
    save(dialog, name);
}

/// What was not permitted, and the helper at work on it.
void elevation(const char *offer, const char *asked)
{
    const SnapshotPtr at = mockupSnapshot();
    const CleanupRequest request = bulkRequest(*at);
    SampleClock clock;
    CleanupDialog dialog(request, at, clock, nullptr);
    dialog.show();
    const PlanPtr plan = samplePlan(request, *at);
    dialog.showPlan(plan);
    child<QPushButton>(dialog, "end")->click();
    auto report = std::make_shared<CleanupReport>(*finishedReport(*plan));
    for (std::size_t i = 0; i < 2; ++i) {
        report->targets[i].outcome = Outcome::NotPermitted;
        report->targets[i].sent.clear();
        report->targets[i].detail = {"not yours to end; run Proctor as its user or as root", {}};
    }
    dialog.showReport(report);
    save(dialog, offer);
    child<QPushButton>(dialog, "elevate")->click();
    save(dialog, asked);
}

void health(const char *name, const char *empty)
{
    HealthPage page;
    page.resize(1288, 712);
    page.show();
    page.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
    save(page, empty);
    page.showSnapshot(mockupSnapshot());
    page.findChild<ChartOverlay *>()->pointAt(-420);
    save(page, name);
}

void welcome(const char *name)
{
    WelcomePage page;
    page.resize(1288, 712);
    page.showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
    page.show();
    save(page, name);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    loadWindowWords();
    if (QCoreApplication::arguments().size() != 2) {
        std::fprintf(stderr, "Usage: pictures_dialogs DIRECTORY\n");
        return 2;
    }
    target = QCoreApplication::arguments().at(1);
    applyTheme(app, Appearance::Light);
    cleanup("cleanup-confirm-light", "cleanup-progress-light", "cleanup-done-light");
    recheck("cleanup-recheck-light", "cleanup-unrecorded-light");
    suspects("cleanup-suspects-light");
    mixed("cleanup-mixed-light");
    elevation("cleanup-not-permitted-light", "cleanup-elevated-light");
    health("health-light", "health-empty-light");
    welcome("welcome-light");
    applyTheme(app, Appearance::Dark);
    cleanup("cleanup-confirm-dark", "cleanup-progress-dark", "cleanup-done-dark");
    recheck("cleanup-recheck-dark", "cleanup-unrecorded-dark");
    suspects("cleanup-suspects-dark");
    mixed("cleanup-mixed-dark");
    elevation("cleanup-not-permitted-dark", "cleanup-elevated-dark");
    health("health-dark", "health-empty-dark");
    welcome("welcome-dark");
    return 0;
}
