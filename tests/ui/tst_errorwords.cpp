// SPDX-License-Identifier: GPL-3.0-or-later
// What the core says in English reaches a translated window in that language as far as it is known,
// and an untranslated one as it is; either way the English is at hand.
#include "core/base/error.h"
#include "tests/support/samplesnapshot.h"
#include "ui/errorwords.h"
#include "ui/processes/processespage.h"
#include "ui/processes/snapshotproblem.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <cerrno>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

/// A language of which every word is known: the English one in brackets.
class Bracketed : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

Error denied()
{
    return systemError(EACCES, "/proc", "cannot be opened; mount procfs there");
}

Error odd()
{
    return {ErrorCode::Malformed, 0, {}, "is odd"};
}

} // namespace

class TestErrorWords : public QObject {
    Q_OBJECT

    Bracketed m_language;

  private Q_SLOTS:
    void cleanup() { QApplication::removeTranslator(&m_language); }

    void untranslatedItIsWhatTheCoreSays()
    {
        QCOMPARE(errorWords(denied()), QString::fromStdString(denied().text()));
        QCOMPARE(errorWords(odd()), u"is odd"_s);
    }
    void translatedItIsPathAndReason()
    {
        QApplication::installTranslator(&m_language);
        QCOMPARE(errorWords(denied()), u"[/proc: [permission denied]]"_s);
        const auto full = systemError(ENOSPC, "/var/audit.db", "cannot be written");
        QCOMPARE(errorWords(full), u"[/var/audit.db: [no space left; free some]]"_s);
        const auto gone = systemError(ENOENT, {}, "cannot be read");
        QCOMPARE(errorWords(gone), u"[not there any more]"_s);
        QCOMPARE(errorWords(odd()), u"[is odd]"_s);
    }
    void theBannerOfAFailingScanHasBoth()
    {
        QApplication::installTranslator(&m_language);
        const SnapshotPtr failing =
            nextTick(*mockupSnapshot(), [](Snapshot &s) { s.scan.failure = denied(); });
        const ProblemWords problem = problemOf(*failing);
        QVERIFY2(problem.sentence.contains(u"[permission denied]"_s), qPrintable(problem.sentence));
        QVERIFY(!problem.sentence.contains(u"mount procfs"_s));
        QCOMPARE(problem.details, QString::fromStdString(denied().text()));
    }
    void theBannerOfADirectoryHasBoth()
    {
        QApplication::installTranslator(&m_language);
        const SnapshotPtr closed = nextTick(*mockupSnapshot(), [](Snapshot &s) {
            s.registry.directories = {{"/run/proctor", true, false, 0,
                                       systemError(EACCES, "/run/proctor", "cannot be listed")}};
        });
        const ProblemWords problem = problemOf(*closed);
        QVERIFY2(problem.sentence.contains(u": [permission denied]"_s),
                 qPrintable(problem.sentence));
        QVERIFY(problem.details.contains(u"cannot be listed"_s));
    }
    void whatIsJoinedIsASentenceOfThatLanguage()
    {
        QApplication::installTranslator(&m_language);
        ProcessesPage page;
        page.setScannedWords([] { return u"Scanned 1 s ago"_s; });
        page.showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
            std::erase_if(s.rows, [](const ProcessRow &row) {
                return row.judgement.verdict() == Verdict::Orphan;
            });
        }));
        page.setFilterLook(Look::Orphan);
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"[Scanned 1 s ago.]"_s);
        }));
    }
};

QTEST_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
