// SPDX-License-Identifier: GPL-3.0-or-later
// What the built programs import: nothing that signals by number, which may be somebody else's by
// now. Asks nm (binutils). A process is signalled through its pidfd, by one system call.
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QString binaries = QStringLiteral(PROCTOR_BIN_DIR "/");
const QString launcherObjects = QStringLiteral(PROCTOR_RUN_OBJECTS);

/// The undefined symbols that nm prints, without their versions.
QSet<QString> importsIn(const QString &output)
{
    QSet<QString> symbols;
    for (const QString &line : output.split(u'\n')) {
        const QString entry = line.trimmed();
        if (entry.startsWith(u"U "_s) || entry.startsWith(u"w "_s))
            symbols << entry.mid(2).trimmed().section(u'@', 0, 0);
    }
    return symbols;
}

/// Empty, and says so, where nm fails.
QSet<QString> importsOf(const QString &file, const QStringList &options)
{
    QProcess nm;
    nm.start(u"nm"_s, options + QStringList{u"--undefined-only"_s, file});
    if (!nm.waitForFinished() || nm.exitStatus() != QProcess::NormalExit || nm.exitCode() != 0) {
        qWarning("nm %s: %s %s", qPrintable(file), qPrintable(nm.errorString()),
                 nm.readAllStandardError().constData());
        return {};
    }
    return importsIn(QString::fromLocal8Bit(nm.readAllStandardOutput()));
}

QStringList forbiddenAmong(const QSet<QString> &imports)
{
    static const QSet<QString> forbidden{u"kill"_s,   u"killpg"_s,   u"tkill"_s,
                                         u"tgkill"_s, u"sigqueue"_s, u"pthread_kill"_s};
    return QStringList((forbidden & imports).values());
}

} // namespace

class TestSymbols : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void programsImportNothingThatSignalsByNumber_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("used"); // proof that the symbols were read
        QTest::addRow("proctor") << QString(binaries + u"proctor"_s) << QStringList{u"-D"_s}
                                 << u"syscall"_s;
        QTest::addRow("proctorctl")
            << QString(binaries + u"proctorctl"_s) << QStringList{u"-D"_s} << u"syscall"_s;
        QTest::addRow("proctor-helper")
            << QString(binaries + u"proctor-helper"_s) << QStringList{u"-D"_s} << u"syscall"_s;
        QTest::addRow("proctor-run") << launcherObjects << QStringList() << u"open"_s;
    }

    void programsImportNothingThatSignalsByNumber()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        QFETCH(QString, used);
        const QSet<QString> imports = importsOf(file, options);
        QVERIFY2(imports.contains(used), qPrintable(u"no symbols of "_s + file));
        const QStringList found = forbiddenAmong(imports);
        QVERIFY2(found.isEmpty(), qPrintable(file + u" imports "_s + found.join(u", "_s)));
    }

    void aProgramThatSignalsIsCaught()
    {
        // Every shell with job control imports it.
        QCOMPARE(forbiddenAmong(importsOf(u"/bin/bash"_s, {u"-D"_s})).contains(u"kill"_s), true);
        QCOMPARE(forbiddenAmong(importsIn(u"                 U tgkill@GLIBC_2.30\n"_s)),
                 QStringList{u"tgkill"_s});
        QCOMPARE(forbiddenAmong(importsIn(u"                 U overkill\n"_s)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSymbols)
#include "tst_symbols.moc"
