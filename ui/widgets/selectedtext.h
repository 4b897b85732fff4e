// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has marked, exactly as it stands there: to be copied. GUI thread; never fails.
#pragma once

#include <QtCore/QString>

class QTextCursor;
class QWidget;

namespace proctor {

/// Of a label, a field or a text; "" for nothing marked, for other widgets and for null.
QString selectedText(const QWidget *widget);
QString selectedText(const QTextCursor &cursor);

} // namespace proctor
