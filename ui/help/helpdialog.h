// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the window's keys, what the states mean and how a filter is written, on one sheet. It stays
// open beside the window. GUI thread; never fails.
#pragma once

#include <QtCore/QList>
#include <QtGui/QKeySequence>
#include <QtWidgets/QDialog>

namespace proctor {

/// A key of the window and what it does, in words.
struct HelpKey {
    QKeySequence key;
    QString what;
};

class HelpDialog : public QDialog {
    Q_OBJECT

  public:
    explicit HelpDialog(const QList<HelpKey> &keys, QWidget *parent = nullptr);

  private:
    QWidget *makeKeys(const QList<HelpKey> &keys);
    QWidget *makeStates();
    QWidget *makeFilter();
    QWidget *makeBody(const QList<HelpKey> &keys);
};

} // namespace proctor
