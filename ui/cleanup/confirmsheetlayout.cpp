// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the first half of the cleanup dialog.
#include "ui/cleanup/confirmsheet.h"

#include "ui/cleanup/confirmwords.h"
#include "ui/cleanup/planpanel.h"
#include "ui/cleanup/protectedpanel.h"
#include "ui/cleanup/sheettable.h"
#include "ui/cleanup/targetdelegate.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/card.h"
#include "ui/widgets/foldingbutton.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr int narrowestCommand = 160;
constexpr int sideWidth = 284;
constexpr int roomForSide = 860;
constexpr int roomForRims = 480;
constexpr int mostRowsBeside = 4;
constexpr int fewestRows = 4; ///< to be seen at once; in less room, all scrolls

SheetTable *makeTable(TargetModel *model, const QString &name)
{
    auto *table = new SheetTable;
    table->setItemDelegate(new TargetDelegate(table));
    table->display(model, {122, 74, 0, 80, 88, 128});
    table->setAccessibleName(name);
    table->setMinimumHeight(table->heightOf(std::min(model->rowCount(), fewestRows)));
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // to the room there is
    return table;
}

Card *framed(QWidget *inside)
{
    auto *card = new Card(Card::Ground::Base, metrics::pillRadius);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(inside);
    return card;
}

} // namespace

QWidget *ConfirmSheet::makeBody(const SnapshotPtr &at)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    const auto add = [left](QWidget *part) { // the first takes the room that there is
        const bool first = left->count() == 0;
        if (!first)
            left->addSpacing(18);
        left->addWidget(part, first ? 1 : 0);
    };
    if (m_selection.orphans()->rowCount() > 0)
        add(makeTargets(at));
    if (m_selection.suspects()->rowCount() > 0)
        add(makeSuspects());
    if (m_selection.leftOut()->rowCount() > 0)
        add(makeLeftOut());
    m_side = new QWidget;
    m_sides = new QVBoxLayout(m_side);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->addWidget(m_protected, 1);
    m_sides->addWidget(m_plan);

    auto *body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins(margin, 8, margin, 30);
    m_body->setSpacing(margin);
    m_body->addLayout(left, 1);
    m_body->addWidget(m_side);
    QScrollArea *scroll = scrolled(body);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void ConfirmSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// What is protected, and what will happen, at the side of the tables where there is room, else
/// below them; a low sheet keeps the room of its rims for rows.
void ConfirmSheet::layOut()
{
    const bool narrow = width() < grown(roomForSide);
    const bool low = height() < grown(roomForRims);
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setContentsMargins(margin, 8, margin, low ? 12 : 30);
    m_sides->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(narrow ? margin : 22);
    m_side->setMinimumWidth(narrow ? 0 : grown(sideWidth));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : grown(sideWidth));
    m_heading->layout()->setContentsMargins(margin, low ? 12 : 22, margin, 0);
    const int foot = low ? 8 : 19;
    m_footer->layout()->setContentsMargins(margin, foot, margin, foot);
    m_footersWay.fit(*m_footer);
}

QWidget *ConfirmSheet::makeHeading()
{
    const Look look = m_selection.orphans()->rowCount() > 0    ? Look::Orphan
                      : m_selection.suspects()->rowCount() > 0 ? Look::Suspect
                                                               : Look::Kept;
    m_heading = new QWidget;
    auto *column = new QVBoxLayout(m_heading);
    column->setContentsMargins(margin, 22, margin, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(new ShapeMark(look, 20));
    m_title = new ToneLabel(ToneLabel::Tone::Text, 20, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("question"));
    line->addWidget(m_title, 1);
    column->addLayout(line);
    m_story = new ToneLabel(ToneLabel::Tone::Secondary);
    m_story->setObjectName(QStringLiteral("story"));
    m_story->setWordWrap(true);
    column->addWidget(m_story);
    return m_heading;
}

QWidget *ConfirmSheet::makeTargets(const SnapshotPtr &at)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    auto *line = new QHBoxLayout;
    line->addWidget(
        new ToneLabel(tr("These %n, as listed at %1", "", m_selection.orphans()->rowCount())
                          .arg(localTime(at->at)),
                      ToneLabel::Tone::Text, 13, QFont::DemiBold),
        1);
    line->addWidget(m_checked);
    column->addLayout(line);
    m_orphans = makeTable(m_selection.orphans(), tr("Processes to end"));
    m_orphans->setExpendable({TargetModel::Age, TargetModel::Orphaned}, narrowestCommand);
    m_orphans->setObjectName(QStringLiteral("orphans"));
    column->addWidget(framed(m_orphans), 1);
    m_leftOut = new ToneLabel(ToneLabel::Tone::Secondary, 12);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    column->addWidget(m_leftOut);
    return part;
}

