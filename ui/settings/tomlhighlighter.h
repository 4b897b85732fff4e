// SPDX-License-Identifier: GPL-3.0-or-later
// Colours the comments, texts, keys and headings of TOML, a line at a time. GUI thread; never
// fails, whatever the text is.
#pragma once

#include <QtGui/QSyntaxHighlighter>

namespace proctor {

class TomlHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
  public:
    explicit TomlHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

  protected:
    void highlightBlock(const QString &line) override;
};

} // namespace proctor
