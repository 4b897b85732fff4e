// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/situations/stage.h"

#include <QtTest/QTest>

#include <algorithm>
#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace proctor {

namespace {

/// Every process below \p root, with its arguments.
std::vector<Found> below(ProcessSource &source, pid_t root)
{
    std::multimap<pid_t, ProcStat> children;
    const auto pids = source.pids();
    for (const pid_t pid : pids ? *pids : std::vector<pid_t>())
        if (auto stat = source.stat(pid))
            children.emplace(stat->ppid, std::move(*stat));
    std::vector<Found> out;
    std::vector<pid_t> open{root};
    while (!open.empty()) {
        const auto [first, last] = children.equal_range(open.back());
        open.pop_back();
        for (auto it = first; it != last; ++it) {
            open.push_back(it->first == it->second.pid ? 0 : it->second.pid);
            if (auto arguments = source.cmdline(it->second.pid))
                out.push_back({it->second, std::move(*arguments)});
        }
    }
    return out;
}

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    if (static_cast<std::size_t>(bytes.size()) >= sizeof address.sun_path)
        qFatal("socket path too long: %s", bytes.constData());
    std::copy(bytes.begin(), bytes.end(), address.sun_path);
    return address;
}

UniqueFd connectTo(const QString &path)
{
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = addressOf(path);
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return fd;
}

} // namespace

QString situationData(const QString &name)
{
    return testData(QStringLiteral("situations/") + name);
}

bool Found::has(std::string_view argument) const
{
    return std::find(arguments.begin(), arguments.end(), argument) != arguments.end();
}

bool Found::mentions(std::string_view part) const
{
    return std::any_of(arguments.begin(), arguments.end(), [part](const std::string &argument) {
        return argument.find(part) != std::string::npos;
    });
}

Which childOf(const Held &parent, Which which)
{
    return [pid = parent.key().pid, which = std::move(which)](const Found &found) {
        return found.stat.ppid == pid && (!which || which(found));
    };
}

Which both(Which a, Which b)
{
    return
        [a = std::move(a), b = std::move(b)](const Found &found) { return a(found) && b(found); };
}

Which titled(const QString &title)
{
    return [text = title.toStdString()](const Found &found) {
        return !found.arguments.empty() && found.arguments.front() == text;
    };
}

Which running(const QString &script)
{
    return [text = script.toStdString()](const Found &found) {
        return found.stat.comm.starts_with("python") && found.arguments.size() > 1 &&
               found.arguments[1].ends_with(text);
    };
}

