// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtererror.h"

#include "ui/filter/filtervalue.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace proctor {

namespace {

struct FilterErrors {
    Q_DECLARE_TR_FUNCTIONS(FilterErrors)
};

/// How many letters have to be put in, taken out or exchanged (Levenshtein).
std::size_t distance(const QString &a, const QString &b)
{
    std::vector<std::size_t> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (const QChar letter : a) {
        std::size_t diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const std::size_t exchange =
                diagonal + (letter == b[static_cast<qsizetype>(i - 1)] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({row[i] + 1, row[i - 1] + 1, exchange});
        }
    }
    return row.back();
}

/// Of \p known, what was most likely meant; "" when nothing is near.
QString nearest(const QString &written, const QStringList &known)
{
    constexpr std::size_t near = 2;
    constexpr qsizetype longest = 24; // nobody misspells at greater length
    const QString lower = written.toLower();
    QString best;
    std::size_t least = near + 1;
    for (const QString &word : known) {
        const bool begins = lower.size() >= 2 && word.startsWith(lower);
        const std::size_t away = begins                   ? 0
                                 : lower.size() > longest ? near + 1
                                                          : distance(lower, word);
        if (away < least && away < static_cast<std::size_t>(word.size())) {
            least = away;
            best = word;
        }
    }
    return best;
}

QStringList keyNames()
{
    QStringList names;
    for (const FilterKey &key : filterKeys())
        names.append(QString::fromLatin1(key.name));
    return names;
}

QStringList stateNames()
{
    QStringList names;
    for (const FilterState &state : filterStates())
        names.append(QString::fromLatin1(state.word));
    return names;
}

QString example(const FilterKey &key)
{
    return QString::fromLatin1(key.example);
}

FilterError at(const FilterPiece &piece, QString sentence)
{
    return {piece.start, std::max<qsizetype>(piece.length, 1), std::move(sentence)};
}

/// A sentence is to be read at a glance, whatever was pasted.
QString shortened(const QString &written)
{
    constexpr qsizetype most = 32;
    return written.size() <= most ? written : written.left(most - 1) + u'…';
}

} // namespace

FilterError unknownKey(const FilterToken &token)
{
    const QString meant = nearest(token.key, keyNames());
    const QString key = shortened(token.key);
    return {token.keyStart, token.key.size(),
            meant.isEmpty()
                ? FilterErrors::tr("There is no key “%1”. Take one of %2; to look for the words "
                                   "themselves, put them in quotes.")
                      .arg(key, inOneLine(keyNames()))
                : FilterErrors::tr("There is no key “%1”. Did you mean “%2”? To look for the words "
                                   "themselves, put them in quotes.")
                      .arg(key, meant)};
}

FilterError unknownState(const FilterPiece &piece)
{
    const QString meant = nearest(piece.text, stateNames());
    const QString written = shortened(piece.text);
    return at(
        piece,
        meant.isEmpty()
            ? FilterErrors::tr("There is no state “%1”. Take one of %2.")
                  .arg(written, inOneLine(stateNames()))
            : FilterErrors::tr("There is no state “%1”. Did you mean “%2”?").arg(written, meant));
}

FilterError emptyValue(const FilterToken &token, const FilterPiece &piece, const FilterKey *key)
{
    if (!key)
        return at(piece, FilterErrors::tr("There is nothing between the quotation marks. Write "
                                          "what to look for, or take them out."));
    if (&piece != &token.pieces.front() || token.pieces.size() > 1)
        return at(piece, FilterErrors::tr("A value is missing beside a comma of “%1”. Write one, "
                                          "or take the comma out.")
                             .arg(QString::fromLatin1(key->name) + u':'));
    return {token.keyStart, token.end() - token.keyStart,
            FilterErrors::tr("Nothing follows “%1”. Write a value after it, such as %2.")
                .arg(token.key + u':', example(*key))};
}

FilterError wrongNumber(const FilterPiece &piece, const FilterKey &key)
{
    const QString written = shortened(piece.text);
    const QString number = afterOperator(piece.text);
    if (number.isEmpty())
        return at(piece, FilterErrors::tr("A number is missing after “%1”. Write one, such as %2.")
                             .arg(written, example(key)));
    if (lacksUnit(piece.text, key.kind))
        return at(piece, key.kind == FilterKind::Duration
                             ? FilterErrors::tr("“%1” has no unit. Write %1s, %1m, %1h or %1d.")
                                   .arg(shortened(number))
                             : FilterErrors::tr("“%1” has no unit. Write %1K, %1M or %1G.")
                                   .arg(shortened(number)));
    switch (key.kind) {
    case FilterKind::Duration:
        return at(piece, FilterErrors::tr("“%1” is no length of time. Write a number with s, m, h "
                                          "or d, such as %2.")
                             .arg(written, example(key)));
    case FilterKind::Size:
        return at(piece, FilterErrors::tr("“%1” is no size. Write a number with K, M or G, such "
                                          "as %2.")
                             .arg(written, example(key)));
    case FilterKind::Percent:
        return at(piece, FilterErrors::tr("“%1” is no percentage. Write a number, such as %2.")
                             .arg(written, example(key)));
    default:
        return at(piece, FilterErrors::tr("“%1” is no number. Write digits, such as %2.")
                             .arg(written, example(key)));
    }
}

FilterError notComparable(const FilterPiece &piece, const FilterKey &key)
{
    return at(piece, FilterErrors::tr("“%1” has words, not numbers, to compare. Leave out “%2”, or "
                                      "put the value in quotes.")
                         .arg(QString::fromLatin1(key.name), piece.text.left(1)));
}

FilterError noPatternHere(const FilterPiece &piece, const FilterKey &key)
{
    return at(piece, FilterErrors::tr("“%1” takes no pattern. Write a value, such as %2.")
                         .arg(QString::fromLatin1(key.name), example(key)));
}

FilterError wrongPattern(const FilterPiece &piece, qsizetype offset, const QString &why)
{
    const qsizetype inside = std::clamp<qsizetype>(offset, 0, piece.text.size());
    // At the end of a pattern there is nothing to point at but its last slash.
    return {
        piece.start + 1 + inside, 1,
        FilterErrors::tr("The pattern /%1/ cannot be read: %2, at character %3. Mend it, or put "
                         "the words in quotes.")
            .arg(shortened(piece.text), why, QString::number(inside + 1))};
}

FilterError slowPattern(const FilterPiece &piece)
{
    return at(piece, FilterErrors::tr("The pattern /%1/ takes too long with this many processes. "
                                      "Repeat nothing inside what is repeated, or look for words.")
                         .arg(shortened(piece.text)));
}

FilterError openQuote(const FilterPiece &piece)
{
    return {piece.openQuote, piece.start + piece.length - piece.openQuote,
            FilterErrors::tr("The quotation mark at character %1 is not closed. Write another one "
                             "where the words end.")
                .arg(piece.openQuote + 1)};
}

} // namespace proctor
