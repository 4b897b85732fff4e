// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/confirmwords.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace proctor {

namespace {

// The name of the class that shows them: strings keep their translations.
struct ConfirmSheetWords {
    Q_DECLARE_TR_FUNCTIONS(proctor::ConfirmSheet)
};

constexpr std::size_t mostNamed = 3;
constexpr std::size_t mostReasons = 2;

QString nameOf(const CleanupSelection::Left &left)
{
    return left.workerId.empty()
               ? ConfirmSheetWords::tr("PID %1").arg(left.key.pid)
               : ConfirmSheetWords::tr("%1 (PID %2)").arg(text(left.workerId)).arg(left.key.pid);
}

/// Those that were asked for, without what hangs below them.
struct Asked {
    explicit Asked(const CleanupSelection &selection)
    {
        for (const Target &target : selection.orphans()->targets())
            orphans += target.treeRoot ? 0 : 1;
        for (const Target &target : selection.suspects()->targets()) {
            suspects += target.treeRoot ? 0 : 1;
            ticked += !target.treeRoot && target.ticked ? 1 : 0;
        }
    }
    int orphans = 0;
    int suspects = 0;
    int ticked = 0; ///< of the suspects
};

} // namespace

QString confirmTitle(const CleanupSelection &selection)
{
    const Asked asked(selection);
    if (asked.orphans == 0 && asked.suspects == 0)
        return ConfirmSheetWords::tr("None of these can be ended");
    if (asked.orphans == 0)
        return ConfirmSheetWords::tr("End %n suspects?", "",
                                     asked.ticked > 0 ? asked.ticked : asked.suspects);
    return asked.ticked == 0
               ? ConfirmSheetWords::tr("End %n orphans?", "", asked.orphans)
               : ConfirmSheetWords::tr("End %n processes?", "", asked.orphans + asked.ticked);
}

QString confirmStory(const CleanupSelection &selection)
{
    const Asked asked(selection);
    if (asked.orphans == 0 && asked.suspects == 0)
        return ConfirmSheetWords::tr("Each says why. An orphan can be ended, and a suspect that is "
                                     "named.");
    if (asked.orphans == 0)
        return ConfirmSheetWords::tr("Nothing proves anybody an orphan here. Tick what you know is "
                                     "yours to end; each is checked once more right before its "
                                     "signal.");
    return asked.ticked == 0
               ? ConfirmSheetWords::tr("Their owners have exited. Each process is checked once "
                                       "more right before its signal; whatever has changed by then "
                                       "is left alone.")
               : ConfirmSheetWords::tr("The owners of the orphans have exited; of the suspects "
                                       "nothing proves it. Each process is checked once more right "
                                       "before its signal; whatever has changed by then is left "
                                       "alone.");
}

QString suspectsTitle(const CleanupSelection &selection)
{
    const Asked asked(selection);
    const bool stay = asked.orphans > 0 && asked.ticked == 0 && !selection.namesSuspects();
    return stay ? ConfirmSheetWords::tr("%n suspects stay as they are", "", asked.suspects)
                : ConfirmSheetWords::tr("%n suspects", "", asked.suspects);
}

QString checkedWords(const CleanupSelection &selection, WallTime at)
{
    QStringList words{ConfirmSheetWords::tr("All checked again at %1").arg(localTime(at))};
    const CleanupSelection::Changes changes = selection.changes();
    if (changes.exited > 0)
        words << ConfirmSheetWords::tr("%n exited by now", "", static_cast<int>(changes.exited));
    if (changes.otherwise > 0)
        words << ConfirmSheetWords::tr("%n changed", "", static_cast<int>(changes.otherwise));
    return words.join(QStringLiteral("  ·  "));
}

QString recheckWords(const CleanupSelection &selection)
{
    const auto &recheck = selection.recheckResult();
    if (!recheck)
        return {};
    const QString at = localTime(recheck->at);
    if (recheck->left.empty() && recheck->joined == 0)
        return ConfirmSheetWords::tr("Planned again at %1: nothing has changed.").arg(at);
    QStringList words;
    for (std::size_t i = 0; i < std::min(recheck->left.size(), mostNamed); ++i)
        words << ConfirmSheetWords::tr("%1 is left out: %2.")
                     .arg(nameOf(recheck->left[i]), inWords(recheck->left[i].reason));
    if (recheck->left.size() > mostNamed)
        words << ConfirmSheetWords::tr("%n more are left out; the table says why.", "",
                                       static_cast<int>(recheck->left.size() - mostNamed));
    if (recheck->joined > 0)
        words << ConfirmSheetWords::tr("%n may be ended that could not be before; they are not "
                                       "ticked.",
                                       "", static_cast<int>(recheck->joined));
    return ConfirmSheetWords::tr("Planned again at %1.").arg(at) + u' ' + words.join(u' ');
}

QString leftOutWords(const CleanupSelection &selection)
{
    struct Group {
        Words reason;
        int count = 0;
    };
    std::vector<Group> groups;
    for (const TargetModel *model : {selection.orphans(), selection.suspects()})
        for (const Target &target : model->targets()) {
            if (target.state != TargetState::Ready || !target.excluded)
                continue;
            const auto known =
                std::find_if(groups.begin(), groups.end(), [&target](const Group &group) {
                    return group.reason == *target.excluded;
                });
            if (known == groups.end())
                groups.push_back({*target.excluded, 1});
            else
                ++known->count;
        }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.count > b.count; });
    QStringList words;
    for (std::size_t i = 0; i < std::min(groups.size(), mostReasons); ++i)
        words << ConfirmSheetWords::tr("%n left out: %1", "", groups[i].count)
                     .arg(inWords(groups[i].reason));
    int others = 0;
    for (std::size_t i = mostReasons; i < groups.size(); ++i)
        others += groups[i].count;
    if (others > 0)
        words << ConfirmSheetWords::tr("%n more for other reasons", "", others);
    return words.join(u'\n');
}

} // namespace proctor
