// SPDX-License-Identifier: GPL-3.0-or-later
// What is true in the simulated world: what was written to record files and by which very process,
// and who may get a signal at this moment. Written from domain.md, not from the core, and told
// apart by FakeProcess::inode, which the core may not even see. One thread.
#pragma once

#include "core/cleanup/cleanup.h"
#include "core/registry/record.h"
#include "tests/support/fakeos.h"

namespace proctor::test {

/// How a process came to be confirmed.
struct Confirmation {
    bool named = false;
    std::optional<ProcessKey> root; ///< set for a descendant
    Verdict verdict = Verdict::Orphan;
};

class SimTruth {
  public:
    explicit SimTruth(const FakeOs &os) : m_os(os) {}

    void wrote(const ProcessKey &process, const ProcessKey &owner, Lifetime lifetime);
    void wroteMalformed(const RecordName &name) { m_files[name].usable = false; }
    void removed(const RecordName &name) { m_files.erase(name); }
    /// Remembers which process a key means, while it runs.
    void started(const ProcessKey &key);

    /// Registered, and its owner runs.
    bool active(pid_t pid) const;
    /// Why \p pid must not be signalled, whoever confirmed what; "" when nothing forbids it.
    std::string protection(pid_t pid) const;
    /// Why a confirmation of this kind is not enough now; "" when it is. \p struck: the world has
    /// changed since the core began, so what no lock holds still may be other than it saw.
    std::string lacking(pid_t pid, const Confirmation &how, bool struck) const;
    /// Whether every record of a worker that runs is among \p files.
    bool allThere(const std::vector<std::string> &files) const;
    std::optional<Lifetime> lifetime(const ProcessKey &key) const;

  private:
    struct Written {
        bool usable = true;
        ProcessKey process;
        std::uint64_t worker = 0; ///< FakeProcess::inode
        std::uint64_t owner = 0;  ///< the same
        Lifetime lifetime = Lifetime::Bound;
    };
    const Written *speaksFor(pid_t pid) const;
    const Written *seemsToSpeakFor(pid_t pid) const;
    bool runs(std::uint64_t inode) const;
    bool ownsActive(pid_t pid) const;
    std::string chain(pid_t pid, const ProcessKey &root, bool struck) const;

    const FakeOs &m_os;
    std::map<RecordName, Written> m_files;
    std::map<ProcessKey, std::uint64_t> m_incarnation; ///< the newest that bears the key
    std::map<std::uint64_t, pid_t> m_pids;
};

} // namespace proctor::test
