// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence of an entry, read back.
#include "core/base/timetext.h"
#include "core/detector/evidence.h"
#include "core/history/auditentry.h"

#include <nlohmann/json.hpp>

namespace proctor {

namespace {

using nlohmann::json;

std::string word(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The value of \p Enum, up to \p last, that is called \p name.
template <typename Enum>
std::optional<Enum> called(const std::string &name, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (toString(static_cast<Enum>(i)) == name)
            return static_cast<Enum>(i);
    return std::nullopt;
}

std::optional<Evidence> itemFrom(const json &object)
{
    if (!object.is_object())
        return std::nullopt;
    const auto id = called(word(object, "id"), EvidenceId::Exited);
    const auto grade = called(word(object, "grade"), Grade::Context);
    const auto finding = called(word(object, "result"), Finding::Unknown);
    if (!id || !grade || !finding)
        return std::nullopt;
    Evidence out{*id, *grade, *finding, {}, {}};
    if (const std::string detail = word(object, "detail"); !detail.empty())
        out.detail = {"%1", {detail}}; // recorded in English, and shown as it was recorded
    if (const auto at = parseTime(word(object, "at"), {}))
        out.readAt = *at;
    return out;
}

} // namespace

std::shared_ptr<const Judgement> judgementFrom(const std::string &text)
{
    const json read = json::parse(text, nullptr, false);
    const auto verdict =
        read.is_object() ? called(word(read, "verdict"), Verdict::Unknown) : std::nullopt;
    if (!verdict)
        return nullptr;
    auto out = std::make_shared<Judgement>();
    out->verdict = *verdict;
    if (const auto items = read.find("evidence"); items != read.end() && items->is_array())
        for (const json &object : *items)
            if (auto item = itemFrom(object))
                out->evidence.push_back(std::move(*item));
    if (const auto absent = read.find("no"); absent != read.end() && absent->is_array())
        for (const json &name : *absent)
            if (const auto id = name.is_string()
                                    ? called(name.get<std::string>(), EvidenceId::Exited)
                                    : std::nullopt)
                out->evidence.push_back({*id, Grade::Context, Finding::No, {}, {}});
    out->deciding = out->evidence.size();
    for (std::size_t i = 0; i < out->evidence.size(); ++i)
        if (toString(out->evidence[i].id) == word(read, "deciding"))
            out->deciding = i;
    return out;
}

} // namespace proctor
