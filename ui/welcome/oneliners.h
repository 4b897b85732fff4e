// SPDX-License-Identifier: GPL-3.0-or-later
// How to start a worker through proctor-run, one line per world: to copy, and to work. GUI thread
// (tr); never fails.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace proctor {

struct OneLiner {
    QString where;  ///< "Shell", "Elixir", …
    QString prompt; ///< shown before it, not copied
    QString code;
    QString note;
};

/// \p launcher: how proctor-run is to be called.
QList<OneLiner> oneLiners(const QString &launcher, const QString &absoluteLauncher);

/// "proctor-run" where the PATH has it, else the path of the one beside this program; the second
/// is always absolute where there is one.
QString launcherCommand();
QString launcherPath();

} // namespace proctor
