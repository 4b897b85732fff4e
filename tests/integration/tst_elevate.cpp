// SPDX-License-Identifier: GPL-3.0-or-later
// `proctorctl clean --elevate` by an ordinary user, from its plan to the end of another user's
// orphan: the installed helper at its place, and in pkexec's a stand-in that lets everybody become
// root, or nobody. In a machine of its own. Needs root.
#include "tests/support/usersworld.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <filesystem>
#include <fstream>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace proctor;

namespace {

namespace fs = std::filesystem;

const fs::path installed = PROCTOR_HELPER_PATH;

/// What is at \p path from here on, in this machine alone.
void put(const std::string &path, const std::string &content, mode_t mode = 0755)
{
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::trunc) << content;
    ::chmod(path.c_str(), mode);
}

/// An empty folder of root's in place of \p folder or of the first one above it that exists.
void coverWithEmpty(fs::path folder)
{
    while (!fs::exists(folder))
        folder = folder.parent_path();
    if (folder == "/" || folder == "/usr")
        qFatal("%s cannot be replaced", folder.c_str());
    if (::mount("proctor-test", folder.c_str(), "tmpfs", 0, "mode=755") != 0)
        qFatal("%s cannot be covered", folder.c_str());
}

/// Where proctorctl finds pkexec: the real one's place where it is installed, NixOS' otherwise.
std::string pkexecPlace()
{
    for (const char *real : {"/usr/bin/pkexec", "/usr/local/bin/pkexec"})
        if (fs::exists(real)) {
            put("/run/bin/pkexec", "");
            ::mount("/run/bin/pkexec", real, nullptr, MS_BIND, nullptr);
            return "/run/bin/pkexec";
        }
    return "/run/wrappers/bin/pkexec";
}

Ran clean(const QStringList &options = {}, const QProcessEnvironment &environment = {})
{
    return UsersWorld::run(strangeUser,
                           QStringList{UsersWorld::program(u"proctorctl"_s), u"clean"_s, u"--yes"_s,
                                       u"--json"_s, u"--no-audit"_s} +
                               options,
                           {}, environment);
}

} // namespace

class TestElevate : public QObject {
    Q_OBJECT

    std::unique_ptr<UsersWorld> m_world;
    std::string m_pkexec;

    QProcess *startOrphan(uid_t uid)
    {
        QProcess *owner = m_world->startOwner(uid);
        QProcess *worker = m_world->startWorker(uid, owner);
        return worker != nullptr && UsersWorld::leave(owner) ? worker : nullptr;
    }

