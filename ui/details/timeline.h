// SPDX-License-Identifier: GPL-3.0-or-later
// Events on a line, the oldest first: when, and what. Rebuilt only when they are others.
// GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

namespace proctor {

struct TimelineEvent {
    enum class Mark {
        Plain, ///< happened
        Left,  ///< something ended
        Self,  ///< about the process itself
        Now,   ///< how it stands
    };
    QString when; ///< "" when nobody knows
    QString words;
    Mark mark = Mark::Plain;
    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

class Timeline : public QWidget {
    Q_OBJECT

  public:
    explicit Timeline(QWidget *parent = nullptr);
    void showEvents(const QList<TimelineEvent> &events);
    const QList<TimelineEvent> &events() const { return m_events; }

  private:
    QList<TimelineEvent> m_events;
    QWidget *m_body = nullptr;
};

} // namespace proctor
