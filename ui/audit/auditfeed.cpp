// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditfeed.h"

namespace proctor {

namespace {

/// A cleanup reports many times a second; nobody reads that fast.
constexpr std::chrono::milliseconds restAfterRead{400};

} // namespace

AuditReader::AuditReader(std::string path, std::size_t most) : m_path(std::move(path)), m_most(most)
{}

AuditReader::~AuditReader() = default;

void AuditReader::read()
{
    Q_EMIT done(look());
}

AuditViewPtr AuditReader::look()
{
    if (m_path.empty())
        return failed({ErrorCode::BadUsage, 0, "audit log",
                       "there is no folder for it: set HOME, or XDG_STATE_HOME to an absolute "
                       "path"});
    if (m_log && !m_log->inPlace())
        m_log.reset(); // set aside, or removed: what is there now is another file
    if (!m_log) {
        auto opened = AuditLog::openToRead(m_path);
        if (!opened)
            return failed(opened.error());
        m_log = std::move(*opened);
        m_gathering = {};
        m_more = false;
        m_view.reset();
    }
    AuditFilter filter;
    filter.afterId = m_gathering.lastId();
    filter.limit = m_view ? 0 : m_most;
    auto page = m_log->query(filter);
    if (!page)
        return failed(page.error());
    if (m_view && page->entries.empty())
        return m_view;
    m_more = page->more || m_more;
    m_gathering.add(std::move(page->entries));
    m_more = m_gathering.trim(m_most) || m_more;
    m_view = std::make_shared<const AuditView>(AuditView{m_gathering.lines(), m_more, {}});
    return m_view;
}

AuditViewPtr AuditReader::failed(const Error &error)
{
    m_log.reset();
    m_view.reset();
    return std::make_shared<const AuditView>(AuditView{{}, false, error});
}

AuditFeed::AuditFeed(std::string path, std::size_t most, QObject *parent)
    : QObject(parent), m_reader(new AuditReader(std::move(path), most))
{
    m_thread.setObjectName(QStringLiteral("audit page"));
    m_reader->moveToThread(&m_thread);
    // Deleted on its own thread, for that is where its connection to the file belongs.
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &AuditReader::done, this, &AuditFeed::take);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterRead);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_again)
            refresh();
    });
    m_thread.start(QThread::LowPriority);
}

AuditFeed::~AuditFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void AuditFeed::refresh()
{
    m_again = m_busy || m_rest.isActive();
    if (m_again)
        return;
    m_busy = true;
    QMetaObject::invokeMethod(m_reader, &AuditReader::read, Qt::QueuedConnection);
}

void AuditFeed::take(const AuditViewPtr &view)
{
    m_busy = false;
    m_rest.start();
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace proctor
