// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that counts the signals it gets: worker BOARD PLACE OWNER DEAF. A signal while its owner
// is its parent still, or while whoever adopted it lives, is what must never happen. Everything in
// the handler is safe in one (man 7 signal-safety).
#include "tests/stress/board.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

stress::Board *board = nullptr;
stress::Place *place = nullptr;
pid_t owner = 0;
bool deaf = false;

/// A process is given to its reaper before its parent's pidfd turns readable (kernel/exit.c).
bool isActive()
{
    const std::uint32_t adopter = place->adoptedBy;
    return ::getppid() == owner || (adopter != 0 && board->alive[adopter] != 0);
}

void onSignal(int signal)
{
    ++(isActive() ? board->activeSignalled : board->orphanSignalled);
    if (signal == SIGTERM && !deaf)
        ::_exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    const int fd = argc == 5 ? ::open(argv[1], O_RDWR | O_CLOEXEC) : -1;
    void *memory =
        ::mmap(nullptr, sizeof(stress::Board), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (memory == MAP_FAILED)
        return 2;
    board = static_cast<stress::Board *>(memory);
    place = &board->places[std::strtoul(argv[2], nullptr, 10)];
    owner = static_cast<pid_t>(std::strtol(argv[3], nullptr, 10));
    deaf = argv[4][0] == '1';
    place->pid = ::getpid();
    board->placeOf[::getpid() % stress::mostPids] =
        static_cast<std::uint32_t>(place - board->places);
    struct sigaction action {};
    action.sa_handler = onSignal;
    for (const int signal : {SIGTERM, SIGCONT, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2})
        ::sigaction(signal, &action, nullptr);
    for (;;)
        ::pause();
}
