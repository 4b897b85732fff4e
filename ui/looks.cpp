// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks.h"

#include "ui/format.h"

namespace proctor {

Look judgedLook(const ProcessRow &row)
{
    switch (row.judgement.verdict()) {
    case Verdict::Active:
        return row.judgement.stalled() ? Look::Stalled : Look::Active;
    case Verdict::Orphan:
        return Look::Orphan;
    case Verdict::Suspect:
        return Look::Suspect;
    case Verdict::Kept:
        return Look::Kept;
    case Verdict::Zombie:
        return Look::Zombie;
    case Verdict::Unknown:
        break;
    }
    return Look::Unknown;
}

Looks looksOf(const ProcessRow &row)
{
    return {lookOf(row), judgedLook(row)};
}

} // namespace proctor
