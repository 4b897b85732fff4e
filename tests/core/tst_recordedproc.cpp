// SPDX-License-Identifier: GPL-3.0-or-later
// Whole /proc trees as systemd and container runtimes leave them, read by Procfs and judged:
// services, user services and containers under cgroup v1, v2 and both ("hybrid").
#include "core/detector/detector.h"
#include "core/process/procfs.h"
#include "tests/support/compareenum.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cerrno>
#include <unistd.h>

using namespace proctor;

namespace {

using namespace Qt::StringLiterals;

constexpr int pid = 4312;

/// A tree's processes are nobody's pidfds: those that have a folder live, all others do not.
class RecordedProc final : public ProcessSource {
  public:
    RecordedProc(std::unique_ptr<Procfs> tree, QString path)
        : m_tree(std::move(tree)), m_path(std::move(path))
    {}
    std::map<std::string, ServiceFacts> services;

    const HostIdentity &host() const override { return m_tree->host(); }
    Result<std::vector<pid_t>> pids() override { return m_tree->pids(); }
    Result<ProcStat> stat(pid_t id) override { return m_tree->stat(id); }
    Result<ProcStatus> status(pid_t id) override { return m_tree->status(id); }
    Result<std::vector<std::string>> cmdline(pid_t id) override { return m_tree->cmdline(id); }
    Result<std::string> exe(pid_t id) override { return m_tree->exe(id); }
    Result<Environment> environment(pid_t id, const std::vector<std::string> &names) override
    {
        return m_tree->environment(id, names);
    }
    Result<std::uint64_t> pidNamespace(pid_t id) override { return m_tree->pidNamespace(id); }
    Result<std::uint64_t> timeNamespace(pid_t id) override { return m_tree->timeNamespace(id); }
    Result<StdinState> stdinState(pid_t id) override { return m_tree->stdinState(id); }
    Result<StandardFds> standardFds(pid_t id) override { return m_tree->standardFds(id); }
    Result<std::string> cgroup(pid_t id) override { return m_tree->cgroup(id); }
    Result<ProcIo> io(pid_t id) override { return m_tree->io(id); }
    Result<std::uint64_t> openFiles(pid_t id) override { return m_tree->openFiles(id); }
    Result<ServiceFacts> serviceUnit(const UnitName &unit) override
    {
        const auto known = services.find(unit.name + (unit.managerUid ? " of a user" : ""));
        return known == services.end() ? ProcessSource::serviceUnit(unit)
                                       : Result<ServiceFacts>(known->second);
    }
    Result<ProcessHandle> open(pid_t id) override
    {
        if (!QFile::exists(m_path + u'/' + QString::number(id)))
            return Failure(systemError(ESRCH, "pid", "pidfd_open failed"));
        return Failure(systemError(EMFILE, "pid", "pidfd_open failed"));
    }

  private:
    std::unique_ptr<Procfs> m_tree;
    QString m_path;
};

class Tree {
  public:
    Tree()
    {
        write(u"sys/kernel/random/boot_id"_s, "8f0c1d2e-0000-4000-8000-000000000001\n");
        QDir(m_dir.path()).mkpath(QString::number(::getpid()) + u"/ns"_s);
        link(QString::number(::getpid()) + u"/ns/pid"_s, u"pid:[4026531836]"_s);
        link(u"self"_s, QString::number(::getpid()));
        addProcess(1, 0, 1, "systemd", "/usr/lib/systemd/systemd", "/sbin/init\0");
    }
    void addProcess(int id, int parent, int session, const QByteArray &comm, const QByteArray &exe,
                    const QByteArray &cmdline, const QByteArray &nsPids = {})
    {
        const QByteArray number = QByteArray::number(id);
        const QString dir = QString::number(id) + u'/';
        // Fields 9 to 52 of a real one, of Linux 6.1.
        write(dir + u"stat"_s, number + " (" + comm + ") S " + QByteArray::number(parent) + ' ' +
                                   number + ' ' + QByteArray::number(session) +
                                   " 0 -1 4194304 1743 0 0 0 5 2 0 0 20 0 1 0 " +
                                   QByteArray::number(1000 + id) +
                                   " 14180352 2358 18446744073709551615 94213 94218 140735 0 0 0 0 "
                                   "16781312 2 1 0 0 17 1 0 0 0 0 0 94219 94220 94221 140736 "
                                   "140737 140738 140739 0\n");
        write(dir + u"status"_s, "Name:\t" + comm + "\nUmask:\t0022\nState:\tS (sleeping)\nPid:\t" +
                                     number + "\nUid:\t1000\t1000\t1000\t1000\nNSpid:\t" +
                                     (nsPids.isEmpty() ? number : nsPids) +
                                     "\nThreads:\t1\nSigIgn:\t0000000000001000\n");
        write(dir + u"cmdline"_s, cmdline);
        write(dir + u"environ"_s, QByteArray("LANG=C.UTF-8\0PATH=/usr/bin\0", 28));
        write(dir + u"cgroup"_s, "0::/init.scope\n");
        QDir(m_dir.path()).mkpath(dir + u"fd"_s);
        link(dir + u"exe"_s, QString::fromUtf8(exe));
        link(dir + u"fd/0"_s, u"socket:[7001]"_s);
    }
    void setCgroup(int id, const QByteArray &bytes)
    {
        write(QString::number(id) + u"/cgroup"_s, bytes);
    }
    void setIo(int id, const QByteArray &bytes) { write(QString::number(id) + u"/io"_s, bytes); }
    void openFile(int id, int fd)
    {
        link(QString::number(id) + u"/fd/"_s + QString::number(fd), u"/dev/null"_s);
    }
    std::unique_ptr<RecordedProc> open() const
    {
        auto tree = Procfs::open(m_dir.path().toStdString());
        return tree ? std::make_unique<RecordedProc>(std::move(*tree), m_dir.path()) : nullptr;
    }

