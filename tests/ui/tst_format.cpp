// SPDX-License-Identifier: GPL-3.0-or-later
// Values in words: what a person reads, and what must never be shown.
#include "tests/support/samplesnapshot.h"
#include "ui/format.h"
#include "ui/shortcommand.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

constexpr int evidenceIds = static_cast<int>(EvidenceId::Exited) + 1;

/// What the table shows for a command line.
QString shown(std::vector<std::string> arguments)
{
    RowLooks looks;
    looks.cmdline = std::move(arguments);
    return shortCommandLine(makeRow(10, Verdict::Active, "w", std::move(looks)));
}

QString maskedLine(std::vector<std::string> arguments)
{
    return commandLine(masked(arguments));
}

} // namespace

class TestFormat : public QObject {
    Q_OBJECT

  private slots:
    void durationNamesTwoUnits_data();
    void durationNamesTwoUnits();
    void bytesCountByThousands_data();
    void bytesCountByThousands();
    void argumentsWithBlanksAreQuoted();
    void bytesThatAreNoTextCannotSteerTheEye();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void whatOnlyLooksSecretStays();
    void tableDropsDirectoriesOfProgramAndScript();
    void processWithoutCommandLineShowsItsName();
    void whatNamesTheProgramStaysWhereRoomIsShort_data();
    void whatNamesTheProgramStaysWhereRoomIsShort();
    void everyEvidenceHasATitleForEveryFinding();
    void everyStateHasItsOwnWord();
    void whyIsTheDecidingEvidence();
    void ownerIsNamedWithItsPid();
    void sentencesTakeTheirValues();
};

void TestFormat::durationNamesTwoUnits_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0.0 << QStringLiteral("0 s");
    QTest::newRow("before its start") << -3.0 << QStringLiteral("0 s");
    QTest::newRow("last second") << 59.9 << QStringLiteral("59 s");
    QTest::newRow("a minute") << 60.0 << QStringLiteral("1 m");
    QTest::newRow("hours") << 3.0 * 3600 + 125 << QStringLiteral("3 h 02 m");
    QTest::newRow("days") << 28.0 * 3600 << QStringLiteral("1 d 04 h");
}

void TestFormat::durationNamesTwoUnits()
{
    QFETCH(double, seconds);
    QTEST(duration(seconds), "words");
}

void TestFormat::bytesCountByThousands_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << quint64(0) << QStringLiteral("0 B");
    QTest::newRow("megabytes") << quint64(412'000'000) << QStringLiteral("412 MB");
    QTest::newRow("gigabytes") << quint64(1'200'000'000) << QStringLiteral("1.2 GB");
    QTest::newRow("never 1000 MB") << quint64(999'600'000) << QStringLiteral("1.0 GB");
}

void TestFormat::bytesCountByThousands()
{
    QFETCH(quint64, count);
    QTEST(bytes(count), "words");
}

void TestFormat::argumentsWithBlanksAreQuoted()
{
    QCOMPARE(commandLine({"a", "b c", ""}), QStringLiteral("a 'b c' ''"));
}

void TestFormat::bytesThatAreNoTextCannotSteerTheEye()
{
    const QString line = commandLine({"x\x1b[2Jy", "\xff\xfe", "a\nb"});
    for (const QChar c : line)
        QVERIFY2(c.category() != QChar::Other_Control, qPrintable(line));
    QVERIFY(line.contains(QChar(QChar::ReplacementCharacter)));
}

void TestFormat::secretsAreMasked_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, std::initializer_list<const char *> arguments) {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromUtf8(argument));
        QTest::newRow(name) << list;
    };
    row("value follows", {"run", "--api-key", "S3CRET"});
    row("value after equals", {"run", "--password=S3CRET"});
    row("environment assignment", {"env", "GITHUB_TOKEN=S3CRET", "run"});
    row("login in an address", {"get", "https://user:S3CRET@example.org/x"});
    row("header", {"curl", "-H", "Authorization: Bearer S3CRET"});
}

void TestFormat::secretsAreMasked()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> given;
    for (const QString &argument : arguments)
        given.push_back(argument.toStdString());
    const QString line = maskedLine(given);
    QVERIFY2(!line.contains(QStringLiteral("S3CRET")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("••••••")), qPrintable(line));
    QVERIFY2(!shown(given).contains(QStringLiteral("S3CRET")), qPrintable(shown(given)));
}

void TestFormat::whatOnlyLooksSecretStays()
{
    QCOMPARE(maskedLine({"llm", "--token-file", "/run/t"}),
             QStringLiteral("llm --token-file /run/t"));
    QCOMPARE(maskedLine({"ssh", "host:22"}), QStringLiteral("ssh host:22"));
}

