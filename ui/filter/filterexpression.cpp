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

/// State, worker, profile, owner, why; of a process that is ended also what it was judged to be.
QString saidWords(const ProcessRow &row)
{
    const Looks looks = looksOf(row);
    QStringList words{stateWord(looks.now), row.record ? text(row.record->workerId) : QString(),
                      text(row.profile), ownerWord(shownOwner(row)), whyWord(row)};
    if (looks.judged != looks.now)
        words.append(stateWord(looks.judged));
    return words.join(u'\n').toLower();
}

bool asksForText(const FilterKey *key)
{
    return !key || key->kind == FilterKind::Text || key->kind == FilterKind::Command;
}

} // namespace

SearchedWords searchedWords(const ProcessRow &row)
{
    const ProcessIdentity &identity = *row.identity;
    const QString pid = QString::number(row.key.pid);
    const QString command = commandLine(masked(identity.cmdline)).toLower();
    const QString name = commandLine({identity.comm}).toLower();
    SearchedWords words;
    words.all =
        pid + u' ' + command + u' ' + name + u' ' + commandLine({identity.user}).toLower() + u'\n';
    words.changing = words.all.size();
    words.commandStart = pid.size() + 1 + (command.isEmpty() ? 1 : 0);
    words.commandLength = command.isEmpty() ? name.size() : command.size();
    words.all += saidWords(row);
    return words;
}

void sayAnew(SearchedWords &words, const ProcessRow &row)
{
    words.all.truncate(words.changing);
    words.all += saidWords(row);
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
    const bool words = asksForText(key);
    if (piece.form == FilterPiece::Form::Pattern) {
        if (words) {
            auto pattern = readPattern(piece, error);
            return pattern ? std::optional<Test>(Pattern{std::move(*pattern), piece})
                           : std::nullopt;
        }
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
    const auto words =
        std::stable_partition(expression.m_terms.begin(), expression.m_terms.end(),
                              [](const Term &term) { return !asksForText(term.key); });
    expression.m_facts = static_cast<std::size_t>(words - expression.m_terms.begin());
    const auto isPattern = [](const Test &test) { return std::holds_alternative<Pattern>(test); };
    if (std::any_of(words, expression.m_terms.end(), [&](const Term &term) {
            return std::any_of(term.tests.begin(), term.tests.end(), isPattern);
        }))
        expression.m_budget = std::make_shared<PatternBudget>();
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

void FilterExpression::beginPass() const
{
    if (m_budget)
        m_budget->begin();
}

std::optional<FilterError> FilterExpression::tooSlow() const
{
    if (!m_budget || !m_budget->slow())
        return {};
    return slowPattern(*m_budget->slow());
}

bool FilterExpression::factHolds(const Term &term, const ProcessRow &row, Looks looks)
{
    const auto number = term.key->compares() ? term.key->number(row) : std::nullopt;
    const bool known = number.has_value();
    const double value = number.value_or(0);
    return std::any_of(term.tests.begin(), term.tests.end(), [&](const Test &test) {
        if (const auto *look = std::get_if<Look>(&test))
            return looks.has(*look);
        return known && std::get<FilterComparison>(test).holdsFor(value);
    });
}

bool FilterExpression::factsHold(const ProcessRow &row, Looks looks) const
{
    return std::all_of(
        m_terms.begin(), m_terms.begin() + static_cast<std::ptrdiff_t>(m_facts),
        [&](const Term &term) { return factHolds(term, row, looks) != term.negated; });
}

bool FilterExpression::found(const Pattern &pattern, QStringView words) const
{
    if (m_budget->slow())
        return false;
    return m_budget->charged(pattern.piece,
                             [&] { return pattern.expression.match(words).hasMatch(); });
}

/// A pattern is asked of the fixed words and of the others by themselves: "^" and "$" are for each.
bool FilterExpression::wordHolds(const Term &term, const ProcessRow &row,
                                 const SearchedWords &words) const
{
    QString cell;
    if (term.key && term.key->kind == FilterKind::Text)
        cell = term.key->text(row).toLower();
    const QStringView where = !term.key                               ? QStringView(words.all)
                              : term.key->kind == FilterKind::Command ? words.command()
                                                                      : QStringView(cell);
    return std::any_of(term.tests.begin(), term.tests.end(), [&](const Test &test) {
        if (const auto *word = std::get_if<QString>(&test))
            return where.contains(*word);
        const Pattern &pattern = std::get<Pattern>(test);
        return term.key ? found(pattern, where)
                        : found(pattern, words.fixed()) || found(pattern, words.said());
    });
}

bool FilterExpression::wordsHold(const ProcessRow &row, const SearchedWords &words) const
{
    return std::all_of(
        m_terms.begin() + static_cast<std::ptrdiff_t>(m_facts), m_terms.end(),
        [&](const Term &term) { return wordHolds(term, row, words) != term.negated; });
}

} // namespace proctor
