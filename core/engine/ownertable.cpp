// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ownertable.h"

namespace proctor {

OwnerFacts OwnerTable::look(const ProcessKey &owner, const std::string &name)
{
    Held &held = m_owners[owner];
    const std::string label =
        (name.empty() ? std::string("pid") : name) + ' ' + std::to_string(owner.pid);
    if (held.facts.handle.valid() && held.facts.handle.exited())
        settleDeath(held, label);
    if (!held.facts.handle.valid() && held.facts.state != OwnerFacts::State::Dead) {
        held.facts = examineOwner(m_source, owner, name);
        if (held.facts.handle.valid()) {
            held.token = m_nextToken++;
            m_tokens[held.token] = owner;
            m_exits.watch(held.facts.handle, held.token);
        }
    }
    return {held.facts.state, held.facts.how, {}};
}

bool OwnerTable::settleDeath(Held &held, const std::string &label)
{
    if (held.facts.state == OwnerFacts::State::Dead)
        return false;
    held.facts.state = OwnerFacts::State::Dead;
    held.facts.how = {PROCTOR_WORDS("words", "%1 has exited, seen by pidfd"), {label}};
    held.facts.handle = ProcessHandle();
    held.death = Death{m_clock.wall(), m_clock.steady()};
    m_tokens.erase(held.token);
    return true;
}

std::optional<OwnerTable::Death> OwnerTable::death(const ProcessKey &owner) const
{
    const auto it = m_owners.find(owner);
    return it == m_owners.end() ? std::nullopt : it->second.death;
}

std::vector<ProcessKey> OwnerTable::takeDeaths()
{
    std::vector<ProcessKey> out;
    for (const std::uint64_t token : m_exits.takeExits()) {
        const auto known = m_tokens.find(token);
        if (known == m_tokens.end())
            continue;
        const ProcessKey key = known->second;
        const auto held = m_owners.find(key);
        if (held == m_owners.end()) {
            m_tokens.erase(known);
            continue;
        }
        const auto &args = held->second.facts.how.args;
        settleDeath(held->second, args.empty() ? std::to_string(key.pid) : args.front());
        out.push_back(key);
    }
    return out;
}

} // namespace proctor
