// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/cleanupsettings.h"
#include "ui/settings/detectionsettings.h"
#include "ui/settings/generalsettings.h"
#include "ui/settings/settingskeeper.h"
#include "ui/settings/tablesettings.h"
#include "ui/welcome/tabbutton.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <utility>

namespace proctor {

namespace {

constexpr qsizetype mostLines = 8;

QString shortened(QStringList lines)
{
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines) << QStringLiteral("…");
    return lines.join(u'\n');
}

/// "~/.config/…": what is in one's home is said shortly.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
}

} // namespace

SettingsPage::SettingsPage(SettingsKeeper *keeper, std::string profileFolder, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_tabs(new QButtonGroup(this))
    , m_parts(new QStackedWidget)
    , m_detection(new DetectionSettings(std::move(profileFolder)))
    , m_problems(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), {}))
    , m_unknown(new Banner(Banner::Kind::Notice, QStringLiteral("info"), {}))
    , m_place(new ToneLabel(ToneLabel::Tone::Hint, 12))
{
    setObjectName(QStringLiteral("settingsPage"));
    setAccessibleName(tr("Settings"));
    m_problems->setObjectName(QStringLiteral("settingsProblems"));
    m_unknown->setObjectName(QStringLiteral("settingsUnknown"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *head = new QWidget;
    auto *tabs = new QHBoxLayout(head);
    tabs->setContentsMargins(14, 8, 16, 8);
    tabs->setSpacing(4);
    addPart(tabs, QStringLiteral("settingsGeneral"), tr("General"), new GeneralSettings(keeper));
    addPart(tabs, QStringLiteral("settingsTable"), tr("Table"), new TableSettings(keeper));
    addPart(tabs, QStringLiteral("settingsCleanup"), tr("Cleanup"), new CleanupSettings(keeper));
    addPart(tabs, QStringLiteral("settingsDetection"), tr("Detection"), m_detection);
    tabs->addStretch(1);
    tabs->addWidget(m_place);
    m_tabs->button(0)->setChecked(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_problems);
    column->addWidget(m_unknown);
    column->addWidget(m_parts, 1);
    connect(m_tabs, &QButtonGroup::idClicked, m_parts, &QStackedWidget::setCurrentIndex);
    connect(keeper, &SettingsKeeper::changed, this, &SettingsPage::display);
    connect(m_detection, &DetectionSettings::strangersRequested, this,
            &SettingsPage::strangersRequested);
    display();
}

void SettingsPage::addPart(QHBoxLayout *tabs, const QString &objectName, const QString &title,
                           QWidget *part)
{
    auto *tab = new TabButton(title);
    tab->setObjectName(objectName);
    m_tabs->addButton(tab, m_parts->addWidget(scrolled(part)));
    tabs->addWidget(tab);
}

void SettingsPage::showSnapshot(const SnapshotPtr &snapshot)
{
    m_detection->showSnapshot(snapshot);
}

void SettingsPage::showStrangers(const StrangersPtr &strangers)
{
    m_detection->showStrangers(strangers);
}

void SettingsPage::focusTabs()
{
    m_tabs->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keeper->reload();
}

void SettingsPage::display()
{
    m_problems->showText(shortened(m_keeper->problems()));
    m_unknown->showText(shortened(m_keeper->unknown()));
    m_place->setText(m_keeper->path().isEmpty() ? tr("Kept until Proctor is closed")
                                                : shortPath(m_keeper->path()));
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).base);
}

} // namespace proctor
