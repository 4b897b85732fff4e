// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines that several situations share. Pure; any thread.
#pragma once

#include "tests/situations/stage.h"

namespace proctor {

inline QStringList python(const QString &script, const QStringList &arguments = {})
{
    return QStringList{debianPython(), situationData(script)} + arguments;
}

/// Through proctor-run.
inline QStringList registered(const QStringList &options, const QStringList &command)
{
    return QStringList{proctorRunPath()} + options + QStringList{QStringLiteral("--")} + command;
}

inline QStringList lifetime(const QString &word)
{
    return {QStringLiteral("--lifetime"), word};
}

/// proctor-run's options for a bond with \p owner, whoever the parent is.
inline QStringList boundTo(const Held &owner)
{
    return lifetime(QStringLiteral("bound")) +
           QStringList{QStringLiteral("--owner-pid"), QString::number(owner.key().pid)};
}

/// A parent that keeps its children's stdin open, a pipe, until it dies.
inline QStringList owner(const QStringList &commands)
{
    return python(QStringLiteral("owner.py"), commands);
}
/// The same; its children have /dev/null.
inline QStringList quietOwner(const QStringList &commands)
{
    return owner(QStringList{QStringLiteral("--null")} + commands);
}

inline QStringList idle()
{
    return {QStringLiteral("sleep"), QStringLiteral("infinity")};
}

/// \p command in quotes, for a shell.
inline QString shellWords(const QStringList &command)
{
    QStringList quoted;
    for (const QString &word : command)
        quoted << QLatin1Char('\'') + word + QLatin1Char('\'');
    return quoted.join(QLatin1Char(' '));
}

} // namespace proctor
