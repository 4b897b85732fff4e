// SPDX-License-Identifier: GPL-3.0-or-later
// Hands values from one thread to another without a lock: any thread puts, one thread takes all
// there is, in the order in which it was put. put() never blocks, so the core thread may.
#pragma once

#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>
#include <vector>

namespace proctor {

template <typename T>
class Mailbox {
  public:
    Mailbox() = default;
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;
    ~Mailbox() { (void)takeAll(); }

    void put(T value)
    {
        auto letter = std::make_unique<Letter>(Letter{std::move(value), nullptr});
        Letter *const mine = letter.release(); // the list's from now on
        mine->before = m_newest.load(std::memory_order_relaxed);
        while (!m_newest.compare_exchange_weak(mine->before, mine, std::memory_order_release,
                                               std::memory_order_relaxed)) {
        }
        m_newest.notify_one();
    }

    /// What there is, oldest first; never blocks. Taking all at once is what keeps this list free
    /// of the ABA problem.
    std::vector<T> takeAll()
    {
        std::vector<T> out;
        Letter *at = m_newest.exchange(nullptr, std::memory_order_acquire);
        while (at != nullptr) {
            const std::unique_ptr<Letter> letter(at);
            out.push_back(std::move(letter->value));
            at = letter->before;
        }
        std::reverse(out.begin(), out.end());
        return out;
    }

    /// The same, but waits until there is something.
    std::vector<T> waitAndTakeAll()
    {
        m_newest.wait(nullptr, std::memory_order_acquire);
        return takeAll();
    }

  private:
    struct Letter {
        T value;
        Letter *before;
    };
    std::atomic<Letter *> m_newest{nullptr};
};

} // namespace proctor
