// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded, outlined box that groups what belongs together. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

class Card : public QWidget {
    Q_OBJECT
  public:
    enum class Ground {
        Base,  ///< as tables
        Panel, ///< quieter: what is only to be read
        Code,  ///< what is to be copied
    };
    explicit Card(Ground ground, int radius, QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Ground m_ground;
    int m_radius;
};

} // namespace proctor
