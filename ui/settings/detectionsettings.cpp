// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/detectionsettings.h"

#include "ui/cleanup/sheettable.h"
#include "ui/format.h"
#include "ui/settings/detectiondelegate.h"
#include "ui/settings/fittingmodel.h"
#include "ui/settings/profilemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

namespace proctor {

namespace {

constexpr int margin = 24;
constexpr int listWidth = 440;
constexpr int mostMatches = 168; // higher than this it scrolls
constexpr qsizetype mostProblems = 6;

ToneLabel *wrapped(ToneLabel::Tone tone, int size, QFont::Weight weight = QFont::Normal)
{
    auto *label = new ToneLabel(tone, size, weight);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DetectionSettings::DetectionSettings(QWidget *parent)
    : QWidget(parent)
    , m_profiles(new ProfileModel(this))
    , m_fitting(new FittingModel(this))
    , m_problems(new Banner(Banner::Kind::Warning, QStringLiteral("warning"), {}))
{
    m_problems->setObjectName(QStringLiteral("profileProblems"));
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(makeProfiles());
    beside->addWidget(new Hairline(Qt::Vertical));
    beside->addWidget(makeChosen(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problems);
    column->addLayout(beside, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DetectionSettings::showChosen);
}

QWidget *DetectionSettings::makeProfiles()
{
    m_list = new SheetTable;
    m_list->setObjectName(QStringLiteral("profiles"));
    m_list->setAccessibleName(tr("Profiles, in the order in which they are asked"));
    m_list->setFixedWidth(listWidth);
    m_list->setItemDelegate(new DetectionDelegate(ProfileModel::Matches, -1, m_list));
    m_list->display(m_profiles, {0, 112, 140});
    return m_list;
}

QWidget *DetectionSettings::makeChosen()
{
    m_name = wrapped(ToneLabel::Tone::Text, 15, QFont::DemiBold);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_description = wrapped(ToneLabel::Tone::Text, 13);
    m_origin = wrapped(ToneLabel::Tone::Secondary, 12);
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
    m_count = wrapped(ToneLabel::Tone::Text, 13, QFont::DemiBold);
    m_count->setObjectName(QStringLiteral("fittingCount"));
    m_processes = new SheetTable;
    m_processes->setObjectName(QStringLiteral("fitting"));
    m_processes->setAccessibleName(tr("Processes that fit the profile"));
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
                            static_cast<QWidget *>(m_origin), static_cast<QWidget *>(card),
                            static_cast<QWidget *>(m_count)})
        words->addWidget(widget);
    column->addLayout(words);
    column->addWidget(m_processes, 1);
    return part;
}

void DetectionSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read || m_catalogue.folder() != Catalogue::userFolder() || m_catalogue.changedOnDisk())
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

/// The chosen profile stays the chosen one, by its name.
void DetectionSettings::readProfiles()
{
    const auto chosen = m_profiles->profileAt(m_list->currentIndex().row());
    m_catalogue = Catalogue::load(Catalogue::userFolder());
    m_read = true;
    m_profiles->setProfiles(m_catalogue.profiles());
    const int row = chosen ? m_profiles->rowOf(chosen->name) : 0;
    m_list->setCurrentIndex(m_profiles->index(std::max(row, 0), 0));
    QStringList problems;
    for (const Error &problem : m_catalogue.problems())
        problems << text(problem.text());
    if (problems.size() > mostProblems)
        problems = problems.mid(0, mostProblems) << QStringLiteral("…");
    m_problems->showText(problems.join(u'\n'));
    showChosen();
}

void DetectionSettings::refresh()
{
    if (!m_snapshot)
        return;
    m_profiles->showSnapshot(*m_snapshot);
    showFitting();
}

void DetectionSettings::showChosen()
{
    const auto profile = m_profiles->profileAt(m_list->currentIndex().row());
    if (!profile)
        return;
    m_name->setText(text(profile->name));
    m_description->setText(text(profile->description));
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
                     : count == 0      ? tr("No process fits it now")
                                       : tr("%n processes fit it now", nullptr, count));
    m_processes->setVisible(count > 0);
    m_fitting->setFitting(std::move(fits));
}

} // namespace proctor
