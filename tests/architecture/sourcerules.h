// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that tst_includes holds the sources to. Pure: a path from the root of the sources and
// the file's text in, complaints out, each as "path:line: what". (Apart from the test because moc
// of Qt 6.4 loses its way in raw strings.)
#pragma once

#include <QtCore/QStringList>

/// app → ui → core; the order of core's folders; no Qt but QtCore in core; proctor-run alone.
QStringList wrongIncludes(const QString &path, const QString &source);

/// Every way to signal but pidfds in core/process/pidfd.cpp, and QProcess::kill() of an own child,
/// which is not yet reaped, so that nobody else can have its pid.
QStringList wrongSignals(const QString &path, const QString &source);

bool hasLicence(const QString &text);
