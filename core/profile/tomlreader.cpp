// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/tomlreader.h"

#include "core/base/tomlguard.h"

#include <algorithm>

namespace proctor {

namespace {

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

} // namespace

Result<toml::table> parseToml(std::string_view toml, const std::string &source)
{
    if (const auto line = lineOfManyDots(toml); line != 0)
        return Failure(Error{ErrorCode::Malformed, 0, source + ':' + std::to_string(line),
                             "has more than 64 dots: write a long list on several lines"});
    try { // toml++ as Debian builds it throws; nothing leaves this function
        return toml::parse(toml, std::string_view(source));
    } catch (const toml::parse_error &error) {
        return Failure(Error{ErrorCode::Malformed, 0,
                             source + ':' + std::to_string(error.source().begin.line),
                             std::string(error.description())});
    }
}

void TomlReader::fail(const toml::node &node, const std::string &what)
{
    const auto line = std::max<toml::source_index>(1, node.source().begin.line);
    m_problems.push_back({ErrorCode::Malformed, 0, m_source + ':' + std::to_string(line), what});
}

std::string TomlReader::text(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return {};
    if (auto value = node->value_exact<std::string>())
        return *value;
    fail(*node, quoted(key) + " must be a text in quotes");
    return {};
}

std::string TomlReader::oneOf(const toml::table &table, std::string_view key,
                              std::initializer_list<std::string_view> words)
{
    const std::string value = text(table, key);
    if (value.empty() || std::find(words.begin(), words.end(), value) != words.end())
        return value;
    std::string list;
    for (const std::string_view word : words)
        list += (list.empty() ? "" : " or ") + quoted(word);
    fail(*table.get(key), quoted(key) + " must be " + list);
    return {};
}

std::optional<bool> TomlReader::boolean(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    if (const auto value = node->value_exact<bool>())
        return value;
    fail(*node, quoted(key) + " must be true or false, without quotes");
    return std::nullopt;
}

std::optional<std::int64_t> TomlReader::number(const toml::table &table, std::string_view key,
                                               std::int64_t least, std::int64_t most)
{
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return std::nullopt;
    const auto value = node->value_exact<std::int64_t>();
    if (value && *value >= least && *value <= most)
        return value;
    fail(*node, quoted(key) + " must be a whole number from " + std::to_string(least) + " to " +
                    std::to_string(most));
    return std::nullopt;
}

std::vector<std::string> TomlReader::texts(const toml::table &table, std::string_view key,
                                           bool emptyToo)
{
    std::vector<std::string> out;
    const toml::node *node = table.get(key);
    if (node == nullptr)
        return out;
    const toml::array *array = node->as_array();
    if (array == nullptr || array->empty()) {
        fail(*node, quoted(key) + " must be a list of texts: " + std::string(key) + " = [\"...\"]");
        return out;
    }
    for (const toml::node &item : *array) {
        if (auto value = item.value_exact<std::string>(); value && (emptyToo || !value->empty()))
            out.push_back(std::move(*value));
        else
            fail(item, quoted(key) + " must hold texts in quotes only" +
                           (emptyToo ? "" : ", none of them empty"));
    }
    return out;
}

const toml::table *TomlReader::table(const toml::table &parent, std::string_view key)
{
    const toml::node *node = parent.get(key);
    if (node == nullptr)
        return nullptr;
    if (const toml::table *found = node->as_table())
        return found;
    fail(*node, quoted(key) + " must be a table: [" + std::string(key) + "]");
    return nullptr;
}

void TomlReader::onlyKeys(const toml::table &table, std::string_view what,
                          const std::vector<std::string_view> &known)
{
    for (const auto &[key, node] : table) {
        if (std::find(known.begin(), known.end(), key.str()) != known.end())
            continue;
        std::string list;
        for (const std::string_view name : known)
            list += (list.empty() ? "" : ", ") + std::string(name);
        // The key's own place: a value may begin lines below it.
        const auto line = std::max<toml::source_index>(1, key.source().begin.line);
        m_problems.push_back(
            {ErrorCode::Malformed, 0, m_source + ':' + std::to_string(line),
             "unknown key " + quoted(key.str()) + "; " + std::string(what) + " knows: " + list});
    }
}

} // namespace proctor
