// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one of the theme's three text colours; follows a change of palette. GUI thread; never
// fails.
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>

namespace proctor {

class ToneLabel : public QLabel {
    Q_OBJECT
  public:
    enum class Tone { Text, Secondary, Hint };

    explicit ToneLabel(Tone tone, int pixelSize = 13, QFont::Weight weight = QFont::Normal,
                       QWidget *parent = nullptr);
    ToneLabel(const QString &text, Tone tone, int pixelSize = 13,
              QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);
    /// Plain words that go on below one another where they are wider than their place.
    static ToneLabel *wrapped(const QString &words, Tone tone, int pixelSize = 13,
                              QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void tint();
    Tone m_tone;
};

} // namespace proctor
