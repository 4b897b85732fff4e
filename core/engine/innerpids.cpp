// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/innerpids.h"

namespace proctor {

bool InnerPids::foreign(const ProcessKey &key) const
{
    const HostIdentity &host = m_source.host();
    return key.pid > 0 && key.bootId == host.bootId && key.pidNs != host.pidNs;
}

void InnerPids::update(const std::unordered_set<RecordName> &here)
{
    std::erase_if(m_inner, [&here](const auto &item) { return !here.contains(item.second.here); });
    std::erase_if(m_read, [&here](const RecordName &name) { return !here.contains(name); });
    for (const RecordName &name : here) {
        if (m_read.contains(name))
            continue;
        const auto status = m_source.status(name.pid);
        const auto key = status ? innerKey(m_source, name.pid, name.startTicks, *status)
                                : Failure(status.error());
        const auto still = m_source.stat(name.pid);
        if (!key || !still || still->startTicks != name.startTicks) // asked again
            continue;
        m_read.insert(name);
        if (*key)
            m_inner.emplace(RecordName{(*key)->pid, (*key)->startTicks},
                            Inner{(*key)->pidNs, name});
    }
}

ProcessKey InnerPids::here(const ProcessKey &key) const
{
    if (!foreign(key))
        return key;
    const auto [first, last] = m_inner.equal_range({key.pid, key.startTicks});
    for (auto it = first; it != last; ++it)
        if (const auto &[pidNs, here] = it->second; pidNs == key.pidNs)
            return {key.bootId, m_source.host().pidNs, here.pid, here.startTicks, key.inode};
    return key;
}

std::vector<RecordName> InnerPids::named(const RecordName &name) const
{
    std::vector<RecordName> out;
    const auto [first, last] = m_inner.equal_range(name);
    for (auto it = first; it != last; ++it)
        out.push_back(it->second.here);
    return out;
}

} // namespace proctor
