// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor that starts and kills workers as fast as the machine allows, until it is killed
// itself: supervisor BOARD GENERATION WANTED PROCTOR-RUN WORKER. What ends a worker, other than the
// supervisor, counts as a signal to an Active worker.
#include "tests/stress/board.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace {

struct Worker {
    pid_t pid = 0;
    std::uint32_t place = 0;
    int pidfd = -1;
};

stress::Board *board = nullptr;

/// Field 22 of /proc/PID/stat (man 5 proc); it stays readable until the process is reaped.
std::string startTicks(pid_t pid)
{
    char text[1024] = {};
    const int fd = ::open(("/proc/" + std::to_string(pid) + "/stat").c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t got = fd < 0 ? -1 : ::read(fd, text, sizeof text - 1);
    ::close(fd);
    const char *at = got > 0 ? std::strrchr(text, ')') : nullptr;
    for (int field = 2; at != nullptr && field < 22; ++field)
        at = std::strchr(at + 1, ' ');
    return at == nullptr ? std::string() : std::to_string(std::strtoull(at, nullptr, 10));
}

/// Before it is reaped: its pid, and with it the name of its record, is its own until then.
void removeRecord(pid_t pid)
{
    const std::string ticks = startTicks(pid);
    const char *directory = std::getenv("PROCTOR_REGISTRY_DIR");
    if (directory != nullptr && !ticks.empty())
        ::unlink(
            (std::string(directory) + '/' + std::to_string(pid) + '-' + ticks + ".json").c_str());
}

void reap(const Worker &worker)
{
    siginfo_t info{};
    ::waitid(P_PID, static_cast<id_t>(worker.pid), &info, WEXITED | WNOWAIT);
    const bool refused = info.si_code == CLD_EXITED && info.si_status == 3; // not registered
    if (board->places[worker.place].endedByOwner == 0 && !refused) {
        ++board->activeSignalled;
        std::fprintf(stderr, "worker %d ended: code %d status %d\n", worker.pid, info.si_code,
                     info.si_status);
    }
    if (worker.place % 8 != 0) // some are left for Proctor to prune
        removeRecord(worker.pid);
    ::waitpid(worker.pid, nullptr, 0);
    ::close(worker.pidfd);
}

bool start(char **arguments, std::vector<Worker> &workers)
{
    Worker worker;
    worker.place = board->nextPlace++ % stress::mostWorkers;
    const std::string place = std::to_string(worker.place);
    const std::string id = "place-" + place;
    const std::string owner = std::to_string(::getpid());
    const char *deaf = worker.place % 10 == 0 ? "1" : "0";
    const char *command[] = {arguments[4],  "--strict",    "--lifetime",  "bound", "--owner-pid",
                             owner.c_str(), "--worker-id", id.c_str(),    "--",    arguments[5],
                             arguments[1],  place.c_str(), owner.c_str(), deaf,    nullptr};
    const int failed = ::posix_spawn(&worker.pid, command[0], nullptr, nullptr,
                                     const_cast<char *const *>(command), environ);
    if (failed != 0) { // the few pids there are have all been given out
        board->places[worker.place].endedByOwner = 1;
        return false;
    }
    worker.pidfd = static_cast<int>(::syscall(SYS_pidfd_open, worker.pid, 0U));
    ++board->started;
    if (board->seen[worker.pid % stress::mostPids]++ != 0)
        ++board->reused;
    workers.push_back(worker);
    return true;
}

void end(std::vector<Worker> &workers, std::size_t index)
{
    const Worker worker = workers[index];
    workers[index] = workers.back();
    workers.pop_back();
    siginfo_t info{};
    ::waitid(P_PID, static_cast<id_t>(worker.pid), &info, WEXITED | WNOHANG | WNOWAIT);
    if (info.si_pid == 0) { // it runs, as it should
        board->places[worker.place].endedByOwner = 1;
        ++board->endedByOwner;
        ::syscall(SYS_pidfd_send_signal, worker.pidfd, SIGKILL, nullptr, 0U);
    }
    reap(worker);
}

} // namespace

int main(int argc, char **argv)
{
    const int fd = argc == 6 ? ::open(argv[1], O_RDWR | O_CLOEXEC) : -1;
    void *memory =
        ::mmap(nullptr, sizeof(stress::Board), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (memory == MAP_FAILED)
        return 2;
    board = static_cast<stress::Board *>(memory);
    const auto wanted = std::strtoul(argv[3], nullptr, 10);
    std::vector<Worker> workers;
    std::uint32_t turn = 0;
    for (;;) {
        while (workers.size() < wanted && start(argv, workers)) {
        }
        if (workers.empty() || board->nextPlace >= stress::mostWorkers)
            continue;
        // Any of them: those just started, those from long ago.
        turn = turn * 1664525U + 1013904223U;
        end(workers, (turn >> 8) % workers.size());
    }
}
