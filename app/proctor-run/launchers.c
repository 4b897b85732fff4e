// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table behind "the parent is no shell, sudo, sshd, cron, terminal or reaper" (domain.md).
// A parent listed here may be a person's or a script's, gone in a moment with nothing wrong: its
// death proves nothing, so a worker below it is `unstated`. A name missing here costs safety, one
// too many only asks for --lifetime: when in doubt, add it. Wrappers like env and nohup exec and
// are never parents. Cannot fail.
#include "launchers.h"

#include <stddef.h>
#include <string.h>

enum { CommLength = 15 }; // TASK_COMM_LEN - 1

// clang-format off
static const char *const launchers[] = {
    // shells
    "sh", "bash", "bash-static", "rbash", "dash", "zsh", "zsh-static", "zsh5", "fish", "ksh",
    "ksh93", "mksh", "lksh", "oksh", "pdksh", "yash", "posh", "tcsh", "csh", "ash", "busybox",
    "toybox", "elvish", "nu", "xonsh", "pwsh", "osh", "oil.ovm", "rc", "es", "mc",
    // as somebody else, elsewhere, or wrapped: they wait for their command and go with it
    "sudo", "su", "doas", "run0", "runuser", "pkexec", "unshare", "nsenter", "systemd-nspawn",
    "systemd-run", "firejail", "bwrap", "proot", "fakeroot", "faketime", "flock", "timeout", "time",
    "script", "expect", "unbuffer", "watch", "entr", "xargs", "find", "parallel", "make", "gmake",
    "just", "ninja", "npm", "npx", "yarn", "pnpm", "strace", "ltrace", "gdb", "gdbserver", "rr",
    "perf", "dbus-run-sessio",
    // from elsewhere
    "sshd", "sshd-session", "dropbear", "login", "agetty", "getty", "telnetd", "in.telnetd",
    "rlogind", "mosh-server", "etterminal", "ttyd", "gotty", "shellinaboxd", "inetd", "xinetd",
    "tcpserver",
    // at a time
    "cron", "crond", "anacron", "atd", "fcron", "bcron-exec", "dcron", "cronie", "run-parts",
    "setsid", "daemonize", "daemon", "start-stop-daem", "supervise-daemo", "monit",
    // terminals and their multiplexers
    "gnome-terminal-server", "gnome-console", "kgx", "ptyxis", "ptyxis-agent", "konsole", "yakuake",
    "guake", "tilda", "tilix", "terminator", "terminology", "xterm", "uxterm", "rxvt", "urxvt",
    "urxvtd", "st", "mlterm", "xfce4-terminal", "mate-terminal", "lxterminal", "qterminal",
    "deepin-terminal", "cool-retro-term", "kitty", "alacritty", "wezterm-gui", "wezterm-mux-ser",
    "foot", "footclient", "contour", "ghostty", "rio", "sakura", "roxterm", "termite", "hyper",
    "tmux", "tmux: server", "tmate", "screen", "SCREEN", "zellij", "dtach", "abduco", "dvtm",
    // desktop sessions, window managers, panels and what starts programs for them
    "gnome-session-b", "gnome-shell", "mutter", "plasmashell", "plasma_session",
    "startplasma-wayland", "startplasma-x11", "ksmserver", "kwin_x11", "kwin_wayland", "krunner",
    "kded5", "kded6", "xfce4-session", "xfce4-panel", "xfdesktop", "xfwm4", "mate-session",
    "mate-panel", "marco", "cinnamon", "cinnamon-session", "nemo-desktop", "budgie-panel",
    "budgie-wm", "lxsession", "lxpanel", "pcmanfm", "lxqt-session", "lxqt-panel", "lxqt-runner",
    "pantheon", "gala", "cosmic-session", "cosmic-comp", "cosmic-panel", "cosmic-launcher",
    "enlightenment", "openbox", "fluxbox", "icewm", "i3", "i3bar", "sway", "swaybar", "bspwm",
    "awesome", "dwm", "xmonad", "qtile", "herbstluftwm", "Hyprland", "niri", "river", "labwc",
    "wayfire", "weston", "sxhkd", "rofi", "wofi", "fuzzel", "dmenu_run", "ulauncher", "albert",
    "nautilus", "dolphin", "thunar", "gio-launch-desktop", "kioslave5", "xinit", "startx",
    "Xsession", "gdm-session-worker", "gdm-x-session", "gdm-wayland-session", "sddm-helper",
    "lightdm", "greetd", "dbus-daemon", "dbus-broker-launch",
    // inits and reapers
    "systemd", "init", "openrc-init", "openrc-run", "dinit", "finit", "tini", "tini-static",
    "dumb-init", "docker-init", "podman-init", "containerd-shim", "containerd-shim-runc-v2",
    "conmon", "crun", "runc", "lxc-start", "catatonit", "s6-svscan", "s6-supervise",
    "s6-linux-init", "svscan", "supervise", "runit", "runit-init", "runsvdir", "runsv", "perpd",
    "nosh",
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
