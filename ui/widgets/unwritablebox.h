// SPDX-License-Identifier: GPL-3.0-or-later
// The box that says that a file could not be written. GUI thread; never fails.
#pragma once

class QString;
class QWidget;

namespace proctor {

/// Opens it over \p parent's window and returns at once.
void tellUnwritable(QWidget *parent, const QString &title, const QString &words);

} // namespace proctor
