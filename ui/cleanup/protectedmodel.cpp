// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/protectedmodel.h"

#include "ui/format.h"

#include <algorithm>

namespace proctor {

ProtectedModel::ProtectedModel(QObject *parent) : MergedRows(parent) {}

void ProtectedModel::showSnapshot(const Snapshot &snapshot)
{
    std::vector<ProtectedWorker> workers;
    for (const ProcessRow &row : snapshot.rows)
        if (!row.ended && row.judgement->verdict == Verdict::Active)
            workers.push_back({row.key, row.record ? row.record->workerId : row.identity->comm,
                               row.owner, row.judgement->stalled});
    std::sort(workers.begin(), workers.end(),
              [](const ProtectedWorker &a, const ProtectedWorker &b) { return a.key < b.key; });
    const bool same = std::equal(workers.begin(), workers.end(), m_rows.begin(), m_rows.end(),
                                 [](const ProtectedWorker &a, const ProtectedWorker &b) {
                                     return a.key == b.key && a.owner.pid == b.owner.pid &&
                                            a.stalled == b.stalled;
                                 });
    if (!same)
        mergeRows(std::move(workers), [](const ProtectedWorker &worker) { return worker.key; });
}

QVariant ProtectedModel::data(const QModelIndex &index, int role) const
{
    const ProtectedWorker &worker = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(worker.name);
    case PidRole:
        return QString::number(worker.key.pid);
    case OwnerRole:
        return ownerWord(worker.owner);
    case LookRole:
        return static_cast<int>(worker.stalled ? Look::Stalled : Look::Active);
    case Qt::AccessibleTextRole:
        return tr("Protected: %1, PID %2, %3")
            .arg(text(worker.name))
            .arg(worker.key.pid)
            .arg(tr("%1 alive").arg(ownerWord(worker.owner)));
    default:
        return {};
    }
}

} // namespace proctor
