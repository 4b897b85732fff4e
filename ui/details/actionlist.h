// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to one process: the audit log's last rows about it, what a cleanup does to it at
// this moment, and the way to the whole log. GUI thread; a log that cannot be read is said in
// words.
#pragma once

#include "core/engine/snapshot.h"

#include <QtWidgets/QWidget>

namespace proctor {

struct AuditView;
class Timeline;
class ToneLabel;

class ActionList : public QWidget {
    Q_OBJECT

  public:
    explicit ActionList(QWidget *parent = nullptr);
    /// \p view: null while the log has not been read yet.
    void showActions(const ProcessRow &row, const AuditView *view);
    /// The newest in a few words: "Ended by KILL 12:04:31", "none so far".
    const QString &summary() const { return m_summary; }

  signals:
    void auditRequested();

  private:
    Timeline *m_timeline;
    ToneLabel *m_note;
    QString m_summary;
};

} // namespace proctor
