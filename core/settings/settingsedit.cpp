// SPDX-License-Identifier: GPL-3.0-or-later
// Changing values in the text of a settings file. There are many ways to write a table in TOML:
// each likely edit is tried on a copy, parsed again, and taken only if nothing but the value is
// another.
#include "core/base/tomltext.h"
#include "core/settings/settingsfile.h"
#include "core/settings/settingstoml.h"

#include <optional>

namespace proctor {

namespace {

std::size_t offsetOf(std::string_view text, const toml::source_position &at)
{
    return proctor::offsetOf(text, at.line, at.column);
}

std::string literal(const SettingsValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value.value))
        return '"' + *text + '"'; // one of our own words: nothing in it to escape
    if (const auto *number = std::get_if<std::int64_t>(&value.value))
        return std::to_string(*number);
    return std::get<bool>(value.value) ? "true" : "false";
}

/// What the whole file must mean afterwards; nothing where the section is no table.
std::optional<toml::table> meant(const toml::table &before, const SettingsValue &value)
{
    toml::table out = before;
    if (out.get(value.section) == nullptr)
        out.insert(value.section, toml::table{});
    toml::table *section = out.get(value.section)->as_table();
    if (section == nullptr)
        return std::nullopt;
    std::visit([&](const auto &plain) { section->insert_or_assign(value.key, plain); },
               value.value);
    return out;
}

/// The ways in which \p value may be put into \p text, likeliest first.
std::vector<std::string> candidates(const std::string &text, const toml::table &table,
                                    const SettingsValue &value)
{
    const std::string end = lineEnd(text);
    const std::string line = std::string(value.key) + " = " + literal(value) + end;
    std::vector<std::string> out;
    const toml::node *node = table.get(value.section);
    const toml::table *section = node == nullptr ? nullptr : node->as_table();
    if (const toml::node *old = section == nullptr ? nullptr : section->get(value.key)) {
        const std::size_t from = offsetOf(text, old->source().begin);
        const std::size_t to = offsetOf(text, old->source().end);
        if (from < to)
            out.push_back(text.substr(0, from) + literal(value) + text.substr(to));
        return out;
    }
    if (section != nullptr) { // below its heading, else dotted, before any heading
        const std::size_t heading = offsetOf(text, section->source().begin);
        const auto next = text.find('\n', heading);
        out.push_back(withLines(text, next == std::string::npos ? text.size() : next + 1, line));
        const std::size_t top = topOf(text);
        out.push_back(text.substr(0, top) + value.section + '.' + line + text.substr(top));
    }
    const std::string blank = text.empty() || text.ends_with("\n\n") ? "" : end;
    out.push_back(withLines(text, text.size(), blank + '[' + value.section + ']' + end + line));
    return out;
}

tl::expected<std::string, SettingsProblem>
withValue(const std::string &text, const std::string &source, const SettingsValue &value)
{
    const auto table = parseSettings(text, source);
    if (!table)
        return tl::unexpected(table.error());
    if (const auto wanted = meant(*table, value))
        for (std::string &candidate : candidates(text, *table, value))
            if (const auto parsed = parseSettings(candidate, source); parsed && *parsed == *wanted)
                return std::move(candidate);
    return tl::unexpected(SettingsProblem{
        source,
        {PROCTOR_WORDS("words", "not saved: the file is written in a way in which Proctor cannot "
                                "change \"%1\"; write %2 below [%3] by hand"),
         {value.key, std::string(value.key) + " = " + literal(value), value.section}}});
}

} // namespace

tl::expected<std::string, SettingsProblem> editSettings(std::string_view toml,
                                                        const std::string &source,
                                                        const Settings &before,
                                                        const Settings &after)
{
    std::string text(toml);
    // Also where nothing has changed: what is no TOML is not to be written again.
    if (auto table = parseSettings(text, source); !table)
        return tl::unexpected(table.error());
    const std::vector<SettingsValue> old = valuesOf(before);
    const std::vector<SettingsValue> values = valuesOf(after);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == old[i])
            continue;
        auto edited = withValue(text, source, values[i]);
        if (!edited)
            return edited;
        text = std::move(*edited);
    }
    return text;
}

} // namespace proctor
