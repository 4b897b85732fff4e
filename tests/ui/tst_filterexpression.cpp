// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the filter: what every rule finds in the mock-up's rows, what every mistake is
// told to be and where, and that no text is too odd to be read.
#include "tests/support/samplesnapshot.h"
#include "ui/filter/filterexpression.h"
#include "ui/filter/filtersuggest.h"
#include "ui/filter/filtertoken.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <algorithm>

using namespace proctor;

namespace {

using Pids = QList<int>;

bool matches(const FilterExpression &expression, const ProcessRow &row)
{
    expression.beginPass();
    return expression.factsHold(row, looksOf(row)) && expression.wordsHold(row, searchedWords(row));
}

Pids found(const QString &filter, const Snapshot &snapshot)
{
    const ReadFilter read = FilterExpression::read(filter);
    Pids pids;
    for (const ProcessRow &row : snapshot.rows)
        if (!read.error && matches(read.expression, row))
            pids.append(row.key.pid);
    std::sort(pids.begin(), pids.end());
    return pids;
}

Pids allBut(std::initializer_list<int> left, const Snapshot &snapshot)
{
    Pids pids;
    for (const ProcessRow &row : snapshot.rows)
        if (std::find(left.begin(), left.end(), row.key.pid) == left.end())
            pids.append(row.key.pid);
    std::sort(pids.begin(), pids.end());
    return pids;
}

/// Every word is another one, as in a language that shares none with English.
class OtherLanguage : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("«%1»").arg(QString::fromUtf8(source).toUpper());
    }
};

} // namespace

class TestFilterExpression : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void findsRows_data();
    void findsRows();
    void negationFindsTheOthers();
    void rowsWithoutTheValueAreInNoComparison();
    void secretsAreNotFound();
    void runsAreFound();
    void statesKeepTheirWordsInEveryLanguage();
    void ownersAreFoundAsTheColumnNamesThem();
    void runawayPatternGivesUp();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void mistakesPointIntoTheText_data();
    void mistakesPointIntoTheText();
    void oddTextIsReadAllTheSame();
    void tokensCoverTheText();
    void quotedValuesMeanThemselves_data();
    void quotedValuesMeanThemselves();
    void suggests_data();
    void suggests();
    void suggestionsOfOddTextStayInsideIt();

  private:
    SnapshotPtr m_snapshot = mockupSnapshot();
};

void TestFilterExpression::findsRows_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Pids>("pids");
    const auto row = [](const char *filter, const Pids &pids) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << pids;
    };
    const Pids orphans{4312, 4313, 4319};
    row("beam orphan", orphans); // words, all of them
    row("BEAM  Orphan", orphans);
    row("\"--slot 3\"", {4312, 6005});
    row("--headless", {5120}); // an option, not a negation
    row("/slot [34] /", {4312, 4313, 6005, 6007});
    row("/render-\\d/", {7731});
    row("12:30", {}); // no key
    row("state:orphan", orphans);
    row("STATE:Orphan", orphans);
    row("state:orphan,suspect", {4312, 4313, 4319, 5120});
    row("state:stalled", {6011});
    row("state:ended", {6013});
    row("state:unknown", {7790});
    row("state:zombie", {});
    row("state:ending", {});
    row("worker:pool-3", {4312, 6005});
    row("worker:/^pool-[34]$/", {4312, 4313, 6005, 6007});
    row("worker:pool-3 state:orphan", {4312});
    row("pid:4312", {4312});
    row("pid:431", {});
    row("pid:4312,4313", {4312, 4313});
    row("pid:>7760", {7764, 7790});
    row("ppid:3121", {7731, 7764});
    row("user:dev pid:<3000", {2207, 2811, 2816});
    row("user:root", {});
    row("cmd:gradle", {2207});
    row("command:gradle", {2207});
    row("cmd:/usr/lib", {2816}); // a path
    row("cmd:/^rust/", {2811});
    row("cmd:/RUST|java/", {2207, 2811});
    row("cmd:\"--queue nightly\"", {7790});
    row("profile:language", {2811, 2816});
    row("profile:render,gradle-daemon", {2207, 7731});
    row("owner:celery", {7731, 7764});
    row("owner:4290", orphans);
    row("age:>1d", {2207, 2811, 2816});
    row("age:<1m", {6388, 7764});
    row("age:3h", {4312, 4313}); // as far as it is written
    row("age:>=3h2m age:<4h", {4312, 4313});
    row("age:<=9s", {6388, 7764});
    row("age:=4m", {7731});
    row("orphaned:>30m", {5120});
    row("orphaned:12m", orphans);
    row("cpu:>50", {4313, 7731});
    row("cpu:>50%", {4313, 7731});
    row("cpu:99", {4313});
    row("cpu:99.8", {4313});
    row("mem:>1G", {2811, 4313});
    row("memory:>=1.2G", {2811});
    row("mem:<100M", {6388});
    row("mem:<100MiB", {6388});
    row("why:stdin", {5120});
    row("state:orphan -worker:pool-3 cpu:<50", {4319});
    row("state:active -celery -pool", {});
    row(" - state:orphan", orphans); // a dash that is still alone
}

