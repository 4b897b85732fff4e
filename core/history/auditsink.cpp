// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditsink.h"

#include <sys/eventfd.h>
#include <utility>

namespace proctor {

ReadyFlag::ReadyFlag() : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

// Neither can fail but for a counter that is full, or empty: it then says what it is to say.
void ReadyFlag::raise() const
{
    (void)!::eventfd_write(m_fd.get(), 1);
}

void ReadyFlag::clear() const
{
    eventfd_t count = 0;
    (void)!::eventfd_read(m_fd.get(), &count);
}

std::uint64_t NoAudit::append(std::vector<AuditEntry> /*entries*/)
{
    m_done.push_back({++m_last, {}});
    m_ready.raise();
    return m_last;
}

std::vector<AuditDone> NoAudit::takeDone()
{
    m_ready.clear();
    return std::exchange(m_done, {});
}

} // namespace proctor
