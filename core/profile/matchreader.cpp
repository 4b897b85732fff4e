// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/matchreader.h"

#include "core/profile/profilekeys.h"
#include "core/profile/programpart.h"

#include <algorithm>

namespace proctor {

namespace {

constexpr std::size_t mostStars = 3;

void checkStars(TomlReader &read, const toml::table &table, std::string_view key,
                const std::vector<std::string> &patterns)
{
    for (const std::string &pattern : patterns) {
        std::size_t stars = 0;
        for (std::size_t i = pattern.find('*'); i < pattern.size(); i = pattern.find('*', i)) {
            ++stars;
            i += pattern.compare(i, 2, "**") == 0 ? 2 : 1;
        }
        if (stars > mostStars)
            read.fail(*table.get(key), "\"" + pattern + "\" has more than three stars");
    }
}

/// Patterns that would match what is none of the profile's business.
void checkWidth(TomlReader &read, const toml::table &table, const Match &match)
{
    for (const std::string &title : match.titles) {
        const auto star = std::min(title.find('*'), title.size());
        if (star < 3)
            read.fail(*table.get("titles"),
                      "title \"" + title + "\" must begin with at least three characters");
        // Kernel threads show in brackets, and programs that hide imitate them; none has a blank.
        if (title.starts_with('[') && title.find(' ') >= star)
            read.fail(*table.get("titles"), "title \"" + title +
                                                "\" looks like a kernel thread's: write at least "
                                                "\"[program: *\", with the blank");
    }
    for (const auto &[key, patterns] : {std::pair{"interpreters", &match.interpreters},
                                        std::pair{"executables", &match.executables}})
        for (const std::string &pattern : *patterns)
            if (nameFits(fileName(pattern), ""))
                read.fail(*table.get(key), "\"" + pattern + "\" would match every program");
    // An interpreter as executable is any script of its; the same goes for "any script" below. A
    // marker, or an argument, narrows that down.
    const bool narrowed =
        !match.environment.empty() || !match.required.empty() || !match.oneOf.empty();
    for (const std::string &pattern : match.executables)
        if (const std::string_view name = fileName(pattern);
            knowsInterpreter(name.substr(0, name.find('*'))) && !narrowed)
            read.fail(*table.get("executables"),
                      "\"" + pattern +
                          "\" is an interpreter and would match every script: write "
                          "\"interpreters\" and \"programs\"");
    for (const auto &[key, patterns] :
         {std::pair{"programs", &match.programs}, std::pair{"modules", &match.modules}})
        for (const std::string &pattern : *patterns)
            if (pattern.find_first_not_of('*') == std::string::npos && !narrowed)
                read.fail(*table.get(key), "\"" + pattern +
                                               "\" would match every script: add \"required\", "
                                               "\"one_of\" or \"environment\"");
}

/// One of the three shapes, and nothing beside it that cannot be there.
void checkShape(TomlReader &read, const toml::table &table, const Match &match)
{
    const bool runs = !match.programs.empty() || !match.modules.empty() || !match.code.empty();
    const bool narrows = !match.required.empty() || !match.oneOf.empty() ||
                         !match.forbidden.empty() || !match.subcommands.empty();
    if (!match.titles.empty()) {
        if (runs || narrows || !match.executables.empty())
            read.fail(table, "a [[match]] with \"titles\" can only have \"interpreters\" and "
                             "\"environment\" beside them: a title has no arguments; write a "
                             "second [[match]]");
    } else if (!match.executables.empty()) {
        if (runs || !match.interpreters.empty())
            read.fail(table, "a [[match]] has either \"executables\" or \"interpreters\": write a "
                             "second [[match]]");
    } else if (match.interpreters.empty() || !runs) {
        // An interpreter alone would match every script on the machine.
        read.fail(table, "[[match]] needs \"interpreters\" with \"programs\", \"modules\" or "
                         "\"code\", or \"executables\", or \"titles\"");
    }
    if (!match.valueOptions.empty() && match.subcommands.empty())
        read.fail(table,
                  "\"value_options\" says how \"subcommands\" are found, and there are none");
}

void readMatch(TomlReader &read, const toml::table &table, Profile &profile)
{
    read.onlyKeys(table, "[[match]]", keysOf("match"));
    Match match;
    const std::pair<const char *, std::vector<std::string> *> lists[] = {
        {"interpreters", &match.interpreters},
        {"programs", &match.programs},
        {"modules", &match.modules},
        {"code", &match.code},
        {"executables", &match.executables},
        {"titles", &match.titles},
        {"required", &match.required},
        {"one_of", &match.oneOf},
        {"forbidden", &match.forbidden},
        {"subcommands", &match.subcommands},
        {"value_options", &match.valueOptions},
        {"environment", &match.environment}};
    const std::size_t before = read.problems().size();
    for (const auto &[key, list] : lists) {
        *list = read.texts(table, key, list == &match.subcommands);
        checkStars(read, table, key, *list);
    }
    for (const std::string &marker : match.environment) {
        const auto equals = marker.find('=');
        if (equals == 0)
            read.fail(*table.get("environment"),
                      "\"" + marker + "\" must be \"NAME\" or \"NAME=value\"");
        match.environmentNames.push_back(marker.substr(0, equals));
    }
    if (read.problems().size() == before) {
        checkShape(read, table, match);
        checkWidth(read, table, match);
    }
    profile.matches.push_back(std::move(match));
}

} // namespace

void readMatches(TomlReader &read, const toml::table &table, Profile &profile)
{
    const toml::node *node = table.get("match");
    if (node == nullptr)
        return read.fail(table, "[[match]] is missing: it says what the profile recognises");
    if (const toml::table *single = node->as_table())
        return readMatch(read, *single, profile);
    const toml::array *several = node->as_array();
    if (several == nullptr || several->empty())
        return read.fail(*node, "\"match\" must be a table: [[match]]");
    for (const toml::node &item : *several) {
        if (const toml::table *one = item.as_table())
            readMatch(read, *one, profile);
        else
            read.fail(item, "\"match\" must hold tables: [[match]]");
    }
}

} // namespace proctor
