// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of widgets gives up, one after the other, until its layout has the room it needs.
// GUI thread; never fails.
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace proctor {

class GivingWay {
  public:
    /// Called with true: give this up; with false: take it back.
    using Step = std::function<void(bool)>;

    /// The first one given goes first.
    void add(Step step) { m_steps.push_back(std::move(step)); }
    /// Gives up as little as \p line, which has a layout, needs to fit into its own width.
    void fit(const QWidget &line);
    /// The same, unless it still fits and is as wide as it was: for what changes at every tick.
    void keepFitting(const QWidget &line);

  private:
    std::vector<Step> m_steps;
    int m_width = -1; ///< of the line, when it was made to fit
};

} // namespace proctor
