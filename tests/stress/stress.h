// SPDX-License-Identifier: GPL-3.0-or-later
// A machine of its own under stress: two supervisors that start and kill workers, are killed and
// come back; somebody who adopts their orphans; pids that come round; and an Engine that is asked
// all the time to end everybody. To be used by pid 1 of a pid namespace. One thread.
#pragma once

#include "core/engine/engine.h"
#include "core/process/procfs.h"
#include "tests/stress/board.h"

#include <QtCore/QTemporaryDir>

namespace stress {

class Stress {
  public:
    explicit Stress(std::size_t workersEach);
    ~Stress();

    void run(std::chrono::seconds duration);
    /// Kills the supervisors and whoever adopts; then ends what they left. The processes that are
    /// still there after all that.
    std::size_t settle(std::chrono::seconds patience);
    void print() const;

    const Board &board() const { return *m_board; }
    std::size_t count(proctor::Outcome outcome) const
    {
        return m_outcomes[static_cast<std::size_t>(outcome)];
    }

  private:
    struct Child {
        pid_t pid = 0;
        std::uint32_t generation = 0;
        proctor::ProcessHandle handle;
    };
    Child start(std::vector<std::string> command);
    void startSupervisor(int index);
    void kill(Child &child);
    void comeRound();
    void ask();
    void drive(std::chrono::milliseconds atMost);
    void reap();
    std::size_t others();

    QTemporaryDir m_dir;
    std::string m_boardPath;
    std::string m_registryPath;
    Board *m_board = nullptr;
    std::size_t m_workersEach;
    bool m_pidsLimited = false;

    std::unique_ptr<proctor::Procfs> m_source;
    proctor::PidfdSignaller m_signaller;
    proctor::SystemClock m_clock;
    std::unique_ptr<proctor::Registry> m_registry;
    std::unique_ptr<proctor::Engine> m_engine;

    Child m_supervisors[supervisors];
    Child m_adopter;
    std::uint32_t m_generation = 0;
    std::vector<proctor::PlanPtr> m_plans; ///< made, and run a little later
    std::vector<proctor::ProcessKey> m_earlier;
    std::size_t m_cleanups = 0;
    std::size_t m_turn = 0;
    std::size_t m_excludedActive = 0;
    std::array<std::size_t, 8> m_outcomes{};
};

} // namespace stress
