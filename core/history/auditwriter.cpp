// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditwriter.h"

#include <QtCore/QThread>

#include <cerrno>
#include <csignal>
#include <iterator>
#include <system_error>
#include <utility>

namespace proctor {

namespace {

/// While this exists, threads that are started begin with every signal blocked: signals are the
/// main thread's, whose signalfd would not see one that another thread dies of.
class SignalsBlocked {
  public:
    SignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsBlocked(const SignalsBlocked &) = delete;
    SignalsBlocked &operator=(const SignalsBlocked &) = delete;

  private:
    sigset_t m_before{};
};

} // namespace

Result<std::unique_ptr<AuditWriter>> AuditWriter::start(std::string path)
{
    std::unique_ptr<AuditWriter> self(new AuditWriter(std::move(path)));
    if (!self->m_ready.valid())
        return Failure(systemError(errno, self->m_path,
                                   "the audit log cannot report back: raise the limit of open "
                                   "files (ulimit -n)"));
    // Without a QCoreApplication (proctorctl) the first thread that Qt hears of counts as the main
    // one for ever: that has to be the caller's, not ours.
    (void)QThread::currentThread();
    const SignalsBlocked blocked;
    try {
        self->m_thread = std::thread(&AuditWriter::run, self.get());
    } catch (const std::system_error &error) {
        return Failure(systemError(error.code().value(), self->m_path,
                                   "the audit log's thread cannot be started: raise the limit of "
                                   "processes (ulimit -u)"));
    }
    return self;
}

AuditWriter::~AuditWriter()
{
    if (!m_thread.joinable())
        return;
    m_in.put({Batch::Kind::Last, 0, {}});
    m_thread.join();
}

void AuditWriter::prepare()
{
    m_in.put({Batch::Kind::Prepare, 0, {}});
}

std::uint64_t AuditWriter::append(std::vector<AuditEntry> entries)
{
    m_in.put({Batch::Kind::Entries, ++m_last, std::move(entries)});
    return m_last;
}

std::vector<AuditDone> AuditWriter::takeDone()
{
    m_ready.clear(); // before taking: what is put after that raises it again
    return m_out.takeAll();
}

std::vector<Error> AuditWriter::takeNotices()
{
    return m_notices.takeAll();
}

void AuditWriter::run()
{
    for (bool last = false; !last;) {
        std::vector<std::uint64_t> tickets;
        std::vector<AuditEntry> entries;
        for (Batch &batch : m_in.waitAndTakeAll()) {
            last = last || batch.kind == Batch::Kind::Last;
            if (batch.kind == Batch::Kind::Prepare)
                (void)open(AuditLog::Check::Quick);
            if (batch.kind != Batch::Kind::Entries)
                continue;
            tickets.push_back(batch.ticket);
            entries.insert(entries.end(), std::make_move_iterator(batch.entries.begin()),
                           std::make_move_iterator(batch.entries.end()));
        }
        if (tickets.empty())
            continue;
        const Result<void> stored = store(entries);
        for (const std::uint64_t ticket : tickets)
            m_out.put({ticket, stored});
        m_ready.raise();
    }
    m_log.reset(); // a connection belongs to the thread that opened it
}

Result<void> AuditWriter::open(AuditLog::Check check)
{
    if (m_log && !m_log->inPlace())
        m_log.reset(); // somebody has moved or removed the file: nobody would find what we wrote
    if (m_log)
        return {};
    auto opened = AuditLog::open(m_path, check);
    if (!opened)
        return Failure(opened.error());
    m_log = std::move(*opened);
    if (m_log->notice()) {
        m_notices.put(*m_log->notice());
        m_ready.raise();
    }
    return {};
}

Result<void> AuditWriter::store(const std::vector<AuditEntry> &entries)
{
    Result<void> stored;
    for (const auto check : {AuditLog::Check::Quick, AuditLog::Check::Whole}) {
        if (auto opened = open(check); !opened)
            return opened;
        stored = m_log->append(entries);
        if (stored)
            return stored;
        m_log.reset();
        // Damage shows only where it is touched. Checked whole, the file is set aside.
        if (stored.error().code != ErrorCode::Malformed)
            return stored;
    }
    return stored;
}

} // namespace proctor
