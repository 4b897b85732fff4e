// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/patternbudget.h"

#include <ctime>

namespace proctor {

namespace {

// An ordinary pattern takes an eighth of it for fifty thousand rows.
constexpr std::chrono::milliseconds budget{500};

/// Of the processor: who has to wait for it spends nothing (man 3 clock_gettime).
std::chrono::nanoseconds usedByThread()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace

void PatternBudget::begin()
{
    m_spent = {};
    m_usedBefore = usedByThread();
}

void PatternBudget::judge(const FilterPiece &piece)
{
    // The other clock is not asked until it can matter: it costs a system call.
    if (!m_slow && m_spent > budget && usedByThread() - m_usedBefore > budget)
        m_slow = piece;
}

} // namespace proctor