void TestFilterExpression::findsRows()
{
    QFETCH(const QString, filter);
    QFETCH(const Pids, pids);
    const ReadFilter read = FilterExpression::read(filter);
    QVERIFY2(!read.error, read.error ? qPrintable(read.error->sentence) : "");
    QCOMPARE(found(filter, *m_snapshot), pids);
}

void TestFilterExpression::negationFindsTheOthers()
{
    QCOMPARE(found(QStringLiteral("-state:orphan"), *m_snapshot),
             allBut({4312, 4313, 4319}, *m_snapshot));
    QCOMPARE(found(QStringLiteral("-cmd:/dspy|rust/ -java"), *m_snapshot),
             (Pids{2816, 5120, 7731, 7764, 7790}));
    QCOMPARE(found(QStringLiteral("-pid:4312,4313"), *m_snapshot),
             allBut({4312, 4313}, *m_snapshot));
}

void TestFilterExpression::rowsWithoutTheValueAreInNoComparison()
{
    // Nobody knows how much 7790 uses; 6013 has ended.
    const Pids some = found(QStringLiteral("cpu:>=0"), *m_snapshot);
    QCOMPARE(some, allBut({7790, 6013}, *m_snapshot));
    QCOMPARE(found(QStringLiteral("-cpu:>=0"), *m_snapshot), (Pids{6013, 7790}));
    QCOMPARE(found(QStringLiteral("mem:<0.1K"), *m_snapshot), Pids());
    QVERIFY(!found(QStringLiteral("orphaned:<1d"), *m_snapshot).contains(6001));
}

void TestFilterExpression::secretsAreNotFound()
{
    for (const char *filter : {"sk-sample", "cmd:sk-sample", "cmd:/sk-s/", "/sk-s/"})
        QCOMPARE(found(QString::fromLatin1(filter), *m_snapshot), Pids());
}

void TestFilterExpression::runsAreFound()
{
    const SnapshotPtr snapshot = nextTick(*m_snapshot, [](Snapshot &s) {
        auto record = std::make_shared<Record>(*s.rows[1].record);
        record->runId = "nightly-7";
        s.rows[1].record = record;
    });
    QCOMPARE(found(QStringLiteral("run:nightly"), *snapshot), (Pids{4313}));
}

void TestFilterExpression::statesKeepTheirWordsInEveryLanguage()
{
    OtherLanguage other;
    QCoreApplication::installTranslator(&other);
    const Pids stable = found(QStringLiteral("state:orphan"), *m_snapshot);
    const Pids shown = found(stateWord(Look::Orphan), *m_snapshot);
    QCoreApplication::removeTranslator(&other);
    QCOMPARE(stable, (Pids{4312, 4313, 4319}));
    QCOMPARE(shown, stable); // words are those one sees
}

void TestFilterExpression::ownersAreFoundAsTheColumnNamesThem()
{
    // Kept with its editor, which no record names.
    const SnapshotPtr snapshot = nextTick(*m_snapshot, [](Snapshot &s) {
        for (ProcessRow &row : s.rows)
            if (row.key.pid == 2811) {
                auto judgement = std::make_shared<Judgement>(*row.judgement);
                judgement->evidence.push_back(
                    evidence(EvidenceId::LiveParent, Grade::SuspicionVeto, Finding::Yes, "parent"));
                row.judgement = judgement;
            }
    });
    QVERIFY(found(QStringLiteral("owner:nvim"), *snapshot).contains(2811));
    // No owner is no owner called "–".
    QCOMPARE(found(QStringLiteral("owner:–"), *m_snapshot), Pids());
}

void TestFilterExpression::runawayPatternGivesUp()
{
    RowLooks looks;
    looks.cmdline = {"tool", std::string(200, 'a') + "b"};
    const ProcessRow row = makeRow(1, Verdict::Active, "w", looks);
    const ReadFilter read = FilterExpression::read(QStringLiteral("cmd:/(a+)+(a+)+$/"));
    QVERIFY(!read.error);
    QVERIFY(!matches(read.expression, row));
}

