// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/detectionsettings.h"

#include "ui/cleanup/sheettable.h"
#include "ui/format.h"
#include "ui/settings/detectiondelegate.h"
#include "ui/settings/fittingmodel.h"
#include "ui/settings/profileabout.h"
#include "ui/settings/profileactions.h"
#include "ui/settings/profilemodel.h"
#include "ui/theme/grown.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr int listWidth = 440;
constexpr int mostMatches = 168; // higher than this it scrolls
constexpr qsizetype mostProblems = 6;

} // namespace

DetectionSettings::DetectionSettings(std::string folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_profiles(new ProfileModel(this))
    , m_fitting(new FittingModel(this))
    , m_actions(new ProfileActions)
    , m_problems(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), tr("Edit the file…")))
    , m_removed(new Banner(Banner::Kind::Notice, QStringLiteral("info"), tr("Bring it back")))
    , m_failed(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), tr("Dismiss")))
{
    m_problems->setObjectName(QStringLiteral("profileProblems"));
    m_removed->setObjectName(QStringLiteral("profileRemoved"));
    m_failed->setObjectName(QStringLiteral("profileFailed"));
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(makeProfiles());
    beside->addWidget(new Hairline(Qt::Vertical));
    beside->addWidget(makeChosen(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Banner *banner : {m_failed, m_removed, m_problems})
        column->addWidget(banner);
    column->addLayout(beside, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DetectionSettings::showChosen);
    connectActions();
}

void DetectionSettings::connectActions()
{
    connect(m_list, &QTableView::activated, m_actions, &ProfileActions::edit);
    connect(m_actions, &ProfileActions::changed, this, [this](const QString &name) {
        m_failed->showText({});
        m_removed->showText({});
        readProfiles();
        choose(name);
        refresh();
    });
    connect(m_actions, &ProfileActions::removed, m_removed,
            [this](const QString &words) { m_removed->showText(words); });
    connect(m_actions, &ProfileActions::failed, m_failed,
            [this](const QString &words) { m_failed->showText(words); });
    connect(m_actions, &ProfileActions::strangersRequested, this,
            &DetectionSettings::strangersRequested);
    connect(m_removed, &Banner::buttonClicked, m_actions, &ProfileActions::restore);
    connect(m_failed, &Banner::buttonClicked, this, [this] { m_failed->showText({}); });
    connect(m_problems, &Banner::buttonClicked, this, &DetectionSettings::editWrongFile);
}

QWidget *DetectionSettings::makeProfiles()
{
    m_list = new SheetTable;
    m_list->setObjectName(QStringLiteral("profiles"));
    m_list->setAccessibleName(tr("Profiles, in the order in which they are asked"));
    m_list->setItemDelegate(new DetectionDelegate(ProfileModel::Matches, -1, m_list));
    m_list->display(m_profiles, {0, 112, 140});
    auto *above = new QHBoxLayout;
    above->setContentsMargins(14, 8, 14, 8);
    above->setSpacing(8);
    const auto add = [this, above](const char *name, const QString &title, const QString &toolTip,
                                   void (ProfileActions::*action)()) {
        auto *button = new QPushButton(title);
        button->setObjectName(QString::fromLatin1(name));
        button->setEnabled(!m_folder.empty());
        button->setToolTip(m_folder.empty() ? tr("There is no home folder to keep profiles in")
                                            : toolTip);
        connect(button, &QPushButton::clicked, m_actions, action);
        above->addWidget(button);
    };
    add("newProfile", tr("New profile…"), tr("Write a profile of your own"),
        &ProfileActions::create);
    add("duplicateProfile", tr("Duplicate…"),
        tr("Write a new profile that begins as the chosen one"), &ProfileActions::duplicate);
    above->addStretch(1);
    auto *part = new QWidget;
    part->setFixedWidth(grown(listWidth));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    return part;
}

QWidget *DetectionSettings::makeChosen()
{
    m_name = ToneLabel::wrapped({}, ToneLabel::Tone::Text, 15, QFont::DemiBold);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_description = ToneLabel::wrapped({}, ToneLabel::Tone::Text, 13);
    m_origin = ToneLabel::wrapped({}, ToneLabel::Tone::Secondary, 12);
    m_origin->setObjectName(QStringLiteral("profileOrigin"));
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_matches = new QPlainTextEdit;
    m_matches->setObjectName(QStringLiteral("profileMatches"));
    m_matches->setAccessibleName(tr("What the profile recognises"));
    m_matches->setReadOnly(true);
    m_matches->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_matches->setTabChangesFocus(true);
    m_matches->setFrameShape(QFrame::NoFrame);
    m_matches->setFont(monoFont(12));
    m_matches->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_matches->viewport()->setAutoFillBackground(false);
    auto *card = new Card(Card::Ground::Code, metrics::pillRadius);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(8, 6, 2, 6);
    inCard->addWidget(m_matches);
    m_count = ToneLabel::wrapped({}, ToneLabel::Tone::Text, 13, QFont::DemiBold);
    m_count->setObjectName(QStringLiteral("fittingCount"));
    m_processes = new SheetTable;
    m_processes->setObjectName(QStringLiteral("fitting"));
    m_processes->setAccessibleName(tr("Processes that match the profile"));
    m_processes->setItemDelegate(
        new DetectionDelegate(FittingModel::Pid, FittingModel::State, m_processes));
    m_processes->display(m_fitting, {120, 88, 0});

    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, 16, 0, 0);
    column->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, margin, 0);
    words->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_description),
                            static_cast<QWidget *>(m_origin), static_cast<QWidget *>(m_actions),
                            static_cast<QWidget *>(card), static_cast<QWidget *>(m_count)})
        words->addWidget(widget);
    column->addLayout(words);
    column->addWidget(m_processes, 1);
    column->addStretch(); // the room of the table where that is not shown
    return part;
}

void DetectionSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read || m_catalogue.changedOnDisk())
        readProfiles();
    refresh();
}

void DetectionSettings::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!isVisible())
        return;
    if (m_catalogue.changedOnDisk())
        readProfiles();
    refresh();
}

void DetectionSettings::showStrangers(const StrangersPtr &strangers)
{
    m_actions->showStrangers(strangers);
}

/// The chosen profile stays the chosen one, by its name.
void DetectionSettings::readProfiles()
{
    const auto chosen = m_profiles->profileAt(m_list->currentIndex().row());
    m_catalogue = Catalogue::load(m_folder);
    m_read = true;
    m_actions->setCatalogue(m_catalogue);
    m_profiles->setProfiles(m_catalogue.profiles());
    choose(chosen ? text(chosen->name) : QString());
    showProblems();
}

/// The first where there is no \p name.
void DetectionSettings::choose(const QString &name)
{
    const int row = m_profiles->rowOf(name.toStdString());
    m_list->setCurrentIndex(m_profiles->index(std::max(row, 0), 0));
    showChosen();
}

void DetectionSettings::showProblems()
{
    QStringList problems;
    for (const Error &problem : m_catalogue.problems())
        problems << text(problem.text());
    if (problems.size() > mostProblems)
        problems = problems.mid(0, mostProblems) << QStringLiteral("…");
    m_problems->showText(problems.join(u'\n'));
}

void DetectionSettings::editWrongFile()
{
    const Error &first = m_catalogue.problems().front(); // the button is there while there is one
    m_actions->editFile(fileOf(first), static_cast<int>(lineOf(first)));
}

void DetectionSettings::refresh()
{
    m_actions->showSnapshot(m_snapshot);
    if (!m_snapshot)
        return;
    m_profiles->showSnapshot(*m_snapshot);
    showFitting();
}

void DetectionSettings::showChosen()
{
    const auto profile = m_profiles->profileAt(m_list->currentIndex().row());
    m_actions->showChosen(profile);
    if (!profile)
        return;
    m_name->setText(text(profile->name));
    m_description->setText(profileAbout(profile->description));
    m_description->setVisible(!profile->description.empty());
    m_origin->setText(originWords(*profile));
    const QString matches = matchText(*profile);
    if (m_matches->toPlainText() != matches)
        m_matches->setPlainText(matches);
    const int lines = static_cast<int>(matches.count(u'\n')) + 2; // one that may be wrapped
    m_matches->parentWidget()->setFixedHeight(
        std::min(mostMatches, lines * m_matches->fontMetrics().lineSpacing() + 20));
    showFitting();
}

void DetectionSettings::showFitting()
{
    const auto profile = m_profiles->profileAt(m_list->currentIndex().row());
    if (!profile || !m_snapshot)
        return;
    std::vector<Fitting> fits = fitting(*profile, *m_snapshot);
    const int count = static_cast<int>(fits.size());
    m_count->setText(!profile->enabled ? tr("Switched off: it matches nothing")
                     : count == 0      ? tr("No process matches it now")
                                       : tr("%n processes match it now", nullptr, count));
    m_processes->setVisible(count > 0);
    m_fitting->setFitting(std::move(fits));
}

} // namespace proctor
