// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/elevation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>

namespace proctor {

using nlohmann::json;

namespace {

/// The helper's own words are not translated: what was said there is shown as it was said.
Words said(std::string text)
{
    return {"%1", {std::move(text)}};
}

/// pkexec says first what is wrong, and then that the incident has been reported.
std::string firstLine(std::string_view text)
{
    return std::string(text.substr(0, text.find('\n')));
}

std::string lastLine(std::string_view text)
{
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    const std::size_t begin = text.rfind('\n');
    return std::string(begin == std::string_view::npos ? text : text.substr(begin + 1));
}

std::optional<Outcome> outcomeOf(std::string_view word)
{
    const auto it = std::find_if(allOutcomes.begin(), allOutcomes.end(),
                                 [word](Outcome outcome) { return toString(outcome) == word; });
    return it == allOutcomes.end() ? std::nullopt : std::optional(*it);
}

/// json's exceptions are the parser's alone: parseElevationReport catches them.
ProcessKey keyIn(const json &item)
{
    const auto key = ProcessKey::parse(item.at("key").get<std::string>());
    if (!key)
        throw std::invalid_argument("a key is malformed");
    return *key;
}

TargetReport targetIn(const json &item)
{
    TargetReport target;
    target.key = keyIn(item);
    target.outcome = outcomeOf(item.at("outcome").get<std::string>());
    if (!target.outcome)
        throw std::invalid_argument("an outcome is unknown");
    for (const json &step : item.at("steps"))
        target.sent.push_back(signalNumber(step.get<std::string>()));
    target.detail = said(item.at("detail").get<std::string>());
    target.duration = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double, std::milli>(item.at("duration_ms").get<double>()));
    return target;
}

void take(TargetReport &into, const TargetReport &answer)
{
    into.outcome = answer.outcome;
    into.sent = answer.sent;
    into.detail = answer.detail;
    into.duration = answer.duration;
}

} // namespace

Result<ElevationReport> parseElevationReport(std::string_view text)
{
    try {
        const json whole = json::parse(text);
        if (whole.at("schema").get<int>() != 1)
            throw std::invalid_argument("its schema is unknown");
        ElevationReport out;
        for (const json &item : whole.at("targets"))
            out.targets.push_back(targetIn(item));
        for (const json &item : whole.at("excluded"))
            out.excluded.push_back(
                {keyIn(item), Verdict::Unknown, {}, said(item.at("reason").get<std::string>())});
        return out;
    } catch (const std::exception &error) {
        return Failure(Error{ErrorCode::Malformed,
                             0,
                             {},
                             std::string("the helper's report cannot be read: ") + error.what()});
    }
}

bool onlyRegistryClosed(const Judgement &judgement)
{
    const auto is = [&judgement](EvidenceId id, Finding finding) {
        const Evidence *item = judgement.find(id);
        return item != nullptr && item->finding == finding;
    };
    return judgement.verdict != Verdict::Active && judgement.verdict != Verdict::Zombie &&
           is(EvidenceId::OwnerDead, Finding::Yes) && is(EvidenceId::KeyVerified, Finding::Yes) &&
           is(EvidenceId::LifetimeBound, Finding::Yes) &&
           is(EvidenceId::RegistryReadable, Finding::No);
}

std::vector<ProcessKey> needElevation(const CleanupPlan &plan, const CleanupReport &report)
{
    const auto worthIt = [](const PlannedTarget &target) {
        const bool provable = target.judgement && onlyRegistryClosed(*target.judgement);
        return !target.treeRoot && (target.verdict == Verdict::Orphan || provable);
    };
    std::unordered_set<ProcessKey> proven;
    for (const PlannedTarget &target : plan.targets)
        if (worthIt(target))
            proven.insert(target.key);
    std::vector<ProcessKey> out;
    for (const TargetReport &target : report.targets)
        if (target.outcome == Outcome::NotPermitted && proven.contains(target.key) &&
            out.size() < mostElevatedKeys)
            out.push_back(target.key);
    return out;
}

CleanupReport withElevated(CleanupReport report, const std::vector<ProcessKey> &asked,
                           const ElevationReport &answer)
{
    std::unordered_map<ProcessKey, TargetReport> outcomes;
    for (const TargetReport &target : answer.targets)
        outcomes[target.key] = target;
    for (const Exclusion &left : answer.excluded) {
        TargetReport refused;
        refused.outcome = Outcome::Refused;
        refused.detail = left.reason;
        outcomes.try_emplace(left.key, std::move(refused));
    }
    const std::unordered_set<ProcessKey> wanted(asked.begin(), asked.end());
    for (TargetReport &target : report.targets)
        if (const auto it = outcomes.find(target.key); it != outcomes.end() &&
                                                       wanted.contains(target.key) &&
                                                       target.outcome == Outcome::NotPermitted)
            take(target, it->second);
    return report;
}

CleanupReport withoutElevation(CleanupReport report, const std::vector<ProcessKey> &asked,
                               const Words &why)
{
    const std::unordered_set<ProcessKey> wanted(asked.begin(), asked.end());
    for (TargetReport &target : report.targets)
        if (wanted.contains(target.key) && target.outcome == Outcome::NotPermitted)
            target.detail = why;
    return report;
}

CleanupReport answered(CleanupReport report, const std::vector<ProcessKey> &asked,
                       const ElevationAnswer &answer)
{
    return answer.report ? withElevated(std::move(report), asked, *answer.report)
                         : withoutElevation(std::move(report), asked, answer.failure);
}

ElevationAnswer elevationAnswer(int exitCode, std::string_view out, std::string_view errors)
{
    switch (exitCode) {
    case 0: // done
    case 1: // something was left
        if (auto report = parseElevationReport(out))
            return {std::move(*report), {}};
        else
            return {std::nullopt, said(report.error().text())};
    case 126:
        return {std::nullopt,
                {PROCTOR_WORDS("words", "the authentication was cancelled; nothing was sent"), {}}};
    case 127:
        return {std::nullopt,
                {PROCTOR_WORDS("words", "not authorised; ask an administrator, or run proctorctl "
                                        "clean as root (%1)"),
                 {firstLine(errors)}}};
    default:
        return {std::nullopt,
                {PROCTOR_WORDS("words", "the helper could not work: %1"), {lastLine(errors)}}};
    }
}

} // namespace proctor
