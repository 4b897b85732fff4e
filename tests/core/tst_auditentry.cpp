// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditentry.h"

#include "core/detector/evidence.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <unistd.h>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

Evidence evidence(EvidenceId id, Grade grade, Finding finding, const char *detail)
{
    const WallTime at(std::chrono::milliseconds(1'795'692'000'123));
    return {id, grade, finding, {detail, {}}, at};
}

QJsonObject parsed(const Judgement &judgement)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(evidenceJson(judgement))).object();
}

} // namespace

class TestAuditEntry : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyKindHasItsWord()
    {
        for (const auto kind :
             {AuditKind::Request, AuditKind::Plan, AuditKind::Intent, AuditKind::Sent,
              AuditKind::Outcome, AuditKind::Refusal, AuditKind::Note})
            QVERIFY(auditKind(toString(kind)) == kind);
        QVERIFY(!auditKind("") && !auditKind("thought"));
    }

    void theEvidenceOfTheMomentIsKept()
    {
        Judgement judgement;
        judgement.verdict = Verdict::Orphan;
        judgement.evidence = {
            evidence(EvidenceId::StdinHangup, Grade::Strong, Finding::No, "has writers"),
            evidence(EvidenceId::OwnerDead, Grade::Proof, Finding::Yes, "beam.smp exited"),
            evidence(EvidenceId::TerminalGone, Grade::Strong, Finding::Unknown, "not readable")};
        judgement.deciding = 1;
        const QJsonObject json = parsed(judgement);
        QCOMPARE(json[u"verdict"_s].toString(), u"orphan"_s);
        QCOMPARE(json[u"deciding"_s].toString(), u"owner-dead"_s);
        QCOMPARE(json[u"no"_s].toArray(), QJsonArray{u"stdin-hangup"_s});
        const QJsonArray items = json[u"evidence"_s].toArray();
        QCOMPARE(items.size(), 2);
        const QJsonObject proof{{u"id"_s, u"owner-dead"_s},
                                {u"grade"_s, u"proof"_s},
                                {u"result"_s, u"yes"_s},
                                {u"detail"_s, u"beam.smp exited"_s},
                                {u"at"_s, u"2026-11-26T11:20:00.123Z"_s}};
        QCOMPARE(items[0].toObject(), proof);
        QCOMPARE(items[1][u"result"_s].toString(), u"unknown"_s);
    }

    void whatDecidedIsKeptInFullEvenWhereItIsANo()
    {
        Judgement judgement;
        judgement.evidence = {evidence(EvidenceId::KeyVerified, Grade::Required, Finding::No,
                                       "argument --token hunter22 names it")};
        const QJsonObject json = parsed(judgement);
        QCOMPARE(json[u"evidence"_s].toArray().size(), 1);
        QCOMPARE(json[u"evidence"_s][0][u"detail"_s].toString(),
                 u"argument --token *** names it"_s);
        QVERIFY(json[u"no"_s].toArray().isEmpty());
    }

    void evidenceReadsBack()
    {
        Judgement judgement;
        judgement.verdict = Verdict::Orphan;
        judgement.evidence = {
            evidence(EvidenceId::StdinHangup, Grade::Strong, Finding::No, "writer alive"),
            evidence(EvidenceId::OwnerDead, Grade::Proof, Finding::Yes, "beam.smp exited"),
            evidence(EvidenceId::TerminalGone, Grade::Strong, Finding::Unknown, "not readable")};
        judgement.deciding = 1;
        const auto back = judgementFrom(evidenceJson(judgement));
        QVERIFY(back);
        QVERIFY(back->verdict == Verdict::Orphan);
        QCOMPARE(english(back->why()), std::string("beam.smp exited"));
        QCOMPARE(back->evidence.size(), std::size_t{3});
        QVERIFY(back->evidence[0].grade == Grade::Proof);
        QVERIFY(back->evidence[0].readAt == judgement.evidence[1].readAt);
        QVERIFY(back->find(EvidenceId::StdinHangup)->finding == Finding::No);
    }

    void evidenceThatMakesNoSenseIsLeftOut()
    {
        for (const char *text : {"", "[]", "{", R"({"verdict":"guilty"})"})
            QVERIFY(!judgementFrom(text));
        const auto back = judgementFrom(
            R"({"verdict":"orphan","evidence":[1,{"id":"x"},{"id":"idle","grade":"weak",)"
            R"("result":"yes","at":"soon"}],"no":[1,"nonsense"],"deciding":7})");
        QVERIFY(back);
        QCOMPARE(back->evidence.size(), std::size_t{1});
        QVERIFY(back->why().empty());
    }

    void batchesHaveNamesOfTheirOwn()
    {
        const std::string one = newBatchId();
        QCOMPARE(one.size(), std::size_t(32));
        QVERIFY(one != newBatchId());
        QVERIFY(one.find_first_not_of("0123456789abcdef") == std::string::npos);
    }

    void theActorIsThisProcess()
    {
        const AuditActor actor = thisActor("proctorctl");
        QCOMPARE(actor.uid, static_cast<std::uint32_t>(::geteuid()));
        QCOMPARE(actor.pid, ::getpid());
    }

    void withoutEvidenceNothingDecided() { QVERIFY(parsed({})[u"deciding"_s].isNull()); }
};

QTEST_GUILESS_MAIN(TestAuditEntry)
#include "tst_auditentry.moc"
