// SPDX-License-Identifier: GPL-3.0-or-later
// `register` and `unregister` across directories and users. Each test runs a script of root's in a
// mount namespace whose /run and /tmp are its own and empty; the workers are cats, children of this
// test, that end when their stdin is closed. Needs root: other users take part.
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <grp.h>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // ms, only waited for in full on a machine that hangs
constexpr uid_t somebody = 65533;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class TestEnrol : public QObject {
    Q_OBJECT

  private:
    std::vector<std::unique_ptr<QProcess>> m_children;

    /// A process of \p uid's; its pid.
    QString start(uid_t uid)
    {
        auto child = std::make_unique<QProcess>();
        child->setChildProcessModifier([uid] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(uid) != 0 || ::setuid(uid) != 0)
                ::_exit(99);
        });
        child->start(u"/bin/cat"_s, {});
        if (!child->waitForStarted(patience))
            return {};
        m_children.push_back(std::move(child));
        return QString::number(m_children.back()->processId());
    }

    /// Runs \p script with the pids as $1, $2, …; `ctl` is proctorctl, `user` runs a command as
    /// somebody, `records` names all records.
    static Outcome run(const QString &script, const QStringList &pids)
    {
        const QString before =
            u"set -e; umask 022; unset XDG_RUNTIME_DIR PROCTOR_REGISTRY_DIR; "
            "mount -t tmpfs -o mode=755 run /run; cp \"$0\" /run/ctl; mount -t tmpfs -o mode=1777 "
            "tmp /tmp; cd /; export XDG_CONFIG_HOME=/run/none; ctl() { /run/ctl \"$@\"; }; "
            "user() { setpriv --reuid=65533 --regid=65533 --clear-groups \"$@\"; }; "
            "records() { find /run /tmp -name '*.json' -printf '%p '; echo; }; "
            "shared() { mkdir -p /run/proctor/workers; chmod 1777 /run/proctor/workers; };\n"_s;
        QProcess process;
        process.start(u"unshare"_s, QStringList{u"--mount"_s, u"sh"_s, u"-c"_s, before + script,
                                                QStringLiteral(PROCTOR_BIN_DIR "/proctorctl")} +
                                        pids);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(::geteuid(), 0U); }

    void cleanup()
    {
        for (const auto &child : m_children) {
            child->closeWriteChannel();
            QVERIFY(child->waitForFinished(patience));
        }
        m_children.clear();
    }

    /// In root's own directory the record would protect from root alone.
    void anotherUsersWorkerNeedsADirectoryThatThisUserReads()
    {
        const QString worker = start(somebody);
        const QString owner = start(0);
        const auto ran = run(u"ctl register --pid $1 --worker-id w --owner-pid $2 || code=$?; "
                             "records; exit $code"_s,
                             {worker, owner});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out.trimmed(), QByteArray());
        for (const char *word :
             {"/run/proctor/workers", "systemd-tmpfiles", "PROCTOR_REGISTRY_DIR", "as user 65533"})
            QVERIFY2(ran.err.contains(word), ran.err.constData());

        const auto named = run(u"mkdir -m 755 /run/named; export PROCTOR_REGISTRY_DIR=/run/named; "
                               "ctl register --pid $1 --worker-id w --owner-pid $2 >/dev/null; "
                               "records"_s,
                               {worker, owner});
        QCOMPARE(named.code, 0);
        QVERIFY(named.out.startsWith("/run/named/" + worker.toUtf8() + '-'));
    }

    void rootUsesTheSystemDirectory()
    {
        const auto ran =
            run(u"shared; ctl register --pid $1 --worker-id w --owner-pid $2; records; "
                "user /run/ctl list --state active; ctl unregister --pid $1; records"_s,
                {start(somebody), start(0)});
        QVERIFY2(ran.code == 0, ran.err.constData());
        const auto lines = ran.out.trimmed().split('\n');
        QVERIFY(lines.value(1).startsWith("/run/proctor/workers/"));
        QVERIFY2(ran.out.contains("active"), ran.out.constData()); // its user's Proctor knows it
        QVERIFY(lines.last().startsWith("unregistered w "));
    }

    /// Root does not write there; what root finds there it uses, and names.
    void aRecordInTheUsersOwnDirectory()
    {
        const QString own =
            u"shared; mkdir -p /run/user; mkdir -m 700 /run/user/65533; "
            "chown 65533:65533 /run/user/65533; "
            "user /run/ctl register --pid $1 --worker-id w --owner-pid $2 >/dev/null; "
            "sed -i 's/\"schema\":1/\"fingerprint\":\"proctor_w_1_aa\",&/' "
            "/run/user/65533/proctor/workers/*.json; "
            "chown 65533:65533 /run/user/65533/proctor/workers/*.json; "_s;
        const QStringList pids{start(somebody), start(somebody), start(0)};
        const auto removed =
            run(own + u"ctl unregister --pid $1 || code=$?; records; exit $code"_s, pids);
        QCOMPARE(removed.code, 1);
        QVERIFY(removed.out.startsWith("/run/user/65533/proctor/workers/"));
        QVERIFY2(removed.err.contains("is another user's to remove"), removed.err.constData());

        const auto adopted = run(own + u"ctl register --pid $1 --worker-id w --owner-pid $3; "
                                       "cat /run/proctor/workers/*.json"_s,
                                 pids);
        QCOMPARE(adopted.code, 0);
        QVERIFY(adopted.out.startsWith("adopted w "));
        QVERIFY(adopted.out.contains("\"fingerprint\":\"proctor_w_1_aa\""));
        QVERIFY(adopted.err.contains("/run/user/65533/proctor/workers/"));
    }

    /// Registered without a runtime directory, looked for from a session that has one.
    void aRecordInAnotherDirectoryOfOnes()
    {
        const QString first = u"ctl register --pid $1 --worker-id w --owner-pid $2 >/dev/null; "
                              "sed -i 's/\"schema\":1/\"fingerprint\":\"proctor_w_1_aa\",&/' "
                              "/tmp/proctor-0/workers/*.json; "
                              "mkdir -m 700 /run/x; export XDG_RUNTIME_DIR=/run/x; "_s;
        const QStringList pids{start(0), start(0), start(0)};
        const auto removed = run(first + u"ctl unregister --pid $1; records"_s, pids);
        QVERIFY2(removed.code == 0, removed.err.constData());
        QCOMPARE(removed.out.trimmed(), "unregistered w (pid " + pids[0].toUtf8() + ')');

        const auto adopted = run(first + u"ctl register --pid $1 --worker-id w --owner-pid $3; "
                                         "records; cat /run/x/proctor/workers/*.json"_s,
                                 pids);
        QCOMPARE(adopted.code, 0);
        QCOMPARE(adopted.err, QByteArray());
        QVERIFY(adopted.out.startsWith("adopted w "));
        QVERIFY(adopted.out.contains("\n/run/x/proctor/workers/")); // the only one
        QVERIFY(!adopted.out.contains("/tmp/proctor-0"));
        QVERIFY(adopted.out.contains("\"fingerprint\":\"proctor_w_1_aa\""));
    }

    /// hidepid (man 5 proc): what cannot be seen has not exited.
    void aHiddenProcessIsNotTakenForAnExitedOne()
    {
        const auto ran = run(
            u"mount -t proc -o hidepid=2 proc /proc; "
            "mkdir -p /run/user; mkdir -m 700 /run/user/65533; chown 65533:65533 /run/user/65533; "
            "user mkdir -p -m 700 /run/user/65533/proctor/workers; "
            "user touch /run/user/65533/proctor/workers/$1-1.json; "
            "user /run/ctl unregister --pid $1 || code=$?; records; exit $code"_s,
            {start(0)});
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.out.startsWith("/run/user/65533/proctor/workers/"));
        QVERIFY2(ran.err.contains("or /proc hides it"), ran.err.constData());
    }

    /// And one that has exited has: nobody knows any more whose it was.
    void anExitedProcesssRecordIsRemoved()
    {
        const auto ran = run(u"shared; cat </dev/null & pid=$!; wait; "
                             "user touch /run/proctor/workers/$pid-1.json; "
                             "ctl unregister --pid $pid; records"_s,
                             {});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(ran.out.startsWith("unregistered an unusable record "));
        QVERIFY(!ran.out.contains("json"));
    }
};

QTEST_GUILESS_MAIN(TestEnrol)
#include "tst_enrol.moc"
