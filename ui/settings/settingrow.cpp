// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/theme/grown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr int nameWidth = 200;
constexpr int columnWidth = 720;

struct SettingRow {
    Q_DECLARE_TR_FUNCTIONS(SettingRow)
};

} // namespace

QWidget *settingRow(const QString &name, QWidget *control, const QString &words)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(words);
    auto *title = new ToneLabel(name, ToneLabel::Tone::Text, 13, QFont::DemiBold);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setMinimumHeight(grown(metrics::control));
    title->setBuddy(control);
    auto *below = new ToneLabel(words, ToneLabel::Tone::Secondary, 12);
    below->setTextFormat(Qt::PlainText);
    below->setWordWrap(true);
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnMinimumWidth(0, grown(nameWidth));
    grid->setColumnStretch(1, 1);
    grid->addWidget(title, 0, 0, Qt::AlignTop);
    grid->addWidget(control, 0, 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(below, 1, 1);
    return row;
}

QWidget *settingColumn(const QList<QWidget *> &rows)
{
    auto *whole = new QWidget;
    auto *across = new QHBoxLayout(whole);
    across->setContentsMargins(margin, margin, margin, margin);
    auto *column = new QWidget;
    column->setMaximumWidth(grown(columnWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    for (QWidget *row : rows) {
        if (row != rows.front())
            layout->addWidget(new Hairline(Qt::Horizontal));
        layout->addWidget(row);
    }
    layout->addStretch(1);
    across->addWidget(column, 1);
    across->addStretch(0);
    return whole;
}

QSpinBox *secondsBox(int least, int most, const QString &objectName)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(least, most);
    box->setSuffix(SettingRow::tr(" s", "seconds, behind a number"));
    box->setKeyboardTracking(false); // "30" is not 3 first
    box->setFont(uiFont(13));
    box->setMinimumWidth(112);
    return box;
}

} // namespace proctor
