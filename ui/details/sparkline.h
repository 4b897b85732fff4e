// SPDX-License-Identifier: GPL-3.0-or-later
// A small line over ten minutes, without axes; gaps stay gaps. GUI thread; never fails.
#pragma once

#include "core/base/clock.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace proctor {

class Sparkline : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { Cpu, Memory };
    static constexpr std::chrono::minutes span{10};

    explicit Sparkline(Kind kind, QWidget *parent = nullptr);

    void add(SteadyTime at, std::optional<double> value);
    void clear();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    struct Sample {
        SteadyTime at;
        std::optional<double> value;
    };
    QPointF place(const Sample &sample, double top) const;

    Kind m_kind;
    std::vector<Sample> m_samples; ///< of the last ten minutes: bounded
};

} // namespace proctor
