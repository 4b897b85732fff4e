// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that was written down, read back: only whom it names counts. Whether they may be ended is
// decided anew.
#include "core/cleanup/planjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace proctor {

using nlohmann::json;

namespace {

Failure wrong(const std::string &source, const std::string &what)
{
    return Failure(Error{ErrorCode::Malformed, 0, source == "-" ? "the plan on stdin" : source,
                         what + "; make it with proctorctl clean --dry-run --json, or in the "
                                "window with Export plan…"});
}

template <typename T>
std::optional<T> value(const json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    if constexpr (std::is_same_v<T, std::string>)
        return found->is_string() ? std::optional(found->get<T>()) : std::nullopt;
    else if constexpr (std::is_same_v<T, bool>)
        return found->is_boolean() ? std::optional(found->get<T>()) : std::nullopt;
    else
        return found->is_number_unsigned() ? std::optional(found->get<T>()) : std::nullopt;
}

} // namespace

Result<PlanFile> readPlanFile(const std::string &text, const std::string &source)
{
    const json plan = json::parse(text, nullptr, false);
    if (!plan.is_object() || value<std::uint64_t>(plan, "schema") != 1U)
        return wrong(source, "is no plan of schema 1");
    const auto targets = plan.find("targets");
    if (targets == plan.end() || !targets->is_array())
        return wrong(source, "has no list \"targets\"");
    PlanFile out;
    CleanupRequest &request = out.request;
    const auto scope = value<std::string>(plan, "scope");
    if (scope == "tree")
        request.scope = Scope::Tree;
    else if (scope == "process")
        request.scope = Scope::Process;
    if (const auto grace = value<std::uint64_t>(plan, "grace_ms"))
        request.grace = std::chrono::milliseconds(std::min<std::uint64_t>(*grace, 86'400'000));
    for (const json &target : *targets) {
        const auto words = target.is_object() ? value<std::string>(target, "key") : std::nullopt;
        const auto key = words ? ProcessKey::parse(*words) : std::nullopt;
        if (!key)
            return wrong(source, "has a target without a \"key\" that can be read");
        if (value<bool>(target, "descendant").value_or(false))
            continue; // comes with its root
        const auto verdict = value<std::string>(target, "verdict");
        if (verdict != "suspect") {
            request.orphans.push_back(*key);
            continue;
        }
        if (!value<bool>(target, "named").value_or(false))
            return wrong(source, "has a suspect that was not named");
        std::vector<std::string> &arguments = out.suspects[*key];
        if (const auto cmdline = target.find("cmdline");
            cmdline != target.end() && cmdline->is_array())
            for (const json &argument : *cmdline)
                arguments.push_back(argument.is_string() ? argument.get<std::string>() : "");
        request.named.push_back(*key);
    }
    return out;
}

} // namespace proctor
