// SPDX-License-Identifier: GPL-3.0-or-later
// What `proctorctl validate` says of registries, records and orphans, with real workers: copies of
// cat under names of their own, children of this test, that end when their stdin is closed. Needs
// root: other users take part.
#include "core/process/procfs.h"
#include "core/registry/recordstore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <grp.h>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace proctor;

namespace {

constexpr int patience = 60000; // ms, only waited for in full on a machine that hangs
constexpr uid_t somebody = 65533;

using Child = std::unique_ptr<QProcess>;

QString pidOf(const Child &child)
{
    return QString::number(child->processId());
}

void leave(const Child &child)
{
    child->closeWriteChannel();
    QVERIFY(child->state() == QProcess::NotRunning || child->waitForFinished(patience));
}

void becomeSomebody()
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(somebody) != 0 || ::setuid(somebody) != 0)
        ::_exit(99);
}

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

  private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_base;
    QString m_registry;
    QProcessEnvironment m_environment;
    std::vector<Child> m_workers;

    /// A cat that is called \p name.
    Child start(const QString &name, const QStringList &launcher = {})
    {
        const QString program = m_base + u'/' + name;
        if (!QFile::exists(program) && !QFile::copy(u"/bin/cat"_s, program))
            return nullptr;
        auto child = std::make_unique<QProcess>();
        child->setProcessEnvironment(m_environment);
        const QStringList command = launcher + QStringList{program};
        child->start(command.first(), command.mid(1));
        // A name is a process's own once it has execed.
        const auto isCalled = [&] {
            QFile comm(u"/proc/%1/comm"_s.arg(child->processId()));
            return comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name.toUtf8();
        };
        if (!child->waitForStarted(patience) || !QTest::qWaitFor(isCalled, patience))
            return nullptr;
        return child;
    }
    Child startWorker(const QString &id, const Child &owner)
    {
        return start(u"worker"_s, {QStringLiteral(PROCTOR_RUN_PATH), u"--worker-id"_s, id,
                                   u"--owner-pid"_s, pidOf(owner), u"--"_s});
    }

    QByteArray ctl(const QStringList &arguments, const std::function<void()> &inChild = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setChildProcessModifier(inChild);
        process.start(m_base + u"/proctorctl"_s, arguments);
        return process.waitForFinished(patience) ? process.readAllStandardOutput() : QByteArray();
    }

    /// The first check of that name.
    QJsonObject check(const QString &name, const std::function<void()> &inChild = {}) const
    {
        const auto json = QJsonDocument::fromJson(ctl({u"validate"_s, u"--json"_s}, inChild));
        for (const auto &check : json[u"checks"_s].toArray())
            if (check[u"name"_s].toString() == name)
                return check.toObject();
        return {};
    }
    static QString details(const QJsonObject &check)
    {
        QStringList out;
        for (const auto &detail : check[u"details"_s].toArray())
            out << detail.toString();
        return out.join(u'\n');
    }
    /// What is said of that worker: others of this machine may be in trouble, too.
    static QStringList saidOf(const Child &worker, const QJsonObject &check)
    {
        return details(check).split(u'\n').filter(u"pool-1 (pid %1): "_s.arg(pidOf(worker)));
    }

    void registerIn(const QString &path)
    {
        m_registry = path;
        m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, path);
    }

    /// A record of this test's own process.
    Record ownRecord() const
    {
        auto source = Procfs::open();
        const auto handle = (*source)->open((*source)->host().self);
        Record record;
        record.workerId = "w";
        record.process = readKey(**source, *handle).value();
        record.owner = record.process;
        return record;
    }
    QByteArray write(const Record &record) const
    {
        const auto store =
            RecordStore::openForWriting({m_registry.toStdString(), std::nullopt, false, true});
        const auto name = store ? store->write(record) : Failure(store.error());
        return name ? QFile::encodeName(m_registry + u'/' + QString::fromStdString(*name))
                    : QByteArray();
    }

  private Q_SLOTS:
    void init()
    {
        QCOMPARE(::geteuid(), 0U);
        m_dir = std::make_unique<QTemporaryDir>();
        m_base = QFileInfo(m_dir->path()).canonicalFilePath();
        QCOMPARE(::chmod(QFile::encodeName(m_base).constData(), 0755), 0);
        QVERIFY(
            QFile::copy(QStringLiteral(PROCTOR_BIN_DIR "/proctorctl"), m_base + u"/proctorctl"_s));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"XDG_CONFIG_HOME"_s, m_base);
        registerIn(m_base + u"/workers"_s);
    }

    void cleanup()
    {
        for (const Child &worker : m_workers)
            leave(worker);
        m_workers.clear();
    }

    void aRegistryThatCannotBeMade_data()
    {
        QTest::addColumn<QString>("path"); // %1: the base
        QTest::addColumn<QString>("why");
        QTest::newRow("in procfs") << u"/proc/proctor"_s << u"kernel's"_s;
        QTest::newRow("procfs itself") << u"/proc"_s << u"kernel's"_s;
        QTest::newRow("in sysfs") << u"/sys/proctor"_s << u"kernel's"_s;
        QTest::newRow("below a file") << u"%1/proctorctl/workers"_s << u"Not a directory"_s;
        QTest::newRow("below a link") << u"%1/link/workers"_s << u"symbolic link"_s;
        QTest::newRow("another user's") << u"%1/foreign/workers"_s << u"belongs to user"_s;
        QTest::newRow("read-only") << u"%1/ro/workers"_s << u"read-only file system"_s;
    }
    void aRegistryThatCannotBeMade()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        const QByteArray base = QFile::encodeName(m_base);
        QCOMPARE(::symlink("/run", (base + "/link").constData()), 0);
        QVERIFY(QDir(m_base).mkdir(u"foreign"_s) && QDir(m_base).mkdir(u"ro"_s));
        QCOMPARE(::chown((base + "/foreign").constData(), somebody, somebody), 0);
        m_environment.insert(u"PROCTOR_REGISTRY_DIR"_s, path.replace(u"%1"_s, m_base));
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(u"unshare"_s, {u"--mount"_s, u"sh"_s, u"-c"_s,
                                     u"mount -t tmpfs -o ro ro \"$0/ro\" && "
                                     "exec \"$0/proctorctl\" validate"_s,
                                     m_base});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 1);
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        const QRegularExpression available(u"^warn registry-available: .*%1"_s.arg(why),
                                           QRegularExpression::MultilineOption);
        QVERIFY2(available.match(out).hasMatch(), qPrintable(out));
        const QRegularExpression place(u"^warn registry: "_s, QRegularExpression::MultilineOption);
        QVERIFY2(place.match(out).hasMatch(), qPrintable(out));
    }

    void aRegistryThatIsMadeByTheFirst()
    {
        registerIn(m_base + u"/not/yet"_s);
        QCOMPARE(check(u"registry-available"_s)[u"result"_s].toString(), u"ok"_s);
        QCOMPARE(check(u"registry"_s)[u"result"_s].toString(), u"ok"_s);
        QVERIFY(!QFile::exists(m_base + u"/not"_s));
    }

    void aRecordOfAnotherBoot()
    {
        Record record = ownRecord();
        record.process.bootId.bytes[0] ^= 1;
        QVERIFY(!write(record).isEmpty());
        const auto records = check(u"records"_s);
        QCOMPARE(records[u"result"_s].toString(), u"warn"_s);
        QVERIFY(details(records).contains(u"another boot"_s));
        QVERIFY(!records[u"remedy"_s].toString().isEmpty());
    }

    void aRecordOfAnotherUsers()
    {
        QVERIFY(QDir().mkpath(m_registry));
        QCOMPARE(::chmod(QFile::encodeName(m_registry).constData(), 01777), 0);
        const QByteArray path = write(ownRecord());
        QCOMPARE(check(u"records"_s)[u"result"_s].toString(), u"ok"_s);
        QCOMPARE(::chown(path.constData(), somebody, somebody), 0);
        const auto records = check(u"records"_s);
        QCOMPARE(records[u"result"_s].toString(), u"warn"_s);
        QVERIFY(details(records).contains(u"written by user 65533"_s));
        QVERIFY(records[u"remedy"_s].toString().contains(u"remove"_s));
    }

    /// "It is pruned" only where this user may.
    void aRecordOfAnExitedProcess()
    {
        QVERIFY(QDir().mkpath(m_registry));
        QCOMPARE(::chmod(QFile::encodeName(m_registry).constData(), 01777), 0);
        Record record = ownRecord();
        --record.process.startTicks;
        record.process.inode.reset();
        const QByteArray path = write(record);
        const auto foreign = check(u"records"_s, becomeSomebody);
        QCOMPARE(foreign[u"result"_s].toString(), u"warn"_s);
        QVERIFY(details(foreign).contains(u"user 0's to remove"_s));
        QVERIFY(!details(foreign).contains(u"pruned"_s));
        QVERIFY(QFile::exists(QFile::decodeName(path)));
        const auto own = check(u"records"_s);
        QCOMPARE(own[u"result"_s].toString(), u"ok"_s);
        QVERIFY(details(own).contains(u"it is pruned"_s));
        QVERIFY(!QFile::exists(QFile::decodeName(path)));
    }

    void aTrueOrphan()
    {
        const Child owner = start(u"poolmaster"_s);
        m_workers.push_back(startWorker(u"pool-1"_s, owner));
        leave(owner);
        const auto workers = check(u"active-workers"_s);
        const QStringList said = saidOf(m_workers[0], workers);
        QCOMPARE(said.size(), 1); // the proof
        QVERIFY(said.first().contains(u"poolmaster"_s));
    }

    void anOwnerThatIsOnlyALauncher()
    {
        const Child owner = start(u"zsh-static"_s);
        m_workers.push_back(startWorker(u"pool-1"_s, owner));
        leave(owner);
        const auto workers = check(u"active-workers"_s);
        QCOMPARE(workers[u"result"_s].toString(), u"warn"_s);
        QCOMPARE(saidOf(m_workers[0], workers).size(), 2);
        QVERIFY(details(workers).contains(u"only starts others"_s));
        QVERIFY(details(workers).contains(u"--lifetime detached"_s));
    }

    void aSupervisorThatWasRestarted()
    {
        const Child owner = start(u"poolmaster"_s);
        m_workers.push_back(startWorker(u"pool-1"_s, owner));
        leave(owner);
        const Child heir = start(u"poolmaster"_s);
        const auto alone = check(u"active-workers"_s);
        QCOMPARE(alone[u"result"_s].toString(), u"warn"_s);
        const QString adoption =
            u"proctorctl register --pid %1 --worker-id pool-1 --owner-pid %2"_s.arg(
                pidOf(m_workers[0]), pidOf(heir));
        QVERIFY2(details(alone).contains(adoption), qPrintable(details(alone)));

        m_workers.push_back(startWorker(u"pool-1"_s, heir));
        const auto replaced = check(u"active-workers"_s);
        QCOMPARE(replaced[u"result"_s].toString(), u"warn"_s);
        QVERIFY(details(replaced).contains(
            u"a worker pool-1 of its own (pid %1)"_s.arg(pidOf(m_workers[1]))));

        // What it says helps.
        QVERIFY(ctl(adoption.split(u' ').mid(1)).startsWith("adopted "));
        QVERIFY(saidOf(m_workers[0], check(u"active-workers"_s)).isEmpty());
        leave(heir);
    }

    void aRecordInADirectoryThatIsNotRead()
    {
        const Child owner = start(u"poolmaster"_s);
        const Child heir = start(u"heir"_s);
        m_workers.push_back(startWorker(u"pool-1"_s, owner));
        const QString first = m_registry;
        const QString second = m_base + u"/second"_s;
        const QString name = QDir(first).entryList({u"*.json"_s}).value(0);
        QVERIFY(QDir(m_base).mkdir(u"second"_s));
        QVERIFY(QFile::copy(first + u'/' + name, second + u'/' + name));
        leave(owner);
        QVERIFY(ctl({u"register"_s, u"--pid"_s, pidOf(m_workers[0]), u"--worker-id"_s, u"pool-1"_s,
                     u"--owner-pid"_s, pidOf(heir)})
                    .startsWith("adopted "));
        registerIn(second);
        const auto workers = check(u"active-workers"_s);
        QCOMPARE(workers[u"result"_s].toString(), u"warn"_s);
        QVERIFY2(details(workers).contains(
                     u"registered in %1, which this Proctor does not read: "
                     "there it has been adopted by heir (pid %2)"_s.arg(first, pidOf(heir))),
                 qPrintable(details(workers)));
        leave(heir);
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
