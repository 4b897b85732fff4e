// SPDX-License-Identifier: GPL-3.0-or-later
// How a settings page is laid out: names to the left, controls to the right, below each in words
// what it does. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QSpinBox;

namespace proctor {

/// One setting. Names and describes \p control for who cannot see it.
QWidget *settingRow(const QString &name, QWidget *control, const QString &words);

/// A column of \p rows, no wider than is good to read.
QWidget *settingColumn(const QList<QWidget *> &rows);

/// A number of seconds from \p least to \p most, told once it is complete.
QSpinBox *secondsBox(int least, int most, const QString &objectName);

} // namespace proctor