QWidget *ConfirmSheet::makeSuspects()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    const int count = m_selection.suspects()->rowCount();
    const bool beside = m_selection.orphans()->rowCount() > 0;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new ShapeMark(Look::Suspect, 12));
    m_suspects = new ToneLabel(ToneLabel::Tone::Text, 13, QFont::DemiBold);
    m_suspects->setObjectName(QStringLiteral("suspectsTitle"));
    line->addWidget(m_suspects, 1);
    line->addWidget(new ToneLabel(tr("Not proven. Tick one only if you know it is yours to end."),
                                  ToneLabel::Tone::Hint, 12));
    column->addLayout(line);
    SheetTable *table = makeTable(m_selection.suspects(), tr("Suspects, ticked one by one"));
    table->setExpendable({TargetModel::Age, TargetModel::Orphaned}, narrowestCommand);
    table->setObjectName(QStringLiteral("suspects"));
    if (beside) {
        table->hideHeader();
        table->keepToRows(std::min(count, mostRowsBeside));
    }
    column->addWidget(framed(table), 1);
    return part;
}

/// Columns in line with those above; the reason takes the room of what these never have.
QWidget *ConfirmSheet::makeLeftOut()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    const int count = m_selection.leftOut()->rowCount();
    auto *line = new QHBoxLayout;
    line->addWidget(new ToneLabel(tr("%n cannot be ended", "", count), ToneLabel::Tone::Text, 13,
                                  QFont::DemiBold),
                    1);
    line->addWidget(
        new ToneLabel(tr("Left out, each with its reason."), ToneLabel::Tone::Hint, 12));
    column->addLayout(line);
    SheetTable *table = makeTable(m_selection.leftOut(), tr("What cannot be ended"));
    table->setObjectName(QStringLiteral("neverEnded"));
    table->setColumnWidth(TargetModel::Reason, table->columnWidth(TargetModel::Reason) +
                                                   table->columnWidth(TargetModel::Orphaned));
    table->hideColumn(TargetModel::Orphaned);
    table->setExpendable({TargetModel::Age}, narrowestCommand);
    if (m_selection.orphans()->rowCount() + m_selection.suspects()->rowCount() > 0) {
        table->hideHeader();
        table->keepToRows(std::min(count, mostRowsBeside));
    }
    column->addWidget(framed(table), 1);
    return part;
}

QWidget *ConfirmSheet::makeFooter()
{
    m_footer = new QWidget;
    auto *line = new QHBoxLayout(m_footer);
    line->setContentsMargins(margin, 19, margin, 19);
    line->setSpacing(8);

    m_typing = new QWidget;
    auto *typing = new QHBoxLayout(m_typing);
    typing->setContentsMargins(0, 0, 8, 0);
    typing->setSpacing(12);
    m_typeLabel = new ToneLabel(ToneLabel::Tone::Text, 13, QFont::Medium);
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typed->setFixedSize(grown(88), grown(metrics::control));
    m_typed->setMaxLength(9);
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly);
    m_typeLabel->setBuddy(m_typed);
    typing->addWidget(m_typeLabel);
    typing->addWidget(m_typed);
    m_typedRight = m_typed->addAction(icon(QStringLiteral("check"), Ink::Secondary),
                                      QLineEdit::TrailingPosition);
    m_typedRight->setVisible(false);
    line->addWidget(m_typing);
    auto *hint = new ToneLabel(tr("Enter and Esc cancel."), ToneLabel::Tone::Hint, 12);
    hint->setWordWrap(true); // gives way to what stands beside it
    line->addWidget(hint, 1);

    m_export = new FoldingButton(icon(QStringLiteral("export")), tr("Export plan…"));
    m_export->setObjectName(QStringLiteral("exportPlan"));
    m_export->setToolTip(tr("Save what is ticked for proctorctl clean --plan"));
    m_again = new FoldingButton(icon(QStringLiteral("refresh")), tr("Check again"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setToolTip(tr("Plan the same processes again, as they are now"));
    m_footersWay.add([hint](bool away) { hint->setVisible(!away); });
    for (FoldingButton *button : {m_export, m_again}) {
        button->setAutoDefault(false);
        line->addWidget(button);
        m_footersWay.add([button](bool away) { button->setFolded(away); });
    }
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setMinimumWidth(88);
    m_cancel->setDefault(true);
    line->addWidget(m_cancel);
    m_end = new QPushButton;
    m_end->setObjectName(QStringLiteral("end"));
    setButtonKind(m_end, ButtonKind::Destructive);
    m_end->setAutoDefault(false); // else Enter would press it once it has the focus
    m_end->setFont(uiFont(13, QFont::DemiBold));
    line->addWidget(m_end);

    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmSheet::refresh);
    connect(m_export, &QPushButton::clicked, this, &ConfirmSheet::exportRequested);
    connect(m_again, &QPushButton::clicked, &m_selection, &CleanupSelection::recheck);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmSheet::cancelled);
    connect(m_end, &QPushButton::clicked, this, &ConfirmSheet::accepted);
    return m_footer;
}

} // namespace proctor
