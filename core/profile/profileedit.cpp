// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileedit.h"

#include "core/base/tomltext.h"
#include "core/profile/tomlreader.h"

namespace proctor {

namespace {

/// Below the name, which every profile has, else at the top.
std::size_t newLineAt(std::string_view toml, const toml::table &table)
{
    const toml::node *name = table.get("name");
    if (name == nullptr)
        return topOf(toml);
    const auto end = toml.find('\n', offsetOf(toml, name->source().end.line, 1));
    return end == std::string_view::npos ? toml.size() : end + 1;
}

/// Tried on a copy and taken only if nothing but the value is another: there are many ways to write
/// TOML.
template <typename Value>
std::optional<std::string> withValue(std::string_view toml, const char *key, const Value &value,
                                     const std::string &literal)
{
    const auto table = parseToml(toml, {});
    if (!table)
        return std::nullopt;
    std::string out(toml);
    if (const toml::node *old = table->get(key)) {
        const auto &place = old->source();
        const std::size_t from = offsetOf(toml, place.begin.line, place.begin.column);
        const std::size_t to = offsetOf(toml, place.end.line, place.end.column);
        if (from >= to)
            return std::nullopt;
        out.replace(from, to - from, literal);
    } else {
        out = withLines(toml, newLineAt(toml, *table),
                        std::string(key) + " = " + literal + lineEnd(toml));
    }
    toml::table wanted = *table;
    wanted.insert_or_assign(key, value);
    const auto parsed = parseToml(out, {});
    return parsed && *parsed == wanted ? std::optional(out) : std::nullopt;
}

std::string_view trimmed(std::string_view line)
{
    const auto from = line.find_first_not_of(" \t");
    const auto to = line.find_last_not_of(" \t\r");
    return from == std::string_view::npos ? std::string_view() : line.substr(from, to - from + 1);
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        out.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return out;
}

bool isHeading(std::string_view line, const std::string &heading)
{
    return line.starts_with(heading) &&
           (line.size() == heading.size() || trimmed(line.substr(heading.size())).starts_with('#'));
}

bool isAnyHeading(std::string_view line)
{
    for (const std::string_view section : {"match", "owner", "cleanup", "daemon"})
        if (isHeading(line, headingOf(section)) ||
            isHeading(line, '[' + std::string(section) + ']'))
            return true;
    return false;
}

/// Before the first heading and the comment above it.
std::size_t endOfTop(const std::vector<std::string_view> &lines)
{
    std::size_t at = 0;
    while (at < lines.size() && !isAnyHeading(lines[at]))
        ++at;
    while (at > 0 && (lines[at - 1].empty() || lines[at - 1].starts_with('#')))
        --at;
    return at;
}

} // namespace

std::optional<std::string> withName(std::string_view toml, const std::string &name)
{
    return withValue(toml, "name", name, '"' + name + '"');
}

std::optional<std::string> withEnabled(std::string_view toml, bool enabled)
{
    return withValue(toml, "enabled", enabled, enabled ? "true" : "false");
}

KeyPlace placeFor(std::string_view toml, std::size_t at, const ProfileKey &key)
{
    const std::vector<std::string_view> lines = linesOf(toml);
    const std::string apart = lines.empty() || lines.back().empty() ? "" : "\n";
    if (key.section.empty() && key.sample[0] == '[')
        return {lines.size(), apart + key.sample};
    if (key.section.empty())
        return {endOfTop(lines), key.sample};
    const std::string heading = headingOf(key.section);
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (isHeading(lines[i], heading) && (!place || i <= at))
            place = i;
    if (place)
        return {*place + 1, key.sample};
    return {lines.size(), apart + heading + '\n' + key.sample};
}

} // namespace proctor
