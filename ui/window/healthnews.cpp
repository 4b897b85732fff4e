// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/healthnews.h"

#include "ui/counts.h"
#include "ui/format.h"
#include "ui/strip/healthstrip.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <utility>

namespace proctor {

namespace {

struct News {
    Q_DECLARE_TR_FUNCTIONS(HealthNews)
};

QString orphanWords(const ProcessRow &row, int count)
{
    if (count > 1)
        return News::tr("%n new orphans", nullptr, count);
    return News::tr("New orphan: PID %1, %2").arg(row.key.pid).arg(shortCommandLine(row));
}

} // namespace

QString HealthNews::take(const Snapshot &snapshot)
{
    if (!isKnown(snapshot))
        return {};
    std::unordered_set<ProcessKey> orphans;
    const ProcessRow *newest = nullptr;
    int count = 0;
    for (const ProcessRow &row : snapshot.rows) {
        if (row.judgement.verdict() != Verdict::Orphan || row.ended)
            continue;
        orphans.insert(row.key);
        if (!m_orphans.contains(row.key)) {
            newest = &row;
            ++count;
        }
    }
    QStringList news;
    if (m_health && *m_health != snapshot.health)
        news << News::tr("%1: %2").arg(healthWord(snapshot.health), healthReasons(snapshot));
    if (m_health && newest != nullptr)
        news << orphanWords(*newest, count);
    m_health = snapshot.health;
    m_orphans = std::move(orphans);
    for (QString &part : news)
        part = asSentence(part);
    return news.join(u' ');
}

} // namespace proctor
