// SPDX-License-Identifier: GPL-3.0-or-later
// proctor-helper, started by root directly as pkexec would start it: what it ends, what it leaves,
// what it does not believe. Real processes of several users in a machine of their own. Needs root.
#include "core/cleanup/elevation.h"
#include "core/process/pidfd.h"
#include "tests/support/usersworld.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace proctor;

namespace {

const QString helper = UsersWorld::program(u"proctor-helper"_s);

QByteArray request(const std::vector<ProcessKey> &keys)
{
    return QByteArray::fromStdString(elevationRequest(keys));
}

Ran ask(const std::vector<ProcessKey> &keys, const QProcessEnvironment &environment = {})
{
    return UsersWorld::run(0, {helper}, request(keys), environment);
}

/// Ignores TERM; leaves with its stdin.
const QStringList deafCommand{u"/bin/sh"_s, u"-c"_s, u"trap '' TERM; echo deaf; cat"_s};

bool isDeaf(QProcess *worker)
{
    return QTest::qWaitFor([worker] { return worker->canReadLine(); }, UsersWorld::patience);
}

bool beingEnded()
{
    return !QDir(u"/run/proctor/workers"_s).entryList({u"*.ending"_s}, QDir::Files).isEmpty();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The environment in which root's own Proctor runs.
QProcessEnvironment rootsOwn()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/root"_s);
    return environment;
}

} // namespace

class TestHelper : public QObject {
    Q_OBJECT

    std::unique_ptr<UsersWorld> m_world;

    /// A worker of \p uid's whose owner has left.
    QProcess *startOrphan(uid_t uid, const QStringList &options = {},
                          const QStringList &command = {u"/bin/cat"_s})
    {
        QProcess *owner = m_world->startOwner(uid);
        QProcess *worker = m_world->startWorker(uid, owner, options, command);
        return worker != nullptr && UsersWorld::leave(owner) ? worker : nullptr;
    }

    /// Its owner was a shell that started it, so it has init for a parent now.
    std::optional<ProcessKey> startSuspect(uid_t uid)
    {
        QProcess *owner = m_world->start(
            uid, {u"/bin/sh"_s, u"-c"_s,
                  u"/run/bin/proctor-run --worker-id s --lifetime unstated --owner-pid $$ -- "
                  "sleep infinity & echo $!; read line"_s});
        const auto said = [owner] { return owner->canReadLine(); };
        if (!QTest::qWaitFor(said, UsersWorld::patience))
            return std::nullopt;
        const qint64 pid = owner->readLine().trimmed().toLongLong();
        const auto registered = [pid] {
            return !UsersWorld::record(pid).isEmpty() &&
                   contentOf(u"/proc/%1/comm"_s.arg(pid)) == "sleep\n";
        };
        if (!QTest::qWaitFor(registered, UsersWorld::patience) || !UsersWorld::leave(owner))
            return std::nullopt;
        return m_world->key(pid);
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(::geteuid(), 0U); }
    void init() { m_world = std::make_unique<UsersWorld>(); }
    void cleanup() { m_world.reset(); }

