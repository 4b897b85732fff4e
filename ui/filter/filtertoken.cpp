// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtertoken.h"

#include <algorithm>

namespace proctor {

namespace {

class Reader {
  public:
    explicit Reader(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool endsAt(qsizetype at, bool commas) const
    {
        return at >= m_text.size() || m_text[at].isSpace() || (commas && m_text[at] == u',');
    }
    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    FilterToken token()
    {
        FilterToken token;
        token.start = m_at;
        if (m_text[m_at] == u'-' && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == u'-')) {
            token.negated = true;
            ++m_at;
        }
        token.keyStart = m_at;
        token.key = key();
        const bool keyed = !token.key.isEmpty();
        token.pieces.push_back(piece(keyed));
        while (!atEnd() && m_text[m_at] == u',') {
            ++m_at;
            token.pieces.push_back(piece(keyed));
        }
        token.length = m_at - token.start;
        return token;
    }

  private:
    /// Letters before a colon: "12:30" and "::1" are no keys.
    QString key()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':')
            return {};
        const QString name = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return name;
    }

    /// Where the pattern that begins here ends; -1: none does. A path such as /usr/bin is no
    /// pattern: its second slash ends no word.
    qsizetype patternEnd(bool keyed) const
    {
        if (atEnd() || m_text[m_at] != u'/')
            return -1;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == u'/')
                return i > m_at + 1 && endsAt(i + 1, keyed) ? i : -1;
        }
        return -1;
    }

    FilterPiece piece(bool keyed)
    {
        FilterPiece piece;
        piece.start = m_at;
        if (const qsizetype end = patternEnd(keyed); end > 0) {
            piece.form = FilterPiece::Form::Pattern;
            piece.text = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end + 1;
        } else {
            if (!atEnd() && m_text[m_at] == u'"')
                piece.form = FilterPiece::Form::Quoted;
            for (; !atEnd() && (piece.openQuote >= 0 || !endsAt(m_at, keyed)); ++m_at)
                addTo(piece);
        }
        piece.length = m_at - piece.start;
        return piece;
    }

    void addTo(FilterPiece &piece)
    {
        const QChar here = m_text[m_at];
        if (here == u'"') {
            piece.openQuote = piece.openQuote >= 0 ? -1 : m_at;
            return;
        }
        if (here == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
            ++m_at;
        piece.text += m_text[m_at];
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterToken> filterTokens(const QString &text)
{
    std::vector<FilterToken> tokens;
    Reader reader(text);
    for (reader.skipBlanks(); !reader.atEnd(); reader.skipBlanks()) {
        FilterToken token = reader.token();
        const bool loneDash = token.negated && token.length == 1;
        if (!loneDash)
            tokens.push_back(std::move(token));
    }
    return tokens;
}

QString quotedForFilter(const QString &value)
{
    const bool plain = !value.isEmpty() && !QStringView(u"/<>=-").contains(value.front()) &&
                       std::none_of(value.begin(), value.end(),
                                    [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; });
    if (plain)
        return value;
    QString escaped = value;
    return u'"' + escaped.replace(u'"', QStringLiteral("\\\"")) + u'"';
}

} // namespace proctor
