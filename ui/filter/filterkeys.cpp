// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterkeys.h"

#include "ui/format.h"
#include "ui/processes/processcolumns.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace proctor {

namespace {

struct FilterKeys {
    Q_DECLARE_TR_FUNCTIONS(FilterKeys)
};

/// What the column says, "" where it says nothing.
QString cell(ColumnId column, const ProcessRow &row)
{
    const QString words = processColumn(column).text(row);
    return words == QStringLiteral("–") ? QString() : words;
}

std::optional<double> unlessEnded(const ProcessRow &row, std::optional<double> value)
{
    return row.ended ? std::nullopt : value;
}

constexpr std::array table{
    FilterKey{"state", "", FilterKind::State, "state:orphan",
              QT_TRANSLATE_NOOP("FilterKeys", "active, orphan, suspect, kept, …"), nullptr,
              nullptr},
    FilterKey{"worker", "", FilterKind::Text, "worker:pool-3",
              QT_TRANSLATE_NOOP("FilterKeys", "the worker’s name"),
              [](const ProcessRow &row) { return cell(ColumnId::Worker, row); }, nullptr},
    FilterKey{"pid", "", FilterKind::Number, "pid:4312",
              QT_TRANSLATE_NOOP("FilterKeys", "process number"), nullptr,
              [](const ProcessRow &row) -> std::optional<double> { return row.key.pid; }},
    FilterKey{"ppid", "", FilterKind::Number, "ppid:1",
              QT_TRANSLATE_NOOP("FilterKeys", "number of its parent"), nullptr,
              [](const ProcessRow &row) -> std::optional<double> { return row.ppid; }},
    FilterKey{"user", "", FilterKind::Text, "user:dev",
              QT_TRANSLATE_NOOP("FilterKeys", "whose process it is"),
              [](const ProcessRow &row) { return text(row.identity->user); }, nullptr},
    FilterKey{"cmd", "command", FilterKind::Command, "cmd:python",
              QT_TRANSLATE_NOOP("FilterKeys", "command line"), nullptr, nullptr},
    FilterKey{"profile", "", FilterKind::Text, "profile:ray",
              QT_TRANSLATE_NOOP("FilterKeys", "profile that recognises it"),
              [](const ProcessRow &row) { return text(row.profile); }, nullptr},
    FilterKey{"owner", "", FilterKind::Text, "owner:beam",
              QT_TRANSLATE_NOOP("FilterKeys", "name or number of its owner"),
              [](const ProcessRow &row) { return cell(ColumnId::Owner, row); }, nullptr},
    FilterKey{
        "run", "", FilterKind::Text, "run:nightly",
        QT_TRANSLATE_NOOP("FilterKeys", "run it was registered with"),
        [](const ProcessRow &row) { return row.record ? text(row.record->runId) : QString(); },
        nullptr},
    FilterKey{"age", "", FilterKind::Duration, "age:>1h",
              QT_TRANSLATE_NOOP("FilterKeys", "time since its start"), nullptr,
              [](const ProcessRow &row) -> std::optional<double> { return row.ageS; }},
    FilterKey{"orphaned", "", FilterKind::Duration, "orphaned:>10m",
              QT_TRANSLATE_NOOP("FilterKeys", "time without an owner"), nullptr,
              [](const ProcessRow &row) { return unlessEnded(row, row.orphanedForS); }},
    FilterKey{"cpu", "", FilterKind::Percent, "cpu:>50",
              QT_TRANSLATE_NOOP("FilterKeys", "percent of one core"), nullptr,
              [](const ProcessRow &row) { return unlessEnded(row, row.cpuPercent); }},
    FilterKey{"mem", "memory", FilterKind::Size, "mem:>500M",
              QT_TRANSLATE_NOOP("FilterKeys", "memory, 1K = 1024 bytes"), nullptr,
              [](const ProcessRow &row) -> std::optional<double> {
                  if (!row.rssBytes || row.ended)
                      return {};
                  return static_cast<double>(*row.rssBytes);
              }},
    FilterKey{"why", "", FilterKind::Text, "why:stdin",
              QT_TRANSLATE_NOOP("FilterKeys", "words of the column “Why”"),
              [](const ProcessRow &row) { return whyWord(row); }, nullptr},
};

constexpr std::array states{
    FilterState{"active", Look::Active}, FilterState{"stalled", Look::Stalled},
    FilterState{"orphan", Look::Orphan}, FilterState{"suspect", Look::Suspect},
    FilterState{"kept", Look::Kept},     FilterState{"unknown", Look::Unknown},
    FilterState{"zombie", Look::Zombie}, FilterState{"ending", Look::Ending},
    FilterState{"ended", Look::Ended},
};

} // namespace

std::span<const FilterKey> filterKeys()
{
    return table;
}

const FilterKey *filterKey(const QString &name)
{
    const auto is = [&name](const char *known) {
        return name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    };
    const auto it = std::find_if(table.begin(), table.end(), [&](const FilterKey &key) {
        return is(key.name) || (*key.alias != '\0' && is(key.alias));
    });
    return it == table.end() ? nullptr : &*it;
}

QString filterKeyMeaning(const FilterKey &key)
{
    return FilterKeys::tr(key.meaning);
}

std::span<const FilterState> filterStates()
{
    return states;
}

QString filterHelp()
{
    const auto line = [](const char *example, const QString &meaning) {
        return QStringLiteral("<tr><td style='padding-right:16px'><code>%1</code></td><td "
                              "style='white-space:nowrap'>%2</td></tr>")
            .arg(QString::fromLatin1(example).toHtmlEscaped(), meaning.toHtmlEscaped());
    };
    QStringList names;
    for (const FilterKey &key : table)
        names.append(QString::fromLatin1(key.name));
    return QStringLiteral("<table cellspacing='0' cellpadding='0'>") +
           line("pool beam", FilterKeys::tr("both words occur in the row")) +
           line("\"two words\"", FilterKeys::tr("as it stands")) +
           line("state:orphan,suspect", FilterKeys::tr("one of them")) +
           line("-cmd:/code|vim/", FilterKeys::tr("not this; between slashes, a pattern")) +
           line("age:>1h  cpu:>=50  mem:<1.5G", FilterKeys::tr("compared: s m h d, %, K M G T")) +
           QStringLiteral("</table><p>") +
           FilterKeys::tr("Keys: %1. Alt+Down offers them.")
               .arg(names.join(QStringLiteral(", ")))
               .toHtmlEscaped() +
           QStringLiteral("</p>");
}

} // namespace proctor
