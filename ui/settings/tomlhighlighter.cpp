// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tomlhighlighter.h"

#include "ui/theme/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QTextCharFormat>

namespace proctor {

namespace {

/// Behind the text that begins at \p at with its quote; the end of the line where it is open.
qsizetype endOfText(const QString &line, qsizetype at)
{
    const QChar quote = line.at(at);
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line.at(i) == u'\\' && quote == u'"')
            ++i;
        else if (line.at(i) == quote)
            return i + 1;
    }
    return line.size();
}

QTextCharFormat inked(const QColor &colour, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat out;
    out.setForeground(colour);
    out.setFontWeight(weight);
    return out;
}

} // namespace

void TomlHighlighter::highlightBlock(const QString &line)
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    const auto paint = [this](qsizetype from, qsizetype to, const QTextCharFormat &format) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), format);
    };
    const bool heading = line.trimmed().startsWith(u'[') && line.contains(u']') &&
                         !line.contains(u'"') && !line.contains(u'\'');
    bool key = !heading;
    if (heading)
        paint(0, line.size(), inked(theme.text, QFont::DemiBold));
    for (qsizetype i = 0; i < line.size();) {
        if (line.at(i) == u'#')
            return paint(i, line.size(), inked(theme.hint));
        if (line.at(i) == u'"' || line.at(i) == u'\'') {
            const qsizetype end = endOfText(line, i);
            paint(i, end, inked(theme.cpu));
            i = end;
            continue;
        }
        if (key && line.at(i) == u'=') {
            paint(0, i, inked(theme.accent));
            key = false;
        }
        ++i;
    }
}

} // namespace proctor
