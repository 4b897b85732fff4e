// SPDX-License-Identifier: GPL-3.0-or-later
// What commands print: tables for people, JSON for scripts. Names and command lines come from
// processes that choose them, so nothing of theirs reaches a terminal unfiltered. Never fails.
#pragma once

#include "core/engine/snapshot.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace proctor {

/// \p text as valid UTF-8 without control and direction characters: safe on a terminal.
std::string plain(std::string_view text);
/// Arguments joined by blanks, at most \p most characters; the name where there are none.
std::string commandText(const std::vector<std::string> &cmdline, std::size_t most);
std::string commandText(const ProcessIdentity &identity, std::size_t most);
/// "4 s", "3 min", "2 h 05 min", "9 d 3 h".
std::string durationText(double seconds);
/// "17.5 MiB".
std::string bytesText(std::uint64_t bytes);

/// Columns of a terminal on stdout; 0 when stdout is none.
std::size_t terminalWidth();
/// \p verdict's word, coloured where stdout is a terminal and NO_COLOR is not set.
std::string verdictText(Verdict verdict, std::size_t width = 0);

/// Writes \p text to stdout.
void print(const std::string &text);
/// Writes \p value to stdout as one line; bytes that are no UTF-8 are replaced.
void print(const nlohmann::json &value);

/// Lines of left-aligned columns, the last as wide as it likes.
class Table {
  public:
    explicit Table(std::vector<std::string> header) { m_lines.push_back(std::move(header)); }
    void add(std::vector<std::string> line) { m_lines.push_back(std::move(line)); }
    /// Adds two blanks between columns; cells may hold colours.
    std::string text() const;

  private:
    std::vector<std::vector<std::string>> m_lines;
};

/// One element of `list --json`.
nlohmann::json processJson(const ProcessRow &row);
/// `status --json`.
nlohmann::json statusJson(const Snapshot &snapshot);

} // namespace proctor
