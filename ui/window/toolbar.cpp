// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolbar.h"

#include "ui/filter/filterbar.h"
#include "ui/filter/rowfilterfield.h"
#include "ui/processes/endrefusal.h"
#include "ui/processes/groupbutton.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/tooltip.h"
#include "ui/widgets/foldingbutton.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace proctor {

Toolbar::Toolbar(const QString &settings, QWidget *parent) : QWidget(parent)
{
    setFixedHeight(grown(metrics::toolbar));
    m_pause = addButton(QStringLiteral("pause"), tr("Pause"), tr("Hold the view still (Space)"));
    m_pause->setCheckable(true);
    m_refresh = addButton(QStringLiteral("refresh"), tr("Refresh"), tr("Scan now (F5)"));
    m_filter = new FilterBar(settings, this);
    m_grouping = new GroupButton(this);
    m_columns = addButton(QStringLiteral("columns"), {}, tr("Columns: which are shown"));
    m_columns->setAccessibleName(tr("Columns"));
    m_automatic = addButton(QStringLiteral("automatic"), tr("Automatic…"),
                            tr("Whether proven orphans are ended without asking"));
    m_end = addButton(QStringLiteral("end"), tr("End selected…"), {});
    m_cleanup = addButton(QStringLiteral("sweep"), {}, {});
    setButtonKind(m_cleanup, ButtonKind::Tinted);
    m_pause->reserveFor(tr("Resume"));
    m_pause->reserveFor(m_pause->words());
    constexpr int twoDigits = 88;
    m_cleanup->reserveFor(cleanupWords(0));
    m_cleanup->reserveFor(cleanupWords(twoDigits));
    m_givingWay.add([this](bool away) {
        m_pause->setFolded(away);
        m_refresh->setFolded(away);
    });
    for (FoldingButton *button : {m_automatic, m_end, m_cleanup})
        m_givingWay.add([button](bool away) { button->setFolded(away); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(m_pause);
    layout->addWidget(m_refresh);
    layout->addSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_grouping);
    layout->addWidget(m_columns);
    layout->addStretch();
    layout->addWidget(m_automatic);
    layout->addWidget(m_end);
    layout->addWidget(m_cleanup);

    connect(m_pause, &QPushButton::clicked, this, &Toolbar::pauseToggled);
    connect(m_refresh, &QPushButton::clicked, this, &Toolbar::refreshRequested);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        const QRect below = m_columns->rect();
        emit columnsRequested(
            m_columns->mapToGlobal(isRightToLeft() ? below.bottomRight() : below.bottomLeft()));
    });
    connect(m_automatic, &QPushButton::clicked, this, &Toolbar::automaticRequested);
    connect(m_end, &QPushButton::clicked, this, &Toolbar::endRequested);
    connect(m_cleanup, &QPushButton::clicked, this, &Toolbar::cleanupRequested);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_automatic->setObjectName(QStringLiteral("automatic"));
    m_end->setObjectName(QStringLiteral("endSelected"));
    m_cleanup->setObjectName(QStringLiteral("cleanup"));
    const Snapshot nothing;
    setSelection(endRefusal({}, nothing));
    setOrphans(0, cleanupRefusal(nothing));
}

FoldingButton *Toolbar::addButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new FoldingButton(icon(name), text, this);
    button->setFont(uiFont(13, QFont::Medium));
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the table
    button->setAutoDefault(false);
    return button;
}

/// What is disabled says why, to the pointer and to screen readers.
void Toolbar::allow(FoldingButton *button, const QString &refusal, const QString &toolTip)
{
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal.isEmpty() ? toolTip : plainToolTip(refusal));
    button->setAccessibleDescription(refusal);
}

RowFilterField *Toolbar::filter() const
{
    return m_filter->field();
}

void Toolbar::setPaused(bool paused)
{
    m_pause->setChecked(paused);
    m_pause->setWords(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
}

void Toolbar::setSelection(const QString &refusal)
{
    const bool canEnd = refusal.isEmpty();
    // Or the keyboard would slide on, to the button that cleans up all.
    if (!canEnd && m_end->hasFocus()) {
        m_end->clearFocus();
        emit keyboardLeft();
    }
    allow(m_end, refusal, tr("Look at what would be ended, then decide (Del)"));
}

QString Toolbar::cleanupWords(int orphans)
{
    return orphans > 0 ? tr("Clean up %n orphans…", nullptr, orphans) : tr("Clean up orphans…");
}

void Toolbar::setOrphans(int count, const QString &refusal)
{
    const QString before = m_cleanup->words();
    const QString words = cleanupWords(count);
    m_cleanup->setWords(words);
    if (words != before)
        m_cleanup->reserveFor(words);
    allow(m_cleanup, refusal, tr("Look at every orphan shown, then decide (Ctrl+Shift+K)"));
    m_cleanup->setIcon(
        icon(QStringLiteral("sweep"), m_cleanup->isEnabled() ? Ink::Orphan : Ink::Text));
    if (isVisible() && words != before) // hidden, its width means nothing
        makeRoom();
}

void Toolbar::setForTable(bool table)
{
    m_filter->setVisible(table);
    m_grouping->setVisible(table);
    m_columns->setVisible(table);
    m_end->setVisible(table);
    if (isVisible())
        makeRoom();
}

void Toolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// In a narrow window the filter needs the room more than words beside icons do, and than the
/// grouping does.
void Toolbar::makeRoom()
{
    constexpr int fieldsRoom = 120; // beyond its narrowest
    m_givingWay.fit(*this);
    m_grouping->setCompact(width() < layout()->minimumSize().width() + fieldsRoom +
                                         m_grouping->widthOfWords());
}

void Toolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(palette()).hairline);
}

} // namespace proctor
