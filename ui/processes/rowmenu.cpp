// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowmenu.h"

#include "ui/theme/icons.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace proctor {

RowMenu::RowMenu(const Rows &rows, ProcessKey at, QWidget *parent) : QMenu(parent)
{
    m_rows.reserve(rows.size());
    for (const ProcessRow *row : rows)
        m_rows.push_back(*row);
    setAttribute(Qt::WA_DeleteOnClose);
    const int count = static_cast<int>(m_rows.size());
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key) {
        QAction *action = addAction(proctor::icon(name, Ink::Secondary), text);
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
        // Shown only: the window's own action has the key.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    QAction *explain = add(QStringLiteral("info"), tr("Why is it judged so?"), Qt::Key_Return);
    explain->setObjectName(QStringLiteral("explain"));
    connect(explain, &QAction::triggered, this, [this, at] { emit explainRequested(at); });
    addSeparator();
    QAction *copyRows =
        add(QStringLiteral("copy"), tr("Copy %n rows", nullptr, count), QKeySequence::Copy);
    copyRows->setObjectName(QStringLiteral("copyRows"));
    connect(copyRows, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(rowsAsText(frozenRows())); });
    QAction *copyCommand =
        add(QStringLiteral("terminal"), tr("Copy %n command lines", nullptr, count),
            Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyCommand->setObjectName(QStringLiteral("copyCommand"));
    connect(copyCommand, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(commandLines(frozenRows())); });
    addSeparator();
    QAction *end =
        add(QStringLiteral("end"), tr("End %n processes…", nullptr, count), Qt::Key_Delete);
    end->setObjectName(QStringLiteral("end"));
    end->setEnabled(mayBeEnded(frozenRows()));
    connect(end, &QAction::triggered, this,
            [this] { emit endRequested(requestFor(frozenRows())); });
}

Rows RowMenu::frozenRows() const
{
    Rows rows;
    rows.reserve(m_rows.size());
    for (const ProcessRow &row : m_rows)
        rows.push_back(&row);
    return rows;
}

} // namespace proctor
