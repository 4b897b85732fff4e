// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/resourcewatch.h"

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto fastest = 500ms;
constexpr auto rateOver = 5s; ///< a rate over a longer gap would say nothing of now

template <typename T>
bool denied(const Result<T> &result)
{
    return !result && result.error().code == ErrorCode::Denied;
}

} // namespace

void ResourceWatch::look(const ProcessKey &key, const ProcessHandle &held, ResourceSample sample,
                         const RecentUse &recent)
{
    ResourcesByKey::mapped_type &kept = m_series[key];
    if (kept && sample.at - kept->samples().back().at < fastest)
        return;
    auto longer =
        kept ? std::make_shared<ResourceSeries>(*kept) : std::make_shared<ResourceSeries>();
    const SteadyTime looked = kept ? kept->samples().back().at : SteadyTime::min();
    for (const ResourceSample &past : recent.between(looked, sample.at - fastest))
        longer->add(past); // none while somebody looks: the scan's are older than the looks
    longer->openFilesDenied = longer->ioDenied = false;
    if (held.valid())
        readRest(key, held, *longer, sample);
    else if (const auto opened = m_source.open(key.pid))
        readRest(key, *opened, *longer, sample);
    longer->add(sample);
    kept = std::move(longer);
}

void ResourceWatch::readRest(const ProcessKey &key, const ProcessHandle &handle,
                             ResourceSeries &series, ResourceSample &sample)
{
    const auto files = m_source.openFiles(key.pid);
    const auto io = m_source.io(key.pid);
    // Asked last: what was read is this process's, and not its successor's under the same pid.
    if (compare(m_source, handle, key) != Identity::Same)
        return;
    series.openFilesDenied = denied(files);
    series.ioDenied = denied(io);
    if (files)
        sample.openFiles = *files;
    const auto before = m_counters.find(key);
    if (io && before != m_counters.end()) {
        const auto &[at, was] = before->second;
        const bool grown = io->readBytes >= was.readBytes && io->writtenBytes >= was.writtenBytes;
        if (grown && sample.at > at && sample.at - at <= rateOver) {
            const double s = seconds(sample.at - at);
            sample.readPerS = static_cast<double>(io->readBytes - was.readBytes) / s;
            sample.writtenPerS = static_cast<double>(io->writtenBytes - was.writtenBytes) / s;
        }
    }
    if (io)
        m_counters[key] = {sample.at, *io};
}

void ResourceWatch::forget(SteadyTime now)
{
    std::erase_if(m_series, [now](const auto &item) {
        return item.second->samples().back().at < now - ResourceSeries::span;
    });
    std::erase_if(m_counters, [this](const auto &item) { return !m_series.contains(item.first); });
}

} // namespace proctor
