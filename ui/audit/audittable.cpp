// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittable.h"

#include "ui/audit/auditdelegate.h"
#include "ui/audit/auditmodel.h"
#include "ui/cleanup/cellpainting.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace proctor {

namespace {

constexpr int narrowestCommand = 180;

struct Width {
    int column;
    const char *sample; ///< "" where the column takes what is left
    int around;         ///< padding, and the shape of a state
};
constexpr int text = 2 * metrics::cellPadding;
constexpr int number = 4 + metrics::numberPadding;
constexpr Width widths[] = {
    {AuditModel::When, "30 Nov 00:00", metrics::edgePadding + metrics::cellPadding},
    {AuditModel::State, "Not confirmed", text + 20},
    {AuditModel::Worker, "pool-3000", text},
    {AuditModel::Pid, "4194304", number},
    {AuditModel::Command, "", 0},
    {AuditModel::Why, "an orphan for less than 30 s", text},
    {AuditModel::Steps, "TERM, KILL", text},
    {AuditModel::Took, "12 h 30 m", number},
    {AuditModel::Who, "automatic (ada)", text},
    {AuditModel::BatchId, "00000000", text},
};

} // namespace

AuditTable::AuditTable(AuditModel *model, QWidget *parent) : SheetTable(parent)
{
    setParent(parent);
    setAccessibleName(tr("Audit log"));
    setItemDelegate(new AuditDelegate(this));
    QList<int> pixels;
    const QFont heavy = uiFont(13, QFont::DemiBold);
    for (const Width &width : widths) {
        const QString sample = QString::fromLatin1(width.sample);
        QStringList words{sample};
        if (width.column == AuditModel::State)
            words << outcomeWords();
        pixels << (sample.isEmpty() ? 0 : widestOf(words, heavy) + width.around);
    }
    display(model, pixels);
    setExpendable({AuditModel::BatchId, AuditModel::Who, AuditModel::Took, AuditModel::Steps,
                   AuditModel::Worker},
                  narrowestCommand);
}

void AuditTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SheetTable::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace proctor
