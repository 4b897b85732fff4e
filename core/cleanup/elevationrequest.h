// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper that ends other users' proven orphans as root may be asked: process keys, and
// nothing else. Which signals, in which order, to whom besides, is the helper's alone to decide.
// Plain values.
//
// Line by line: "proctor-end-orphans 1", a key a line (ProcessKey::toString()), an empty line. The
// asking side keeps its end of the helper's stdin open until it has its answer; closing it means
// "send nothing more".
#pragma once

#include "core/base/result.h"
#include "core/process/processkey.h"

#include <vector>

namespace proctor {

inline constexpr std::size_t mostElevatedKeys = 10'000;
/// The longest key has 111 characters.
inline constexpr std::size_t longestElevationLine = 127;

std::string elevationRequest(const std::vector<ProcessKey> &keys);

/// Takes in a request as its bytes come, with a bound on whatever it remembers.
class ElevationRequestReader {
  public:
    /// True once the request is whole. BadUsage, naming the line, as soon as what has come can be
    /// none; nothing of it counts then.
    Result<bool> take(std::string_view bytes);
    /// Of a whole request: in their order, each once.
    const std::vector<ProcessKey> &keys() const { return m_keys; }

  private:
    Result<bool> takeLine(std::string_view line);
    Failure refuse(std::string why) const;

    std::string m_line; ///< begun, not ended yet
    std::size_t m_lines = 0;
    bool m_whole = false;
    std::vector<ProcessKey> m_keys;
};

} // namespace proctor
