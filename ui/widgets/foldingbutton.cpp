// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingbutton.h"

#include "ui/theme/grown.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace proctor {

FoldingButton::FoldingButton(const QIcon &icon, const QString &words, QWidget *parent)
    : QPushButton(icon, words, parent), m_words(words)
{}

void FoldingButton::setWords(const QString &words)
{
    if (std::exchange(m_words, words) != words)
        showWords();
}

void FoldingButton::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) != folded)
        showWords();
}

void FoldingButton::reserveFor(const QString &words)
{
    setText(words);
    m_reserved = std::max(m_reserved, QPushButton::sizeHint().width());
    showWords();
}

void FoldingButton::showWords()
{
    if (m_folded) // it is never without a name
        setAccessibleName(m_words);
    setText(m_folded ? QString() : m_words);
    if (!m_folded)
        setAccessibleName({});
}

QSize FoldingButton::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint();
    return {m_folded ? grown(metrics::control) : std::max(whole.width(), m_reserved),
            whole.height()};
}

} // namespace proctor
