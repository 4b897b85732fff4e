// SPDX-License-Identifier: GPL-3.0-or-later
// core/detector/README.md says what the code does: its table of situations is the list that the
// tests of real software go by, each of them is some test's subject, and its table of rules names
// every evidence there is.
#include "core/detector/evidence.h"
#include "tests/situations/situations.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace proctor;

namespace {

const QString root = QStringLiteral(PROCTOR_SOURCE_DIR "/");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

/// The rows of the table below the heading \p heading, without its own two.
QStringList rowsBelow(const QString &heading)
{
    QStringList rows;
    const QString page = read(root + u"core/detector/README.md"_s);
    const qsizetype from = page.indexOf(u"\n## "_s + heading + u'\n');
    const qsizetype to = page.indexOf(u"\n## "_s, from + 1);
    if (from < 0)
        return rows;
    for (const QString &line : page.mid(from, to < 0 ? -1 : to - from).split(u'\n'))
        if (line.startsWith(u"| `"_s))
            rows << line;
    return rows;
}

} // namespace

class TestSituationTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTableIsTheList()
    {
        QStringList wanted;
        for (const Situation &situation : situations)
            wanted << u"| `%1` | %2 | %3 | %4 |"_s.arg(
                text(situation.name), text(situation.happened), text(situation.verdict),
                situation.deciding.empty() ? QString() : u'`' + text(situation.deciding) + u'`');
        const QStringList found = rowsBelow(u"Real situations"_s);
        if (found != wanted)
            qInfo("the table must be:\n%s", qPrintable(wanted.join(u'\n')));
        QCOMPARE(found, wanted);
    }

    void everySituationIsATestsSubject()
    {
        QString tests;
        const QDir folder(root + u"tests/situations"_s);
        for (const QString &name : folder.entryList({u"tst_*.cpp"_s}, QDir::Files))
            tests += read(folder.filePath(name));
        QVERIFY(!tests.isEmpty());
        QSet<QString> names;
        for (const Situation &situation : situations) {
            const QString name = text(situation.name);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names << name;
            QVERIFY2(tests.contains(u'"' + name + u'"'), qPrintable(name));
        }
    }

    void verdictsAndEvidenceExist()
    {
        QSet<QString> verdicts{u"untracked"_s, u"exited"_s};
        for (const Verdict verdict : {Verdict::Active, Verdict::Orphan, Verdict::Suspect,
                                      Verdict::Kept, Verdict::Zombie, Verdict::Unknown})
            verdicts << text(toString(verdict));
        QSet<QString> evidence{QString()};
        for (int id = 0; id <= static_cast<int>(EvidenceId::Exited); ++id)
            evidence << text(toString(static_cast<EvidenceId>(id)));
        for (const Situation &situation : situations) {
            QVERIFY2(verdicts.contains(text(situation.verdict)), situation.name.data());
            QVERIFY2(evidence.contains(text(situation.deciding)), situation.name.data());
        }
    }

    void everyEvidenceIsExplained()
    {
        QStringList explained;
        for (const QString &row : rowsBelow(u"Rules"_s))
            explained << row.section(u'`', 1, 1);
        QStringList wanted;
        for (int id = 0; id <= static_cast<int>(EvidenceId::Exited); ++id)
            wanted << text(toString(static_cast<EvidenceId>(id)));
        explained.sort();
        wanted.sort();
        QCOMPARE(explained, wanted);
    }
};

QTEST_GUILESS_MAIN(TestSituationTable)
#include "tst_situationtable.moc"
