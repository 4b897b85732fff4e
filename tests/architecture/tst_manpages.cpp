// SPDX-License-Identifier: GPL-3.0-or-later
// The manual pages: each program has one, it names every option that the program does, and the
// pages lead to one another.
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir &pages()
{
    static const QDir folder(QStringLiteral(PROCTOR_SOURCE_DIR "/resources/man"));
    return folder;
}

/// What a reader sees of it: without fonts and with plain hyphens (man 7 groff_char).
QString pageText(const QString &name)
{
    QFile file(pages().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression fonts(u"\\\\f[A-Z]"_s);
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s).remove(fonts);
}

/// "proctor-run.1" of "proctor-run (1)", of all that are Proctor's.
QStringList seeAlso(const QString &page)
{
    static const QRegularExpression name(u"\\.BR (proctor[a-z-]*) \\(([1-8])\\)"_s);
    QStringList out;
    for (const auto &match : name.globalMatch(page.section(u".SH SEE ALSO"_s, 1)))
        out << match.captured(1) + u'.' + match.captured(2);
    return out;
}

} // namespace

class TestManPages : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyOptionIsDescribed_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("proctor") << u"proctor"_s << QStringList();
        QTest::newRow("proctor-run") << u"proctor-run"_s << QStringList();
        for (const char *command : {"status", "list", "explain", "profiles", "clean", "audit",
                                    "register", "unregister", "validate"})
            QTest::addRow("proctorctl %s", command)
                << u"proctorctl"_s << QStringList{QString::fromLatin1(command)};
    }
    void everyOptionIsDescribed()
    {
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        QProcess help;
        help.start(QStringLiteral(PROCTOR_BIN_DIR "/") + program,
                   arguments + QStringList{u"--help"_s});
        QVERIFY2(help.waitForFinished(), qPrintable(help.errorString()));
        QCOMPARE(help.exitCode(), 0);
        const QString page = pageText(program + u".1"_s);
        QVERIFY2(!page.isEmpty(), "there is no such page");
        static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]+"_s);
        int options = 0;
        for (const auto &match :
             option.globalMatch(QString::fromUtf8(help.readAllStandardOutput()))) {
            ++options;
            const QRegularExpression whole(QRegularExpression::escape(match.captured()) +
                                           u"(?![\\w-])"_s);
            QVERIFY2(page.contains(whole), qPrintable(match.captured()));
        }
        QVERIFY(options > 0);
    }

    void exitCodesAreSaid_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : {u"proctor.1"_s, u"proctorctl.1"_s, u"proctor-run.1"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void exitCodesAreSaid()
    {
        QFETCH(const QString, page);
        QVERIFY(pageText(page).contains(u".SH EXIT STATUS"_s));
    }

    void pagesLeadToOneAnother()
    {
        const QStringList names = pages().entryList({u"*.[1-8]"_s}, QDir::Files);
        QVERIFY(names.size() >= 6);
        for (const QString &name : names) {
            const QStringList others = seeAlso(pageText(name));
            if (name != u"proctor.1"_s)
                QVERIFY2(others.contains(u"proctor.1"_s), qPrintable(name));
            for (const QString &other : others)
                QVERIFY2(names.contains(other), qPrintable(name + u": "_s + other));
        }
    }
};

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
