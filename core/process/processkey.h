// SPDX-License-Identifier: GPL-3.0-or-later
// The name of one process: never a bare pid. Plain values, any thread, never fail.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace proctor {

/// /proc/sys/kernel/random/boot_id: start ticks count from this boot and no other.
struct BootId {
    std::array<std::uint8_t, 16> bytes{};

    /// Reads "8f0c1d2e-…" (36 characters, either case); nothing when malformed.
    static std::optional<BootId> parse(std::string_view text);
    std::string toString() const;
    friend auto operator<=>(const BootId &, const BootId &) = default;
};

struct ProcessKey {
    BootId bootId;
    std::uint64_t pidNs = 0;            ///< inode of the pid namespace \c pid counts in
    pid_t pid = 0;                      ///< 0: no process (a container's outside keeper)
    std::uint64_t startTicks = 0;       ///< field 22 of /proc/PID/stat (man 5 proc)
    std::optional<std::uint64_t> inode; ///< pidfs inode, kernel 6.9+; unique for a boot

    friend auto operator<=>(const ProcessKey &, const ProcessKey &) = default;

    /// "BOOTID:PIDNS:PID:STARTTICKS[:INODE]", the form of PROCTOR_WORKER and PROCTOR_OWNER.
    std::string toString() const;
    static std::optional<ProcessKey> parse(std::string_view text);
};

/// True when nothing that both keys state differs: the question "is this still the process that
/// was meant?", where a record may lack the inode. Not an equivalence: use == inside tables.
bool mayBeSame(const ProcessKey &a, const ProcessKey &b);

} // namespace proctor

template <>
struct std::hash<proctor::ProcessKey> {
    std::size_t operator()(const proctor::ProcessKey &key) const noexcept
    {
        const auto pid = static_cast<std::uint64_t>(key.pid);
        return static_cast<std::size_t>((key.startTicks * 0x9E3779B97F4A7C15ULL) ^ (pid << 17) ^
                                        key.pidNs ^ key.inode.value_or(0));
    }
};
