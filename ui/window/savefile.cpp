// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace proctor {

namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

QString filterOf(const FileKind &kind)
{
    return QStringLiteral("%1 (*.%2)").arg(kind.title, kind.suffix);
}

void write(QWidget *parent, const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Written beside it and renamed, so that a full disk leaves no half a file.
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, SaveFile::tr("Nothing was saved"),
                                SaveFile::tr("%1 cannot be written: %2. Choose another place.")
                                    .arg(path, file.errorString()),
                                QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

QDialog *saveAs(QWidget *parent, const QString &title, const QString &name, QList<FileKind> kinds)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters << filterOf(kind);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.front().suffix);
    dialog->selectFile(name + u'.' + kinds.front().suffix);
    // A name that bears a kind's suffix says more than the filter that happens to be set.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        for (const FileKind &kind : kinds)
            if (filterOf(kind) == filter)
                dialog->setDefaultSuffix(kind.suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &path) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        FileKind chosen = kinds.front();
        for (const FileKind &kind : kinds)
            if (kind.suffix == suffix)
                chosen = kind;
        write(parent, path, chosen.content);
    });
    dialog->open();
    return dialog;
}

} // namespace proctor
