// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/cellvoice.h"

namespace proctor {

namespace {

constexpr double busyCpu = 90.0; ///< of one core: shown bold

bool wantsAttention(Look look)
{
    return look == Look::Orphan || look == Look::Suspect || look == Look::Stalled ||
           look == Look::Ending;
}

} // namespace

Voice voiceOf(const ProcessColumn &column, const ProcessRow &row, Look look, const Theme &theme)
{
    if (look == Look::Ended)
        return {theme.hint, QFont::Normal};
    const bool attention = wantsAttention(look);
    switch (column.id) {
    case ColumnId::State:
        if (attention)
            return {theme.text, QFont::DemiBold};
        return {look == Look::Active ? theme.text : theme.secondary, QFont::Normal};
    case ColumnId::Orphaned:
        return row.orphanedForS ? Voice{theme.text, QFont::DemiBold}
                                : Voice{theme.hint, QFont::Normal};
    case ColumnId::Owner:
        return {theme.secondary, QFont::Normal};
    case ColumnId::Why:
        return {attention || look == Look::Unknown ? theme.text : theme.secondary, QFont::Normal};
    case ColumnId::Cpu: {
        if (!row.cpuPercent || *row.cpuPercent < 0.05)
            return {theme.hint, QFont::Normal};
        return {theme.text, *row.cpuPercent >= busyCpu ? QFont::DemiBold : QFont::Normal};
    }
    case ColumnId::Worker:
        return {row.record ? theme.text : theme.hint, QFont::Normal};
    case ColumnId::Memory:
        return {row.rssBytes ? theme.text : theme.hint, QFont::Normal};
    default:
        return {theme.text, QFont::Normal};
    }
}

bool mayBeHeavy(const ProcessColumn &column)
{
    return column.id == ColumnId::Orphaned || column.id == ColumnId::Cpu ||
           column.id == ColumnId::Memory; // in headings
}

} // namespace proctor
