// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/rowmenu.h"

#include "ui/processes/rowexport.h"
#include "ui/theme/icons.h"
#include "ui/tooltip.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace proctor {

RowMenu::RowMenu(const Rows &rows, const About &about, QWidget *parent) : QMenu(parent)
{
    const auto &[at, stopCommand, columns, pinned, refusal] = about;
    m_rows.reserve(rows.size());
    for (const ProcessRow *row : rows)
        m_rows.push_back(*row);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    const int count = static_cast<int>(m_rows.size());
    connect(add("explain", QStringLiteral("info"), tr("Why is it judged so?"), Qt::Key_Return),
            &QAction::triggered, this, &RowMenu::explainRequested);
    QAction *pin = add("pin", QStringLiteral("pin"), tr("Pin details"));
    pin->setCheckable(true);
    pin->setChecked(pinned);
    connect(pin, &QAction::toggled, this, &RowMenu::pinRequested);
    connect(add("showInAudit", QStringLiteral("audit"), tr("Show in the audit log")),
            &QAction::triggered, this, [this, at = at] { emit auditRequested(at); });
    addSeparator();
    connect(add("copyRows", QStringLiteral("copy"), tr("Copy %n rows", nullptr, count),
                QKeySequence::Copy),
            &QAction::triggered, this, [this, columns = columns] {
                QGuiApplication::clipboard()->setText(rowsAsText(frozenRows(), columns));
            });
    connect(add("copyCommand", QStringLiteral("terminal"),
                tr("Copy %n command lines", nullptr, count), Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(commandLines(frozenRows())); });
    if (!stopCommand.isEmpty())
        connect(add("copyStop", QStringLiteral("terminal"),
                    tr("Copy what stops it: %1").arg(QString(stopCommand).replace(u'&', u"&&"_s))),
                &QAction::triggered, this, [stopCommand = stopCommand] {
                    QGuiApplication::clipboard()->setText(stopCommand);
                });
    connect(add("export", QStringLiteral("export"), tr("Export what is shown…"), exportKey),
            &QAction::triggered, this, &RowMenu::exportRequested);
    addSeparator();
    addEnding(count, refusal);
}

/// Nothing is ended by a menu: a dialog shows first who would be.
void RowMenu::addEnding(int count, const QString &refusal)
{
    const bool possible = refusal.isEmpty() && mayBeEnded(frozenRows());
    QAction *end =
        add("end", QStringLiteral("end"), tr("End %n processes…", nullptr, count), Qt::Key_Delete);
    end->setEnabled(possible);
    connect(end, &QAction::triggered, this,
            [this] { emit endRequested(requestFor(frozenRows())); });
    QAction *tree = add("endTree", QStringLiteral("end"),
                        tr("End %n processes with everything below them…", nullptr, count));
    tree->setEnabled(possible);
    for (QAction *action : {end, tree})
        action->setToolTip(plainToolTip(refusal));
    connect(tree, &QAction::triggered, this, [this] {
        CleanupRequest request = requestFor(frozenRows());
        request.scope = Scope::Tree;
        emit endRequested(request);
    });
}

QAction *RowMenu::add(const char *name, const QString &icon, const QString &text,
                      const QKeySequence &key)
{
    QAction *action = addAction(proctor::icon(icon, Ink::Secondary), text);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutVisibleInContextMenu(true);
    // Shown only: the window's own action has the key.
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
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
