// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of the process table: what was typed, read once, and then asked of every row. A row is
// shown when every term holds. Values; GUI thread (tr); never fails: what cannot be read is told.
#pragma once

#include "ui/filter/filtererror.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/filtervalue.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace proctor {

/// What is searched in a row, in lower case: putting it together, and masking secrets above all, is
/// too slow to be done for every row at every key.
struct SearchedWords {
    QString command; ///< masked: nobody finds a secret by guessing at it
    QString fixed;   ///< pid, command line, name, user: of its identity
    QString said;    ///< state, worker, profile, owner, why: of its judgement
};
SearchedWords searchedWords(const ProcessRow &row);
QString saidWords(const ProcessRow &row);

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
    /// \p words are those of \p row, asked for only where no cheaper term before has said no.
    bool matches(const ProcessRow &row, const std::function<const SearchedWords &()> &words) const;

  private:
    using Test = std::variant<QString, QRegularExpression, FilterComparison, Look>;
    struct Term {
        const FilterKey *key = nullptr; ///< null: any cell of the row
        bool negated = false;
        std::vector<Test> tests; ///< one has to hold
    };
    static std::optional<Term> readTerm(const FilterToken &token,
                                        std::optional<FilterError> &error);
    static std::optional<Test> readTest(const FilterToken &token, const FilterPiece &piece,
                                        const FilterKey *key, std::optional<FilterError> &error);
    static bool holds(const Term &term, const ProcessRow &row,
                      const std::function<const SearchedWords &()> &words);

    QString m_text;
    std::vector<Term> m_terms;
};

struct ReadFilter {
    FilterExpression expression;
    std::optional<FilterError> error; ///< the first one
};

} // namespace proctor
