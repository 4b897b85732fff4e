// SPDX-License-Identifier: GPL-3.0-or-later
// A question before something is lost: whoever presses Enter or Esc loses nothing. GUI thread.
#pragma once

#include <QtCore/QString>

class QMessageBox;
class QWidget;

namespace proctor {

/// Deleted once it is closed. \p stay: the button that changes nothing, the default; add those that
/// do something, then open().
QMessageBox *question(QWidget *parent, const QString &title, const QString &words,
                      const QString &stay);

} // namespace proctor