  private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    void link(const QString &name, const QString &target) const
    {
        QFile::link(target, m_dir.filePath(name));
    }
    QTemporaryDir m_dir;
};

Judgement judged(ProcessSource &source)
{
    const SystemClock clock;
    SubjectReader reader(source, clock, [](const ProcessKey &key) { return key; });
    SubjectReader::Question question;
    question.full = true;
    auto profile = std::make_shared<Profile>();
    profile->name = "dspy-bridge";
    question.profile = profile;
    const HostIdentity &host = source.host();
    const auto subject =
        reader.read({host.bootId, host.pidNs, pid, 1000 + pid, {}}, question,
                    [](const ProcessKey &, const std::string &) { return OwnerFacts(); });
    return subject ? judge(*subject, WallTime()) : Judgement();
}

const QByteArray v1Controllers = "12:freezer:/\n11:perf_event:/\n10:memory:%1\n9:rdma:/\n"
                                 "8:cpu,cpuacct:%1\n7:pids:%1\n6:hugetlb:/\n5:devices:%1\n"
                                 "4:blkio:%1\n3:net_cls,net_prio:/\n2:cpuset:/\n";

QByteArray cgroupFile(const QByteArray &hierarchy, const QByteArray &path)
{
    QByteArray v1 = v1Controllers;
    v1.replace("%1", path);
    if (hierarchy == "v1")
        return v1 + "1:name=systemd:" + path + '\n';
    if (hierarchy == "hybrid")
        return v1 + "1:name=systemd:" + path + "\n0::" + path + '\n';
    return "0::" + path + '\n';
}

} // namespace

