// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/stat.h>

namespace proctor {

namespace {

/// The stable word of a verdict, an evidence or an outcome.
template <typename T>
QString text(T value)
{
    const std::string_view word = toString(value);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

QString pythonPath()
{
    static const QString path = [] {
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QStringLiteral("import sys; print(sys.executable)")});
        python.waitForFinished(patience);
        return QString::fromLocal8Bit(python.readAllStandardOutput()).trimmed();
    }();
    return path;
}

QString testData(const QString &name)
{
    return QStringLiteral(PROCTOR_TEST_DATA "/") + name;
}

QString proctorRunPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/proctor-run");
}

QString newMarker()
{
    return QStringLiteral("--test=") + QUuid::createUuid().toString(QUuid::Id128);
}

QStringList unshared(const QStringList &options)
{
    QStringList command{QStringLiteral("unshare")};
    if (::geteuid() != 0)
        command << QStringLiteral("--user") << QStringLiteral("--map-root-user");
    return command + options;
}

void becomePid1(int argc, char **argv)
{
    QStringList command =
        unshared({QStringLiteral("--pid"), QStringLiteral("--fork"), QStringLiteral("--mount-proc"),
                  QStringLiteral("--kill-child")});
    command << QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    qFatal("unshare(1) cannot be run");
}

bool awaitExit(const ProcessHandle &handle, int milliseconds)
{
    pollfd waited{handle.fd(), POLLIN, 0};
    return handle.exited() || ::poll(&waited, 1, milliseconds) == 1;
}

bool catches(pid_t pid, int signal)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1U) != 0;
    return false;
}

bool Held::end()
{
    if (!m_handle.valid())
        return true;
    (void)PidfdSignaller().send(m_handle, SIGKILL);
    return awaitExit();
}

Child::~Child()
{
    if (held)
        held->end();
    process.waitForFinished(patience);
}

