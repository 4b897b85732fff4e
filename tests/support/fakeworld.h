// SPDX-License-Identifier: GPL-3.0-or-later
// A FakeOs with a real registry directory and an Engine on it: what most unit tests need.
#pragma once

#include "core/engine/engine.h"
#include "tests/support/fakeos.h"

#include <QtCore/QTemporaryDir>

namespace proctor::test {

struct FakeWorld {
    QTemporaryDir dir;
    FakeOs os;
    RegistryDirectory directory{dir.path().toStdString(), std::nullopt, false, true};
    RecordStore store{*RecordStore::openForWriting(directory)};
    Registry registry{{directory}, os};
    std::unique_ptr<Engine> engine;

    FakeWorld()
    {
        engine = std::make_unique<Engine>(os, os, registry, os, catalogue({}));
        registry.load();
    }
    /// The one profile there is, dspy-bridge, with what \p change makes of it.
    static Catalogue catalogue(const std::function<void(Profile &)> &change)
    {
        Profile profile;
        profile.name = "dspy-bridge";
        profile.matches.resize(1);
        profile.matches[0].interpreters = {"python*"};
        profile.matches[0].programs = {"dspy_bridge.py"};
        if (change)
            change(profile);
        Catalogue out;
        out.add(profile);
        return out;
    }
    void changeProfile(const std::function<void(Profile &)> &change)
    {
        engine->setCatalogue(catalogue(change));
    }
    /// A registered worker whose owner has exited; \p pid and \p owner are free.
    ProcessKey startOrphan(pid_t pid, pid_t owner)
    {
        const ProcessKey ownerKey = os.start(owner, "beam.smp");
        const ProcessKey key = startWorker(pid, owner);
        registerWorker(key, ownerKey);
        engine->scan();
        os.exit(owner);
        engine->takeEvents();
        return key;
    }
    /// Runs all of \p plan to its end; its last report.
    ReportPtr runToEnd(const CleanupPlan &plan)
    {
        std::vector<ProcessKey> keys;
        for (const PlannedTarget &target : plan.targets)
            keys.push_back(target.key);
        engine->run(plan, keys);
        ReportPtr last;
        for (int i = 0; i < 1000 && engine->cleaning(); ++i) {
            engine->takeEvents();
            for (const ReportPtr &report : engine->takeReports())
                last = report;
            os.advance(std::chrono::milliseconds(100));
        }
        return last;
    }

    ProcessKey startWorker(pid_t pid, pid_t parent)
    {
        return os.start(pid, "python3", parent, {"python3", "dspy_bridge.py"});
    }
    Record record(const ProcessKey &worker, const ProcessKey &owner,
                  Lifetime lifetime = Lifetime::Bound) const
    {
        Record out;
        out.workerId = "pool-" + std::to_string(worker.pid);
        out.process = worker;
        out.owner = owner;
        out.ownerName = "beam.smp";
        out.lifetime = lifetime;
        return out;
    }
    void registerWorker(const ProcessKey &worker, const ProcessKey &owner,
                        Lifetime lifetime = Lifetime::Bound)
    {
        (void)store.write(record(worker, owner, lifetime)).value();
    }
    ProcessRow row(pid_t pid)
    {
        engine->scan();
        engine->takeEvents();
        const auto snapshot = engine->snapshot();
        for (const ProcessRow &row : snapshot->rows)
            if (row.key.pid == pid && !row.ended)
                return row;
        return {};
    }
    Verdict verdict(pid_t pid)
    {
        const ProcessRow found = row(pid);
        return found.judgement ? found.judgement->verdict : Verdict::Unknown;
    }
    EvidenceId deciding(pid_t pid)
    {
        const ProcessRow found = row(pid);
        return found.judgement->evidence.at(found.judgement->deciding).id;
    }
    /// Runs a cleanup of one process, named, and of everything below it.
    void cleanTree(const ProcessKey &root, const std::function<void()> &afterPlan = {})
    {
        CleanupRequest request;
        request.named = {root};
        request.scope = Scope::Tree;
        const PlanPtr plan = engine->plan(request);
        if (afterPlan)
            afterPlan();
        std::vector<ProcessKey> keys;
        for (const PlannedTarget &target : plan->targets)
            keys.push_back(target.key);
        engine->run(*plan, keys);
        for (int i = 0; i < 20 && engine->cleaning(); ++i) {
            engine->takeEvents();
            os.advance(std::chrono::seconds(1));
        }
    }
    /// Runs a bulk or named cleanup of one process to its end.
    TargetReport clean(const ProcessKey &key, bool named = false,
                       const std::function<void()> &afterPlan = {})
    {
        CleanupRequest request;
        (named ? request.named : request.orphans).push_back(key);
        const PlanPtr plan = engine->plan(request);
        if (afterPlan)
            afterPlan();
        engine->run(*plan, {key});
        ReportPtr last;
        for (int i = 0; i < 100; ++i) {
            engine->takeEvents();
            for (const ReportPtr &report : engine->takeReports())
                last = report;
            if (!engine->cleaning())
                break;
            os.advance(std::chrono::milliseconds(500));
        }
        return last && !last->targets.empty() ? last->targets.front() : TargetReport{};
    }
};

} // namespace proctor::test
