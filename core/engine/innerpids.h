// SPDX-License-Identifier: GPL-3.0-or-later
// What visible processes of other pid namespaces are called here: records made in a container bear
// the numbers that count in there (man 7 pid_namespaces). The core thread's.
#pragma once

#include "core/process/processsource.h"
#include "core/registry/record.h"

#include <unordered_map>
#include <unordered_set>

namespace proctor {

class InnerPids {
  public:
    explicit InnerPids(ProcessSource &source) : m_source(source) {}

    /// Takes in who has come and forgets who has left. A process keeps its pid namespace for life
    /// (man 2 setns), so each is read once.
    void update(const std::unordered_set<RecordName> &here);
    /// Who here is the process that \p key names in its own namespace; \p key itself where it is
    /// ours already, or nobody visible is that process.
    ProcessKey here(const ProcessKey &key) const;
    /// Those here that \p name can mean in one namespace or another.
    std::vector<RecordName> named(const RecordName &name) const;
    /// True for what here() could answer: a process of our boot and of another namespace.
    bool foreign(const ProcessKey &key) const;

  private:
    struct Inner {
        std::uint64_t pidNs = 0;
        RecordName here;
    };
    ProcessSource &m_source;
    std::unordered_set<RecordName> m_read; ///< as they are called here
    std::unordered_multimap<RecordName, Inner> m_inner;
};

} // namespace proctor
