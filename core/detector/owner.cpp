// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detector/owner.h"

namespace proctor {

namespace {

OwnerFacts answer(OwnerFacts::State state, const char *pattern, const std::string &label)
{
    return {state, Words{pattern, {label}}, {}};
}

} // namespace

OwnerFacts examineOwner(ProcessSource &source, const ProcessKey &owner, const std::string &name)
{
    using State = OwnerFacts::State;
    const HostIdentity &host = source.host();
    const std::string label =
        (name.empty() ? std::string("pid") : name) + ' ' + std::to_string(owner.pid);
    if (owner.pid == 0)
        return {State::Unknown,
                Words{PROCTOR_WORDS("words", "kept from outside its container"), {}},
                {}};
    if (owner.bootId != host.bootId)
        return answer(State::Unknown,
                      PROCTOR_WORDS("words", "owner %1 was recorded on another boot or machine"),
                      label);
    if (owner.pidNs != host.pidNs)
        return answer(State::Unknown,
                      PROCTOR_WORDS("words", "owner %1 was recorded in another pid namespace"),
                      label);

    auto handle = source.open(owner.pid);
    if (!handle) {
        if (handle.error().code == ErrorCode::Vanished)
            return answer(State::Dead,
                          PROCTOR_WORDS("words", "%1 has exited: no process has its pid"), label);
        // The number may belong to a thread now (EINVAL, ENOENT): its own start time tells.
        const auto stat = source.stat(owner.pid);
        if (stat && stat->startTicks != owner.startTicks &&
            sharesTime(source, owner.pid).value_or(false))
            return answer(State::Dead,
                          PROCTOR_WORDS("words", "%1 has exited: its pid has another start time"),
                          label);
        return answer(State::Unknown, PROCTOR_WORDS("words", "owner %1 cannot be examined"), label);
    }
    if (handle->exited())
        return answer(State::Dead, PROCTOR_WORDS("words", "%1 has exited, seen by pidfd"), label);
    switch (compare(source, *handle, owner)) {
    case Identity::Same: {
        OwnerFacts alive = answer(State::Alive, PROCTOR_WORDS("words", "%1 is alive"), label);
        alive.handle = std::move(*handle);
        return alive;
    }
    case Identity::Different:
        return answer(State::Dead,
                      PROCTOR_WORDS("words", "%1 has exited: its pid has another start time"),
                      label);
    case Identity::Gone:
        return answer(State::Dead, PROCTOR_WORDS("words", "%1 has exited, seen by pidfd"), label);
    case Identity::Unreadable:
        break;
    }
    return answer(State::Unknown,
                  PROCTOR_WORDS("words", "owner %1 is hidden: run Proctor as that user or as root"),
                  label);
}

} // namespace proctor
