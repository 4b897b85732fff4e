// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a filter: where, and in one sentence what and how to mend it. GUI thread (tr);
// never fails.
#pragma once

#include "ui/filter/filterkeys.h"
#include "ui/filter/filtertoken.h"

#include <QtCore/QString>

namespace proctor {

struct FilterError {
    qsizetype position = 0; ///< in the text
    qsizetype length = 0;   ///< at least 1, so that there is something to point at
    QString sentence;
};

FilterError unknownKey(const FilterToken &token);
FilterError unknownState(const FilterPiece &piece);
FilterError emptyValue(const FilterToken &token, const FilterPiece &piece, const FilterKey *key);
FilterError wrongNumber(const FilterPiece &piece, const FilterKey &key);
/// ">" before what is no number.
FilterError notComparable(const FilterPiece &piece, const FilterKey &key);
/// A pattern where a number or a state belongs.
FilterError noPatternHere(const FilterPiece &piece, const FilterKey &key);
/// \p offset in the pattern; \p why in the words of Qt.
FilterError wrongPattern(const FilterPiece &piece, qsizetype offset, const QString &why);
/// It would hold up the window at every tick.
FilterError slowPattern(const FilterPiece &piece);
FilterError openQuote(const FilterPiece &piece);

} // namespace proctor
