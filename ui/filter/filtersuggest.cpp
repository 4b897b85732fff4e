// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtersuggest.h"

#include "ui/filter/filterkeys.h"
#include "ui/filter/filtertoken.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <algorithm>

namespace proctor {

namespace {

struct FilterSuggest {
    Q_DECLARE_TR_FUNCTIONS(FilterSuggest)
};

using List = std::vector<FilterSuggestion>;

constexpr std::size_t most = 40; ///< nobody scrolls further: they type

QString processes(int count)
{
    return FilterSuggest::tr("%n processes", nullptr, count);
}

QString valueOf(const FilterKey &key, const ProcessRow &row)
{
    // Not the whole cell: one name stands for many owners.
    return QLatin1String(key.name) == QLatin1String("owner") ? text(row.owner.name) : key.text(row);
}

/// The values of the snapshot's rows, the most frequent first.
List present(const FilterKey &key, const QString &begun, const Snapshot &snapshot)
{
    QMap<QString, int> counts;
    for (const ProcessRow &row : snapshot.rows)
        if (const QString value = valueOf(key, row);
            !value.isEmpty() && value.contains(begun, Qt::CaseInsensitive))
            ++counts[value];
    QStringList values = counts.keys();
    std::stable_sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        return counts.value(a) > counts.value(b);
    });
    List list;
    for (const QString &value : values)
        list.push_back({quotedForFilter(value), processes(counts.value(value))});
    if (list.size() > most)
        list.resize(most);
    return list;
}

/// With how many there are, and what the window calls it where that is another word.
List states(const QString &begun, const Snapshot &snapshot)
{
    List list;
    for (const FilterState &state : filterStates()) {
        const QString word = QString::fromLatin1(state.word);
        if (!word.startsWith(begun, Qt::CaseInsensitive))
            continue;
        const auto count =
            std::count_if(snapshot.rows.begin(), snapshot.rows.end(),
                          [&state](const ProcessRow &row) { return lookOf(row) == state.look; });
        QStringList hint;
        if (const QString shown = stateWord(state.look); shown.compare(word, Qt::CaseInsensitive))
            hint.append(shown);
        if (count > 0)
            hint.append(processes(static_cast<int>(count)));
        list.push_back({word, inOneLine(hint), state.look});
    }
    return list;
}

List written(const QStringList &values, const QString &begun)
{
    List list;
    for (const QString &value : values)
        if (value.startsWith(begun, Qt::CaseInsensitive))
            list.push_back({value, {}});
    return list;
}

List valuesOf(const FilterKey &key, const QString &begun, const Snapshot &snapshot)
{
    switch (key.kind) {
    case FilterKind::State:
        return states(begun, snapshot);
    case FilterKind::Text:
        return present(key, begun, snapshot);
    case FilterKind::Duration:
        return written({QStringLiteral(">1m"), QStringLiteral(">10m"), QStringLiteral(">1h"),
                        QStringLiteral(">1d")},
                       begun);
    case FilterKind::Size:
        return written({QStringLiteral(">100M"), QStringLiteral(">500M"), QStringLiteral(">1G")},
                       begun);
    case FilterKind::Percent:
        return written({QStringLiteral(">10"), QStringLiteral(">50"), QStringLiteral(">90")},
                       begun);
    case FilterKind::Command:
    case FilterKind::Number:
        break;
    }
    return {};
}

/// Keys, and states for who types one without its key.
List keys(const QString &begun, const Snapshot &snapshot)
{
    List list;
    for (const FilterKey &key : filterKeys())
        if (const QString name = QString::fromLatin1(key.name);
            name.startsWith(begun, Qt::CaseInsensitive))
            list.push_back({name + u':', filterKeyMeaning(key)});
    constexpr qsizetype enoughForAState = 3;
    if (begun.size() >= enoughForAState)
        for (FilterSuggestion &state : states(begun, snapshot)) {
            state.insert.prepend(QStringLiteral("state:"));
            list.push_back(std::move(state));
        }
    return list;
}

/// The token that ends at the cursor, or the place for one.
FilterToken tokenBefore(const QString &before)
{
    std::vector<FilterToken> tokens = filterTokens(before);
    if (!tokens.empty() && tokens.back().end() == before.size())
        return std::move(tokens.back());
    FilterToken none;
    none.start = none.keyStart = before.size();
    none.pieces.push_back({before.size(), 0, {}, FilterPiece::Form::Plain, -1});
    return none;
}

} // namespace

FilterSuggestions filterSuggestions(const QString &text, qsizetype cursor, const Snapshot &snapshot,
                                    bool asked)
{
    const FilterToken token = tokenBefore(text.left(cursor));
    const FilterPiece &piece = token.pieces.back();
    FilterSuggestions result;
    result.start = piece.start;
    if (piece.form == FilterPiece::Form::Pattern)
        return result;
    const bool keyed = !token.key.isEmpty();
    const FilterKey *key = keyed ? filterKey(token.key) : nullptr;
    if (keyed && !key)
        return result;
    if (!keyed && (piece.form != FilterPiece::Form::Plain || (piece.text.isEmpty() && !asked)))
        return result;
    qsizetype end = cursor;
    while (end < text.size() && !text[end].isSpace() && text[end] != u',')
        ++end;
    result.length = end - piece.start;
    result.list = key ? valuesOf(*key, piece.text, snapshot) : keys(piece.text, snapshot);
    result.certain = key && key->kind == FilterKind::State && !piece.text.isEmpty();
    const QString whole = text.mid(result.start, result.length);
    if (std::any_of(result.list.begin(), result.list.end(), [&whole](const auto &suggestion) {
            return suggestion.insert.compare(whole, Qt::CaseInsensitive) == 0;
        }))
        result.list.clear();
    return result;
}

} // namespace proctor
