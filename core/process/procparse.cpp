// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/procparse.h"

#include <algorithm>
#include <charconv>

namespace proctor::procparse {

namespace {

template <typename T>
bool number(std::string_view text, T &out, int base = 10)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, base);
    return !text.empty() && error == std::errc() && end == text.data() + text.size();
}

/// Takes what stands before \p separator off the front of \p rest.
std::string_view take(std::string_view &rest, char separator)
{
    const auto end = rest.find(separator);
    const std::string_view head = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    return head;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> out;
    out.reserve(52); // what stat has (man 5 proc)
    for (auto at = text.begin(); at != text.end();) {
        at = std::find_if_not(at, text.end(), isSpace);
        const auto end = std::find_if(at, text.end(), isSpace);
        if (at != end)
            out.emplace_back(at, end);
        at = end;
    }
    return out;
}

} // namespace

std::optional<ProcStat> stat(std::string_view bytes)
{
    const auto open = bytes.find('(');
    const auto close = bytes.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    ProcStat out;
    const auto head = words(bytes.substr(0, open));
    if (head.size() != 1 || !number(head[0], out.pid))
        return std::nullopt;
    out.comm = std::string(bytes.substr(open + 1, close - open - 1));

    // Field n of the manual stands at n - 3: the first after the name is 3, the state.
    const auto fields = words(bytes.substr(close + 1));
    if (fields.size() < 22 || fields[0].size() != 1)
        return std::nullopt;
    out.state = fields[0][0];
    const bool good = number(fields[1], out.ppid) && number(fields[2], out.pgid) &&
                      number(fields[3], out.sid) && number(fields[4], out.ttyNr) &&
                      number(fields[6], out.flags) && number(fields[11], out.userTicks) &&
                      number(fields[12], out.systemTicks) && number(fields[17], out.threads) &&
                      number(fields[19], out.startTicks);
    if (!good)
        return std::nullopt;
    std::int64_t rss = 0;
    if (number(fields[21], rss) && rss > 0)
        out.rssPages = static_cast<std::uint64_t>(rss);
    return out;
}

ProcStatus status(std::string_view bytes)
{
    ProcStatus out;
    while (!bytes.empty()) {
        std::string_view line = take(bytes, '\n');
        const std::string_view name = take(line, ':');
        if (name != "Uid" && name != "NSpid" && name != "SigIgn")
            continue;
        const auto values = words(line);
        if (values.empty())
            continue;
        std::uint32_t id = 0;
        if (name == "Uid" && values.size() >= 2) {
            if (number(values[0], id))
                out.uid = id;
            if (number(values[1], id))
                out.euid = id;
        } else if (name == "NSpid") {
            for (const auto value : values) {
                pid_t pid = 0;
                if (number(value, pid))
                    out.nsPids.push_back(pid);
            }
        } else if (name == "SigIgn") {
            std::uint64_t mask = 0;
            if (number(values[0], mask, 16))
                out.sighupIgnored = (mask & 1U) != 0; // bit n-1 is signal n; SIGHUP is 1
        }
    }
    return out;
}

std::optional<ProcIo> io(std::string_view bytes)
{
    std::optional<std::uint64_t> read;
    std::optional<std::uint64_t> written;
    while (!bytes.empty()) {
        std::string_view line = take(bytes, '\n');
        const std::string_view name = take(line, ':');
        const auto values = words(line);
        std::uint64_t value = 0;
        if (values.size() != 1 || !number(values[0], value))
            continue;
        if (name == "rchar")
            read = value;
        else if (name == "wchar")
            written = value;
    }
    if (!read || !written)
        return std::nullopt;
    return ProcIo{*read, *written};
}

std::vector<std::string> cmdline(std::string_view bytes)
{
    const auto last = bytes.find_last_not_of('\0');
    if (last == std::string_view::npos)
        return {};
    bytes = bytes.substr(0, last + 1);
    std::vector<std::string> out;
    for (;;) {
        const auto end = bytes.find('\0');
        out.emplace_back(bytes.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        bytes.remove_prefix(end + 1);
    }
}

Environment environment(std::string_view bytes, const std::vector<std::string> &names)
{
    Environment out;
    out.wiped = true;
    while (!bytes.empty()) {
        const std::string_view entry = take(bytes, '\0');
        const auto equals = entry.find('=');
        if (equals == std::string_view::npos || equals == 0)
            continue;
        out.wiped = false;
        const std::string name(entry.substr(0, equals));
        // getenv(3) answers with the first of two entries of one name; so do we.
        if (std::find(names.begin(), names.end(), name) != names.end())
            out.values.emplace(name, std::string(entry.substr(equals + 1)));
    }
    return out;
}

std::string cgroup(std::string_view bytes)
{
    std::string systemd;
    std::string unified;
    while (!bytes.empty()) {
        std::string_view line = take(bytes, '\n');
        const std::string_view id = take(line, ':');
        const std::string_view controllers = take(line, ':');
        if (id == "0" && controllers.empty())
            unified = std::string(line);
        else if (controllers == "name=systemd")
            systemd = std::string(line);
    }
    // Hybrid: systemd keeps its units in its own hierarchy while "0::" may stay at the root.
    return unified.empty() || (unified == "/" && !systemd.empty()) ? systemd : unified;
}

std::optional<UnitName> unitOf(std::string_view cgroupPath)
{
    UnitName out;
    while (!cgroupPath.empty()) {
        std::string_view part = take(cgroupPath, '/');
        // systemd writes '_' before a name that the kernel would take for an attribute file.
        if (part.starts_with('_'))
            part.remove_prefix(1);
        if (part.starts_with("user@") && part.ends_with(".service")) {
            std::uint32_t uid = 0;
            if (number(part.substr(5, part.size() - 5 - 8), uid))
                out.managerUid = uid;
            out.name.clear();
        } else if (part.ends_with(".service") || part.ends_with(".scope")) {
            out.name = std::string(part);
        }
    }
    return out.name.empty() ? std::nullopt : std::optional(out);
}

bool isContainerCgroup(std::string_view cgroupPath)
{
    // Docker and Podman: "/docker/ID", "docker-ID.scope", "libpod-ID.scope"; Kubernetes:
    // "/kubepods.slice/…/cri-containerd-ID.scope"; LXC: "/lxc/NAME", "/lxc.payload.NAME";
    // nspawn: "/machine.slice/systemd-nspawn@NAME.service", "machine-NAME.scope".
    static constexpr std::string_view marks[] = {
        "/docker/", "/docker-",        "/kubepods",      "/lxc/",  "/lxc.payload",
        "/libpod-", "/libpod_parent/", "/machine.slice", "/crio-", "/cri-containerd"};
    return std::any_of(std::begin(marks), std::end(marks), [cgroupPath](std::string_view mark) {
        return cgroupPath.find(mark) != std::string_view::npos;
    });
}

std::optional<std::uint64_t> bracketed(std::string_view link, std::string_view kind)
{
    const std::string head = std::string(kind) + ":[";
    if (!link.starts_with(head) || !link.ends_with(']'))
        return std::nullopt;
    std::uint64_t out = 0;
    link.remove_prefix(head.size());
    link.remove_suffix(1);
    if (!number(link, out))
        return std::nullopt;
    return out;
}

} // namespace proctor::procparse
