// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/report.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unistd.h>

namespace proctor {

namespace {

std::string formatted(const char *format, double value)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

bool coloured()
{
    static const bool yes = [] {
        const char *no = std::getenv("NO_COLOR"); // https://no-color.org
        const char *term = std::getenv("TERM");
        return ::isatty(STDOUT_FILENO) == 1 && (no == nullptr || *no == '\0') && term != nullptr &&
               std::string_view(term) != "dumb";
    }();
    return yes;
}

const char *colour(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Orphan:
        return "\033[31m";
    case Verdict::Suspect:
        return "\033[33m";
    case Verdict::Active:
        return "\033[32m";
    case Verdict::Unknown:
    case Verdict::Zombie:
        return "\033[35m";
    case Verdict::Kept:
        break;
    }
    return "\033[36m";
}

/// Characters that show: UTF-8 without continuation bytes, colours left out.
std::size_t shownWidth(const std::string &cell)
{
    std::size_t width = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '\033') {
            i = cell.find('m', i);
            if (i == std::string::npos)
                break;
        } else if ((static_cast<unsigned char>(cell[i]) & 0xC0) != 0x80) {
            ++width;
        }
    }
    return width;
}

} // namespace

std::string plain(std::string_view text)
{
    QString out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar &c : out)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char('?');
    return out.toStdString();
}

std::string commandText(const std::vector<std::string> &cmdline, std::size_t most)
{
    std::string bytes;
    for (const std::string &argument : cmdline) {
        bytes += (bytes.empty() ? "" : " ") + argument;
        if (bytes.size() > most * 4) // enough for most characters of any length
            break;
    }
    QString text = QString::fromStdString(plain(bytes));
    if (static_cast<std::size_t>(text.size()) > most)
        text = text.left(static_cast<qsizetype>(most) - 1) + QChar(0x2026);
    return text.toStdString();
}

std::string commandText(const ProcessIdentity &identity, std::size_t most)
{
    if (identity.cmdline.empty())
        return '[' + plain(identity.comm) + ']';
    return commandText(identity.cmdline, most);
}

std::string durationText(double seconds)
{
    const long s = std::lround(std::max(0.0, seconds));
    const auto two = [](long a, const char *unitA, long b, const char *unitB) {
        return std::to_string(a) + unitA + (b > 0 ? ' ' + std::to_string(b) + unitB : "");
    };
    if (s < 60)
        return std::to_string(s) + " s";
    if (s < 3600)
        return two(s / 60, " min", s % 60, " s");
    if (s < 86400)
        return two(s / 3600, " h", s % 3600 / 60, " min");
    return two(s / 86400, " d", s % 86400 / 3600, " h");
}

std::string bytesText(std::uint64_t bytes)
{
    const double kib = static_cast<double>(bytes) / 1024;
    if (kib < 1024)
        return formatted("%.0f KiB", kib);
    return kib < 1024 * 1024 ? formatted("%.1f MiB", kib / 1024)
                             : formatted("%.1f GiB", kib / 1024 / 1024);
}

std::size_t terminalWidth()
{
    winsize size{};
    if (::isatty(STDOUT_FILENO) != 1)
        return 0;
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

std::string verdictText(Verdict verdict, std::size_t width)
{
    std::string word(toString(verdict));
    const std::size_t fillers = width > word.size() ? width - word.size() : 0;
    if (coloured())
        word = colour(verdict) + word + "\033[0m";
    return word + std::string(fillers, ' ');
}

void print(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (const auto &line : m_lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], shownWidth(line[i]));
    }
    std::string out;
    for (const auto &line : m_lines) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            out += line[i] + std::string(widths[i] - shownWidth(line[i]) + 2, ' ');
        out += line.back() + '\n';
    }
    return out;
}

} // namespace proctor
