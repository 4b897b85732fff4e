// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processkey.h"

#include <charconv>
#include <vector>

namespace proctor {

namespace {

template <typename T>
bool number(std::string_view text, T &out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool dashBelongs(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

std::optional<BootId> BootId::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    BootId id;
    std::size_t digit = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (dashBelongs(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const int value = nibble(text[i]);
        if (value < 0)
            return std::nullopt;
        auto &byte = id.bytes[digit / 2];
        byte = static_cast<std::uint8_t>(digit % 2 == 0 ? value << 4 : byte | value);
        ++digit;
    }
    return id;
}

std::string BootId::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (const std::uint8_t byte : bytes) {
        if (dashBelongs(out.size()))
            out += '-';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string ProcessKey::toString() const
{
    std::string out = bootId.toString() + ':' + std::to_string(pidNs) + ':' + std::to_string(pid) +
                      ':' + std::to_string(startTicks);
    if (inode)
        out += ':' + std::to_string(*inode);
    return out;
}

std::optional<ProcessKey> ProcessKey::parse(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto colon = text.find(':');
        parts.push_back(text.substr(0, colon));
        if (colon == std::string_view::npos)
            break;
        text.remove_prefix(colon + 1);
    }
    if (parts.size() != 4 && parts.size() != 5)
        return std::nullopt;
    ProcessKey key;
    const auto boot = BootId::parse(parts[0]);
    if (!boot || !number(parts[1], key.pidNs) || !number(parts[2], key.pid) || key.pid < 0 ||
        !number(parts[3], key.startTicks))
        return std::nullopt;
    key.bootId = *boot;
    if (parts.size() == 5) {
        std::uint64_t inode = 0;
        if (!number(parts[4], inode))
            return std::nullopt;
        key.inode = inode;
    }
    return key;
}

bool mayBeSame(const ProcessKey &a, const ProcessKey &b)
{
    return a.bootId == b.bootId && a.pidNs == b.pidNs && a.pid == b.pid &&
           a.startTicks == b.startTicks && (!a.inode || !b.inode || *a.inode == *b.inode);
}

} // namespace proctor
