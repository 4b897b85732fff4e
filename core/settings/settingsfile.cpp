// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsfile.h"

#include "core/base/tomlguard.h"
#include "core/settings/settingstoml.h"

#include <algorithm>

namespace proctor {

namespace {

constexpr std::size_t longestNameShown = 40;

std::string placed(const std::string &source, const toml::source_region &region)
{
    return source + ':' + std::to_string(std::max<toml::source_index>(1, region.begin.line));
}

/// A key as it is shown: whoever wrote the file chose it, and its length.
std::string shown(std::string_view key)
{
    if (key.size() <= longestNameShown)
        return std::string(key);
    std::size_t end = longestNameShown;
    while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0) == 0x80)
        --end; // not within a letter
    return std::string(key.substr(0, end)) + "…";
}

class Reader {
  public:
    Reader(const toml::table &root, const std::string &source, SettingsFile &out)
        : m_root(root), m_source(source), m_out(out)
    {}

    /// The keys that follow are of \p name.
    void enter(const char *name)
    {
        m_table = nullptr;
        m_sections.emplace_back(name);
        const toml::node *node = m_root.get(name);
        if (node == nullptr)
            return;
        m_table = node->as_table();
        if (m_table == nullptr)
            fail(*node, {PROCTOR_WORDS("words", "\"%1\" must be a table: write [%1] and its keys "
                                                "on the lines below"),
                         {name}});
    }

    void text(const char *key, std::string &value, const std::vector<std::string_view> &words)
    {
        const toml::node *node = find(key);
        if (node == nullptr)
            return;
        const auto found = node->value_exact<std::string>();
        if (found && std::find(words.begin(), words.end(), *found) != words.end()) {
            value = *found;
            return;
        }
        std::string list;
        for (const std::string_view word : words)
            list += (list.empty() ? "\"" : ", \"") + std::string(word) + '"';
        fail(*node, {PROCTOR_WORDS("words", "\"%1\" must be one of %2"), {key, list}});
    }

    void number(const char *key, int &value, int least, int most)
    {
        const toml::node *node = find(key);
        if (node == nullptr)
            return;
        const auto found = node->value_exact<std::int64_t>();
        if (found && *found >= least && *found <= most)
            value = static_cast<int>(*found);
        else
            fail(*node, {PROCTOR_WORDS("words", "\"%1\" must be a whole number from %2 to %3, "
                                                "without quotes"),
                         {key, std::to_string(least), std::to_string(most)}});
    }

    void boolean(const char *key, bool &value)
    {
        const toml::node *node = find(key);
        if (node == nullptr)
            return;
        if (const auto found = node->value_exact<bool>())
            value = *found;
        else
            fail(*node,
                 {PROCTOR_WORDS("words", "\"%1\" must be true or false, without quotes"), {key}});
    }

    void findUnknown()
    {
        for (const auto &[key, node] : m_root) {
            const bool known =
                std::find(m_sections.begin(), m_sections.end(), key.str()) != m_sections.end();
            if (!known)
                unknown(key, shown(key.str()));
            else if (const toml::table *table = node.as_table())
                for (const auto &[inner, value] : *table)
                    if (std::find(m_keys.begin(), m_keys.end(),
                                  std::pair{key.str(), inner.str()}) == m_keys.end())
                        unknown(inner, std::string(key.str()) + '.' + shown(inner.str()));
        }
    }

  private:
    const toml::node *find(const char *key)
    {
        m_keys.emplace_back(m_sections.back(), key);
        return m_table == nullptr ? nullptr : m_table->get(key);
    }
    void fail(const toml::node &node, Words what)
    {
        m_out.problems.push_back({placed(m_source, node.source()), std::move(what)});
    }
    void unknown(const toml::key &key, std::string name)
    {
        m_out.unknown.push_back(
            {placed(m_source, key.source()),
             {PROCTOR_WORDS("words", "\"%1\" is no setting of this Proctor; it is kept"),
              {std::move(name)}}});
    }

    const toml::table &m_root;
    const std::string &m_source;
    SettingsFile &m_out;
    const toml::table *m_table = nullptr;
    std::vector<std::string_view> m_sections;
    std::vector<std::pair<std::string_view, std::string_view>> m_keys;
};

void sortByLine(std::vector<SettingsProblem> &problems, const std::string &source)
{
    const auto line = [&source](const SettingsProblem &problem) {
        return std::strtoul(problem.where.c_str() + source.size() + 1, nullptr, 10);
    };
    std::stable_sort(problems.begin(), problems.end(),
                     [&line](const auto &a, const auto &b) { return line(a) < line(b); });
}

} // namespace

std::vector<SettingsValue> valuesOf(const Settings &settings)
{
    return {{"general", "language", settings.language},
            {"general", "look", std::string(toString(settings.look))},
            {"general", "high_contrast", settings.highContrast},
            {"table", "scan_interval_s", std::int64_t{settings.scanIntervalS}},
            {"table", "hold_order_s", std::int64_t{settings.holdOrderS}},
            {"table", "details", settings.details},
            {"cleanup", "grace_s", std::int64_t{settings.graceS}}};
}

tl::expected<toml::table, SettingsProblem> parseSettings(std::string_view toml,
                                                         const std::string &source)
{
    if (const auto line = lineOfManyDots(toml); line != 0)
        return tl::unexpected(
            SettingsProblem{source + ':' + std::to_string(line),
                            {PROCTOR_WORDS("words", "no settings: more than 64 dots on one line; "
                                                    "shorten it"),
                             {}}});
    try { // toml++ as Debian builds it throws; nothing leaves this function
        return toml::parse(toml, std::string_view(source));
    } catch (const toml::parse_error &error) {
        return tl::unexpected(
            SettingsProblem{placed(source, error.source()),
                            {PROCTOR_WORDS("words", "no TOML: %1; mend this line, or move the "
                                                    "file away"),
                             {std::string(error.description())}}});
    }
}

SettingsFile readSettings(std::string_view toml, const std::string &source)
{
    SettingsFile out;
    const auto table = parseSettings(toml, source);
    if (!table) {
        out.problems.push_back(table.error());
        out.usable = false;
        return out;
    }
    Settings &settings = out.settings;
    Reader read(*table, source, out);
    read.enter("general");
    std::vector<std::string_view> languages(Settings::languages.begin(), Settings::languages.end());
    languages.insert(languages.begin(), "");
    read.text("language", settings.language, languages);
    std::string look(toString(settings.look));
    read.text("look", look, {"system", "light", "dark"});
    settings.look = look == "light"  ? Colours::Light
                    : look == "dark" ? Colours::Dark
                                     : Colours::System;
    read.boolean("high_contrast", settings.highContrast);
    read.enter("table");
    read.number("scan_interval_s", settings.scanIntervalS, 1, Settings::longestScanS);
    read.number("hold_order_s", settings.holdOrderS, 1, Settings::longestHoldS);
    read.boolean("details", settings.details);
    read.enter("cleanup");
    read.number("grace_s", settings.graceS, 0, Settings::longestGraceS);
    read.findUnknown();
    sortByLine(out.problems, source);
    sortByLine(out.unknown, source);
    return out;
}

} // namespace proctor