DebianWorld::DebianWorld()
{
    setVariable(QStringLiteral("PATH"),
                QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/bin"));
    setVariable(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    setVariable(QStringLiteral("TMPDIR"), file({})); // whoever is killed leaves files
}

Which named(const char *comm)
{
    return [comm](const Found &found) { return found.stat.comm == comm; };
}

Which mentioning(const QString &part)
{
    return [text = part.toStdString()](const Found &found) { return found.mentions(text); };
}

std::unique_ptr<Stage> Stage::start(World &world, const QStringList &command,
                                    const QStringList &options)
{
    const QString pidFile = world.file(QStringLiteral("stage") + newMarker());
    std::unique_ptr<Stage> out(new Stage(world));
    out->m_stage =
        world.start(QStringList{debianPython(), situationData(QStringLiteral("stage.py"))} +
                    options + QStringList{pidFile} + command);
    if (!out->m_stage)
        return nullptr;
    const auto holdFrom = [&](const QString &name, std::optional<Held> &process) {
        const auto there = [&] { return QFile::exists(name) || !out->m_stage->held->running(); };
        QFile file(name);
        if (QTest::qWaitFor(there, patience) && file.open(QIODevice::ReadOnly))
            if (auto held = world.holdUnreaped(file.readAll().toInt()))
                process.emplace(std::move(*held));
        file.remove();
    };
    if (!options.contains(QStringLiteral("--private")))
        holdFrom(pidFile + QStringLiteral(".tini"), out->m_tini);
    holdFrom(pidFile, out->m_program);
    if (out->m_program)
        return out;
    qWarning("%s: %s", qPrintable(command.join(u' ')),
             out->m_stage->process.readAllStandardError().constData());
    return nullptr;
}

Stage::~Stage()
{
    if (!m_stage)
        return;
    // The stage ends all that is below it, then itself.
    (void)PidfdSignaller().send(m_stage->held->handle(), SIGTERM);
    if (!m_stage->held->awaitExit())
        qWarning("a stage did not end");
    if (QTest::currentTestFailed() && !output().isEmpty())
        qWarning("it wrote: %s", output().constData());
}

Which Stage::orphaned(Which which) const
{
    return [pid = (m_tini ? *m_tini : *m_stage->held).key().pid,
            which = std::move(which)](const Found &found) {
        return found.stat.ppid == pid && !found.has("--kept") && (!which || which(found));
    };
}

Which Stage::itself(Which which) const
{
    return [pid = m_program->key().pid, which = std::move(which)](const Found &found) {
        return found.stat.pid == pid && which(found);
    };
}

std::vector<Found> Stage::find(const Which &which)
{
    auto out = below(m_world.source(), m_stage->pid());
    std::erase_if(
        out, [&which](const Found &found) { return found.stat.deadZombie() || !which(found); });
    return out;
}

std::optional<Held> Stage::await(const Which &which)
{
    auto all = awaitAll(which, 1);
    return all.empty() ? std::nullopt : std::optional<Held>(std::move(all.front()));
}

std::vector<Held> Stage::awaitAll(const Which &which, std::size_t count)
{
    // Held is what one look has found: the next may see the fork of one of them, which has not yet
    // run its own program.
    std::vector<Found> found;
    const auto there = [&] {
        found = find(which);
        return found.size() == count;
    };
    std::vector<Held> out;
    if (!QTest::qWaitFor(there, patience)) {
        for (const Found &other : below(m_world.source(), m_stage->pid()))
            qWarning("there: %d below %d, %s", other.stat.pid, other.stat.ppid,
                     other.stat.comm.c_str());
        return out;
    }
    for (const Found &one : found)
        if (auto held = m_world.hold(one.stat.pid))
            out.push_back(std::move(*held));
    if (out.size() != count)
        out.clear();
    return out;
}

const QByteArray &Stage::output()
{
    m_output += m_stage->process.readAllStandardOutput();
    m_output += m_stage->process.readAllStandardError();
    return m_output;
}

bool Stage::awaitOutput(const QByteArray &text)
{
    return QTest::qWaitFor([&] { return output().contains(text); }, patience);
}

bool awaitHandedOver(World &world, const Held &process, const Held &parent)
{
    return QTest::qWaitFor(
        [&] {
            const auto stat = world.source().stat(process.key().pid);
            return stat && stat->ppid != parent.key().pid;
        },
        patience);
}

bool letAge(World &world, const Held &process)
{
    constexpr double longLived = 5.5;
    const SystemClock clock;
    const auto ticks = static_cast<double>(world.source().host().ticksPerSecond);
    const double started = static_cast<double>(process.key().startTicks) / ticks;
    world.scan();
    const bool aged =
        QTest::qWaitFor([&] { return seconds(clock.sinceBoot()) - started > longLived; }, patience);
    world.scan();
    return aged;
}

bool awaitListening(const QString &path)
{
    return QTest::qWaitFor([&] { return connectTo(path).valid(); }, patience);
}

UniqueFd connectAndSend(const QString &path, const QByteArray &bytes)
{
    UniqueFd fd = connectTo(path);
    if (fd.valid() && ::send(fd.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()),
                             MSG_NOSIGNAL) != bytes.size())
        return {};
    return fd;
}

} // namespace proctor
