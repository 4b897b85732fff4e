// SPDX-License-Identifier: GPL-3.0-or-later
// What scrolls where there is too little room for it, and looks as if it did not where there is
// enough. GUI thread; never fails.
#pragma once

class QScrollArea;
class QWidget;

namespace proctor {

/// Takes \p content; its ground is its parent's unless it fills its own.
QScrollArea *scrolled(QWidget *content);

} // namespace proctor
