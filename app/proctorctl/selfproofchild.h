// SPDX-License-Identifier: GPL-3.0-or-later
// The throw-away processes of `validate`: proctorctl itself, started again with a hidden command.
// Each only waits for the end of a pipe that proctorctl holds open, so that all of them end when
// it does, however it does. Nothing of theirs fails loudly: a pair that does not start is reported
// by the proof.
#pragma once

#include "core/base/uniquefd.h"
#include "core/process/processsource.h"

namespace proctor {

inline constexpr const char *proofChildCommand = "__validate-child";

/// What the hidden command does; \p role is "owner" or "worker".
int proofChild(const char *role);

/// An owner and its worker, both held by pidfd.
struct ProofPair {
    UniqueFd ownerLife; ///< the owner exits when this is closed
    UniqueFd workerLife;
    ProcessHandle owner;
    ProcessHandle worker;
    ProcessKey ownerKey;
    ProcessKey workerKey;
};
Result<ProofPair> startProofPair(ProcessSource &source);

/// Waits for \p handle's exit, at most \p milliseconds.
bool awaitExit(const ProcessHandle &handle, int milliseconds);
/// Takes the exit status of a child of ours, so that no zombie stays.
void reap(const ProcessHandle &handle);

} // namespace proctor
