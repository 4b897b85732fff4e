// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/question.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace proctor {

QMessageBox *question(QWidget *parent, const QString &title, const QString &words,
                      const QString &stay)
{
    // No icon: the platforms' own are of another world.
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box->setInformativeText(words);
    box->setTextFormat(Qt::PlainText);
    if (auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        label->setFont(uiFont(15, QFont::DemiBold));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *safe = box->addButton(stay, QMessageBox::RejectRole);
    safe->setObjectName(QStringLiteral("stay"));
    box->setDefaultButton(safe);
    box->setEscapeButton(safe);
    return box;
}

} // namespace proctor
