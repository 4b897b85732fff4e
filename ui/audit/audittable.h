// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the audit page: what matters least steps out of the way in a narrow window (the
// details below say all of it). GUI thread; never fails.
#pragma once

#include "ui/cleanup/sheettable.h"

namespace proctor {

class AuditModel;

class AuditTable : public SheetTable {
    Q_OBJECT
  public:
    explicit AuditTable(AuditModel *model, QWidget *parent = nullptr);

  Q_SIGNALS:
    void currentRowChanged();

  protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace proctor
