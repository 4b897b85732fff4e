// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simtruth.h"

#include <algorithm>

namespace proctor::test {

void SimTruth::started(const ProcessKey &key)
{
    const std::uint64_t inode = m_os.at(key.pid).inode;
    m_incarnation[key] = inode;
    m_pids[inode] = key.pid;
}

void SimTruth::wrote(const ProcessKey &process, const ProcessKey &owner, Lifetime lifetime)
{
    m_files[{process.pid, process.startTicks}] = {true, process, m_os.at(process.pid).inode,
                                                  m_incarnation.at(owner), lifetime};
}

bool SimTruth::runs(std::uint64_t inode) const
{
    const auto pid = m_pids.find(inode);
    return pid != m_pids.end() && m_os.has(pid->second) && m_os.at(pid->second).inode == inode &&
           m_os.at(pid->second).stat.state != 'Z';
}

/// To whoever knows but the keys.
const SimTruth::Written *SimTruth::seemsToSpeakFor(pid_t pid) const
{
    const ProcessKey key = m_os.keyOf(pid);
    const auto file = m_files.find({key.pid, key.startTicks});
    return file != m_files.end() && file->second.usable && file->second.process == key
               ? &file->second
               : nullptr;
}

const SimTruth::Written *SimTruth::speaksFor(pid_t pid) const
{
    const Written *record = seemsToSpeakFor(pid);
    return record != nullptr && record->worker == m_os.at(pid).inode ? record : nullptr;
}

std::optional<Lifetime> SimTruth::lifetime(const ProcessKey &key) const
{
    const auto file = m_files.find({key.pid, key.startTicks});
    if (file == m_files.end() || !file->second.usable || file->second.process != key)
        return std::nullopt;
    return file->second.lifetime;
}

bool SimTruth::active(pid_t pid) const
{
    const Written *record = m_os.has(pid) ? speaksFor(pid) : nullptr;
    return record != nullptr && m_os.at(pid).stat.state != 'Z' && runs(record->owner);
}

bool SimTruth::allThere(const std::vector<std::string> &files) const
{
    const auto isThere = [&files](const RecordName &name) {
        return std::find(files.begin(), files.end(), recordFileName(name)) != files.end();
    };
    return std::all_of(m_files.begin(), m_files.end(), [&](const auto &file) {
        return !file.second.usable || !runs(file.second.worker) || isThere(file.first);
    });
}

std::string SimTruth::protection(pid_t pid) const
{
    if (active(pid))
        return "an Active worker";
    const ProcessKey key = m_os.keyOf(pid);
    const auto file = m_files.find({key.pid, key.startTicks});
    if (file != m_files.end() && !file->second.usable)
        return "a process whose record is malformed";
    if (const Written *record = speaksFor(pid); record && record->lifetime == Lifetime::Detached)
        return "a detached worker";
    return "";
}

bool SimTruth::ownsActive(pid_t pid) const
{
    for (const auto &[name, record] : m_files)
        if (record.usable && record.owner == m_os.at(pid).inode && active(name.pid) &&
            m_os.at(name.pid).inode == record.worker)
            return true;
    return false;
}

/// The line from \p pid up to the confirmed process above it, as it is now.
std::string SimTruth::chain(pid_t pid, const ProcessKey &root, bool struck) const
{
    for (pid_t at = m_os.at(pid).stat.ppid; m_os.has(at) && at > 1; at = m_os.at(at).stat.ppid) {
        if (m_os.keyOf(at) == root) {
            const std::string why = protection(at);
            return why.empty() ? "" : "a process below " + why;
        }
        if (active(at))
            return "a process below an Active worker";
    }
    return struck ? "" : "a process that is not below the confirmed one";
}

std::string SimTruth::lacking(pid_t pid, const Confirmation &how, bool struck) const
{
    const Written *record = seemsToSpeakFor(pid);
    const FakeProcess &process = m_os.at(pid);
    if (!struck && (process.hidden || !process.status.uid))
        return "one that cannot be read";
    if ((!how.named || how.root) && ownsActive(pid))
        return "the owner of an Active worker, not named";
    if (how.root) {
        if (record != nullptr && record->lifetime != Lifetime::Bound)
            return "a registered descendant that is no proven Orphan";
        return chain(pid, *how.root, struck);
    }
    if (record != nullptr && record->lifetime == Lifetime::Bound)
        return "";
    // No proof: only a Suspect that was named as one; records may be removed without the lock.
    if (how.named && how.verdict == Verdict::Suspect)
        return "";
    return struck && record == nullptr ? "" : "one that is no proven Orphan";
}

} // namespace proctor::test
