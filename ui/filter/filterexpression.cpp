// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterexpression.h"

#include "ui/format.h"
#include "ui/processes/processcolumns.h"

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

using MaybeError = std::optional<FilterError>;

// A pattern such as (a+)+$ may take longer than anybody waits; past this it matches nothing
// (pcre2pattern(3), "Setting match resource limits").
const QString patternLimit = QStringLiteral("(*LIMIT_MATCH=200000)");

std::optional<QRegularExpression> readPattern(const FilterPiece &piece, MaybeError &error)
{
    QRegularExpression pattern(patternLimit + piece.text,
                               QRegularExpression::CaseInsensitiveOption |
                                   QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid()) {
        error = wrongPattern(piece, pattern.patternErrorOffset() - patternLimit.size(),
                             pattern.errorString());
        return {};
    }
    pattern.optimize();
    return pattern;
}

std::optional<Look> readState(const FilterPiece &piece, MaybeError &error)
{
    for (const FilterState &state : filterStates())
        if (piece.text.compare(QLatin1String(state.word), Qt::CaseInsensitive) == 0)
            return state.look;
    error = unknownState(piece);
    return {};
}

bool found(const QString &needle, const QString &words)
{
    return words.contains(needle);
}

bool found(const QRegularExpression &pattern, const QString &words)
{
    return pattern.match(words).hasMatch();
}

} // namespace

SearchedWords searchedWords(const ProcessRow &row)
{
    const ProcessIdentity &identity = *row.identity;
    SearchedWords words;
    const QString command = commandLine(masked(identity.cmdline));
    words.fixed = (QString::number(row.key.pid) + u' ' + command + u' ' +
                   commandLine({identity.comm, identity.user}))
                      .toLower();
    words.command = (command.isEmpty() ? commandLine({identity.comm}) : command).toLower();
    words.said = saidWords(row);
    return words;
}

QString saidWords(const ProcessRow &row)
{
    return QStringList{stateWord(lookOf(row)),
                       row.record ? proctor::text(row.record->workerId) : QString(),
                       proctor::text(row.profile), ownerWord(shownOwner(row)), whyWord(row)}
        .join(u'\n')
        .toLower();
}

std::optional<FilterExpression::Test> FilterExpression::readTest(const FilterToken &token,
                                                                 const FilterPiece &piece,
                                                                 const FilterKey *key,
                                                                 MaybeError &error)
{
    const bool quoted = piece.form == FilterPiece::Form::Quoted;
    if (piece.openQuote >= 0) {
        error = openQuote(piece);
        return {};
    }
    if (piece.text.isEmpty()) {
        error = emptyValue(token, piece, key);
        return {};
    }
    const bool words = !key || key->kind == FilterKind::Text || key->kind == FilterKind::Command;
    if (piece.form == FilterPiece::Form::Pattern) {
        if (words)
            return readPattern(piece, error);
        error = noPatternHere(piece, *key);
        return {};
    }
    if (key && key->compares()) {
        const auto comparison = filterComparison(piece.text, key->kind);
        if (!comparison)
            error = wrongNumber(piece, *key);
        return comparison;
    }
    if (key && !quoted && (piece.text.front() == u'>' || piece.text.front() == u'<')) {
        error = notComparable(piece, *key);
        return {};
    }
    if (!words)
        return readState(piece, error);
    return piece.text.toLower();
}

std::optional<FilterExpression::Term> FilterExpression::readTerm(const FilterToken &token,
                                                                 MaybeError &error)
{
    Term term;
    term.negated = token.negated;
    if (!token.key.isEmpty()) {
        term.key = filterKey(token.key);
        if (!term.key) {
            error = unknownKey(token);
            return {};
        }
    }
    for (const FilterPiece &piece : token.pieces) {
        auto test = readTest(token, piece, term.key, error);
        if (!test)
            return {};
        term.tests.push_back(std::move(*test));
    }
    return term;
}

ReadFilter FilterExpression::read(const QString &text)
{
    ReadFilter result;
    FilterExpression expression;
    expression.m_text = text;
    for (const FilterToken &token : filterTokens(text)) {
        auto term = readTerm(token, result.error);
        if (!term)
            return result;
        expression.m_terms.push_back(std::move(*term));
    }
    // All must hold, so the cheap ones are asked first.
    std::stable_partition(expression.m_terms.begin(), expression.m_terms.end(),
                          [](const Term &term) {
                              return term.key && term.key->kind != FilterKind::Text &&
                                     term.key->kind != FilterKind::Command;
                          });
    result.expression = std::move(expression);
    return result;
}

FilterExpression FilterExpression::withoutWordMadeKey(const QString &text) const
{
    const std::vector<FilterToken> before = filterTokens(m_text);
    for (const FilterToken &token : filterTokens(text)) {
        const auto word = std::find_if(before.begin(), before.end(), [&](const FilterToken &old) {
            return old.start == token.start && old.key.isEmpty();
        });
        const bool madeKey = word != before.end() && !token.key.isEmpty() &&
                             (token.key + u':').startsWith(word->pieces.front().text);
        if (madeKey)
            return read((m_text.left(word->start) + m_text.mid(word->end())).trimmed()).expression;
    }
    return *this;
}

bool FilterExpression::holds(const Term &term, const ProcessRow &row,
                             const std::function<const SearchedWords &()> &words)
{
    const FilterKey *key = term.key;
    QString cell;
    if (key && key->kind == FilterKind::Text)
        cell = key->text(row).toLower();
    const auto search = [&](const auto &what) {
        if (!key)
            return found(what, words().fixed) || found(what, words().said);
        return found(what, key->kind == FilterKind::Command ? words().command : cell);
    };
    return std::any_of(term.tests.begin(), term.tests.end(), [&](const Test &test) {
        if (const auto *look = std::get_if<Look>(&test))
            return lookOf(row) == *look;
        if (const auto *comparison = std::get_if<FilterComparison>(&test)) {
            const auto number = key->number(row);
            return number && comparison->holdsFor(*number);
        }
        if (const auto *pattern = std::get_if<QRegularExpression>(&test))
            return search(*pattern);
        return search(std::get<QString>(test));
    });
}

bool FilterExpression::matches(const ProcessRow &row,
                               const std::function<const SearchedWords &()> &words) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return holds(term, row, words) != term.negated; });
}

} // namespace proctor
