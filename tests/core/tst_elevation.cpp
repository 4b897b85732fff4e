// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper may be asked and how its answer is read: keys alone, bounded; outcomes only for
// what was asked.
#include "core/cleanup/elevation.h"

#include "core/cleanup/cleanupresult.h"
#include "tests/support/compareenum.h"

#include <QtTest/QTest>

#include <csignal>

using namespace proctor;

namespace {

ProcessKey keyOf(pid_t pid, std::optional<std::uint64_t> inode = 7)
{
    return {*BootId::parse("8f0c1d2e-1111-4222-8333-444455556666"), 4026531836, pid, 393029, inode};
}

const std::string head = "proctor-end-orphans 1\n";

/// "" when it is taken for whole, "more" when something is missing, else the refusal.
std::string fateOf(const std::string &request, std::size_t piece = 4096)
{
    ElevationRequestReader reader;
    for (std::size_t at = 0; at < request.size(); at += piece) {
        const auto whole = reader.take(std::string_view(request).substr(at, piece));
        if (!whole)
            return whole.error().text();
        if (*whole)
            return at + piece >= request.size() ? "" : "early";
    }
    return "more";
}

PlannedTarget planned(const ProcessKey &key)
{
    PlannedTarget target;
    target.key = key;
    return target;
}

TargetReport reported(const ProcessKey &key, std::optional<Outcome> outcome)
{
    TargetReport target;
    target.key = key;
    target.outcome = outcome;
    return target;
}

Judgement judged(Verdict verdict, Finding ownerDead, Finding registryReadable,
                 Finding bound = Finding::Yes)
{
    Judgement out;
    out.verdict = verdict;
    const auto add = [&out](EvidenceId id, Finding finding) {
        out.evidence.push_back({id, Grade::Required, finding, {}, {}});
    };
    add(EvidenceId::OwnerDead, ownerDead);
    add(EvidenceId::KeyVerified, Finding::Yes);
    add(EvidenceId::LifetimeBound, bound);
    add(EvidenceId::RegistryReadable, registryReadable);
    return out;
}

} // namespace