void TestFilterExpression::mistakesAreTold_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("marked"); // in the text
    QTest::addColumn<QString>("told");
    const auto row = [](const char *filter, const char *marked, const char *told) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(marked)
                              << QString::fromUtf8(told);
    };
    row("beam stat:orphan", "stat", "There is no key “stat”. Did you mean “state”?");
    row("-onwer:x", "onwer", "Did you mean “owner”?");
    row("http://x", "http", "Take one of state, worker, pid,");
    row("state:orphna", "orphna", "There is no state “orphna”. Did you mean “orphan”?");
    row("state:orphan,xyzzy", "xyzzy", "There is no state “xyzzy”. Take one of active, stalled,");
    row("state:", "state:",
        "Nothing follows “state:”. Write a value after it, such as state:orphan.");
    row("x -age: y", "age:", "Nothing follows “age:”");
    row("owner:beam,", "", "A value is missing beside a comma of “owner:”");
    row("owner:,beam", ",", "A value is missing beside a comma of “owner:”");
    row("\"\"", "\"\"", "There is nothing between the quotation marks");
    row("age:>90", ">90", "“90” has no unit. Write 90s, 90m, 90h or 90d.");
    row("age:>1w", ">1w", "“>1w” is no length of time. Write a number with s, m, h or d");
    row("age:>", ">", "A number is missing after “>”. Write one, such as age:>1h.");
    row("mem:>5", ">5", "“5” has no unit. Write 5K, 5M or 5G.");
    row("mem:>5X", ">5X", "“>5X” is no size");
    row("cpu:>fast", ">fast", "“>fast” is no percentage. Write a number, such as cpu:>50.");
    row("cpu:>5.5.5", ">5.5.5", "is no percentage");
    row("pid:12a", "12a", "“12a” is no number. Write digits, such as pid:4312.");
    row("pid:1.5", "1.5", "is no number");
    row("pid:/4/", "/4/", "“pid” takes no pattern");
    row("state:/o/", "/o/", "“state” takes no pattern");
    row("owner:>5", ">5", "“owner” has words, not numbers, to compare. Leave out “>”");
    row("cmd:/a(b/", "/", "The pattern /a(b/ cannot be read: ");
    row("/*x/", "*", "at character 1. Mend it, or put the words in quotes.");
    row("beam \"two words", "\"two words",
        "The quotation mark at character 6 is not closed. Write another one");
}

void TestFilterExpression::mistakesAreTold()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, marked);
    QFETCH(const QString, told);
    const ReadFilter read = FilterExpression::read(filter);
    QVERIFY(read.error);
    QVERIFY(read.expression.isEmpty());
    QVERIFY2(read.error->sentence.contains(told), qPrintable(read.error->sentence));
    QCOMPARE(filter.mid(read.error->position, read.error->length), marked);
}

void TestFilterExpression::mistakesPointIntoTheText_data()
{
    mistakesAreTold_data();
}

void TestFilterExpression::mistakesPointIntoTheText()
{
    QFETCH(const QString, filter);
    const auto error = FilterExpression::read(filter).error;
    QVERIFY(error && error->length > 0);
    QVERIFY(error->position >= 0 && error->position <= filter.size());
}

namespace {

/// Texts that look like filters and are none, the same at every run.
QStringList oddTexts()
{
    const QStringList parts{
        QStringLiteral("state:"), QStringLiteral("-"),     QStringLiteral("\""),
        QStringLiteral("/"),      QStringLiteral(","),     QStringLiteral(" "),
        QStringLiteral("cmd:"),   QStringLiteral("age:"),  QStringLiteral(">="),
        QStringLiteral("1e999"),  QStringLiteral("9h"),    QStringLiteral("\\"),
        QStringLiteral("(?<"),    QStringLiteral("[["),    QString(QChar(0xD800)),
        QString(QChar(u'\0')),    QStringLiteral("ß日本"), QStringLiteral("(*FAIL)"),
        QStringLiteral("\t\n"),   QStringLiteral("."),     QStringLiteral("orphan"),
        QStringLiteral("mem:"),   QStringLiteral("%"),     QStringLiteral("99999999999999999999K")};
    QRandomGenerator random(20261126);
    QStringList texts;
    for (int i = 0; i < 4000; ++i) {
        QString text;
        for (int n = random.bounded(9); n >= 0; --n)
            text += parts.at(random.bounded(static_cast<int>(parts.size())));
        texts.append(text);
    }
    texts << QString() << QString(20000, u'(') << QString(20000, u'"') << QString(20000, u'-')
          << u'/' + QString(20000, u'(') + u'/' << QStringLiteral("age:>") + QString(9000, u'9');
    return texts;
}

} // namespace

