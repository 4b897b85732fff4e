// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proctor/demo.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStandardPaths>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace proctor {

namespace {

/// proctor-run of this very build where there is one, else the installed one.
QString findLauncher()
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + QStringLiteral("/proctor-run"));
    return beside.isExecutable() ? beside.absoluteFilePath()
                                 : QStandardPaths::findExecutable(QStringLiteral("proctor-run"));
}

QString findScript()
{
    QStringList places;
#ifdef PROCTOR_DEMO_DIR
    places << QStringLiteral(PROCTOR_DEMO_DIR);
#endif
    places << QCoreApplication::applicationDirPath() + QStringLiteral("/../share/proctor/demo");
    for (const QString &place : std::as_const(places)) {
        const QFileInfo script(place + QStringLiteral("/supervisor.py"));
        if (script.isReadable())
            return script.absoluteFilePath();
    }
    return {};
}

QString lastLine(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    return QString::fromLocal8Bit(trimmed.mid(trimmed.lastIndexOf('\n') + 1));
}

} // namespace

Demo::Demo(QString registryDir, QObject *parent)
    : QObject(parent), m_registryDir(std::move(registryDir))
{
    for (Supervisor *supervisor : {&m_keeper, &m_leaver}) {
        connect(&supervisor->process, &QProcess::readyReadStandardOutput, this,
                [this, supervisor] { readLines(*supervisor); });
        connect(&supervisor->process, &QProcess::finished, this,
                [this, supervisor] { onFinished(*supervisor); });
        connect(&supervisor->process, &QProcess::errorOccurred, this,
                [this, supervisor](QProcess::ProcessError error) {
                    if (error == QProcess::FailedToStart)
                        fail(tr("The demo pool could not be started: %1.")
                                 .arg(supervisor->process.errorString()));
                });
    }
}

Demo::~Demo()
{
    m_keeper.process.disconnect(this);
    m_leaver.process.disconnect(this);
    endAll();
}

bool Demo::start()
{
    if (m_started)
        return true;
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty())
        return fail(tr("The demo pool needs python3, which was not found. Install Python 3 and try "
                       "again."));
    m_launcher = findLauncher();
    if (m_launcher.isEmpty())
        return fail(
            tr("The demo pool needs proctor-run, which is neither beside Proctor nor on the "
               "PATH."));
    m_script = findScript();
    if (m_script.isEmpty())
        return fail(tr("The scripts of the demo pool are missing. Reinstall Proctor to get them "
                       "back."));
    if (!makeLease())
        return fail(tr("The demo pool could not be started: no pipe is to be had (%1).")
                        .arg(qt_error_string()));
    m_started = true;
    startSupervisor(m_keeper, keptWorkers, 1);
    startSupervisor(m_leaver, orphanedWorkers, keptWorkers + 1);
    return !m_failed;
}

bool Demo::makeLease()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    m_leaseRead = UniqueFd(ends[0]);
    m_lease = UniqueFd(ends[1]);
    return true;
}

void Demo::startSupervisor(Supervisor &supervisor, int workers, int first)
{
    QProcess &process = supervisor.process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PROCTOR_REGISTRY_DIR"), m_registryDir);
    environment.insert(QStringLiteral("PROCTOR_DEMO_LEASE"), QString::number(m_leaseRead.get()));
    process.setProcessEnvironment(environment);
    // Only these two children may have the read end, so it is close-on-exec here.
    process.setChildProcessModifier([fd = m_leaseRead.get()] { ::fcntl(fd, F_SETFD, 0); });
    process.start(m_python, {m_script, QStringLiteral("--workers"), QString::number(workers),
                             QStringLiteral("--first"), QString::number(first),
                             QStringLiteral("--launcher"), m_launcher});
}

void Demo::readLines(Supervisor &supervisor)
{
    while (supervisor.process.canReadLine())
        if (supervisor.process.readLine().startsWith("ready "))
            supervisor.ready = true;
    if (&supervisor == &m_leaver && supervisor.ready && !m_killed) {
        m_killed = true;
        supervisor.process.kill(); // our own child, not yet reaped: nobody else can have its pid
    }
    reportWhenReady();
}

void Demo::onFinished(Supervisor &supervisor)
{
    if (&supervisor == &m_leaver && m_killed) {
        reportWhenReady();
        return;
    }
    const QString said = lastLine(supervisor.process.readAllStandardError());
    fail(said.isEmpty() ? tr("The demo pool ended by itself.")
                        : tr("The demo pool ended: %1").arg(said));
}

void Demo::reportWhenReady()
{
    if (m_reported || m_failed || !m_keeper.ready || !m_killed ||
        m_leaver.process.state() != QProcess::NotRunning)
        return;
    m_reported = true;
    Q_EMIT ready();
}

bool Demo::fail(const QString &why)
{
    m_lease.reset(); // ends whatever had started
    if (!m_failed)
        Q_EMIT failed(why);
    m_failed = m_started; // what was missing may be there at the next try
    return false;
}

void Demo::endAll()
{
    m_lease.reset();
    m_leaseRead.reset();
    for (Supervisor *supervisor : {&m_keeper, &m_leaver}) {
        QProcess &process = supervisor->process;
        if (process.state() == QProcess::NotRunning || process.waitForFinished(2000))
            continue;
        process.kill();
        process.waitForFinished(1000);
    }
}

} // namespace proctor