  private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(::geteuid(), 0U);
        coverWithEmpty(installed.parent_path());
        fs::create_directories(installed.parent_path());
        m_pkexec = pkexecPlace();
        // Not what Proctor does: the stand-in's way to be root.
        fs::copy_file("/usr/bin/setpriv", "/run/bin/become-root");
        ::chmod("/run/bin/become-root", 04755);
    }
    void init()
    {
        m_world = std::make_unique<UsersWorld>();
        fs::copy_file("/run/bin/proctor-helper", installed, fs::copy_options::overwrite_existing);
        ::chmod(installed.c_str(), 0755);
        put(m_pkexec, "#!/bin/sh\nexec /run/bin/become-root --reuid=0 --regid=0 --clear-groups "
                      "env -i PKEXEC_UID=65532 \"$@\"\n");
    }
    void cleanup() { m_world.reset(); }

    void anotherUsersOrphanIsEndedByTheHelper()
    {
        QProcess *orphan = startOrphan(sharingUser);
        QProcess *owner = m_world->startOwner(sharingUser);
        QProcess *active = m_world->startWorker(sharingUser, owner);
        QVERIFY(orphan && active);
        const ProcessKey ended = m_world->key(orphan);

        const Ran without = clean();
        QCOMPARE(without.code, 0);
        QCOMPARE(without.json()[u"found"_s].toInt(), 0);
        QVERIFY2(without.excluded(ended)[u"reason"_s].toString().contains(u"--elevate"_s),
                 without.out);
        const Ran dry = clean({u"--elevate"_s, u"--dry-run"_s});
        QCOMPARE(dry.target(ended)[u"outcome"_s].toString(), u"planned"_s);
        QVERIFY(m_world->runs(ended));

        const Ran ran = clean({u"--elevate"_s});
        QVERIFY2(ran.code == 0, ran.err + ran.out);
        QCOMPARE(ran.json()[u"found"_s].toInt(), 1);
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 1);
        QCOMPARE(ran.target(ended)[u"outcome"_s].toString(), u"ended"_s);
        QCOMPARE(ran.target(ended)[u"steps"_s].toArray(), QJsonArray{u"TERM"_s});
        QVERIFY(orphan->waitForFinished(UsersWorld::patience));
        QVERIFY(m_world->runs(m_world->key(active)));
        QVERIFY(m_world->logged().contains("uid 65532 asks to end 1 process"));
    }

    void onlyWhatIsNamedIsAskedFor()
    {
        QProcess *one = startOrphan(sharingUser);
        QProcess *two = startOrphan(sharingUser);
        QVERIFY(one && two);
        const ProcessKey left = m_world->key(two);
        const Ran ran = clean({u"--elevate"_s, u"--pid"_s, QString::number(one->processId())});
        QVERIFY2(ran.code == 0, ran.err + ran.out);
        QCOMPARE(ran.json()[u"terminated"_s].toInt(), 1);
        QVERIFY(one->waitForFinished(UsersWorld::patience));
        QVERIFY(m_world->runs(left));
    }

    /// To root the records say more than to a stranger: in the user's own registry, which only the
    /// helper reads too, it has a living owner.
    void whatRootFindsActiveIsRefused()
    {
        QProcess *owner = m_world->startOwner(privateUser);
        QProcess *active = m_world->startWorker(privateUser, owner);
        QVERIFY(active);
        const ProcessKey key = m_world->key(active);
        // Its earlier registration, where everybody reads: for an owner that is gone.
        const QString own = UsersWorld::record(active->processId());
        QFile file(own);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject earlier = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject gone = earlier[u"owner"_s].toObject();
        gone[u"pid"_s] = 4'000'000;
        earlier[u"owner"_s] = gone;
        const std::string shared =
            "/run/proctor/workers/" + QFileInfo(own).fileName().toStdString();
        put(shared, QJsonDocument(earlier).toJson().toStdString(), 0644);
        QCOMPARE(::chown(shared.c_str(), privateUser, privateUser), 0);

        const Ran ran = clean({u"--elevate"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.target(key)[u"outcome"_s].toString(), u"refused"_s);
        QVERIFY2(ran.target(key)[u"detail"_s].toString().contains(u"active"_s), ran.out);
        QVERIFY(m_world->runs(key));
    }

    void aCancelledAuthenticationLeavesItNotPermitted_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("cancelled") << 126 << u"cancelled"_s;
        QTest::newRow("not authorised") << 127 << u"not authorised"_s;
    }
    void aCancelledAuthenticationLeavesItNotPermitted()
    {
        QFETCH(int, code);
        QFETCH(QString, word);
        QProcess *orphan = startOrphan(sharingUser);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        put(m_pkexec, "#!/bin/sh\necho Not authorized >&2\nexit " + std::to_string(code) + "\n");
        const Ran ran = clean({u"--elevate"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.json()[u"errors"_s].toInt(), 1);
        QCOMPARE(ran.target(key)[u"outcome"_s].toString(), u"not-permitted"_s);
        QVERIFY2(ran.target(key)[u"detail"_s].toString().contains(word), ran.out);
        QVERIFY(m_world->runs(key));
    }

    /// Neither PATH nor a file that others may write chooses what runs as root.
    void onlyWhatIsRootsIsStarted()
    {
        QProcess *orphan = startOrphan(sharingUser);
        QVERIFY(orphan);
        const ProcessKey key = m_world->key(orphan);
        put("/tmp/evil/pkexec", "#!/bin/sh\ntouch /tmp/was-run\n");
        put("/tmp/evil/proctor-helper", "#!/bin/sh\ntouch /tmp/was-run\n");
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/tmp/evil:/usr/bin:/bin"_s);
        const auto detail = [&] {
            const Ran ran = clean({u"--elevate"_s}, environment);
            return ran.code == 1 ? ran.target(key)[u"detail"_s].toString() : QString();
        };
        fs::remove(installed);
        QVERIFY(detail().contains(u"is not installed; install Proctor"_s));
        put(installed, "#!/bin/sh\ntouch /tmp/was-run\n", 0777);
        QVERIFY(detail().contains(u"can be written by others than root"_s));
        ::chmod(installed.c_str(), 0755);
        QCOMPARE(::chown(installed.c_str(), sharingUser, 0), 0);
        QVERIFY(detail().contains(u"can be written by others than root"_s));
        QCOMPARE(::chown(installed.c_str(), 0, 0), 0);
        ::chmod(installed.parent_path().c_str(), 0777);
        QVERIFY(detail().contains(u"can be written by others than root"_s));
        ::chmod(installed.parent_path().c_str(), 0755);
        ::chmod(m_pkexec.c_str(), 0644);
        const QString without = detail();
        QVERIFY2(without.contains(u"pkexec is not installed"_s) ||
                     without.contains(u"cannot be started"_s),
                 qPrintable(without));
        QVERIFY(!QFile::exists(u"/tmp/was-run"_s));
        QVERIFY(m_world->runs(key));
    }
};

int main(int argc, char **argv)
{
    return runAmongUsers([&] {
        QCoreApplication app(argc, argv);
        TestElevate test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_elevate.moc"
