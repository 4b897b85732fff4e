// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timetext.h"

#include <charconv>
#include <optional>

namespace proctor {

namespace {

using namespace std::chrono;
using Seconds = std::chrono::seconds; // proctor::seconds() is another

/// Takes the text apart from the left; once something is not as it should be it stays that way.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }
    bool take(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(std::string_view anyOf) { m_good = take(anyOf) && m_good; }
    /// Exactly \p digits of them, at most \p largest.
    int number(std::size_t digits, int largest)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (m_rest.empty() || m_rest.front() < '0' || m_rest.front() > '9') {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        m_good = m_good && value <= largest;
        return value;
    }
    milliseconds fraction()
    {
        int value = 0;
        int unit = 100;
        bool any = false;
        while (!m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            value += (m_rest.front() - '0') * unit;
            unit /= 10;
            any = true;
            m_rest.remove_prefix(1);
        }
        m_good = m_good && any;
        return milliseconds(value);
    }

  private:
    std::string_view m_rest;
    bool m_good = true;
};

minutes offset(Scanner &scan)
{
    if (scan.atEnd() || scan.take("Zz"))
        return minutes(0);
    const bool ahead = scan.take("+");
    if (!ahead)
        scan.expect("-");
    const int h = scan.number(2, 23);
    scan.expect(":");
    const int m = scan.number(2, 59);
    return (ahead ? 1 : -1) * minutes(h * 60 + m);
}

std::optional<WallTime> moment(std::string_view text)
{
    Scanner scan(text);
    const year y(scan.number(4, 9999));
    scan.expect("-");
    const month m(static_cast<unsigned>(scan.number(2, 12)));
    scan.expect("-");
    const day d(static_cast<unsigned>(scan.number(2, 31)));
    // The clock counts nanoseconds in 64 bits: from 1677 to 2262.
    if (!scan.good() || !(y / m / d).ok() || y < year(1970) || y > year(2200))
        return std::nullopt;
    WallTime out = sys_days(y / m / d);
    if (scan.atEnd())
        return out;
    scan.expect("Tt ");
    out += hours(scan.number(2, 23));
    scan.expect(":");
    out += minutes(scan.number(2, 59));
    if (scan.take(":")) {
        out += Seconds(scan.number(2, 60)); // 60: a leap second
        if (scan.take("."))
            out += scan.fraction();
    }
    out -= offset(scan);
    return scan.good() && scan.atEnd() ? std::optional(out) : std::nullopt;
}

std::optional<Seconds> unitOf(char letter)
{
    switch (letter) {
    case 's':
        return Seconds(1);
    case 'm':
        return minutes(1);
    case 'h':
        return hours(1);
    case 'd':
        return days(1);
    case 'w':
        return weeks(1);
    default:
        return std::nullopt;
    }
}

std::optional<Seconds> age(std::string_view text)
{
    const auto unit = text.empty() ? std::nullopt : unitOf(text.back());
    if (!unit)
        return std::nullopt;
    const std::string_view digits = text.substr(0, text.size() - 1);
    std::uint32_t count = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const Seconds longest = years(50);
    if (error != std::errc() || end != digits.data() + digits.size() || count > longest / *unit)
        return std::nullopt;
    return count * *unit;
}

} // namespace

Result<WallTime> parseTime(std::string_view text, WallTime now)
{
    if (const auto ago = age(text))
        return now - *ago;
    if (const auto at = moment(text))
        return *at;
    return Failure(Error{ErrorCode::BadUsage,
                         0,
                         {},
                         '"' + std::string(text) +
                             "\" is no time; write 2026-11-26, 2026-11-26T11:20:00Z, or an age "
                             "such as 30m, 2h or 7d"});
}

} // namespace proctor