World::World()
{
    // Cgroups are seen from where the test runs: a service or a container around it is no business
    // of its processes. Where that is not permitted, it may run in neither.
    static const int once = ::unshare(CLONE_NEWCGROUP);
    (void)once;

    const QDir dir(QDir(m_dir.path()).canonicalPath());
    m_registryPath = dir.filePath(QStringLiteral("workers"));
    const QByteArray lease = QFile::encodeName(dir.filePath(QStringLiteral("lease")));
    if (!QDir().mkpath(m_registryPath) || ::mkfifo(lease.constData(), 0600) != 0)
        qFatal("no temporary directory");
    ::chmod(QFile::encodeName(m_registryPath).constData(), 0700);
    m_lease = UniqueFd(::open(lease.constData(), O_RDWR | O_CLOEXEC));

    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : m_environment.keys())
        if (name.startsWith(QStringLiteral("PROCTOR_")))
            m_environment.remove(name);
    for (const auto *name : {"TMUX", "STY", "SYSTEMD_EXEC_PID"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(QStringLiteral("PROCTOR_REGISTRY_DIR"), m_registryPath);
    m_environment.insert(QStringLiteral("PROCTOR_TEST_LEASE"), QFile::decodeName(lease));

    auto source = Procfs::open();
    if (!source)
        qFatal("%s", source.error().text().c_str());
    m_source = std::move(*source);
    m_registry = std::make_unique<Registry>(std::vector<RegistryDirectory>{directory()}, m_clock);
    m_snapshot = std::make_shared<const Snapshot>();
}

World::~World() = default;

RegistryDirectory World::directory() const
{
    return {QFile::encodeName(m_registryPath).toStdString(), std::nullopt, false, true};
}

void World::addProfile(std::string_view toml)
{
    auto profile = parseProfile(toml, "a test");
    if (!profile)
        qFatal("%s", profile.error().text().c_str());
    m_profiles.push_back(std::move(*profile));
}

void World::watch()
{
    m_registry->load();
    Catalogue catalogue = Catalogue::load({});
    for (const Profile &profile : m_profiles)
        catalogue.add(profile);
    auto engine = std::make_unique<Engine>(*m_source, m_signaller, *m_registry, m_clock,
                                           std::move(catalogue));
    m_monitor = std::make_unique<Monitor>(std::move(engine), std::chrono::milliseconds(0));
    QObject::connect(m_monitor.get(), &Monitor::snapshotReady,
                     [this](const SnapshotPtr &snapshot) { take(snapshot); });
    QObject::connect(m_monitor.get(), &Monitor::planReady,
                     [this](const PlanPtr &plan) { m_plan = plan; });
    QObject::connect(m_monitor.get(), &Monitor::reportReady,
                     [this](const ReportPtr &report) { m_reports[report->planId] = report; });
    m_monitor->start();
}

void World::take(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (const ProcessRow &row : snapshot->rows)
        m_seen[row.key].insert(text(row.judgement->verdict));
    m_monitor->snapshotTaken();
}

Result<RecordStore> World::store() const
{
    return RecordStore::openForWriting(directory());
}

std::unique_ptr<Child> World::start(const QStringList &command)
{
    auto child = std::make_unique<Child>();
    child->process.setProcessEnvironment(m_environment);
    child->process.setChildProcessModifier([] {
        ::signal(SIGHUP, SIG_DFL); // whatever the test was started with
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    child->process.start(command.first(), command.mid(1));
    if (!child->process.waitForStarted(patience))
        return nullptr;
    auto held =
        holdUnreaped(static_cast<pid_t>(child->process.processId())); // QProcess reaps later
    if (!held) {
        child->process.kill();
        return nullptr;
    }
    child->held.emplace(std::move(*held));
    return child;
}

std::unique_ptr<Child> World::startWorker(const QStringList &options, const QStringList &command)
{
    auto child = start(QStringList{proctorRunPath()} + options + QStringList{QStringLiteral("--")} +
                       command);
    // A record is written before the exec; the worker is there after both.
    const auto isThere = [this, &child] {
        const auto stat = m_source->stat(child->pid());
        const auto all = records();
        return stat && stat->comm != "proctor-run" &&
               std::any_of(all.begin(), all.end(), [&child](const Record &record) {
                   return mayBeSame(record.process, child->held->key());
               });
    };
    if (!child || !QTest::qWaitFor(isThere, patience))
        return nullptr;
    return child;
}

std::unique_ptr<Child> World::startIdle()
{
    return start({QStringLiteral("sleep"), QStringLiteral("infinity")});
}

QStringList World::bridge(const QStringList &arguments) const
{
    return QStringList{pythonPath(), testData(QStringLiteral("dspy_bridge.py"))} + arguments +
           QStringList{newMarker()};
}

std::optional<Held> World::holdUnreaped(pid_t pid)
{
    auto handle = m_source->open(pid);
    const auto stat = m_source->stat(pid);
    if (!handle || !stat)
        return std::nullopt;
    const HostIdentity &host = m_source->host();
    return Held(ProcessKey{host.bootId, host.pidNs, pid, stat->startTicks, handle->inode()},
                std::move(*handle));
}

std::optional<Held> World::hold(pid_t pid)
{
    auto handle = m_source->open(pid);
    if (!handle)
        return std::nullopt;
    const auto key = readKey(*m_source, *handle);
    if (!key)
        return std::nullopt;
    return Held(*key, std::move(*handle));
}

std::optional<Held> World::hold(const ProcessKey &key)
{
    auto handle = m_source->open(key.pid);
    if (!handle)
        return std::nullopt;
    const auto found = readKey(*m_source, *handle);
    if (!found || !mayBeSame(*found, key))
        return std::nullopt;
    return Held(*found, std::move(*handle));
}

std::vector<Record> World::records() const
{
    std::vector<Record> out;
    const auto directory = store();
    const auto names = directory ? directory->names() : Failure(directory.error());
    if (!names)
        return out;
    for (const std::string &name : *names)
        if (const auto file = directory->read(name); file && file->record)
            out.push_back(*file->record);
    std::sort(out.begin(), out.end(),
              [](const Record &a, const Record &b) { return a.workerId < b.workerId; });
    return out;
}

std::vector<Held> World::holdWorkersOf(const ProcessKey &owner)
{
    std::vector<Held> out;
    for (const Record &record : records()) {
        auto held = mayBeSame(record.owner, owner) ? hold(record.process) : std::nullopt;
        if (held)
            out.push_back(std::move(*held));
    }
    return out;
}

QString World::verdict(const ProcessKey &key) const
{
    const ProcessRow *found = row(key);
    return found == nullptr ? QStringLiteral("untracked") : text(found->judgement->verdict);
}

QString World::deciding(const ProcessKey &key) const
{
    const ProcessRow *found = row(key);
    if (found == nullptr || found->judgement->evidence.empty())
        return {};
    return text(found->judgement->evidence[found->judgement->deciding].id);
}

QStringList World::verdictsEver(const ProcessKey &key) const
{
    const auto seen = m_seen.find(key);
    return seen == m_seen.end() ? QStringList()
                                : QStringList(seen->second.begin(), seen->second.end());
}

PlanPtr World::plan(const CleanupRequest &request)
{
    m_monitor->plan(request);
    return m_plan;
}

void World::run(const CleanupPlan &plan)
{
    std::vector<ProcessKey> confirmed;
    for (const PlannedTarget &target : plan.targets)
        confirmed.push_back(target.key);
    m_monitor->run(plan.id, confirmed);
}

ReportPtr World::report(const CleanupPlan &plan) const
{
    const auto found = m_reports.find(plan.id);
    return found == m_reports.end() ? nullptr : found->second;
}

bool World::finished(const CleanupPlan &plan) const
{
    const ReportPtr last = report(plan);
    return last && last->finished;
}

const TargetReport *World::target(const CleanupPlan &plan, const ProcessKey &key) const
{
    const ReportPtr last = report(plan);
    if (!last)
        return nullptr;
    const auto found = std::find_if(last->targets.begin(), last->targets.end(),
                                    [&key](const TargetReport &t) { return t.key == key; });
    return found == last->targets.end() ? nullptr : &*found;
}

QString World::outcome(const CleanupPlan &plan, const ProcessKey &key) const
{
    const TargetReport *found = target(plan, key);
    return found == nullptr || !found->outcome ? QString() : text(*found->outcome);
}

std::vector<int> World::sent(const CleanupPlan &plan, const ProcessKey &key) const
{
    const TargetReport *found = target(plan, key);
    return found == nullptr ? std::vector<int>() : found->sent;
}

} // namespace proctor
