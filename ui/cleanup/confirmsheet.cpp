// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/confirmsheet.h"

#include "ui/cleanup/confirmwords.h"
#include "ui/cleanup/planpanel.h"
#include "ui/cleanup/protectedpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/foldingbutton.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace proctor {

ConfirmSheet::ConfirmSheet(CleanupSelection &selection, const SnapshotPtr &at, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_checked(new ToneLabel(ToneLabel::Tone::Hint, 12))
    , m_news(new Banner(Banner::Kind::Notice, QStringLiteral("refresh"), {}))
    , m_protected(new ProtectedPanel)
    , m_plan(new PlanPanel)
    , m_checkedAt(at->at)
{
    m_news->setObjectName(QStringLiteral("recheckNews"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeading());
    column->addSpacing(8);
    column->addWidget(m_news);
    column->addWidget(makeBody(at), 1);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(makeFooter());

    m_protected->showSnapshot(*at);
    connect(&selection, &CleanupSelection::changed, this, &ConfirmSheet::refresh);
    refresh();
}

void ConfirmSheet::showSnapshot(const SnapshotPtr &snapshot)
{
    m_checkedAt = snapshot->at;
    m_protected->showSnapshot(*snapshot);
    m_selection.showSnapshot(SnapshotIndex(snapshot)); // tells refresh()
}

void ConfirmSheet::refresh()
{
    const std::vector<ProcessKey> confirmed = m_selection.confirmed();
    const int count = static_cast<int>(confirmed.size());
    m_plan->display(m_selection.plan().get(), confirmed);

    m_title->setText(confirmTitle(m_selection));
    m_story->setText(confirmStory(m_selection));
    if (m_suspects != nullptr)
        m_suspects->setText(suspectsTitle(m_selection));
    m_checked->setText(checkedWords(m_selection, m_checkedAt));
    m_news->showText(recheckWords(m_selection));
    if (m_leftOut != nullptr) {
        const QString leftOut = leftOutWords(m_selection);
        m_leftOut->setText(leftOut);
        m_leftOut->setVisible(!leftOut.isEmpty());
    }

    const bool waits = m_selection.waitsForPlan();
    m_again->setEnabled(!waits);
    m_export->setEnabled(!waits && count > 0);
    refreshTyping(count);
    const bool typed =
        count <= mostWithoutTyping || m_typed->text().trimmed() == QString::number(m_demanded);
    m_typedRight->setVisible(typed && !m_typed->text().isEmpty());
    m_end->setText(waits        ? tr("Checking…")
                   : count == 0 ? tr("Nothing is ticked")
                                : tr("End %n processes", "", count));
    m_end->setEnabled(!waits && count > 0 && typed);
    m_end->setIcon(icon(QStringLiteral("end"), m_end->isEnabled() ? Ink::OnFilled : Ink::Hint));
    m_footersWay.keepFitting(*m_footer);
}

/// The number moves only upwards while somebody types it: one that exits meanwhile must not make
/// what was typed wrong.
void ConfirmSheet::refreshTyping(int count)
{
    if (m_typed->text().isEmpty() || count > m_demanded)
        m_demanded = count;
    m_typeLabel->setText(tr("Type %1 to confirm").arg(m_demanded));
    const bool needed = count > mostWithoutTyping;
    if (needed == m_typing->isVisibleTo(this))
        return;
    m_typing->setVisible(needed);
    m_footersWay.fit(*m_footer);
    if (needed &&
        window()->focusWidget() == m_cancel) // where the keyboard began before the plan came
        m_typed->setFocus(Qt::OtherFocusReason);
}

void ConfirmSheet::focusFirst()
{
    if (m_typing->isVisibleTo(this))
        m_typed->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace proctor
