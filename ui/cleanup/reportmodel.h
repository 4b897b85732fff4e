// SPDX-License-Identifier: GPL-3.0-or-later
// A running cleanup as a table: one line per target, in the order of the report. GUI thread; never
// fails.
#pragma once

#include "core/engine/snapshot.h"

#include <QtCore/QAbstractTableModel>
#include <unordered_map>

namespace proctor {

class ReportModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { State, Worker, Pid, Command, NextStep, Result, ColumnCount };
    enum Role { LookRole = Qt::UserRole, QuietRole, AttentionRole, RemainingRole };

    explicit ReportModel(const Clock &clock, QObject *parent = nullptr);

    void setPlan(PlanPtr plan);
    void showReport(ReportPtr report);
    /// The countdowns have moved on.
    void tick();
    /// Whether anything more is due for anybody.
    bool hasNextStep() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString cell(const TargetReport &target, int column) const;
    QString nextStep(const TargetReport &target) const;
    double remaining(const TargetReport &target) const;
    const PlannedTarget *planned(const TargetReport &target) const;

    const Clock &m_clock;
    PlanPtr m_plan;
    ReportPtr m_report;
    std::unordered_map<ProcessKey, const PlannedTarget *> m_planned;
};

} // namespace proctor
