// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips of what others wrote. GUI thread; never fails.
#pragma once

#include <QtGui/QTextDocument>

namespace proctor {

/// \p words as they stand: a command line that looks like HTML is shown as one, instead of being
/// rendered, with files of its choice loaded.
inline QString plainToolTip(const QString &words)
{
    if (!Qt::mightBeRichText(words))
        return words;
    return QStringLiteral("<qt>") + words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</qt>");
}

} // namespace proctor
