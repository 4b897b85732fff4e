// SPDX-License-Identifier: GPL-3.0-or-later
// One of Proctor's own icons as a small widget, in the theme's colours. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

class IconMark : public QWidget {
    Q_OBJECT
  public:
    enum class Tone { Quiet, Accent };
    explicit IconMark(QString name, Tone tone = Tone::Quiet, int size = 16,
                      QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_name;
    Tone m_tone;
};

} // namespace proctor
