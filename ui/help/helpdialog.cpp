// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdialog.h"

#include "ui/filter/filterkeys.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapemark.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/onscreen.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr int columnGap = 40;
constexpr int rowGap = 8;
constexpr int columnWidth = 372;

ToneLabel *words(const QString &what, ToneLabel::Tone tone, QFont::Weight weight = QFont::Normal)
{
    auto *label = new ToneLabel(what, tone, 13, weight);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

QVBoxLayout *section(QWidget *parent, const QString &title)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rowGap);
    auto *heading = new ToneLabel(title, ToneLabel::Tone::Text, 15, QFont::DemiBold);
    layout->addWidget(heading);
    layout->addSpacing(4);
    return layout;
}

} // namespace

HelpDialog::HelpDialog(const QList<HelpKey> &keys, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Help"));
    scroll->setWidget(makeBody(keys));
    scroll->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    const QSize size(grown(2 * columnWidth) + columnGap + 2 * margin + 16, grown(680));
    resize(dialogSize(size, QSize(0, 0), *this));
}

QWidget *HelpDialog::makeBody(const QList<HelpKey> &keys)
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(margin, margin, margin, margin);
    columns->setSpacing(columnGap);
    columns->addWidget(makeKeys(keys), 1, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->setSpacing(margin);
    right->addWidget(makeStates());
    right->addWidget(makeFilter());
    right->addStretch();
    columns->addLayout(right, 1);
    return body;
}

QWidget *HelpDialog::makeKeys(const QList<HelpKey> &keys)
{
    auto *out = new QWidget;
    auto *layout = section(out, tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(1, 1);
    for (const HelpKey &key : keys) {
        const int row = grid->rowCount();
        grid->addWidget(words(key.key.toString(QKeySequence::NativeText), ToneLabel::Tone::Text,
                              QFont::DemiBold),
                        row, 0);
        grid->addWidget(words(key.what, ToneLabel::Tone::Secondary), row, 1);
    }
    layout->addLayout(grid);
    layout->addWidget(words(tr("No key without Ctrl or Alt but Del leads to ending anything, and "
                               "that one asks first."),
                            ToneLabel::Tone::Hint));
    return out;
}

QWidget *HelpDialog::makeStates()
{
    const struct {
        Look look;
        QString meaning;
    } states[] = {
        {Look::Active, tr("Registered, and its owner is alive. It is never signalled.")},
        {Look::Stalled, tr("Active, but its heartbeat is overdue. It is never signalled.")},
        {Look::Orphan, tr("Its owner is gone, which is proven. It can be ended, alone or with "
                          "the others.")},
        {Look::Suspect, tr("There are signs that it was left behind, and no proof. It is ended "
                           "only by name.")},
        {Look::Ending, tr("A cleanup is at work on it.")},
        {Look::Ended, tr("It has exited. Its row stays for 5 s.")},
        {Look::Kept, tr("Something speaks for leaving it alone. The details say what.")},
        {Look::Zombie, tr("It has exited and waits for its parent. No signal helps.")},
        {Look::Unknown, tr("It cannot be judged, so it is left alone.")},
    };
    auto *out = new QWidget;
    auto *layout = section(out, tr("States"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(rowGap);
    grid->setColumnStretch(2, 1);
    for (const auto &[look, meaning] : states) {
        const int row = grid->rowCount();
        auto *shape = new QWidget; // on the words' first line
        auto *place = new QVBoxLayout(shape);
        place->setContentsMargins(0, 3, 0, 0);
        place->addWidget(new ShapeMark(look));
        grid->addWidget(shape, row, 0, Qt::AlignTop);
        grid->addWidget(words(stateWord(look), ToneLabel::Tone::Text, QFont::DemiBold), row, 1);
        grid->addWidget(words(meaning, ToneLabel::Tone::Secondary), row, 2);
    }
    layout->addLayout(grid);
    return out;
}

QWidget *HelpDialog::makeFilter()
{
    auto *out = new QWidget;
    auto *layout = section(out, tr("Filter"));
    auto *syntax = new ToneLabel(ToneLabel::Tone::Secondary, 13);
    syntax->setTextFormat(Qt::RichText);
    syntax->setWordWrap(true);
    syntax->setText(filterHelp());
    layout->addWidget(syntax);
    return out;
}

} // namespace proctor