void TestFormat::tableDropsDirectoriesOfProgramAndScript()
{
    QCOMPARE(shown({"/usr/bin/python3", "/srv/dspy/dspy_bridge.py", "--log", "/var/x"}),
             QStringLiteral("python3 dspy_bridge.py --log /var/x"));
}

void TestFormat::processWithoutCommandLineShowsItsName()
{
    ProcessRow row = makeRow(10, Verdict::Zombie, "w");
    auto identity = std::make_shared<ProcessIdentity>(*row.identity);
    identity->cmdline.clear();
    identity->comm = "defunct";
    row.identity = identity;
    QCOMPARE(shortCommandLine(row), QStringLiteral("[defunct]"));
}

void TestFormat::whatNamesTheProgramStaysWhereRoomIsShort_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    const QStringList worker{QStringLiteral("--slot"), QStringLiteral("4"),
                             QStringLiteral("--pool=main")};
    const QString bridge = QStringLiteral("dspy_bridge.py");
    QTest::newRow("script") << QStringList{QStringLiteral("/usr/bin/python3"), QStringLiteral("-u"),
                                           QStringLiteral("/srv/dspy_bridge.py")} +
                                   worker
                            << bridge;
    QTest::newRow("module") << QStringList{QStringLiteral("python3"), QStringLiteral("-m"),
                                           QStringLiteral("celery")} +
                                   worker
                            << QStringLiteral("celery");
    QTest::newRow("program text") << QStringList{QStringLiteral("python3"), QStringLiteral("-c"),
                                                 QStringLiteral("pass")} +
                                         worker
                                  << QStringLiteral("python3");
    QTest::newRow("program") << QStringList{QStringLiteral("/opt/chrome")} + worker
                             << QStringLiteral("chrome");
}

void TestFormat::whatNamesTheProgramStaysWhereRoomIsShort()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    RowLooks looks;
    for (const QString &argument : arguments)
        looks.cmdline.push_back(argument.toStdString());
    const ProcessRow row = makeRow(10, Verdict::Active, "w", std::move(looks));
    const ShortCommand command = shortCommand(row);
    QCOMPARE(command.name, name);
    QCOMPARE(command.whole(), shortCommandLine(row));
    const QFontMetrics metrics(uiFont(13));
    const int whole = metrics.horizontalAdvance(command.whole());
    QCOMPARE(command.elided(metrics, whole), command.whole());
    const int least = metrics.horizontalAdvance(name);
    for (int width = whole - 1; width >= least; --width) {
        const QString shorter = command.elided(metrics, width);
        QVERIFY2(metrics.horizontalAdvance(shorter) <= width, qPrintable(shorter));
        QVERIFY2(shorter.contains(name), qPrintable(shorter));
    }
    QVERIFY(metrics.horizontalAdvance(command.elided(metrics, least / 2)) <= least / 2);
}

void TestFormat::everyEvidenceHasATitleForEveryFinding()
{
    for (int id = 0; id < evidenceIds; ++id)
        for (const Finding finding : {Finding::Yes, Finding::No, Finding::Unknown})
            QVERIFY2(!evidenceTitle(static_cast<EvidenceId>(id), finding).isEmpty(),
                     toString(static_cast<EvidenceId>(id)).data());
}

void TestFormat::everyStateHasItsOwnWord()
{
    QStringList words;
    for (int look = 0; look <= static_cast<int>(Look::Unknown); ++look)
        words.append(stateWord(static_cast<Look>(look)));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

void TestFormat::whyIsTheDecidingEvidence()
{
    const SnapshotPtr sample = mockupSnapshot();
    const auto why = [&sample](pid_t pid) { return whyWord(*sample->find(sampleKey(pid))); };
    QCOMPARE(why(4312), QStringLiteral("owner exited"));
    QCOMPARE(why(6011), QStringLiteral("heartbeat 48 s late"));
    QCOMPARE(why(6001), QStringLiteral("owner alive"));
}

void TestFormat::ownerIsNamedWithItsPid()
{
    OwnerView owner;
    QCOMPARE(ownerWord(owner), QStringLiteral("–"));
    owner.state = OwnerState::Dead;
    owner.pid = 4290;
    owner.name = "beam.smp";
    QCOMPARE(ownerWord(owner), QStringLiteral("beam.smp 4290"));
}

void TestFormat::sentencesTakeTheirValues()
{
    QCOMPARE(inWords({"%1 orphans", {"3"}}), QStringLiteral("3 orphans"));
    QCOMPARE(inWords({}), QString());
    // A value is a value, even where it looks like a place.
    QCOMPARE(inWords({"%1 and %2", {"%2", "b"}}), QStringLiteral("%2 and b"));
}

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
