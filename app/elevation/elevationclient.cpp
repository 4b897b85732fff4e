// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/elevation/elevationclient.h"

#include "core/base/stopsignals.h"

#include <utility>

namespace proctor {

namespace {

// The helper's own wait after a stop, and some.
constexpr int lastWaitMs = 5000;

} // namespace

ElevationClient::ElevationClient(ElevationPrograms programs, QObject *parent)
    : QObject(parent), m_programs(std::move(programs))
{
    m_process.setChildProcessModifier(&StopSignals::unblock);
    connect(&m_process, &QProcess::finished, this, &ElevationClient::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &ElevationClient::onError);
}

ElevationClient::~ElevationClient()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    // Our own child, not reaped: ends a pkexec that still asks for a password. Once it is the
    // helper it is root's and cannot be ended so (man 2 kill); it leaves by itself.
    m_process.kill();
    m_process.waitForFinished(lastWaitMs);
}

void ElevationClient::ask(const std::vector<ProcessKey> &keys)
{
    m_process.start(QString::fromStdString(m_programs.pkexec),
                    {QString::fromStdString(m_programs.helper)});
    if (m_process.state() != QProcess::NotRunning)
        m_process.write(QByteArray::fromStdString(elevationRequest(keys)));
}

void ElevationClient::stop()
{
    m_process.closeWriteChannel();
}

void ElevationClient::onFinished(int exitCode, QProcess::ExitStatus status)
{
    const std::string out = m_process.readAllStandardOutput().toStdString();
    const std::string errors = m_process.readAllStandardError().toStdString();
    if (status == QProcess::NormalExit)
        Q_EMIT answered(elevationAnswer(exitCode, out, errors));
    else
        Q_EMIT answered(
            {std::nullopt,
             {PROCTOR_WORDS("words", "the helper was ended before it could answer; what "
                                     "it has done is in the system's log"),
              {}}});
}

void ElevationClient::onError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows
    Q_EMIT answered({std::nullopt,
                     {PROCTOR_WORDS("words", "%1 cannot be started: %2"),
                      {m_programs.pkexec, m_process.errorString().toStdString()}}});
}

} // namespace proctor
