// SPDX-License-Identifier: GPL-3.0-or-later
// A filter of the process table: what was typed, read once, and then asked of every row. A row is
// shown when every term holds. Values; GUI thread (tr); never fails: what cannot be read is told.
#pragma once

#include "ui/filter/filtererror.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/filtervalue.h"
#include "ui/filter/patternbudget.h"
#include "ui/looks.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace proctor {

/// What is searched in a row, in lower case: putting it together, and masking secrets above all, is
/// too slow to be done for every row at every key.
struct SearchedWords {
    QString all;            ///< fixed words, a line break, words that change
    qsizetype changing = 0; ///< where these begin in it: state, worker, profile, owner, why
    qsizetype commandStart = 0;
    qsizetype commandLength = 0;

    /// Of its identity: pid, command line, name, user.
    QStringView fixed() const { return QStringView(all).left(changing - 1); }
    QStringView said() const { return QStringView(all).mid(changing); }
    /// Masked: nobody finds a secret by guessing at it.
    QStringView command() const { return QStringView(all).mid(commandStart, commandLength); }
};
SearchedWords searchedWords(const ProcessRow &row);
/// Anew what changes, where the identity is as it was.
void sayAnew(SearchedWords &words, const ProcessRow &row);

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
    /// Whether \p row, which counts as \p looks, passes the terms that compare numbers and states:
    /// they cost least, so they are asked first.
    bool factsHold(const ProcessRow &row, Looks looks) const;
    /// There are other terms: for these, a row's words are wanted.
    bool asksForWords() const { return m_facts < m_terms.size(); }
    bool wordsHold(const ProcessRow &row, const SearchedWords &words) const;

    /// From here on wordsHold() is asked of all rows, once each. What that costs is known to every
    /// copy of this filter.
    void beginPass() const;
    /// Patterns took too long: from then on nothing matches them.
    std::optional<FilterError> tooSlow() const;

  private:
    struct Pattern {
        QRegularExpression expression;
        FilterPiece piece;
    };
    using Test = std::variant<QString, Pattern, FilterComparison, Look>;
    struct Term {
        const FilterKey *key = nullptr; ///< null: any cell of the row
        bool negated = false;
        std::vector<Test> tests; ///< one has to hold
    };
    static std::optional<Term> readTerm(const FilterToken &token,
                                        std::optional<FilterError> &error);
    static std::optional<Test> readTest(const FilterToken &token, const FilterPiece &piece,
                                        const FilterKey *key, std::optional<FilterError> &error);
    static bool factHolds(const Term &term, const ProcessRow &row, Looks looks);
    bool found(const Pattern &pattern, QStringView words) const;
    bool wordHolds(const Term &term, const ProcessRow &row, const SearchedWords &words) const;

    QString m_text;
    std::vector<Term> m_terms;
    std::size_t m_facts = 0;                 ///< so many terms, the first ones, need no words
    std::shared_ptr<PatternBudget> m_budget; ///< null: there are no patterns
};

struct ReadFilter {
    FilterExpression expression;
    std::optional<FilterError> error; ///< the first one
};

} // namespace proctor
