// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleanup/elevationrequest.h"

#include <algorithm>
#include <unordered_set>

namespace proctor {

namespace {

constexpr std::string_view opening = "proctor-end-orphans 1";

} // namespace

std::string elevationRequest(const std::vector<ProcessKey> &keys)
{
    std::string out(opening);
    out += '\n';
    for (const ProcessKey &key : keys)
        out += key.toString() + '\n';
    return out + '\n';
}

Failure ElevationRequestReader::refuse(std::string why) const
{
    return Failure(
        Error{ErrorCode::BadUsage, 0, "line " + std::to_string(m_lines), std::move(why)});
}

Result<bool> ElevationRequestReader::takeLine(std::string_view line)
{
    ++m_lines;
    if (m_lines == 1) {
        if (line != opening)
            return refuse("a request begins with \"" + std::string(opening) + '"');
        return false;
    }
    if (line.empty()) {
        if (m_keys.empty())
            return refuse("no process key was given");
        return true;
    }
    if (m_keys.size() >= mostElevatedKeys)
        return refuse("more than " + std::to_string(mostElevatedKeys) + " process keys");
    const auto key = ProcessKey::parse(line);
    // One spelling for each key: what is recorded of a request is what was asked.
    if (!key || key->pid <= 0 || key->toString() != line)
        return refuse("not a process key (BOOTID:PIDNS:PID:STARTTICKS[:INODE])");
    m_keys.push_back(*key);
    return false;
}

Result<bool> ElevationRequestReader::take(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_whole)
            return refuse("nothing may follow the empty line");
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        if (m_line.size() + end > longestElevationLine) {
            ++m_lines;
            return refuse("longer than " + std::to_string(longestElevationLine) + " bytes");
        }
        m_line += bytes.substr(0, end);
        if (end == bytes.size())
            return false;
        bytes.remove_prefix(end + 1);
        const auto whole = takeLine(m_line);
        if (!whole)
            return whole;
        m_line.clear();
        m_whole = *whole;
    }
    if (m_whole) {
        std::unordered_set<ProcessKey> seen;
        std::erase_if(m_keys, [&seen](const ProcessKey &key) { return !seen.insert(key).second; });
    }
    return m_whole;
}

} // namespace proctor
