// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of the process table: what was typed, read once, and then asked of every row. A row is
// shown when every term holds. Values; GUI thread (tr); never fails: what cannot be read is told.
#pragma once

#include "ui/filter/filtererror.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/filtervalue.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

namespace proctor {

/// What is searched in a row and hardly ever changes, in lower case: masking secrets is too slow
/// to do for every row at every tick.
struct SearchedWords {
    QString command; ///< masked: nobody finds a secret by guessing at it
    QString all;     ///< pid, command line, name, user, profile
};
SearchedWords searchedWords(const ProcessRow &row);

struct ReadFilter;

class FilterExpression {
  public:
    /// \p text as far as it makes sense; with an error, the expression is empty.
    static ReadFilter read(const QString &text);

    /// This filter without the bare word that \p text, which cannot be read, has made a key of:
    /// who types "age:>1h" never looked for "age".
    FilterExpression withoutWordMadeKey(const QString &text) const;

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_terms.empty(); }
    /// \p words are those of \p row.
    bool matches(const ProcessRow &row, const SearchedWords &words) const;

  private:
    using Test = std::variant<QString, QRegularExpression, FilterComparison, Look>;
    struct Term {
        const FilterKey *key = nullptr; ///< null: any cell of the row
        bool negated = false;
        std::vector<Test> tests; ///< one has to hold
    };
    class Cells;

    static std::optional<Term> readTerm(const FilterToken &token,
                                        std::optional<FilterError> &error);
    static std::optional<Test> readTest(const FilterToken &token, const FilterPiece &piece,
                                        const FilterKey *key, std::optional<FilterError> &error);
    static bool holds(const Term &term, Cells &cells);

    QString m_text;
    std::vector<Term> m_terms;
};

struct ReadFilter {
    FilterExpression expression;
    std::optional<FilterError> error; ///< the first one
};

} // namespace proctor