    void anotherUsersOrphanIsEnded_data()
    {
        QTest::addColumn<uint>("uid");
        QTest::newRow("its own registry") << privateUser;
        QTest::newRow("the system's registry") << sharingUser;
    }
    void anotherUsersOrphanIsEnded()
    {
        QFETCH(uint, uid);
        QProcess *orphan = startOrphan(uid);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        const Ran ran = ask({key});
        QVERIFY2(ran.code == 0, ran.err + ran.out);
        QCOMPARE(ran.json()[u"schema"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 1);
        QCOMPARE(ran.target(key)[u"outcome"_s].toString(), u"ended"_s);
        QCOMPARE(ran.target(key)[u"steps"_s].toArray(), QJsonArray{u"TERM"_s});
        QVERIFY(orphan->waitForFinished(UsersWorld::patience));
        QCOMPARE(orphan->exitStatus(), QProcess::CrashExit);
    }

    void everythingButAProvenOrphanIsLeft()
    {
        QProcess *owner = m_world->startOwner(privateUser);
        QProcess *active = m_world->startWorker(privateUser, owner);
        QProcess *kept = startOrphan(privateUser, {u"--lifetime"_s, u"detached"_s});
        QProcess *stranger = m_world->startOwner(privateUser);
        QProcess *orphan = startOrphan(privateUser);
        const auto suspect = startSuspect(privateUser);
        QVERIFY(active && kept && stranger && orphan && suspect);
        const ProcessKey ended = m_world->key(orphan);
        const std::vector<std::pair<ProcessKey, QString>> left{
            {m_world->key(active), u"active"_s},    {m_world->key(kept), u"kept"_s},
            {m_world->key(stranger), u"unknown"_s}, {*suspect, u"suspect"_s},
            {m_world->key(owner), u"unknown"_s},    {m_world->key(1), u"unknown"_s}};
        std::vector<ProcessKey> keys{ended};
        for (const auto &[key, verdict] : left)
            keys.push_back(key);
        const Ran ran = ask(keys);
        QVERIFY2(ran.code == 1, ran.err);
        QCOMPARE(ran.json()[u"targets"_s].toArray().size(), 1);
        QCOMPARE(ran.target(ended)[u"outcome"_s].toString(), u"ended"_s);
        for (const auto &[key, verdict] : left) {
            QVERIFY2(ran.excluded(key)[u"verdict"_s].toString() == verdict, ran.out);
            QVERIFY(!ran.excluded(key)[u"reason"_s].toString().isEmpty());
            QVERIFY(m_world->runs(key));
        }
    }

    void aKeyThatIsNotThisProcessEndsNothing()
    {
        QProcess *orphan = startOrphan(privateUser);
        QVERIFY(orphan);
        const ProcessKey real = m_world->key(orphan);
        ProcessKey stale = real;
        ++stale.startTicks;
        ProcessKey boot = real;
        boot.bootId.bytes[3] ^= 1;
        ProcessKey space = real;
        ++space.pidNs;
        ProcessKey inode = real;
        inode.inode = real.inode.value_or(0) + 1;
        const std::vector<ProcessKey> wrong{stale, boot, space, inode};
        const Ran ran = ask(wrong);
        QVERIFY2(ran.code == 1, ran.err);
        QVERIFY(ran.json()[u"targets"_s].toArray().isEmpty());
        QCOMPARE(ran.json()[u"excluded"_s].toArray().size(), 4);
        for (const ProcessKey &key : {boot, space})
            QVERIFY(ran.excluded(key)[u"reason"_s].toString().contains(u"another boot"_s));
        QVERIFY(m_world->runs(real));
    }

    void whatIsNoRequestDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("why");
        const QByteArray head("proctor-end-orphans 1\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray("ends before");
        QTest::newRow("words") << QByteArray("end them all\n") << QByteArray("line 1");
        QTest::newRow("json") << QByteArray(R"({"keys":[],"signal":9})"
                                            "\n")
                              << QByteArray("line 1");
        QTest::newRow("pid") << head + "1\n\n" << QByteArray("line 2");
        QTest::newRow("no key") << head + "\n" << QByteArray("no process key");
        QTest::newRow("endless line") << head + QByteArray(4'000'000, '1') << QByteArray("line 2");
        ProcessKey key{*BootId::parse("8f0c1d2e-1111-4222-8333-444455556666"), 1, 1, 1, {}};
        QByteArray many = head;
        for (std::size_t i = 0; i <= mostElevatedKeys; ++i, ++key.pid)
            many += QByteArray::fromStdString(key.toString()) + '\n';
        QTest::newRow("too many") << many + '\n' << QByteArray("more than 10000");
    }
    void whatIsNoRequestDoesNothing()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, why);
        QProcess process;
        process.start(helper, QStringList{});
        process.write(input);
        process.closeWriteChannel();
        const Ran ran = UsersWorld::ranToItsEnd(process);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("proctor-helper: ") && ran.err.contains(why), ran.err);
        QVERIFY(m_world->logged().contains("refused"));
    }

    void argumentsAreRefused()
    {
        const Ran ran = UsersWorld::run(0, {helper, u"--help"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
    }

    void anUnfinishedRequestDoesNothing()
    {
        QProcess *orphan = startOrphan(privateUser);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        QProcess process;
        process.start(helper, QStringList{});
        process.write(request({key}).chopped(1));
        process.closeWriteChannel();
        QCOMPARE(UsersWorld::ranToItsEnd(process).code, 2);
        QVERIFY(m_world->runs(key));
    }

    void aClientThatHasLeftGetsNothingDone()
    {
        QProcess *orphan = startOrphan(privateUser);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        QProcess process;
        process.start(helper, QStringList{});
        process.write(request({key}));
        process.closeWriteChannel();
        const Ran ran = UsersWorld::ranToItsEnd(process);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.target(key)[u"outcome"_s].toString(), u"cancelled"_s);
        QVERIFY(ran.target(key)[u"steps"_s].toArray().isEmpty());
        QVERIFY(m_world->runs(key));
    }

    void whoeverStopsItHoldsBackTheNextStep_data()
    {
        QTest::addColumn<bool>("bySignal");
        QTest::newRow("the client leaves") << false;
        QTest::newRow("SIGTERM") << true;
    }
    void whoeverStopsItHoldsBackTheNextStep()
    {
        QFETCH(bool, bySignal);
        QProcess *deaf = startOrphan(sharingUser, {}, deafCommand);
        QVERIFY(deaf && isDeaf(deaf));
        const ProcessKey key = m_world->key(deaf);
        QProcess process;
        process.start(helper, QStringList{});
        process.write(request({key}));
        QVERIFY(process.waitForStarted(UsersWorld::patience));
        QTRY_VERIFY_WITH_TIMEOUT(beingEnded(), UsersWorld::patience); // TERM is next, or was
        if (bySignal) {
            const auto handle = openPidfd(static_cast<pid_t>(process.processId()));
            QVERIFY(handle && PidfdSignaller().send(*handle, SIGTERM));
        } else {
            process.closeWriteChannel();
        }
        const Ran ran = UsersWorld::ranToItsEnd(process);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.target(key)[u"outcome"_s].toString(), u"cancelled"_s);
        QVERIFY(!ran.target(key)[u"steps"_s].toArray().contains(u"KILL"_s));
        QVERIFY(m_world->runs(key));
        QVERIFY(!beingEnded());
    }

    void theEnvironmentIsNotBelieved()
    {
        QProcess *owner = m_world->startOwner(privateUser);
        QProcess *active = m_world->startWorker(privateUser, owner);
        QProcess *orphan = startOrphan(privateUser, {u"--profile"_s, u"dspy-bridge"_s});
        QVERIFY(active && orphan);
        const ProcessKey kept = m_world->key(active);
        const ProcessKey ended = m_world->key(orphan);
        // A registry in which the active worker's owner is dead, and profiles that begin with KILL.
        QJsonObject forged =
            QJsonDocument::fromJson(contentOf(UsersWorld::record(active->processId()))).object();
        QJsonObject nobody = forged[u"owner"_s].toObject();
        nobody[u"pid"_s] = 4'000'000;
        forged[u"owner"_s] = nobody;
        const QString name = QFileInfo(UsersWorld::record(active->processId())).fileName();
        for (const char *folder : {"/run/evil/registry/", "/run/evil/runtime/proctor/workers/"})
            QVERIFY(write(QString::fromLatin1(folder) + name, QJsonDocument(forged).toJson()));
        for (const char *folder :
             {"/run/evil/proctor/profiles/", "/run/evil/.config/proctor/profiles/"})
            QVERIFY(write(QString::fromLatin1(folder) + u"x.toml"_s,
                          "name = \"dspy-bridge\"\n[[match]]\nexecutables = [\"none\"]\n"
                          "[cleanup]\nsteps = [\"KILL 1s\"]\n"));
        QProcessEnvironment poison;
        poison.insert(u"PROCTOR_REGISTRY_DIR"_s, u"/run/evil/registry"_s);
        poison.insert(u"XDG_RUNTIME_DIR"_s, u"/run/evil/runtime"_s);
        poison.insert(u"XDG_CONFIG_HOME"_s, u"/run/evil"_s);
        poison.insert(u"HOME"_s, u"/run/evil"_s);
        poison.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        poison.insert(u"PKEXEC_UID"_s, u"4242"_s);
        const Ran ran = ask({kept, ended}, poison);
        QVERIFY2(ran.code == 1, ran.err);
        QCOMPARE(ran.excluded(kept)[u"verdict"_s].toString(), u"active"_s);
        QCOMPARE(ran.target(ended)[u"outcome"_s].toString(), u"ended"_s);
        QCOMPARE(ran.target(ended)[u"steps"_s].toArray(), QJsonArray{u"TERM"_s});
        QVERIFY(m_world->runs(kept));
        QCOMPARE(ran.err, QByteArray());

        const QByteArray log = m_world->logged();
        QVERIFY2(log.contains("uid 4242 asks to end 2 processes"), log);
        QVERIFY2(log.contains(QByteArray::fromStdString(ended.toString()) + ": ended (sent: TERM)"),
                 log);
        QVERIFY2(log.contains(QByteArray::fromStdString(kept.toString()) + ": left alone (active)"),
                 log);

        // And in root's own audit log, under the name of whoever asked.
        const Ran audit = UsersWorld::run(
            0, {UsersWorld::program(u"proctorctl"_s), u"audit"_s, u"--json"_s}, {}, rootsOwn());
        QVERIFY2(audit.code == 0, audit.err);
        QVERIFY2(audit.out.contains(QByteArray::fromStdString(ended.toString())), audit.out);
        QVERIFY2(audit.out.contains("4242") && audit.out.contains("proctor-helper"), audit.out);
    }

    /// A caller's limits are inherited: records that could not be opened would protect nobody.
    /// Where they may not be raised (no CAP_SYS_RESOURCE), nothing is done.
    void limitsOfTheCallerDoNotCount()
    {
        QProcess *owner = m_world->startOwner(privateUser);
        QProcess *active = m_world->startWorker(privateUser, owner);
        QProcess *orphan = startOrphan(privateUser);
        QVERIFY(active && orphan);
        const ProcessKey kept = m_world->key(active);
        const ProcessKey ended = m_world->key(orphan);
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit few{8, 8};
            ::setrlimit(RLIMIT_NOFILE, &few);
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_FSIZE, &none);
        });
        process.start(helper, QStringList{});
        process.write(request({kept, ended}));
        const Ran ran = UsersWorld::ranToItsEnd(process);
        QVERIFY(m_world->runs(kept));
        if (ran.code == 3) {
            QVERIFY2(ran.err.contains("too few files"), ran.err);
            QVERIFY(m_world->runs(ended));
            return;
        }
        QVERIFY2(ran.code == 1, ran.err);
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 1);
        QCOMPARE(ran.excluded(kept)[u"verdict"_s].toString(), u"active"_s);
    }

    void withoutRootItDoesNothing()
    {
        QProcess *orphan = startOrphan(privateUser);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        for (const uid_t uid : {strangeUser, privateUser}) {
            const Ran ran = UsersWorld::run(uid, {helper}, request({key}));
            QCOMPARE(ran.code, 3);
            QVERIFY2(ran.err.contains("as root only"), ran.err);
        }
        QVERIFY(m_world->runs(key));
    }

    void asASetuidProgramItDoesNothing()
    {
        QProcess *orphan = startOrphan(privateUser);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        const QString copy = UsersWorld::program(u"setuid-helper"_s);
        QVERIFY(QFile::copy(helper, copy));
        QCOMPARE(::chmod(QFile::encodeName(copy).constData(), 04755), 0);
        const Ran ran = UsersWorld::run(strangeUser, {copy}, request({key}));
        QVERIFY(QFile::remove(copy));
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("must not be setuid"), ran.err);
        QVERIFY(m_world->runs(key));
    }
};

int main(int argc, char **argv)
{
    return runAmongUsers([&] {
        QCoreApplication app(argc, argv);
        TestHelper test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_helper.moc"