class TestElevation : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRequestIsReadAsItWasWritten()
    {
        const std::vector<ProcessKey> keys{keyOf(11), keyOf(12, {}), keyOf(13)};
        const std::string request = elevationRequest(keys);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, request.size()}) {
            ElevationRequestReader reader;
            for (std::size_t at = 0; at < request.size(); at += piece) {
                const auto whole = reader.take(std::string_view(request).substr(at, piece));
                QVERIFY(whole);
                QCOMPARE(*whole, at + piece >= request.size());
            }
            QVERIFY(reader.keys() == keys);
        }
    }

    void aKeyThatIsNamedTwiceIsTakenOnce()
    {
        ElevationRequestReader reader;
        QVERIFY(reader.take(elevationRequest({keyOf(2), keyOf(1), keyOf(2)})).value());
        QVERIFY(reader.keys() == (std::vector<ProcessKey>{keyOf(2), keyOf(1)}));
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("why");
        const std::string key = keyOf(11).toString();
        const auto row = [](const char *name, const std::string &request, const char *why) {
            QTest::newRow(name) << QByteArray::fromStdString(request) << QByteArray(why);
        };
        row("no first line", key + "\n\n", "line 1");
        row("other version", "proctor-end-orphans 2\n" + key + "\n\n", "line 1");
        row("no key", head + "\n", "no process key");
        row("signal", head + key + " KILL\n\n", "line 2: not a process key");
        row("option", head + "--scope=tree\n", "line 2: not a process key");
        row("pid", head + "11\n", "line 2: not a process key");
        row("pid 0", head + keyOf(0).toString() + "\n", "line 2: not a process key");
        row("blank", head + ' ' + key + "\n", "line 2: not a process key");
        row("carriage return", head + key + "\r\n", "line 2: not a process key");
        row("zero byte", head + key + std::string(1, '\0') + "\n", "line 2: not a process key");
        row("other spelling", head + "8F0C1D2E" + key.substr(8) + "\n", "not a process key");
        row("second is wrong", head + key + "\nx\n\n", "line 3");
        row("more after the end", head + key + "\n\nx", "nothing may follow");
        row("long line", head + std::string(longestElevationLine + 1, '1'), "line 2: longer than");
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, why);
        for (const std::size_t piece : {std::size_t{1}, std::size_t{4096}}) {
            const std::string fate = fateOf(request.toStdString(), piece);
            // In single bytes, whole is whole: what follows is the helper's to notice.
            if (why == "nothing may follow" && piece == 1)
                QCOMPARE(fate, std::string("early"));
            else
                QVERIFY2(fate.find(why.toStdString()) != std::string::npos, fate.c_str());
        }
    }

    void anUnfinishedRequestIsNone()
    {
        const std::string request = elevationRequest({keyOf(11)});
        QCOMPARE(fateOf(request), std::string());
        QCOMPARE(fateOf(request.substr(0, request.size() - 1)), std::string("more"));
    }

    void thereIsALimitToTheKeys()
    {
        std::vector<ProcessKey> keys;
        for (std::size_t i = 0; i < mostElevatedKeys; ++i)
            keys.push_back(keyOf(static_cast<pid_t>(i + 1)));
        QCOMPARE(fateOf(elevationRequest(keys)), std::string());
        keys.push_back(keyOf(1)); // one that is there already counts, too
        QVERIFY(fateOf(elevationRequest(keys)).find("more than 10000") != std::string::npos);
    }

    void theReportSurvivesItsJson()
    {
        CleanupPlan plan;
        plan.targets = {planned(keyOf(1)), planned(keyOf(2))};
        plan.excluded = {{keyOf(3), Verdict::Active, "w", {"it is %1", {"active"}}}};
        CleanupReport report;
        report.targets = {reported(keyOf(1), Outcome::EndedByKill),
                          reported(keyOf(2), Outcome::Survived)};
        report.targets[0].sent = {SIGTERM, SIGKILL};
        report.targets[0].duration = std::chrono::milliseconds(2500);
        report.targets[1].detail = {"still there in state %1", {"D"}};
        const auto read = parseElevationReport(toJson({plan, plan.excluded, &report}));
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(read->targets.size(), std::size_t{2});
        QVERIFY(read->targets[0].key == keyOf(1));
        QCOMPARE_ENUM(*read->targets[0].outcome, Outcome::EndedByKill);
        QVERIFY(read->targets[0].sent == (std::vector<int>{SIGTERM, SIGKILL}));
        QCOMPARE(seconds(read->targets[0].duration), 2.5);
        QCOMPARE(english(read->targets[1].detail), std::string("still there in state D"));
        QCOMPARE(read->excluded.size(), std::size_t{1});
        QVERIFY(read->excluded[0].key == keyOf(3));
        QCOMPARE(english(read->excluded[0].reason), std::string("it is active"));
    }

    void whatIsNoReportIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("done\n");
        QTest::newRow("other schema") << QByteArray(R"({"schema":2,"targets":[],"excluded":[]})");
        QTest::newRow("no targets") << QByteArray(R"({"schema":1,"excluded":[]})");
        QTest::newRow("no key") << QByteArray(
            R"({"schema":1,"targets":[{"pid":1,"outcome":"ended"}],"excluded":[]})");
    }
    void whatIsNoReportIsMalformed()
    {
        QFETCH(QByteArray, text);
        const auto read = parseElevationReport(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(ErrorCode::Malformed));
    }

    void onlyProvenTargetsThatWereNotPermittedAreAskedFor()
    {
        CleanupPlan plan;
        plan.targets = {planned(keyOf(1)), planned(keyOf(2)), planned(keyOf(3)), planned(keyOf(4)),
                        planned(keyOf(5))};
        plan.targets[1].verdict = Verdict::Suspect;
        plan.targets[2].treeRoot = keyOf(1);
        plan.targets[4].verdict = Verdict::Suspect; // but for a closed registry it would be proven
        plan.targets[4].judgement =
            std::make_shared<const Judgement>(judged(Verdict::Suspect, Finding::Yes, Finding::No));
        CleanupReport report;
        for (const auto &target : plan.targets)
            report.targets.push_back(reported(target.key, Outcome::NotPermitted));
        report.targets[3].outcome = Outcome::Survived;
        QVERIFY(needElevation(plan, report) == (std::vector<ProcessKey>{keyOf(1), keyOf(5)}));
    }

    void theAnswerCountsForWhatWasAskedAndNotPermitted()
    {
        CleanupReport report;
        for (const pid_t pid : {1, 2, 3, 4, 5})
            report.targets.push_back(reported(keyOf(pid), Outcome::NotPermitted));
        report.targets[3].outcome = Outcome::Survived;
        ElevationReport answer;
        for (const pid_t pid : {1, 3, 4})
            answer.targets.push_back(reported(keyOf(pid), Outcome::Ended));
        answer.excluded = {{keyOf(2), Verdict::Unknown, {}, {"an active worker", {}}}};
        const CleanupReport merged =
            withElevated(report, {keyOf(1), keyOf(2), keyOf(4), keyOf(5)}, answer);
        QCOMPARE_ENUM(*merged.targets[0].outcome, Outcome::Ended);
        QCOMPARE_ENUM(*merged.targets[1].outcome, Outcome::Refused);
        QCOMPARE(english(merged.targets[1].detail), std::string("an active worker"));
        QCOMPARE_ENUM(*merged.targets[2].outcome, Outcome::NotPermitted); // not asked
        QCOMPARE_ENUM(*merged.targets[3].outcome, Outcome::Survived);
        QCOMPARE_ENUM(*merged.targets[4].outcome, Outcome::NotPermitted); // not spoken of
    }

    void pkexecsExitCodesHaveTheirOwnWords()
    {
        const auto says = [](int code, std::string_view errors, const char *word) {
            const ElevationAnswer answer = elevationAnswer(code, "", errors);
            return !answer.report && english(answer.failure).find(word) != std::string::npos;
        };
        QVERIFY(says(126, "", "cancelled"));
        QVERIFY(says(127, "", "not authorised"));
        QVERIFY(
            says(127, "Not authorized\n\nThis incident has been reported.\n", "(Not authorized)"));
        QVERIFY(says(2, "proctor-helper: line 1: no\n", "proctor-helper: line 1: no"));
        QVERIFY(says(3, "proctor-helper: /proc\n", "could not work"));
        QVERIFY(says(0, "", "cannot be read"));
        QVERIFY(elevationAnswer(1, R"({"schema":1,"targets":[],"excluded":[]})", "").report);
    }

    void aRefusedAuthenticationLeavesTheOutcome()
    {
        CleanupReport report;
        report.targets = {reported(keyOf(1), Outcome::NotPermitted)};
        const CleanupReport after = answered(report, {keyOf(1)}, elevationAnswer(126, "", ""));
        QCOMPARE_ENUM(*after.targets[0].outcome, Outcome::NotPermitted);
        QVERIFY(english(after.targets[0].detail).find("cancelled") != std::string::npos);
    }

    void aClosedRegistryIsAllThatMayBeMissing()
    {
        using F = Finding;
        QVERIFY(onlyRegistryClosed(judged(Verdict::Unknown, F::Yes, F::No)));
        QVERIFY(onlyRegistryClosed(judged(Verdict::Suspect, F::Yes, F::No)));
        QVERIFY(onlyRegistryClosed(judged(Verdict::Kept, F::Yes, F::No)));
        QVERIFY(!onlyRegistryClosed(judged(Verdict::Orphan, F::Yes, F::Yes)));
        QVERIFY(!onlyRegistryClosed(judged(Verdict::Active, F::Yes, F::No)));
        QVERIFY(!onlyRegistryClosed(judged(Verdict::Unknown, F::Unknown, F::No)));
        QVERIFY(!onlyRegistryClosed(judged(Verdict::Suspect, F::Yes, F::No, F::No)));
        QVERIFY(!onlyRegistryClosed(Judgement()));
    }
};

QTEST_GUILESS_MAIN(TestElevation)
#include "tst_elevation.moc"
