// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log for the window: read on a thread of its own, the newest rows once and then only
// what was added since. Never makes or changes the file. AuditFeed is the GUI thread's.
#pragma once

#include "core/base/error.h"
#include "core/history/auditlog.h"
#include "ui/audit/auditlines.h"

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QTimer>

namespace proctor {

/// Immutable, so that both threads may hold it.
struct AuditView {
    std::vector<AuditLine> lines;
    bool more = false; ///< there are older ones
    /// Vanished: nothing is recorded yet. With an error there are no lines.
    std::optional<Error> error;
};
using AuditViewPtr = std::shared_ptr<const AuditView>;

/// Lives on the feed's thread; may wait for the disk.
class AuditReader : public QObject {
    Q_OBJECT
  public:
    AuditReader(std::string path, std::size_t most);
    ~AuditReader() override;

  public Q_SLOTS:
    void read();

  Q_SIGNALS:
    /// The same pointer as before when nothing was added.
    void done(proctor::AuditViewPtr view);

  private:
    AuditViewPtr look();
    AuditViewPtr failed(const Error &error);

    std::string m_path;
    std::size_t m_most;
    std::unique_ptr<AuditLog> m_log;
    AuditGathering m_gathering;
    bool m_more = false;
    AuditViewPtr m_view; ///< null: to be built
};

class AuditFeed : public QObject {
    Q_OBJECT
  public:
    static constexpr std::size_t mostRows = 2000;

    /// \p path "": there is no folder for a log.
    explicit AuditFeed(std::string path, std::size_t most = mostRows, QObject *parent = nullptr);
    /// Waits for a read that is under way.
    ~AuditFeed() override;

    /// Asks for what is new; requests that come too fast are put together.
    void refresh();
    const AuditViewPtr &view() const { return m_view; } ///< null until the first answer

  Q_SIGNALS:
    void changed();

  private:
    void take(const AuditViewPtr &view);

    QThread m_thread;
    AuditReader *m_reader; ///< the thread's
    QTimer m_rest;         ///< between two reads
    bool m_busy = false;
    bool m_again = false;
    AuditViewPtr m_view;
};

} // namespace proctor
