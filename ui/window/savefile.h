// SPDX-License-Identifier: GPL-3.0-or-later
// "Export…": asks where to, and writes the file whole or not at all; a failure names the file and
// the reason. GUI thread; returns at once.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

class QDialog;
class QWidget;

namespace proctor {

struct FileKind {
    QString title;  ///< "CSV"
    QString suffix; ///< "csv"
    QByteArray content;
};

/// \p name: proposed, without a suffix. What is written is what was asked for: \p kinds hold it.
/// Returns the dialog, open; it deletes itself.
QDialog *saveAs(QWidget *parent, const QString &title, const QString &name, QList<FileKind> kinds);

} // namespace proctor
