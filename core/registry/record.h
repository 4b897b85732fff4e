// SPDX-License-Identifier: GPL-3.0-or-later
// One worker's registration, as one file of a registry directory holds it. Plain values.
#pragma once

#include "core/base/result.h"
#include "core/process/processinfo.h"
#include "core/process/processkey.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace proctor {

/// What is to become of a worker when its owner ends.
enum class Lifetime {
    Bound,    ///< it is to die with its owner: only this makes an Orphan
    Detached, ///< it is meant to outlive it
    Unstated, ///< nobody said: its owner's death makes a Suspect, never an Orphan
};
std::string_view toString(Lifetime lifetime);
std::optional<Lifetime> lifetimeFrom(std::string_view text);

struct Record {
    std::string workerId;
    std::string fingerprint; ///< "": none given
    std::string runId;
    std::string profile;
    ProcessKey process;
    ProcessKey owner; ///< pid 0: a keeper outside this pid namespace (only with Detached)
    std::string ownerName;
    Lifetime lifetime = Lifetime::Unstated;
    std::string registeredAt; ///< RFC 3339, for people
    std::optional<double> heartbeatTimeoutS;
    std::map<std::string, std::string> labels;
    /// JSON object texts of what we do not know, "" for nothing; written back as they were.
    std::string unknownKeys;
    std::string unknownProcessKeys; ///< of "process"
    std::string unknownOwnerKeys;   ///< of "owner": what is said of this owner, not of the next
};

/// Largest record file that is read, in bytes.
inline constexpr std::size_t largestRecord = 64 * 1024;

/// Reads a record; Malformed says which key is wrong and what it should be.
Result<Record> parseRecord(std::string_view json);
/// The file's bytes, ending with a newline. Text that is no UTF-8 is replaced, never refused.
std::string serializeRecord(const Record &record);

/// The pid and start time that a record's file name bears: "PID-STARTTICKS[.RANDOM].json".
struct RecordName {
    pid_t pid = 0;
    std::uint64_t startTicks = 0;
    friend auto operator<=>(const RecordName &, const RecordName &) = default;
};
std::optional<RecordName> parseRecordName(std::string_view fileName);
std::string recordFileName(const RecordName &name);
/// The names that records of process \p key may bear: its own here and, as its \p status tells,
/// those in inner pid namespaces; only its own where the status is not known.
std::vector<RecordName> recordNames(const ProcessKey &key, const std::optional<ProcStatus> &status);

} // namespace proctor

template <>
struct std::hash<proctor::RecordName> {
    std::size_t operator()(const proctor::RecordName &name) const noexcept
    {
        return static_cast<std::size_t>(name.startTicks * 0x9E3779B97F4A7C15ULL) ^
               (static_cast<std::size_t>(name.pid) << 20);
    }
};
