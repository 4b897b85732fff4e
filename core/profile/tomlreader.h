// SPDX-License-Identifier: GPL-3.0-or-later
// Takes typed values out of TOML tables and collects what is wrong, with file and line. Used by the
// readers of profile files only; one thread, never throws.
#pragma once

#include "core/base/result.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace proctor {

/// \p toml as a table, or why it is none. \p source names it in the error: "SOURCE:LINE".
Result<toml::table> parseToml(std::string_view toml, const std::string &source);

class TomlReader {
  public:
    explicit TomlReader(const std::string &source) : m_source(source) {}

    void fail(const toml::node &node, const std::string &what);
    /// "" where there is none.
    std::string text(const toml::table &table, std::string_view key);
    /// One of \p words; "" where there is none.
    std::string oneOf(const toml::table &table, std::string_view key,
                      std::initializer_list<std::string_view> words);
    std::optional<bool> boolean(const toml::table &table, std::string_view key);
    std::optional<std::int64_t> number(const toml::table &table, std::string_view key,
                                       std::int64_t least, std::int64_t most);
    /// A list of texts. An empty one among them is wrong unless \p emptyToo.
    std::vector<std::string> texts(const toml::table &table, std::string_view key,
                                   bool emptyToo = false);
    /// The table under \p key; null where there is none.
    const toml::table *table(const toml::table &parent, std::string_view key);
    /// Anything but \p known is wrong.
    void onlyKeys(const toml::table &table, std::string_view what,
                  const std::vector<std::string_view> &known);

    const std::vector<Error> &problems() const { return m_problems; }

  private:
    const std::string &m_source;
    std::vector<Error> m_problems;
};

} // namespace proctor
