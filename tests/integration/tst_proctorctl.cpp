// SPDX-License-Identifier: GPL-3.0-or-later
// proctorctl from outside, with real workers. Owners and workers are cats, children of this test,
// that end when their stdin is closed, so that none outlives it. The registry is a temporary
// directory. Nothing is waited for but what can be seen.
#include "core/process/pidfd.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>

using namespace Qt::StringLiterals;
using namespace proctor;

namespace {

const QString program = QStringLiteral(PROCTOR_BIN_DIR "/proctorctl");
constexpr int patience = 60000; // ms, only waited for in full on a machine that hangs

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

using Child = std::unique_ptr<QProcess>;

QString pidOf(const Child &child)
{
    return QString::number(child->processId());
}

bool runs(const Child &child)
{
    const auto handle = openPidfd(static_cast<pid_t>(child->processId()));
    return handle && !handle->exited();
}

void leave(const Child &child)
{
    if (child->state() == QProcess::NotRunning)
        return;
    child->closeWriteChannel();
    QVERIFY(child->waitForFinished(patience));
}

} // namespace

class TestProctorctl : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_registry;
    QProcessEnvironment m_environment;
    std::vector<Child> m_kept; ///< ended by cleanup()

    Child start(const QString &command, const QStringList &arguments)
    {
        auto child = std::make_unique<QProcess>();
        child->setProcessEnvironment(m_environment);
        child->start(command, arguments);
        return child->waitForStarted(patience) ? std::move(child) : nullptr;
    }

    Child startOwner() { return start(u"/bin/cat"_s, {}); }

    QString recordOf(const Child &worker) const
    {
        const QStringList found =
            QDir(m_registry).entryList({pidOf(worker) + u"-*.json"_s}, QDir::Files);
        return found.isEmpty() ? QString() : m_registry + u'/' + found.first();
    }

    Child startWorker(const QString &id, const Child &owner,
                      const QStringList &command = {u"/bin/cat"_s})
    {
        Child worker = start(
            QStringLiteral(PROCTOR_RUN_PATH),
            QStringList{u"--worker-id"_s, id, u"--owner-pid"_s, pidOf(owner), u"--"_s} + command);
        const bool there =
            worker && QTest::qWaitFor([&] { return !recordOf(worker).isEmpty(); }, patience);
        return there ? std::move(worker) : nullptr;
    }

    QJsonObject recordContent(const Child &worker) const
    {
        QFile file(recordOf(worker));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    Outcome run(const QStringList &arguments, const QString &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        process.start(program, arguments);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString planFile(const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(u"plan.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no plan");
        return file.fileName();
    }

    QStringList listed(const QString &states) const
    {
        QStringList ids;
        const auto all = run({u"list"_s, u"--json"_s, u"--state"_s, states}).json();
        for (const auto &process : all[u"processes"_s].toArray())
            if (!process[u"worker_id"_s].isNull())
                ids << process[u"worker_id"_s].toString();
        ids.sort();
        return ids;
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString base = QFileInfo(m_dir->path()).canonicalFilePath();
        m_registry = base + u"/workers"_s;
        QVERIFY(QDir().mkpath(m_registry));
        QVERIFY(QDir().mkpath(base + u"/tmp"_s));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, m_registry);
        m_environment.insert(u"XDG_CONFIG_HOME"_s, base);
        m_environment.insert(u"XDG_STATE_HOME"_s, base + u"/state"_s);
        m_environment.insert(u"TMPDIR"_s, base + u"/tmp"_s);
    }

    void cleanup()
    {
        for (const Child &child : m_kept)
            leave(child);
        m_kept.clear();
    }

    /// Writes a profile of the user's.
    QString writeProfile(const QString &name, const QByteArray &toml)
    {
        const QString folder = QFileInfo(m_registry).path() + u"/proctor/profiles"_s;
        QDir().mkpath(folder);
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(toml);
        return file.fileName();
    }

    void profilesListsThemAndWhatTheyMatch()
    {
        const QString file = writeProfile(
            u"cats.toml"_s, "name = \"cats\"\n[[match]]\nexecutables = [\"cat\"]\n"
                            "required = [\"--\", \"-\"]\n[daemon]\nstop = \"cat --stop\"\n");
        m_kept.push_back(start(u"/bin/cat"_s, {u"--"_s, u"-"_s}));
        m_kept.push_back(start(u"/bin/cat"_s, {u"-"_s}));
        QVERIFY(m_kept[0] && m_kept[1]);
        const auto ran = run({u"profiles"_s, u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json()[u"schema"_s].toInt(), 1);
        QStringList names;
        QJsonObject cats;
        for (const auto &profile : ran.json()[u"profiles"_s].toArray()) {
            names << profile[u"name"_s].toString();
            if (names.last() == u"cats"_s)
                cats = profile.toObject();
        }
        QVERIFY(names.contains(u"dspy-bridge"_s) && names.contains(u"gradle-daemon"_s));
        QCOMPARE(cats[u"file"_s].toString(), file);
        QCOMPARE(cats[u"stop"_s].toString(), u"cat --stop"_s);
        QVERIFY(cats[u"lives_on"_s].toBool() && !cats[u"built_in"_s].toBool());
        QCOMPARE(cats[u"processes"_s].toArray().size(), 1);
        QCOMPARE(QString::number(cats[u"processes"_s][0][u"pid"_s].toInt()), pidOf(m_kept[0]));

        const auto people = run({u"profiles"_s});
        QCOMPARE(people.code, 0);
        QVERIFY(people.out.contains("cats") && people.out.contains(pidOf(m_kept[0]).toUtf8()));
    }

    void aWrongProfileIsSaidWithFileAndLine()
    {
        writeProfile(u"bad.toml"_s, "name = \"celery\"\n[[match]]\nprogram = [\"x\"]\n");
        const auto ran = run({u"profiles"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.json()[u"problems"_s][0][u"where"_s].toString().endsWith(u"bad.toml:3"_s));
        const auto people = run({u"profiles"_s});
        QCOMPARE(people.code, 1);
        QVERIFY(people.out.contains("celery")); // the built-in one stays
        QVERIFY(people.err.contains("bad.toml:3: unknown key \"program\""));
        const auto status = run({u"status"_s, u"--json"_s}).json();
        QVERIFY(!status[u"reasons"_s].toArray().isEmpty());
    }

    void profilesTestChecksOneFileAndChangesNothing()
    {
        const QString good = m_dir->filePath(u"good.toml"_s);
        const QString bad = m_dir->filePath(u"bad.toml"_s);
        for (const auto &[path, toml] :
             {std::pair{good, QByteArray("name = \"celery\"\n[[match]]\nexecutables = [\"cat\"]\n"
                                         "subcommands = [\"\"]\nforbidden = [\"-\"]\n")},
              std::pair{bad, QByteArray("name = \"bad\"\n")}}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(toml);
        }
        m_kept.push_back(startOwner());
        QVERIFY(m_kept[0]);
        const auto valid = run({u"profiles"_s, u"test"_s, good, u"--json"_s});
        QCOMPARE(valid.code, 0);
        QVERIFY(valid.json()[u"valid"_s].toBool() && valid.json()[u"replaces_built_in"_s].toBool());
        bool found = false;
        for (const auto &process : valid.json()[u"profile"_s][u"processes"_s].toArray())
            found = found || QString::number(process[u"pid"_s].toInt()) == pidOf(m_kept[0]);
        QVERIFY(found);
        QVERIFY(run({u"profiles"_s, u"test"_s, good}).out.contains("valid"));
        QVERIFY(runs(m_kept[0]));

        const auto wrong = run({u"profiles"_s, u"test"_s, bad});
        QCOMPARE(wrong.code, 1);
        QVERIFY(wrong.err.contains("bad.toml:1: [[match]] is missing"));
        QCOMPARE(run({u"profiles"_s, u"test"_s, u"/nonexistent.toml"_s}).code, 2);
        QCOMPARE(run({u"profiles"_s, u"test"_s}).code, 2);
        QCOMPARE(run({u"profiles"_s}).code, 0); // what was tested counts for nothing else
    }

    void statusHasTheKeysOfTheContract()
    {
        const auto ran = run({u"status"_s, u"--json"_s});
        QCOMPARE(ran.code, 0);
        const QStringList keys{u"health"_s,  u"kept"_s,     u"orphans"_s,
                               u"reasons"_s, u"registry"_s, u"scan"_s,
                               u"schema"_s,  u"suspects"_s, u"tracked_processes"_s,
                               u"unknown"_s, u"zombies"_s};
        QCOMPARE(ran.json().keys(), keys);
        QCOMPARE(ran.json()[u"schema"_s].toInt(), 1);
        const QStringList registry{u"alive_workers"_s, u"dead_workers"_s, u"directories"_s,
                                   u"total_registered"_s, u"unreadable_records"_s};
        QCOMPARE(ran.json()[u"registry"_s].toObject().keys(), registry);
        const QStringList scan{u"at"_s, u"duration_ms"_s, u"processes_seen"_s};
        QCOMPARE(ran.json()[u"scan"_s].toObject().keys(), scan);
    }

    void checkExitsWithTheHealth()
    {
        QCOMPARE(run({u"status"_s, u"--check"_s}).code, 0);
        Child owner = startOwner();
        for (int i = 0; i < 26; ++i) {
            m_kept.push_back(startWorker(u"w%1"_s.arg(i), owner));
            QVERIFY(m_kept.back());
        }
        QCOMPARE(run({u"status"_s, u"--check"_s}).code, 0);
        leave(owner);
        QCOMPARE(run({u"status"_s, u"--check"_s}).code, 2);
        while (m_kept.size() > 1) {
            leave(m_kept.back());
            m_kept.pop_back();
        }
        const auto degraded = run({u"status"_s, u"--check"_s});
        QCOMPARE(degraded.code, 1);
        QVERIFY(degraded.out.contains("Health: degraded (1 orphan)"));
        QVERIFY(!degraded.out.contains('\033'));
        QCOMPARE(run({u"status"_s}).code, 0);
        QCOMPARE(run({u"status"_s, u"--check"_s, u"--nonsense"_s}).code, 3);
    }

    void listFiltersByState()
    {
        Child owner = startOwner();
        Child gone = startOwner();
        m_kept.push_back(startWorker(u"living"_s, owner));
        m_kept.push_back(startWorker(u"lost"_s, gone));
        QVERIFY(m_kept[0] && m_kept[1]);
        QCOMPARE(listed(u"active"_s), (QStringList{u"living"_s, u"lost"_s}));
        leave(gone);
        QCOMPARE(listed(u"orphan"_s), QStringList{u"lost"_s});
        QCOMPARE(listed(u"active"_s), QStringList{u"living"_s});
        QCOMPARE(listed(u"active,orphan"_s), (QStringList{u"living"_s, u"lost"_s}));

        const auto ran = run({u"list"_s, u"--json"_s, u"--state"_s, u"orphan"_s});
        const auto process = ran.json()[u"processes"_s][0].toObject();
        const QStringList keys{
            u"age_s"_s,          u"cmdline"_s, u"cpu_percent"_s, u"deciding"_s, u"evidence"_s,
            u"orphaned_for_s"_s, u"owner"_s,   u"pid"_s,         u"ppid"_s,     u"profile"_s,
            u"rss_bytes"_s,      u"stalled"_s, u"start_ticks"_s, u"uid"_s,      u"verdict"_s,
            u"worker_id"_s};
        QCOMPARE(process.keys(), keys);
        QCOMPARE(process[u"deciding"_s].toString(), u"owner-dead"_s);
        QCOMPARE(process[u"owner"_s][u"alive"_s].toBool(true), false);
        leave(owner);
    }

    void explainShowsTheEvidence()
    {
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"w"_s, owner));
        const auto worker = run({u"explain"_s, pidOf(m_kept[0]), u"--json"_s}).json();
        QCOMPARE(worker[u"tracked"_s].toBool(), true);
        QCOMPARE(worker[u"process"_s][u"verdict"_s].toString(), u"active"_s);
        const auto stranger = run({u"explain"_s, pidOf(owner), u"--json"_s}).json();
        QCOMPARE(stranger[u"tracked"_s].toBool(true), false);
        QCOMPARE(stranger[u"process"_s][u"verdict"_s].toString(), u"kept"_s);
        QVERIFY(!stranger[u"process"_s][u"evidence"_s].toArray().isEmpty());

        const QString pid = pidOf(owner);
        leave(owner);
        const auto nobody = run({u"explain"_s, pid});
        QCOMPARE(nobody.code, 2);
        QVERIFY(nobody.out.isEmpty());
        QCOMPARE(nobody.err, "proctorctl: no process has pid " + pid.toUtf8() + "\n");
    }

    void aDryRunEndsNothing()
    {
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"lost"_s, owner));
        leave(owner);
        const auto ran = run({u"clean"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json()[u"found"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 0);
        QCOMPARE(ran.json()[u"dry_run"_s].toBool(), true);
        QCOMPARE(ran.json()[u"targets"_s][0][u"outcome"_s].toString(), u"planned"_s);
        const auto people = run({u"clean"_s, u"--dry-run"_s});
        QVERIFY(people.out.contains("\nFound: 1\nTerminated: 0\nErrors: 0\nPreserved: 0\n"));
        QVERIFY(runs(m_kept[0]));
        QCOMPARE(listed(u"orphan"_s), QStringList{u"lost"_s});
    }

    void cleanEndsTheOrphanAndNotTheActive()
    {
        Child owner = startOwner();
        Child gone = startOwner();
        m_kept.push_back(startWorker(u"living"_s, owner));
        Child lost = startWorker(u"lost"_s, gone);
        QVERIFY(lost && m_kept[0]);
        const int lostPid = static_cast<int>(lost->processId());
        leave(gone);
        const auto ran = run({u"clean"_s, u"--yes"_s, u"--json"_s, u"--no-audit"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json()[u"found"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"errors"_s].toInt(), 0);
        QCOMPARE(ran.json()[u"preserved_active"_s].toInt(), 1);
        const auto target = ran.json()[u"targets"_s][0].toObject();
        QCOMPARE(target[u"pid"_s].toInt(), lostPid);
        QCOMPARE(target[u"outcome"_s].toString(), u"ended"_s);
        QCOMPARE(target[u"steps"_s].toArray(), QJsonArray{u"TERM"_s});
        QVERIFY(lost->waitForFinished(patience));
        QCOMPARE(lost->exitStatus(), QProcess::CrashExit);
        QVERIFY(runs(m_kept[0]));
        const auto again = run({u"clean"_s, u"--yes"_s});
        QCOMPARE(again.code, 0);
        QVERIFY(again.out.endsWith("Found: 0\nTerminated: 0\nErrors: 0\nPreserved: 1\n"));
        leave(owner);
    }

    void cleanIsRecorded()
    {
        Child owner = startOwner();
        Child lost = startWorker(u"lost"_s, owner, {u"/bin/cat"_s, u"--"_s, u"-"_s});
        const QString pid = pidOf(lost);
        leave(owner);
        QCOMPARE(run({u"clean"_s, u"--yes"_s}).code, 0);
        const auto audit = run({u"audit"_s, u"--json"_s, u"--pid"_s, pid});
        QStringList kinds;
        for (const auto &entry : audit.json()[u"entries"_s].toArray())
            kinds << entry[u"kind"_s].toString();
        QCOMPARE(kinds, (QStringList{u"plan"_s, u"intent"_s, u"sent"_s, u"outcome"_s}));
        QVERIFY(lost->waitForFinished(patience));
    }

    void whatCannotBeRecordedIsNotEnded()
    {
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"lost"_s, owner));
        leave(owner);
        m_environment.insert(u"XDG_STATE_HOME"_s, u"/proc/self/none"_s);
        const auto ran = run({u"clean"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.json()[u"targets"_s][0][u"outcome"_s].toString(), u"refused"_s);
        QVERIFY(!ran.json()[u"unrecorded"_s].toString().isEmpty());
        QVERIFY(ran.err.contains("--no-audit"));
        QVERIFY(runs(m_kept[0]));
        Child emergency = std::move(m_kept[0]);
        m_kept.clear();
        QCOMPARE(run({u"clean"_s, u"--yes"_s, u"--no-audit"_s}).code, 0);
        QVERIFY(emergency->waitForFinished(patience));
    }

    void aPlanIsReadBackAndVerified()
    {
        Child owner = startOwner();
        Child first = startWorker(u"first"_s, owner);
        Child adopted = startWorker(u"adopted"_s, owner);
        leave(owner);
        const auto planned = run({u"clean"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(planned.json()[u"found"_s].toInt(), 2);
        Child next = startOwner();
        QCOMPARE(run({u"register"_s, u"--pid"_s, pidOf(adopted), u"--worker-id"_s, u"adopted"_s,
                      u"--owner-pid"_s, pidOf(next), u"--lifetime"_s, u"bound"_s})
                     .code,
                 0);
        Child third = startOwner();
        m_kept.push_back(startWorker(u"not planned"_s, third));
        leave(third);
        const auto ran =
            run({u"clean"_s, u"--yes"_s, u"--json"_s, u"--plan"_s, planFile(planned.out)});
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"excluded"_s].toArray().size(), 1);
        QVERIFY(first->waitForFinished(patience));
        QVERIFY(runs(adopted));
        QVERIFY(runs(m_kept[0]));
        m_kept.push_back(std::move(adopted));
        leave(next);
    }

    void aBadPlanDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::newRow("no JSON") << QByteArray("all of them");
        QTest::newRow("another schema") << QByteArray(R"({"schema":2,"targets":[]})");
        QTest::newRow("no targets") << QByteArray(R"({"schema":1})");
        QTest::newRow("a pid alone") << QByteArray(R"({"schema":1,"targets":[{"pid":1}]})");
    }
    void aBadPlanDoesNothing()
    {
        QFETCH(QByteArray, plan);
        const auto ran = run({u"clean"_s, u"--yes"_s, u"--plan"_s, planFile(plan)});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("plan.json"));
        QVERIFY(ran.err.contains("--dry-run --json"));
    }

    void anActiveWorkerIsNotEndedWhenNamed()
    {
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"living"_s, owner));
        const auto ran =
            run({u"clean"_s, u"--yes"_s, u"--json"_s, u"--pid"_s, pidOf(m_kept[0]), pidOf(owner)});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.json()[u"found"_s].toInt(), 0);
        QCOMPARE(ran.json()[u"excluded"_s].toArray().size(), 2);
        QVERIFY(runs(m_kept[0]));
        QVERIFY(runs(owner));
        leave(owner);
    }

    void withoutATerminalItRefuses()
    {
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"lost"_s, owner));
        leave(owner);
        const auto ran = run({u"clean"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("use --yes or --dry-run"));
        QVERIFY(runs(m_kept[0]));
    }

    void atATerminalItAsks_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("code");
        QTest::newRow("no") << QByteArray("n\n") << 1;
        QTest::newRow("yes") << QByteArray("y\n") << 0;
    }
    void atATerminalItAsks()
    {
        QFETCH(QByteArray, reply);
        QFETCH(int, code);
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"lost"_s, owner));
        leave(owner);
        const UniqueFd terminal(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
        QVERIFY(::grantpt(terminal.get()) == 0 && ::unlockpt(terminal.get()) == 0);
        const UniqueFd held(::open(::ptsname(terminal.get()), O_RDWR | O_NOCTTY | O_CLOEXEC));
        QCOMPARE(::write(terminal.get(), reply.constData(), static_cast<std::size_t>(reply.size())),
                 static_cast<ssize_t>(reply.size()));
        const auto ran = run({u"clean"_s}, QString::fromLocal8Bit(::ptsname(terminal.get())));
        QVERIFY(ran.err.contains("End 1 process? [y/N]"));
        QCOMPARE(ran.code, code);
        if (code == 0)
            QVERIFY(m_kept[0]->waitForFinished(patience));
        else
            QVERIFY(runs(m_kept[0]));
    }

    void anInterruptStopsBeforeTheNextSignal()
    {
        Child owner = startOwner();
        Child deaf = startWorker(u"deaf"_s, owner,
                                 {u"/bin/sh"_s, u"-c"_s, u"trap '' TERM; echo deaf; cat"_s});
        QVERIFY(deaf);
        QTRY_VERIFY_WITH_TIMEOUT(deaf->canReadLine(), patience);
        leave(owner);
        Child clean =
            start(program, {u"clean"_s, u"--yes"_s, u"--json"_s, u"--grace"_s, u"3600"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(m_registry).entryList({u"*.ending"_s}, QDir::Files).isEmpty(), patience);
        const auto handle = openPidfd(static_cast<pid_t>(clean->processId()));
        QVERIFY(handle && PidfdSignaller().send(*handle, SIGINT));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += clean->readAllStandardError()).contains("interrupt again to leave"), patience);
        QVERIFY(PidfdSignaller().send(*handle, SIGINT));
        QVERIFY(clean->waitForFinished(patience));
        QCOMPARE(clean->exitStatus(), QProcess::NormalExit);
        QCOMPARE(clean->exitCode(), 1);
        const auto json = QJsonDocument::fromJson(clean->readAllStandardOutput()).object();
        QCOMPARE(json[u"targets"_s][0][u"outcome"_s].toString(), u"cancelled"_s);
        QCOMPARE(json[u"errors"_s].toInt(), 1);
        QVERIFY(runs(deaf));
        leave(deaf);
    }

    void aRunningProcessIsRegisteredAndUnregistered()
    {
        Child owner = startOwner();
        Child worker = startOwner();
        const auto ran = run({u"register"_s, u"--pid"_s, pidOf(worker), u"--worker-id"_s, u"late"_s,
                              u"--owner-pid"_s, pidOf(owner), u"--label"_s, u"pool=main"_s});
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.code, 0);
        QCOMPARE(recordContent(worker)[u"lifetime"_s].toString(), u"bound"_s);
        QCOMPARE(recordContent(worker)[u"labels"_s][u"pool"_s].toString(), u"main"_s);
        QCOMPARE(listed(u"active"_s), QStringList{u"late"_s});
        QCOMPARE(run({u"unregister"_s, u"--pid"_s, pidOf(worker)}).code, 0);
        QVERIFY(recordOf(worker).isEmpty());
        QVERIFY(runs(worker));
        QCOMPARE(run({u"unregister"_s, u"--pid"_s, pidOf(worker)}).code, 1);

        // Its parent, this test, was not named: nothing is said about its end.
        QCOMPARE(run({u"register"_s, u"--pid"_s, pidOf(worker), u"--worker-id"_s, u"late"_s}).code,
                 0);
        QCOMPARE(recordContent(worker)[u"lifetime"_s].toString(), u"unstated"_s);
        QCOMPARE(recordContent(worker)[u"owner"_s][u"pid"_s].toInteger(),
                 QCoreApplication::applicationPid());
        leave(worker);
        leave(owner);
    }

    void adoptionKeepsTheFingerprintAndSavesTheWorker()
    {
        Child owner = startOwner();
        Child heir = startOwner();
        m_kept.push_back(startWorker(u"w"_s, owner));
        const Child &worker = m_kept[0];
        const QString fingerprint = recordContent(worker)[u"fingerprint"_s].toString();
        QVERIFY(!fingerprint.isEmpty());
        leave(owner);
        QCOMPARE(listed(u"orphan"_s), QStringList{u"w"_s});
        const QStringList adopt{u"register"_s, u"--pid"_s,       pidOf(worker), u"--worker-id"_s,
                                u"w"_s,        u"--owner-pid"_s, pidOf(heir)};
        const auto ran = run(adopt);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith("adopted w "));
        QCOMPARE(recordContent(worker)[u"fingerprint"_s].toString(), fingerprint);
        QCOMPARE(listed(u"active"_s), QStringList{u"w"_s});
        QCOMPARE(run({u"clean"_s, u"--yes"_s}).code, 0);
        QVERIFY(runs(worker));

        QFile mark(recordOf(worker).replace(u".json"_s, u".ending"_s));
        QVERIFY(mark.open(QIODevice::WriteOnly));
        const auto late = run(adopt);
        QCOMPARE(late.code, 1);
        QVERIFY(late.err.contains("is being ended"));

        // By a Proctor of another boot: it says nothing any more.
        QVERIFY(mark.write("00000000-0000-4000-8000-000000000000:1:2:3\n") > 0);
        mark.close();
        QCOMPARE(run(adopt).code, 0);
        leave(heir);
    }

    void registeringWaitsForTheLock()
    {
        Child owner = startOwner();
        m_kept.push_back(startOwner());
        UniqueFd lock(::open(QFile::encodeName(m_registry).constData(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(::flock(lock.get(), LOCK_EX), 0);
        const QStringList arguments{u"register"_s,    u"--pid"_s, pidOf(m_kept[0]),
                                    u"--worker-id"_s, u"w"_s,     u"--owner-pid"_s,
                                    pidOf(owner)};
        Child waiting = start(program, arguments);
        // man 5 proc_locks: it sleeps in the kernel, and is next
        const QRegularExpression sleeper(u"-> FLOCK +ADVISORY +WRITE +%1 "_s.arg(pidOf(waiting)));
        const auto sleeps = [&sleeper] {
            QFile locks(u"/proc/locks"_s);
            return locks.open(QIODevice::ReadOnly) &&
                   sleeper.match(QString::fromLatin1(locks.readAll())).hasMatch();
        };
        QTRY_VERIFY_WITH_TIMEOUT(sleeps(), patience);
        lock.reset();
        QVERIFY(waiting->waitForFinished(patience));
        QCOMPARE(waiting->exitCode(), 0);

        lock = UniqueFd(::open(QFile::encodeName(m_registry).constData(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(::flock(lock.get(), LOCK_EX), 0);
        const auto busy = run(arguments);
        QCOMPARE(busy.code, 3);
        QVERIFY(busy.err.contains("a registration holds its lock"));
        leave(owner);
    }

    /// kill -9 of Proctor between TERM and the end must not bar the survivor's adoption.
    void aKilledProctorsMarkIsForgotten()
    {
        Child owner = startOwner();
        Child heir = startOwner();
        m_kept.push_back(startWorker(u"deaf"_s, owner,
                                     {u"/bin/sh"_s, u"-c"_s, u"trap '' TERM; echo deaf; cat"_s}));
        const Child &deaf = m_kept[0];
        QVERIFY(deaf);
        QTRY_VERIFY_WITH_TIMEOUT(deaf->canReadLine(), patience);
        leave(owner);
        Child clean = start(program, {u"clean"_s, u"--yes"_s, u"--grace"_s, u"3600"_s});
        const auto marks = [this] { return QDir(m_registry).entryList({u"*.ending"_s}); };
        QTRY_VERIFY_WITH_TIMEOUT(!marks().isEmpty(), patience);
        const QStringList adopt{u"register"_s, u"--pid"_s,       pidOf(deaf), u"--worker-id"_s,
                                u"deaf"_s,     u"--owner-pid"_s, pidOf(heir)};
        QCOMPARE(run(adopt).code, 1);
        clean->kill();
        QVERIFY(clean->waitForFinished(patience));
        QVERIFY(!marks().isEmpty());
        QCOMPARE(run(adopt).code, 0);
        QCOMPARE(listed(u"active"_s), QStringList{u"deaf"_s});
        leave(heir);
    }

    void wrongArgumentsDoNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("command") << QStringList{u"purge"_s};
        QTest::newRow("option") << QStringList{u"clean"_s, u"--force"_s};
        QTest::newRow("state") << QStringList{u"list"_s, u"--state"_s, u"dead"_s};
        QTest::newRow("pid") << QStringList{u"explain"_s, u"0"_s};
        QTest::newRow("no pid") << QStringList{u"explain"_s};
        QTest::newRow("word") << QStringList{u"clean"_s, u"--yes"_s, u"--pid"_s, u"all"_s};
        QTest::newRow("scope") << QStringList{u"clean"_s, u"--yes"_s, u"--scope"_s, u"all"_s};
        QTest::newRow("grace") << QStringList{u"clean"_s, u"--yes"_s, u"--grace"_s, u"-1"_s};
        QTest::newRow("label") << QStringList{
            u"register"_s, u"--pid"_s, u"1"_s, u"--worker-id"_s, u"w"_s, u"--label"_s, u"main"_s};
        QTest::newRow("no worker") << QStringList{u"register"_s, u"--pid"_s, u"1"_s};
        QTest::newRow("lifetime") << QStringList{
            u"register"_s, u"--pid"_s, u"1"_s, u"--worker-id"_s, u"w"_s, u"--lifetime"_s, u"x"_s};
    }
    void wrongArgumentsDoNothing()
    {
        QFETCH(QStringList, arguments);
        const auto ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(QDir(m_registry).isEmpty());
    }

    void everyCommandHasHelp()
    {
        QCOMPARE(run({u"--version"_s}).out, QByteArray("proctorctl " PROCTOR_VERSION "\n"));
        QVERIFY(run({u"--help"_s}).out.contains("validate"));
        for (const QString &command : {u"status"_s, u"list"_s, u"explain"_s, u"clean"_s,
                                       u"register"_s, u"unregister"_s, u"validate"_s}) {
            const auto ran = run({command, u"--help"_s});
            QCOMPARE(ran.code, 0);
            QVERIFY2(ran.out.contains("Usage:"), qPrintable(command));
        }
    }

    void validateProvesItself()
    {
        Child owner = startOwner();
        m_kept.push_back(startWorker(u"living"_s, owner));
        const auto ran = run({u"validate"_s, u"--json"_s});
        const auto proof = ran.json()[u"self_proof"_s].toObject();
        QVERIFY2(proof[u"ok"_s].toBool(), ran.out.constData());
        bool lost = false;
        for (const auto &check : ran.json()[u"checks"_s].toArray()) {
            QVERIFY2(check[u"result"_s].toString() != u"fail"_s, ran.out.constData());
            lost = lost || check[u"result"_s].toString() == u"warn"_s;
        }
        QCOMPARE(ran.code, lost ? 1 : 0);
        QVERIFY(QDir(m_dir->path() + u"/tmp"_s).isEmpty());
        QVERIFY(runs(m_kept[0]));
        QVERIFY(run({u"validate"_s}).out.contains("\nself-proof: ok (orphan found in "));

        QFile broken(m_registry + u"/4000000-1.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        const auto warned = run({u"validate"_s});
        QCOMPARE(warned.code, 1);
        QVERIFY(warned.out.contains("4000000-1.json: cannot be used"));
        leave(owner);
    }
};

QTEST_GUILESS_MAIN(TestProctorctl)
#include "tst_proctorctl.moc"
