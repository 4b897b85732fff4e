// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table behind "the parent is no shell, sudo, sshd, cron, terminal or reaper" (domain.md).
// A parent listed here may be a person's or a script's, gone in a moment with nothing wrong: its
// death proves nothing, so a worker below it is `unstated`. A name missing here costs safety, one
// too many only asks for --lifetime: when in doubt, add it. Wrappers like env, nohup and setsid
// exec and are never parents. Cannot fail.
#include "launchers.h"

#include <stddef.h>
#include <string.h>

enum { CommLength = 15 }; // TASK_COMM_LEN - 1

// clang-format off
static const char *const launchers[] = {
    // shells
    "sh", "bash", "rbash", "dash", "zsh", "fish", "ksh", "ksh93", "mksh", "tcsh", "csh", "ash",
    "busybox", "elvish", "nu", "xonsh", "pwsh",
    // as somebody else
    "sudo", "su", "doas", "runuser", "pkexec",
    // from elsewhere
    "sshd", "sshd-session", "dropbear", "login",
    // at a time
    "cron", "setsid", "daemonize", "daemon", "start-stop-daem", "crond", "anacron", "atd", "fcron",
    // terminals and their multiplexers
    "gnome-terminal-server", "konsole", "xterm", "xfce4-terminal", "kitty", "alacritty",
    "wezterm-gui", "foot", "tilix", "terminator", "rxvt", "urxvt", "st", "lxterminal",
    "mate-terminal", "qterminal", "ptyxis", "tmux", "tmux: server", "screen", "SCREEN",
    // desktop sessions
    "lxqt-session", "sddm-helper",
    // inits and reapers
    "systemd", "init", "tini", "dumb-init", "docker-init", "containerd-shim",
    "containerd-shim-runc-v2", "conmon", "s6-svscan", "s6-supervise", "runit", "runsv", "catatonit",
};
// clang-format on

bool isLauncher(const char *comm, const char *program)
{
    for (size_t i = 0; i < sizeof launchers / sizeof launchers[0]; ++i) {
        const char *const name = launchers[i];
        const size_t length = strlen(name);
        const size_t kept = length < CommLength ? length : CommLength;
        if (strcmp(program, name) == 0 || (strlen(comm) == kept && memcmp(comm, name, kept) == 0))
            return true;
    }
    return false;
}
