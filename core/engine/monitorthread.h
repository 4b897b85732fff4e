// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the core thread and everything on it: started by the constructor, quit and joined by the
// destructor. The owner's thread.
#pragma once

#include "core/engine/monitor.h"

#include <QtCore/QThread>

namespace proctor {

class MonitorThread {
  public:
    /// Real /proc, real pidfds, the registry directories of \p places, cleanups recorded in the
    /// audit log at \p auditPath (see auditPath()), the user's own profiles from \p profileFolder
    /// (see Catalogue::userFolder()).
    static Result<std::unique_ptr<MonitorThread>> start(const RegistryPlaces &places,
                                                        std::chrono::milliseconds scanEvery,
                                                        const std::string &auditPath,
                                                        const std::string &profileFolder);
    ~MonitorThread();

    /// Connect to its signals and slots with queued connections, then call begin().
    Monitor *monitor() const { return m_monitor; }
    void begin();

  private:
    MonitorThread() = default;

    std::unique_ptr<ProcessSource> m_source;
    std::unique_ptr<Signaller> m_signaller;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Registry> m_registry;
    Monitor *m_monitor = nullptr; ///< lives and dies on the thread
    QThread m_thread;
};

} // namespace proctor
