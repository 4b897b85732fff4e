// SPDX-License-Identifier: GPL-3.0-or-later
// pidfds: open, and signal. The only file of Proctor that sends a signal, and only through a
// descriptor; kill(2), killpg(3) and process groups are used nowhere.
#pragma once

#include "core/base/result.h"
#include "core/process/processhandle.h"

namespace proctor {

/// pidfd_open(2), close-on-exec. Vanished: ESRCH, no process has this pid. A pid that belongs to a
/// thread gives EINVAL (ENOENT since 6.16), reported as System.
Result<ProcessHandle> openPidfd(pid_t pid);

/// Sends signals; a seam, so that the simulated OS can watch every one of them.
class Signaller {
  public:
    virtual ~Signaller() = default;
    /// Vanished when the process has been reaped, Denied (EPERM) when it is not ours to signal.
    /// A zombie accepts signals: success says "sent", never "gone".
    virtual Result<void> send(const ProcessHandle &target, int signal) = 0;
};

/// pidfd_send_signal(2).
class PidfdSignaller final : public Signaller {
  public:
    Result<void> send(const ProcessHandle &target, int signal) override;
};

} // namespace proctor
