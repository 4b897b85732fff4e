// SPDX-License-Identifier: GPL-3.0-or-later
// What one process uses now, and used over the ten minutes in which it was looked at: CPU, memory,
// threads, open files, bytes read and written. GUI thread; what is not known is said in words.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

#include <array>

namespace proctor {

class Sparkline;
class TabularLabel;

class ResourceBox : public QWidget {
    Q_OBJECT

  public:
    explicit ResourceBox(QWidget *parent = nullptr);
    /// \p series: what the core collected of \p row up to \p at; null where it has only begun to.
    void showResources(const ProcessRow &row, const ResourceSeries *series, SteadyTime at);

  private:
    static constexpr std::size_t measures = 6;
    struct Cell {
        TabularLabel *value = nullptr;
        Sparkline *line = nullptr;
    };
    void showCell(std::size_t at, const ResourceSample &now, const ResourceSeries *series);

    std::array<Cell, measures> m_cells;
};

} // namespace proctor
