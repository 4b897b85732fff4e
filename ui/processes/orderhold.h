// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the order of a process table while somebody is at work on it: for a while after mouse or
// key, while a range is selected, while a menu or a dialog is open. GUI thread; never fails.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace proctor {

class ProcessModel;
class ProcessTable;

class OrderHold : public QObject {
    Q_OBJECT

  public:
    /// \p table owns this and shows \p model.
    OrderHold(ProcessTable *table, ProcessModel *model);

    void setTime(std::chrono::milliseconds time) { m_rest.setInterval(time); }
    std::chrono::milliseconds time() const { return m_rest.intervalAsDuration(); }
    void touched(); ///< by mouse or key
    /// No longer for mouse or key.
    void forgetTouch() { m_rest.stop(); }
    void take();
    void letGo(); ///< once for each take()
    void update();

  private:
    bool isRangeSelected() const;

    ProcessTable *m_table;
    ProcessModel *m_model;
    QTimer m_rest{this}; ///< runs while the last touch is recent
    int m_holders = 0;
};

} // namespace proctor
