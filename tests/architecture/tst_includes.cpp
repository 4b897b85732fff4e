// SPDX-License-Identifier: GPL-3.0-or-later
// The house rules that a compiler does not know: app → ui → core, the order of core's folders, who
// may signal, a licence line in every file. Reads the sources; sourcerules.h complains.
#include "tests/architecture/sourcerules.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList rooms{u"app"_s, u"ui"_s, u"core"_s};

/// Paths from the root of the sources, of the files below \p folders that match \p names.
QStringList filesIn(const QStringList &folders, const QStringList &names)
{
    const QDir root(QStringLiteral(PROCTOR_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << root.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

const QStringList code{u"*.cpp"_s, u"*.h"_s, u"*.c"_s};

QString contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(PROCTOR_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString lines(const QStringList &complaints)
{
    return complaints.join(u'\n');
}

} // namespace

class TestIncludes : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void includesPointOneWay()
    {
        const QStringList paths = filesIn(rooms, code);
        for (const QString &room : rooms) {
            const bool found = std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
                return path.startsWith(room + u'/');
            });
            QVERIFY2(found, qPrintable(u"no sources found in "_s + room));
        }
        QStringList complaints;
        for (const QString &path : paths)
            complaints << wrongIncludes(path, contentOf(path));
        QVERIFY2(complaints.isEmpty(), qPrintable(lines(complaints)));
    }

    void wrongIncludesAreCaught_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char *path, const char *line, bool wrong) {
            QTest::addRow("%s %s", path, QByteArray(line).simplified().constData())
                << QString::fromLatin1(path) << QString::fromLatin1(line) << wrong;
        };
        row("core/base/x.cpp", "#include \"ui/format.h\"", true);
        row("core/base/x.cpp", "  #  include \"app/proctor/demo.h\"", true);
        row("core/base/x.cpp", "#include <ui/format.h>", true);
        row("core/base/x.cpp", "#include \"../../ui/format.h\"", true);
        row("core/base/x.cpp", "#include \"../process/pidfd.h\"", true);
        row("core/base/x.cpp", "#include \"core/base/result.h\"", false);
        row("core/base/x.cpp", "#include \"result.h\"", false);
        row("core/base/x.cpp", "#include <queue>", false);
        row("core/base/x.cpp", "#include <qwidget.h>", true);
        row("core/base/x.cpp", "// #include \"ui/format.h\"", false);
        row("core/process/x.h", "#include \"core/registry/record.h\"", true);
        row("core/detector/x.h", "#include \"core/cleanup/policy.h\"", true);
        row("core/detector/rules/x.h", "#include \"core/cleanup/policy.h\"", true);
        row("core/history/x.h", "#include \"core/engine/snapshot.h\"", true);
        row("core/history/x.h", "#include \"core/cleanup/cleanup.h\"", false);
        row("core/cleanup/x.h", "#include \"core/history/healthseries.h\"", true);
        row("core/engine/x.h", "#include \"core/history/healthseries.h\"", false);
        row("core/engine/x.h", "#include \"core/elsewhere/x.h\"", true);
        row("core/elsewhere/x.h", "#include \"core/base/result.h\"", true);
        row("core/engine/x.h", "#include \"tests/support/samplesnapshot.h\"", true);
        row("core/engine/x.h", "#include <QtWidgets/QWidget>", true);
        row("core/engine/x.h", "#include <QtGui/QColor>", true);
        row("core/engine/x.h", "#include <QtSql/QSqlQuery>", true);
        row("core/history/x.h", "#include <QtSql/QSqlQuery>", false);
        row("core/engine/x.h", "#include <QtCore/QObject>", false);
        row("ui/x.cpp", "#include \"app/proctor/demo.h\"", true);
        row("ui/x.cpp", "#include \"core/engine/snapshot.h\"", false);
        row("ui/x.cpp", "#include <QtWidgets/QWidget>", false);
        row("app/proctor/x.cpp", "#include \"ui/format.h\"", false);
        row("app/proctor/x.cpp", "#include \"x.moc\"", false);
        row("app/proctor-run/x.c", "#include \"record.h\"", false);
        row("app/proctor-run/x.c", "#include \"core/registry/record.h\"", true);
        row("app/proctor-run/x.c", "#include \"app/proctor/demo.h\"", true);
        row("app/proctor-run/x.c", "#include \"../proctor/demo.h\"", true);
        row("app/proctor-run/x.c", "#include <QtCore/QFile>", true);
    }

    void wrongIncludesAreCaught()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, wrong);
        const QStringList complaints = wrongIncludes(path, u"// first\n"_s + line + u'\n');
        QCOMPARE(complaints.size(), wrong ? 1 : 0);
        if (wrong)
            QVERIFY2(complaints.first().startsWith(path + u":2: "_s),
                     qPrintable(complaints.first()));
    }

    void oneFileSignals()
    {
        QStringList complaints;
        for (const QString &path : filesIn(rooms, code))
            complaints << wrongSignals(path, contentOf(path));
        QVERIFY2(complaints.isEmpty(), qPrintable(lines(complaints)));
        QVERIFY(contentOf(u"core/process/pidfd.cpp"_s).contains(u"pidfd_send_signal"_s));
    }

    void demoScriptsSignalNobody()
    {
        static const QRegularExpression call(
            u"\\b(os\\.kill|os\\.killpg|pidfd_send_signal|pkill|killall)\\b"_s);
        const QStringList scripts = filesIn({u"app"_s}, {u"*.py"_s});
        QVERIFY(!scripts.isEmpty());
        for (const QString &path : scripts)
            QVERIFY2(!contentOf(path).contains(call), qPrintable(path));
    }

    void wrongSignalsAreCaught_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char *path, const char *line, bool wrong) {
            QTest::addRow("%s %s", path, QByteArray(line).simplified().constData())
                << QString::fromLatin1(path) << QString::fromLatin1(line) << wrong;
        };
        row("core/x.cpp", "kill(pid, SIGTERM);", true);
        row("core/x.cpp", "::kill (pid, SIGTERM);", true);
        row("core/process/pidfd.cpp", "::kill(pid, SIGTERM);", true);
        row("core/x.cpp", "killpg(group, SIGTERM);", true);
        row("core/x.cpp", "syscall(SYS_tgkill, group, pid, SIGTERM);", true);
        row("app/proctor-run/x.c", "tgkill(group, pid, SIGTERM);", true);
        row("core/x.cpp", "object.kill(pid, SIGTERM);", true);
        row("core/x.cpp", "process->kill();", false);
        row("core/x.cpp", "process.kill();", false);
        row("core/x.cpp", "overkill(pid);", false);
        row("core/x.cpp", "a(); // never kill(2)", false);
        row("core/x.cpp", "/* kill(pid) \n kill(pid) */", false);
        row("core/x.cpp", "say(\"kill(pid)\");", false);
        row("core/x.cpp", "say(\"//\"); kill(pid, 9);", true);
        row("core/x.cpp", "syscall(SYS_pidfd_send_signal, fd, 9);", true);
        row("core/process/pidfd.cpp", "syscall(SYS_pidfd_send_signal, fd, 9);", false);
    }

    void wrongSignalsAreCaught()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, wrong);
        QCOMPARE(wrongSignals(path, line).size(), wrong ? 1 : 0);
    }

    void everyFileHasItsLicence()
    {
        const QStringList folders{u"app"_s,       u"core"_s,  u"ui"_s,
                                  u"resources"_s, u"tests"_s, u"translations"_s};
        const QStringList names =
            code + QStringList{u"*.py"_s,     u"*.sh"_s,    u"CMakeLists.txt"_s,
                               u"*.cmake"_s,  u"*.toml"_s,  u"start"_s,
                               u"run"_s,      u"install"_s, u"*.service"_s,
                               u"*.timer"_s,  u"*.conf"_s,  u"*.policy"_s,
                               u"*.desktop"_s};
        QStringList without;
        for (const QString &path : filesIn(folders, names))
            if (!path.startsWith(u"tests/data/"_s) && !hasLicence(contentOf(path)))
                without << path;
        QVERIFY2(without.isEmpty(), qPrintable(u"without an SPDX line:\n"_s + lines(without)));
        QVERIFY(!hasLicence(u"#pragma once\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
