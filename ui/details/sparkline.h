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
    /// Samples of those that nobody looks at come each ten seconds, or late on a busy machine.
    static constexpr std::chrono::seconds gap{15};

    enum class Tone { Cpu, Memory, Plain };
    struct Point {
        SteadyTime at;
        std::optional<double> value; ///< absent: a gap
        friend bool operator==(const Point &, const Point &) = default;
    };

    /// The scale begins at 0 and reaches at least to \p top: what is next to nothing looks so.
    Sparkline(Tone tone, double top, QWidget *parent = nullptr);

    /// Oldest first; the newest stands at the end of the line.
    void showPoints(std::vector<Point> points);
    /// Words in the place of a line; "" for the line.
    void showNote(const QString &words);

    /// The points between two gaps, each stretch a line of its own.
    std::vector<std::vector<Point>> stretches() const;
    const QString &note() const { return m_note; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    QPointF place(const Point &point, double top) const;
    void paintStretch(QPainter &painter, QPolygonF line, const QColor &colour) const;

    Tone m_tone;
    double m_top;
    std::vector<Point> m_points;
    QString m_note;
};

} // namespace proctor
