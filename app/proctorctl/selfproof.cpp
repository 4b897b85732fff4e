// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctorctl/selfproof.h"

#include "app/proctorctl/clean.h"
#include "app/proctorctl/proofdirectory.h"
#include "app/proctorctl/selfproofchild.h"

#include <array>
#include <cstdio>
#include <poll.h>
#include <sys/prctl.h>

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10s; // only waited for in full where something is broken

double millisecondsSince(const Session &session, SteadyTime begin)
{
    return seconds(session.clock.steady() - begin) * 1000;
}

/// The throw-away processes; all have ended and are reaped when this is gone.
class ProofPairs {
  public:
    ProofPairs() { ::prctl(PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L); }
    ~ProofPairs()
    {
        for (ProofPair *pair : {&leaving, &staying}) {
            pair->workerLife.reset();
            pair->ownerLife.reset();
        }
        // Owners first: what they leave unreaped becomes our child with their end.
        for (const ProofPair *pair : {&leaving, &staying})
            for (const ProcessHandle *handle : {&pair->owner, &pair->worker})
                if (handle->valid() && awaitExit(*handle, 10'000))
                    reap(*handle);
        ::prctl(PR_SET_CHILD_SUBREAPER, 0L, 0L, 0L, 0L);
    }
    ProofPairs(const ProofPairs &) = delete;
    ProofPairs &operator=(const ProofPairs &) = delete;

    ProofPair leaving;
    ProofPair staying;
};

Record recordOf(const ProofPair &pair, const char *workerId)
{
    Record record;
    record.workerId = workerId;
    record.process = pair.workerKey;
    record.owner = pair.ownerKey;
    record.ownerName = "proctorctl";
    record.lifetime = Lifetime::Bound;
    record.registeredAt = utcText(SystemClock().wall());
    return record;
}

Result<void> enrol(const ProofDirectory &place, const ProofPairs &pairs)
{
    const auto store = RecordStore::openForWriting(place.directory());
    if (!store)
        return Failure(store.error());
    for (const auto &record :
         {recordOf(pairs.leaving, "leaving"), recordOf(pairs.staying, "staying")})
        if (const auto written = store->write(record); !written)
            return Failure(written.error());
    return {};
}

std::optional<Verdict> verdictOf(Engine &engine, const ProofPair &pair)
{
    const auto snapshot = engine.snapshot();
    const ProcessRow *row = snapshot->find(pair.workerKey);
    return row == nullptr ? std::nullopt : std::optional(row->judgement->verdict);
}

bool becomes(Session &session, const ProofPair &pair, Verdict wanted)
{
    Engine &engine = *session.engine;
    const SteadyTime end = session.clock.steady() + patience;
    while (verdictOf(engine, pair) != wanted) {
        if (session.clock.steady() >= end)
            return false;
        std::vector<pollfd> waited;
        for (const int fd : engine.eventFds())
            waited.push_back({fd, POLLIN, 0});
        ::poll(waited.data(), waited.size(), pollTimeout(end, session.clock.steady()));
        engine.takeEvents();
    }
    return true;
}

/// What fails, or "".
std::string prove(Session &session, ProofPairs &pairs, SelfProof &out)
{
    Engine &engine = *session.engine;
    engine.scan();
    if (!becomes(session, pairs.leaving, Verdict::Active) ||
        !becomes(session, pairs.staying, Verdict::Active))
        return "a registered worker with a living owner was not found to be active";
    SteadyTime begin = session.clock.steady();
    pairs.leaving.ownerLife.reset();
    if (!becomes(session, pairs.leaving, Verdict::Orphan))
        return "the end of an owner was not noticed";
    out.foundMs = millisecondsSince(session, begin);

    // Both are asked for: the living one has to be refused.
    const std::vector<ProcessKey> both{pairs.leaving.workerKey, pairs.staying.workerKey};
    CleanupRequest request;
    request.orphans = both;
    request.scope = Scope::Process;
    const auto plan = engine.plan(request);
    if (plan->targets.size() != 1 || plan->targets.front().key != pairs.leaving.workerKey)
        return "the plan is not to end the orphan and nothing else";
    begin = session.clock.steady();
    const CleanupReport report = runCleanup(session, *plan, both);
    out.endedMs = millisecondsSince(session, begin);
    if (report.count(Outcome::Ended) != 1 || !pairs.leaving.worker.exited())
        return "the orphan did not end: " + (report.targets.empty()
                                                 ? "nothing was done"
                                                 : english(report.targets.front().detail));
    if (pairs.staying.worker.exited() || verdictOf(engine, pairs.staying) != Verdict::Active)
        return "the living worker was not left alone";
    return {};
}

} // namespace

std::string SelfProof::text() const
{
    if (!ok)
        return "self-proof: failed: " + problem;
    std::array<char, 128> text{};
    std::snprintf(
        text.data(), text.size(),
        "self-proof: ok (orphan found in %.1f ms, ended in %.1f ms, living worker untouched)",
        foundMs, endedMs);
    return text.data();
}

SelfProof proveSelf()
{
    SelfProof out;
    const HeldSignals held; // an interrupt strikes when everything has been taken away
    const ProofDirectory place;
    if (!place.made()) {
        out.problem = "no temporary directory can be made; set TMPDIR to one that is writable";
        return out;
    }
    auto session = openSession({place.directory()}, Catalogue());
    if (!session) {
        out.problem = session.error().text();
        return out;
    }
    ProofPairs pairs;
    for (ProofPair *pair : {&pairs.leaving, &pairs.staying}) {
        auto started = startProofPair(*(*session)->source);
        if (!started) {
            out.problem = started.error().text();
            return out;
        }
        *pair = std::move(*started);
    }
    if (const auto written = enrol(place, pairs); !written) {
        out.problem = written.error().text();
        return out;
    }
    out.problem = prove(**session, pairs, out);
    out.ok = out.problem.empty();
    return out;
}

} // namespace proctor
