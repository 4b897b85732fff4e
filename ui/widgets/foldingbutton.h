// SPDX-License-Identifier: GPL-3.0-or-later
// A button with an icon and words; where there is no room for the words, its icon stands alone and
// they stay its accessible name. GUI thread; never fails.
#pragma once

#include <QtWidgets/QPushButton>

namespace proctor {

class FoldingButton : public QPushButton {
    Q_OBJECT

  public:
    FoldingButton(const QIcon &icon, const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_words; }
    void setFolded(bool folded);
    /// From now on, unfolded it is at least as wide as these words make it: what stands beside it
    /// does not move when they come.
    void reserveFor(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  private:
    void showWords();

    QString m_words;
    bool m_folded = false;
    int m_reserved = 0;
};

} // namespace proctor
