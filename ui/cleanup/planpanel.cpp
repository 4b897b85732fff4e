// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/planpanel.h"

#include "ui/cleanup/stepsview.h"
#include "ui/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace proctor {

namespace {

constexpr std::size_t mostLines = 3; // more profiles than this are summed up

struct Group {
    std::string profile;
    std::vector<Step> steps;
    int count = 0;
};

bool sameSteps(const std::vector<Step> &a, const std::vector<Step> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Step &x, const Step &y) {
        return x.signal == y.signal && x.wait == y.wait;
    });
}

std::chrono::milliseconds longest(const std::vector<Group> &groups)
{
    std::chrono::milliseconds most{0};
    for (const Group &group : groups) {
        std::chrono::milliseconds waits{0};
        for (std::size_t i = 0; i + 1 < group.steps.size(); ++i)
            waits += group.steps[i].wait;
        most = std::max(most, waits);
    }
    return most;
}

bool kills(const std::vector<Group> &groups)
{
    return std::any_of(groups.begin(), groups.end(), [](const Group &group) {
        return std::any_of(group.steps.begin(), group.steps.end(),
                           [](const Step &step) { return step.signal == SIGKILL; });
    });
}

} // namespace

PlanPanel::PlanPanel(QWidget *parent)
    : QWidget(parent), m_steps(new StepsView), m_note(new ToneLabel(ToneLabel::Tone::Secondary, 12))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(
        new ToneLabel(tr("What will happen"), ToneLabel::Tone::Text, 13, QFont::DemiBold));
    auto *card = new Card(Card::Ground::Panel, metrics::pillRadius);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 8);
    inside->setSpacing(6);
    inside->addWidget(m_steps);
    inside->addWidget(new Hairline(Qt::Horizontal));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 2, 12, 2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    inside->addWidget(m_note, 1);
    column->addWidget(card, 1);
}

void PlanPanel::display(const CleanupPlan *plan, const std::vector<ProcessKey> &confirmed)
{
    const std::unordered_set<ProcessKey> keys(confirmed.begin(), confirmed.end());
    std::vector<Group> groups;
    int descendants = 0;
    if (plan != nullptr) {
        for (const PlannedTarget &planned : plan->targets) {
            if (!keys.contains(planned.key))
                continue;
            descendants += planned.treeRoot ? 1 : 0;
            const auto it = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
                return group.profile == planned.profile && sameSteps(group.steps, planned.steps);
            });
            if (it == groups.end())
                groups.push_back({planned.profile, planned.steps, 1});
            else
                ++it->count;
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.count > b.count; });

    std::vector<StepsView::Line> lines;
    lines.push_back(
        {tr("Scope"),
         {},
         descendants == 0 ? tr("no descendants") : tr("with %n descendants", "", descendants)});
    for (std::size_t i = 0; i < std::min(groups.size(), mostLines); ++i) {
        const QString profile =
            groups[i].profile.empty() ? tr("no profile") : text(groups[i].profile);
        lines.push_back(
            {QStringLiteral("%1 %2").arg(groups[i].count).arg(profile), groups[i].steps, {}});
    }
    if (groups.size() > mostLines)
        lines.push_back({tr("and more"),
                         {},
                         tr("%n other profiles", "", static_cast<int>(groups.size() - mostLines))});
    m_steps->display(std::move(lines));

    if (plan == nullptr)
        m_note->setText(tr("Checking each of them…"));
    else if (groups.empty())
        m_note->setText(tr("Nothing is ticked that may be ended."));
    else if (kills(groups))
        m_note->setText(tr("KILL only if it is still an orphan then. All at once, about %1.")
                            .arg(duration(static_cast<double>(longest(groups).count()) / 1000)));
    else
        m_note->setText(tr("All at once."));
}

} // namespace proctor