class TestRecordedProc : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ioOfATreeFromLinux61()
    {
        Tree tree;
        tree.addProcess(pid, 1, pid, "python3", "/usr/bin/python3", "python3\0bridge.py\0");
        const auto source = tree.open();
        QVERIFY(source);
        QCOMPARE(source->io(pid).error().code, ErrorCode::Vanished);
        tree.setIo(pid, "rchar: 2012\nwchar: 0\nsyscr: 7\nsyscw: 0\nread_bytes: 0\n"
                        "write_bytes: 0\ncancelled_write_bytes: 0\n");
        QCOMPARE(source->io(pid).value(), (ProcIo{2012, 0}));
        tree.setIo(pid, "rchar: 2012\n");
        QCOMPARE(source->io(pid).error().code, ErrorCode::Malformed);
    }
    void openFilesAreCountedWhereTheSizeDoesNotTell()
    {
        Tree tree;
        tree.addProcess(pid, 1, pid, "python3", "/usr/bin/python3", "python3\0bridge.py\0");
        const auto source = tree.open();
        QVERIFY(source);
        QCOMPARE(source->openFiles(pid).value(), 1U); // its stdin
        for (const int fd : {1, 2, 7})
            tree.openFile(pid, fd);
        QCOMPARE(source->openFiles(pid).value(), 4U);
        QCOMPARE(source->openFiles(pid + 1).error().code, ErrorCode::Vanished);
    }
    void situations_data()
    {
        QTest::addColumn<QByteArray>("cgroup");
        QTest::addColumn<QByteArray>("nsPids");
        QTest::addColumn<int>("parent"); // 1: reparented; 4300: the service's main process
        QTest::addColumn<int>("mainPid");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<EvidenceId>("deciding");
        const QByteArray service = "/system.slice/pool.service";
        const QByteArray user =
            "/user.slice/user-1000.slice/user@1000.service/app.slice/pool.service";
        const QByteArray scope = "/user.slice/user-1000.slice/session-2.scope";
        const QByteArray id(64, 'a');
        for (const char *hierarchy : {"v1", "hybrid", "v2"}) {
            const auto row = [hierarchy](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", name, hierarchy);
            };
            const auto in = [hierarchy](const QByteArray &path) {
                return cgroupFile(hierarchy, path);
            };
            const QByteArray none;
            row("main process of a service")
                << in(service) << none << 1 << pid << Verdict::Kept << EvidenceId::ServiceUnit;
            row("left by an earlier run") << in(service) << none << 1 << 4300 << Verdict::Suspect
                                          << EvidenceId::SessionLeaderDead;
            row("left by an earlier run, a step deeper")
                << in(service + "/worker") << none << 1 << 4300 << Verdict::Suspect
                << EvidenceId::SessionLeaderDead;
            row("below the main process")
                << in(service) << none << 4300 << 4300 << Verdict::Kept << EvidenceId::LiveParent;
            row("of a service that systemd does not answer for")
                << in("/system.slice/other.service") << none << 1 << 0 << Verdict::Kept
                << EvidenceId::ServiceUnit;
            row("main process of a user's service")
                << in(user) << none << 1 << pid << Verdict::Kept << EvidenceId::ServiceUnit;
            row("left in a user's service") << in(user) << none << 1 << 4300 << Verdict::Suspect
                                            << EvidenceId::SessionLeaderDead;
            row("left by a login")
                << in(scope) << none << 1 << 0 << Verdict::Suspect << EvidenceId::SessionLeaderDead;
            row("Docker, cgroupfs") << in("/docker/" + id) << none << 1 << 0 << Verdict::Kept
                                    << EvidenceId::ForeignNamespace;
            row("Docker, systemd") << in("/system.slice/docker-" + id + ".scope") << none << 1 << 0
                                   << Verdict::Kept << EvidenceId::ForeignNamespace;
            row("Podman") << in("/machine.slice/libpod-" + id + ".scope") << none << 1 << 0
                          << Verdict::Kept << EvidenceId::ForeignNamespace;
            row("Kubernetes") << in("/kubepods.slice/kubepods-besteffort.slice/"
                                    "kubepods-besteffort-pod1.slice/cri-containerd-" +
                                    id + ".scope")
                              << none << 1 << 0 << Verdict::Kept << EvidenceId::ForeignNamespace;
            row("LXC") << in("/lxc.payload.web/system.slice") << none << 1 << 0 << Verdict::Kept
                       << EvidenceId::ForeignNamespace;
            row("a pid namespace alone") << in(scope) << QByteArray("4312\t7") << 1 << 0
                                         << Verdict::Kept << EvidenceId::ForeignNamespace;
        }
    }
    void situations()
    {
        QFETCH(QByteArray, cgroup);
        QFETCH(QByteArray, nsPids);
        QFETCH(int, parent);
        QFETCH(int, mainPid);
        QFETCH(Verdict, verdict);
        QFETCH(EvidenceId, deciding);
        Tree tree;
        tree.addProcess(4300, 1, 4300, "supervisor", "/usr/bin/supervisor", "supervisor\0");
        tree.addProcess(pid, parent, 4200, "python3", "/usr/bin/python3.11",
                        QByteArray("python3\0dspy_bridge.py\0", 23), nsPids);
        tree.setCgroup(pid, cgroup);
        const auto source = tree.open();
        QVERIFY(source);
        source->services = {{"pool.service", {true, mainPid}},
                            {"pool.service of a user", {true, mainPid}}};
        const Judgement judgement = judged(*source);
        QCOMPARE_ENUM(judgement.verdict, verdict);
        QCOMPARE_ENUM(judgement.evidence.at(judgement.deciding).id, deciding);
    }
};

QTEST_GUILESS_MAIN(TestRecordedProc)
#include "tst_recordedproc.moc"
