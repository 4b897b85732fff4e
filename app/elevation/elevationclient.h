// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the helper, through pkexec, to end what it finds to be proven orphans among the keys it is
// given: one request, one answer. Needs an event loop; one thread. Nothing blocks but the
// destructor, which ends the asking.
#pragma once

#include "app/elevation/elevationprograms.h"
#include "core/cleanup/elevation.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>

namespace proctor {

class ElevationClient : public QObject {
    Q_OBJECT
  public:
    /// installedElevation()'s; tests give their own here, and nowhere else can they be chosen.
    explicit ElevationClient(ElevationPrograms programs, QObject *parent = nullptr);
    ~ElevationClient() override;

    /// Once. What it comes to is told by answered(), a refused authentication too.
    void ask(const std::vector<ProcessKey> &keys);
    /// Nothing more is sent; what came of what was is still answered. While somebody is asked to
    /// authenticate, that goes on; the helper then finds that nothing is wanted any more.
    void stop();
    bool busy() const { return m_process.state() != QProcess::NotRunning; }

  Q_SIGNALS:
    void answered(const proctor::ElevationAnswer &answer);

  private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onError(QProcess::ProcessError error);

    ElevationPrograms m_programs;
    QProcess m_process;
};

} // namespace proctor
