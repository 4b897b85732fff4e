// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as environments and ending marks hold them: what is read is what is written, and proctor-run
// reads the same key out of a mark as the core, or none.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/launcher.h"

#include "core/process/processkey.h"

#include <algorithm>
#include <cctype>

using namespace proctor;

namespace {

std::string lowerCase(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return out;
}

std::optional<ProcessKey> launchers(std::string content)
{
    LauncherKey key{};
    if (!launcherMark(content.data(), content.size(), &key))
        return std::nullopt;
    const auto boot = BootId::parse(key.bootId);
    HOLDS(boot.has_value());
    const auto inode = key.hasInode ? std::optional(key.inode) : std::nullopt;
    return ProcessKey{*boot, key.pidNamespace, key.pid, key.startTicks, inode};
}

} // namespace

PROCTOR_FUZZ(processkey, bytes)
{
    if (const auto boot = BootId::parse(bytes.substr(0, 36)))
        HOLDS(boot->toString() == lowerCase(bytes.substr(0, 36)));
    const auto key = ProcessKey::parse(bytes);
    if (const auto other = launchers(std::string(bytes) + '\n'))
        HOLDS(key == other);
    if (!key)
        return;
    HOLDS(key->pid >= 0);
    HOLDS(mayBeSame(*key, *key));
    HOLDS(ProcessKey::parse(key->toString()) == key);
    if (key->pid > 0)
        HOLDS(launchers(key->toString() + '\n') == key);
}
