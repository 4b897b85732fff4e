// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a filter as they are written, before anything is known of their meaning:
// [-][key:]value[,value…], a value being plain, "quoted" or /a pattern/. Pure; any thread; never
// fails: every text has its words.
#pragma once

#include <QtCore/QString>

#include <vector>

namespace proctor {

struct FilterPiece {
    enum class Form { Plain, Quoted, Pattern };
    qsizetype start = 0;
    qsizetype length = 0; ///< with its quotes or slashes
    QString text;         ///< without them
    Form form = Form::Plain;
    qsizetype openQuote = -1; ///< where the quotation mark stands that nothing closes
};

struct FilterToken {
    qsizetype start = 0;
    qsizetype length = 0;
    bool negated = false;
    qsizetype keyStart = 0;
    QString key; ///< "" for a bare word
    std::vector<FilterPiece> pieces;

    qsizetype end() const { return start + length; }
};

/// \p text cut at the blanks that no quotes and no pattern hold. A "-" on its own is nothing yet,
/// and what begins with "--" is an option to look for, not twice a "not".
std::vector<FilterToken> filterTokens(const QString &text);

/// \p value so that a filter takes it as it stands, quoted where it has to be.
QString quotedForFilter(const QString &value);

} // namespace proctor
