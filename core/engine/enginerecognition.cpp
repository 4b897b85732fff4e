// SPDX-License-Identifier: GPL-3.0-or-later
// Which profile a process belongs to, who belongs to none, and what happens when the profiles
// change. The core thread's; what cannot be read is not recognised.
#include "core/engine/engine.h"

#include <numeric>

namespace proctor {

namespace {

/// What keeping it takes: empty arguments, too, have their price.
std::size_t bytesOf(const Stranger &stranger)
{
    return std::accumulate(stranger.cmdline.begin(), stranger.cmdline.end(), stranger.exe.size(),
                           [](std::size_t sum, const std::string &argument) {
                               return sum + sizeof(argument) + argument.size();
                           });
}

} // namespace

/// What recognises the process that has \p pid now: null where nothing does, no value where its
/// command line cannot be read (any more).
std::optional<std::shared_ptr<const Profile>> Engine::profileOf(pid_t pid)
{
    const auto arguments = m_source.cmdline(pid);
    if (!arguments || arguments->empty())
        return std::nullopt;
    const auto exe = m_source.exe(pid);
    return m_catalogue.match({exe ? std::string_view(*exe) : std::string_view(), &*arguments,
                              [this, pid](const std::vector<std::string> &names) {
                                  auto read = m_source.environment(pid, names);
                                  return read ? std::optional(std::move(*read)) : std::nullopt;
                              }});
}

void Engine::setCatalogue(Catalogue catalogue)
{
    m_catalogue = std::move(catalogue);
    m_seen.clear();
    for (auto &[key, tracked] : m_tracked) {
        if (tracked.ended)
            continue;
        auto profile = profileOf(key.pid);
        // Not readable now: what was recognised stays as long as there is such a profile.
        if (!profile && tracked.profile)
            profile = m_catalogue.byName(tracked.profile->name);
        tracked.profile = profile ? std::move(*profile) : nullptr;
        tracked.mustJudge = true;
    }
}

StrangersPtr Engine::strangers()
{
    auto out = std::make_shared<Strangers>();
    const auto pids = m_source.pids();
    if (!pids)
        return out; // the snapshot says so
    std::size_t bytes = 0;
    for (const pid_t pid : *pids) {
        const auto stat = m_source.stat(pid);
        if (!stat || stat->kernelThread())
            continue;
        if (const Tracked *tracked = find(RecordName{pid, stat->startTicks});
            tracked != nullptr && !tracked->ended)
            continue;
        if (out->found.size() == mostStrangers) {
            out->all = false;
            break;
        }
        auto arguments = m_source.cmdline(pid);
        if (!arguments || arguments->empty())
            continue;
        const auto exe = m_source.exe(pid);
        Stranger one{pid, stat->startTicks, std::move(*arguments), exe ? *exe : std::string()};
        if (bytes + bytesOf(one) > mostStrangerBytes) {
            out->all = false; // a smaller one may still have room
            continue;
        }
        bytes += bytesOf(one);
        out->found.push_back(std::move(one));
    }
    return out;
}

} // namespace proctor
