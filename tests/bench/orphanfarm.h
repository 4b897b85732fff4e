// SPDX-License-Identifier: GPL-3.0-or-later
// Real orphans in numbers, for pid 1 of a pid namespace: children of an owner that registered them
// and was killed. They are idle, and ready for signals when they are handed over. One thread.
#pragma once

#include "core/process/processsource.h"
#include "core/registry/recordstore.h"

#include <vector>

namespace bench {

struct Orphan {
    proctor::ProcessKey key;
    proctor::ProcessHandle handle;
};

/// \p count of them; every \p deafEvery th ignores TERM, 0: none does. Their records are in
/// \p store. Ends the program, with a message, where they cannot be had.
std::vector<Orphan> makeOrphans(proctor::ProcessSource &source, const proctor::RecordStore &store,
                                int count, int deafEvery);

/// Reaps whoever has exited.
void reap();

} // namespace bench
