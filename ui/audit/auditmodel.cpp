// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditmodel.h"

#include "ui/audit/auditwords.h"
#include "ui/format.h"
#include "ui/tooltip.h"

#include <algorithm>
#include <utility>

namespace proctor {

AuditModel::AuditModel(QObject *parent) : QAbstractTableModel(parent) {}

void AuditModel::setLines(std::vector<AuditLine> lines)
{
    // Whatever a view asks for between two signals is answered from one state: rows that go, go
    // while the old lines are still there.
    std::vector<Entry> all;
    all.reserve(lines.size());
    for (AuditLine &line : lines)
        all.push_back({std::move(line), {}});
    std::vector<Place> still;
    for (const Entry &entry : all)
        still.push_back(entry.place());
    for (std::size_t row = m_places.size(); row-- > 0;) {
        if (std::binary_search(still.begin(), still.end(), m_places[row]))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(row));
        m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    m_all = std::move(all);
    for (std::size_t row = 0; row < m_places.size(); ++row)
        m_shown[row] = static_cast<std::size_t>(
            std::lower_bound(still.begin(), still.end(), m_places[row]) - still.begin());
    apply();
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AuditModel::setFilter(const QString &words)
{
    const QStringList wanted = words.toLower().split(u' ', Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    apply();
}

void AuditModel::setOnly(const std::optional<ProcessKey> &process)
{
    if (std::exchange(m_only, process) != process)
        apply();
}

bool AuditModel::accepts(Entry &entry) const
{
    const std::optional<ProcessKey> &target = entry.line.target;
    if (m_only && !(target && mayBeSame(*target, *m_only)))
        return false;
    if (m_words.isEmpty())
        return true;
    if (entry.searched.isEmpty())
        entry.searched = auditSearched(entry.line);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&entry](const QString &word) { return entry.searched.contains(word); });
}

/// Brings what is shown in line with the filter, by removals and insertions alone.
void AuditModel::apply()
{
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (accepts(m_all[i]))
            wanted.push_back(i);
    removeMissing(wanted);
    insertNew(wanted);
}

void AuditModel::removeMissing(const std::vector<std::size_t> &wanted)
{
    std::size_t last = m_shown.size();
    while (last > 0) { // from the end, a run at a time
        const auto missing = [&](std::size_t row) {
            return !std::binary_search(wanted.begin(), wanted.end(), m_shown[row]);
        };
        if (!missing(last - 1)) {
            --last;
            continue;
        }
        std::size_t first = last - 1;
        while (first > 0 && missing(first - 1))
            --first;
        const auto from = static_cast<std::ptrdiff_t>(first);
        const auto to = static_cast<std::ptrdiff_t>(last);
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last - 1));
        m_shown.erase(m_shown.begin() + from, m_shown.begin() + to);
        m_places.erase(m_places.begin() + from, m_places.begin() + to);
        endRemoveRows();
        last = first;
    }
}

void AuditModel::insertNew(const std::vector<std::size_t> &wanted)
{
    for (std::size_t row = 0; row < wanted.size();) {
        if (row < m_shown.size() && m_shown[row] == wanted[row]) {
            ++row;
            continue;
        }
        std::size_t end = row + 1;
        while (end < wanted.size() && (row >= m_shown.size() || wanted[end] < m_shown[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end - 1));
        for (std::size_t i = row; i < end; ++i) {
            const auto at = static_cast<std::ptrdiff_t>(i);
            m_shown.insert(m_shown.begin() + at, wanted[i]);
            m_places.insert(m_places.begin() + at, m_all[wanted[i]].place());
        }
        endInsertRows();
        row = end;
    }
}

const AuditLine *AuditModel::lineAt(int row) const
{
    const bool inside = row >= 0 && row < rowCount();
    return inside ? &m_all[m_shown[static_cast<std::size_t>(row)]].line : nullptr;
}

std::vector<AuditLine> AuditModel::shown() const
{
    std::vector<AuditLine> out;
    for (const std::size_t i : m_shown)
        out.push_back(m_all[i].line);
    return out;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditLine *line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (line == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(*line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Command && !line->cmdline.empty())
            return plainToolTip(commandLine(line->cmdline));
        if (index.column() == Why && !line->why.empty())
            return plainToolTip(text(line->why));
        return index.column() == BatchId ? text(line->batch) : cell(*line, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        return auditAccessible(*line);
    case LookRole:
        return static_cast<int>(auditLook(*line));
    case QuietRole: // went as planned, or nothing happened
        return line->outcome == Outcome::Ended || line->outcome == Outcome::AlreadyGone ||
               !line->outcome;
    case AttentionRole: // did not end as planned
        return line->outcome == Outcome::Refused || line->outcome == Outcome::Survived ||
               line->outcome == Outcome::NotPermitted || line->outcome == Outcome::Stale;
    default:
        return {};
    }
}

QString AuditModel::cell(const AuditLine &line, int column) const
{
    static const QString none = QStringLiteral("–");
    switch (column) {
    case When:
        return auditTime(line.at);
    case State:
        return auditState(line);
    case Worker:
        return line.workerId.empty() ? none : text(line.workerId);
    case Pid:
        return line.target ? QString::number(line.target->pid) : none;
    case Command:
        return auditCommand(line);
    case Why:
        return auditWhy(line);
    case Steps:
        return auditSteps(line);
    case Took:
        return auditDuration(line);
    case Who:
        return auditWho(line);
    default:
        return auditBatch(line);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Pid || section == Took;
        return QVariant::fromValue(
            static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"),         tr("Outcome"), tr("Worker"), tr("PID"),
                              tr("Command line"), tr("Why"),     tr("Sent"),   tr("Took"),
                              tr("Who"),          tr("Batch")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

} // namespace proctor
