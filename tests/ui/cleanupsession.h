// SPDX-License-Identifier: GPL-3.0-or-later
// A cleanup dialog with what it asked for, driven through its widgets as a person would. GUI
// thread; a missing widget aborts the test.
#pragma once

#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"
#include "ui/cleanup/cleanupdialog.h"

#include <QtCore/QAbstractItemModel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace proctor {

struct CleanupSession {
    explicit CleanupSession(SnapshotPtr snapshot) : CleanupSession(snapshot, bulkRequest(*snapshot))
    {}
    CleanupSession(SnapshotPtr snapshot, const CleanupRequest &frozen)
        : at(std::move(snapshot)), request(frozen), dialog(frozen, at)
    {
        QObject::connect(&dialog, &CleanupDialog::planRequested, &dialog,
                         [this](const CleanupRequest &asked) { requests.push_back(asked); });
        QObject::connect(&dialog, &CleanupDialog::runRequested, &dialog,
                         [this](quint64 id, const std::vector<ProcessKey> &keys) {
                             runs.push_back({id, keys});
                         });
        QObject::connect(&dialog, &CleanupDialog::stopRequested, &dialog,
                         [this](quint64 id) { stops.push_back(id); });
        dialog.show();
    }

    template <typename Widget>
    Widget *child(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    QPushButton *end() { return child<QPushButton>("end"); }
    QAbstractItemModel *model(const char *table) { return child<QTableView>(table)->model(); }
    void tick(const char *table, int row, bool on)
    {
        QAbstractItemModel *rows = model(table);
        rows->setData(rows->index(row, 0), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    bool ticked(const char *table, int row)
    {
        return model(table)->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    QString cell(const char *table, int row, int column)
    {
        return model(table)->index(row, column).data().toString();
    }
    PlanPtr answer(std::uint64_t id = 1)
    {
        PlanPtr plan = samplePlan(requests.back(), *at, id);
        dialog.showPlan(plan);
        return plan;
    }

    struct Run {
        quint64 id;
        std::vector<ProcessKey> keys;
    };
    SnapshotPtr at;
    CleanupRequest request;
    CleanupDialog dialog;
    std::vector<CleanupRequest> requests;
    std::vector<Run> runs;
    std::vector<quint64> stops;
};

} // namespace proctor
