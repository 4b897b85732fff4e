// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/monitorthread.h"

#include "core/history/auditwriter.h"
#include "core/process/procfs.h"

namespace proctor {

Result<std::unique_ptr<MonitorThread>> MonitorThread::start(const RegistryPlaces &places,
                                                            std::chrono::milliseconds scanEvery,
                                                            const std::string &auditPath,
                                                            const std::string &profileFolder)
{
    auto source = Procfs::open();
    if (!source)
        return Failure(source.error());
    std::unique_ptr<MonitorThread> self(new MonitorThread);
    self->m_source = std::move(*source);
    self->m_signaller = std::make_unique<PidfdSignaller>();
    self->m_clock = std::make_unique<SystemClock>();
    self->m_registry = std::make_unique<Registry>(places, *self->m_clock);
    self->m_registry->makeFirstDirectory();
    self->m_registry->load();
    auto engine = std::make_unique<Engine>(*self->m_source, *self->m_signaller, *self->m_registry,
                                           *self->m_clock, Catalogue::load(profileFolder));
    auto audit = AuditWriter::start(auditPath);
    if (!audit)
        return Failure(audit.error());
    engine->setAudit(std::move(*audit), thisActor("proctor"));
    self->m_monitor = new Monitor(std::move(engine), scanEvery);
    self->m_monitor->moveToThread(&self->m_thread);
    QObject::connect(&self->m_thread, &QThread::finished, self->m_monitor, &QObject::deleteLater);
    self->m_thread.setObjectName(QStringLiteral("core"));
    self->m_thread.start();
    return self;
}

void MonitorThread::begin()
{
    QMetaObject::invokeMethod(m_monitor, &Monitor::start, Qt::QueuedConnection);
}

MonitorThread::~MonitorThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace proctor