void TestFilterExpression::oddTextIsReadAllTheSame()
{
    for (const QString &text : oddTexts()) {
        const ReadFilter read = FilterExpression::read(text);
        if (read.error) {
            QVERIFY2(!read.error->sentence.isEmpty(), qPrintable(text));
            QVERIFY2(read.error->length > 0, qPrintable(text));
            QVERIFY2(read.error->position >= 0 && read.error->position <= text.size(),
                     qPrintable(text));
        } else {
            QCOMPARE(read.expression.text(), text);
            (void)matches(read.expression, m_snapshot->rows[0]);
        }
    }
}

void TestFilterExpression::tokensCoverTheText()
{
    for (const QString &text : oddTexts()) {
        qsizetype last = 0;
        for (const FilterToken &token : filterTokens(text)) {
            QVERIFY(token.length > 0 && token.start >= last && token.end() <= text.size());
            QVERIFY2(text.mid(last, token.start - last).remove(u'-').trimmed().isEmpty(),
                     qPrintable(text));
            QVERIFY(!token.pieces.empty());
            last = token.end();
        }
    }
}

void TestFilterExpression::quotedValuesMeanThemselves_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"beam.smp", "two words", "/usr/", "a,b", ">5", "-x", "say \"hi\"", ""})
        QTest::newRow(*value ? value : "nothing") << QString::fromLatin1(value);
}

void TestFilterExpression::quotedValuesMeanThemselves()
{
    QFETCH(const QString, value);
    const auto tokens = filterTokens(QStringLiteral("owner:") + quotedForFilter(value));
    QCOMPARE(tokens.size(), std::size_t(1));
    QCOMPARE(tokens[0].pieces.size(), std::size_t(1));
    QCOMPARE(tokens[0].pieces[0].text, value);
    QVERIFY(tokens[0].pieces[0].form != FilterPiece::Form::Pattern);
}

void TestFilterExpression::suggests_data()
{
    QTest::addColumn<QString>("text"); // "|" is the cursor
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("after"); // the text with the first one taken
    const auto row = [](const char *text, bool asked, const char *first, const char *after) {
        QTest::addRow("%s%s", text, asked ? " (asked)" : "")
            << QString::fromUtf8(text) << asked << QString::fromUtf8(first)
            << QString::fromUtf8(after);
    };
    row("|", false, "", "");
    row("|", true, "state:", "state:");
    row("beam |", true, "state:", "beam state:");
    row("st|", false, "state:", "state:");
    row("x -ow| y", false, "owner:", "x -owner: y");
    row("orph|", false, "orphaned:", "orphaned:");
    row("susp|", false, "state:suspect", "state:suspect");
    row("zzz|", false, "", "");
    row("state:|", false, "active", "state:active");
    row("state:or| x", false, "orphan", "state:orphan x");
    row("state:o|rph", false, "orphan", "state:orphan");
    row("state:orphan,su|", false, "suspect", "state:orphan,suspect");
    row("state:orphan|", false, "", ""); // whole
    row("owner:|", false, "beam.smp", "owner:beam.smp");
    row("owner:cel|", false, "celery", "owner:celery");
    row("profile:|", false, "dspy-bridge", "profile:dspy-bridge");
    row("user:|", false, "dev", "user:dev");
    row("age:|", false, ">1m", "age:>1m");
    row("nokey:|", true, "", "");
    row("cmd:/x/|", true, "", "");
    row("\"sta|", true, "", "");
}

void TestFilterExpression::suggests()
{
    QFETCH(QString, text);
    QFETCH(const bool, asked);
    QFETCH(const QString, first);
    QFETCH(const QString, after);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const FilterSuggestions offered = filterSuggestions(text, cursor, *m_snapshot, asked);
    QCOMPARE(offered.list.empty() ? QString() : offered.list.front().insert, first);
    if (!offered.list.empty())
        QCOMPARE(text.replace(offered.start, offered.length, offered.list.front().insert), after);
}

void TestFilterExpression::suggestionsOfOddTextStayInsideIt()
{
    for (const QString &text : oddTexts().mid(0, 1000))
        for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
            const auto offered = filterSuggestions(text, cursor, *m_snapshot, true);
            QVERIFY(offered.start >= 0 && offered.length >= 0);
            QVERIFY(offered.start + offered.length <= text.size());
        }
}

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
