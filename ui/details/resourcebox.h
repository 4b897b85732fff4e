// SPDX-License-Identifier: GPL-3.0-or-later
// CPU and memory of one process now, and over the ten minutes it was watched. GUI thread.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

namespace proctor {

class Sparkline;
class ToneLabel;

class ResourceBox : public QWidget {
    Q_OBJECT

  public:
    explicit ResourceBox(QWidget *parent = nullptr);
    /// Another process: forget what was collected.
    void clear();
    void add(const ProcessRow &row, SteadyTime at);

  private:
    ToneLabel *m_cpu;
    ToneLabel *m_memory;
    Sparkline *m_cpuLine;
    Sparkline *m_memoryLine;
};

} // namespace proctor
