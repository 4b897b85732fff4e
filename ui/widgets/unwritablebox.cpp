// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/unwritablebox.h"

#include <QtWidgets/QMessageBox>

namespace proctor {

void tellUnwritable(QWidget *parent, const QString &title, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, words, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace proctor
