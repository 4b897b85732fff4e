// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/errorwords.h"
#include "ui/format.h"
#include "ui/settings/profileabout.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/welcome/codebox.h"
#include "ui/welcome/statecard.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>
#include <string_view>

namespace proctor {

namespace {

constexpr int columnWidth = 760;
constexpr std::size_t mostProfiles = 6; // the settings list the others

/// One's own, then what most people who open Proctor have met, then the others as they come.
std::vector<const ProfileView *> bestKnownFirst(const std::vector<ProfileView> &profiles)
{
    static constexpr std::array<std::string_view, 6> bestKnown{
        "celery", "gunicorn", "ipykernel", "headless-chromium", "language-servers", "pytest-xdist"};
    const auto place = [](const ProfileView *profile) {
        const auto at = std::find(bestKnown.begin(), bestKnown.end(), profile->name);
        return profile->builtIn ? at - bestKnown.begin() : -1;
    };
    std::vector<const ProfileView *> out;
    for (const ProfileView &profile : profiles)
        out.push_back(&profile);
    std::stable_sort(out.begin(), out.end(), [&](const ProfileView *a, const ProfileView *b) {
        return place(a) < place(b);
    });
    return out;
}

ToneLabel *heading(const QString &words)
{
    return new ToneLabel(words, ToneLabel::Tone::Text, 15, QFont::DemiBold);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *content = new QWidget;
    content->setMaximumWidth(columnWidth);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(24, 42, 24, 24);
    centred->addStretch(1);
    centred->addWidget(content, 100);
    centred->addStretch(1);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QString title = tr("Register your first worker");
    setAccessibleName(title);
    column->addWidget(new ToneLabel(title, ToneLabel::Tone::Text, 24, QFont::DemiBold));
    column->addSpacing(8);
    auto *promise = new ToneLabel(tr("Then Proctor can prove when a worker has lost its owner, and "
                                     "never mistakes a working one."),
                                  ToneLabel::Tone::Secondary, 14);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addSpacing(20);
    column->addWidget(makeStates());
    column->addSpacing(30);
    column->addWidget(heading(tr("Start it through proctor-run")));
    column->addSpacing(15);
    column->addWidget(new CodeBox(oneLiners(launcherCommand(), launcherPath())));
    column->addSpacing(10);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addSpacing(23);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(16);
    halves->addWidget(makeDemo(), 1);
    halves->addWidget(new Hairline(Qt::Vertical));
    halves->addWidget(makeProfiles(), 1);
    column->addLayout(halves);
    column->addSpacing(34);

    auto *watching = new QHBoxLayout;
    watching->setSpacing(8);
    watching->addWidget(new IconMark(QStringLiteral("folder")));
    m_watching = new ToneLabel(ToneLabel::Tone::Hint, 12);
    m_watching->setTextFormat(Qt::PlainText);
    m_watching->setWordWrap(true);
    m_watching->setObjectName(QStringLiteral("watching"));
    watching->addWidget(m_watching, 1);
    column->addLayout(watching);
    column->addStretch(1);
    setWidget(page);
}

QWidget *WelcomePage::makeStates()
{
    auto *states = new QWidget;
    auto *line = new QHBoxLayout(states);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto add = [line](Look look, const QString &words) {
        if (line->count() > 0)
            line->addWidget(new IconMark(QStringLiteral("chevron-right")));
        line->addWidget(new StateCard(look, words), 1);
    };
    add(Look::Active, tr("Its owner is alive. Protected: it cannot be ended from here."));
    add(Look::Orphan, tr("Its owner has exited, the worker stayed. That is proof."));
    add(Look::Ended, tr("You confirm, Proctor checks again, then ends it."));
    return states;
}

QWidget *WelcomePage::makeDemo()
{
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(tr("No worker at hand?")));
    auto *words = new ToneLabel(tr("The demo starts an owner with 8 harmless workers, and another "
                                   "that is killed and leaves 3 real orphans to practise a cleanup "
                                   "on. All of them end with this window."),
                                ToneLabel::Tone::Secondary);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addSpacing(8);
    m_demo = new QPushButton(icon(QStringLiteral("play")), tr("Start a demo pool"));
    m_demo->setObjectName(QStringLiteral("demo"));
    m_demo->setMinimumHeight(36);
    column->addWidget(m_demo, 0, Qt::AlignLeading);
    m_demoFailure = new ToneLabel(ToneLabel::Tone::Text, 12);
    m_demoFailure->setObjectName(QStringLiteral("failure"));
    m_demoFailure->setWordWrap(true);
    m_demoFailure->hide();
    column->addWidget(m_demoFailure);
    column->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::onDemo);
    return half;
}

QWidget *WelcomePage::makeProfiles()
{
    auto *half = new QWidget;
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading(tr("Recognised without registering")));
    m_profiles = new QGridLayout;
    m_profiles->setHorizontalSpacing(16);
    m_profiles->setVerticalSpacing(8);
    m_profiles->setColumnStretch(1, 1);
    column->addLayout(m_profiles);
    column->addStretch(1);
    return half;
}

void WelcomePage::showSnapshot(SnapshotPtr snapshot)
{
    showProfiles(snapshot->profiles);
    const auto &directories = snapshot->registry.directories;
    QString words = tr("No registry directory is being watched.");
    if (!directories.empty()) {
        const DirectoryView &first = directories.front();
        const QString path = text(first.path);
        words = first.problem
                    ? tr("Cannot watch this: %1").arg(errorWords(*first.problem))
                    : tr("Watching %1. A worker shows up here within a second.").arg(path);
    }
    if (m_watching->text() != words)
        m_watching->setText(words);
}

void WelcomePage::showProfiles(const std::vector<ProfileView> &profiles)
{
    const std::vector<const ProfileView *> ordered = bestKnownFirst(profiles);
    std::vector<std::string> names;
    for (const ProfileView *profile : ordered)
        names.push_back(profile->name);
    if (names == m_shownProfiles)
        return;
    m_shownProfiles = names;
    while (QLayoutItem *item = m_profiles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ProfileView *profile : ordered) {
        if (static_cast<std::size_t>(row) == mostProfiles)
            break;
        m_profiles->addWidget(
            new ToneLabel(text(profile->name), ToneLabel::Tone::Text, 13, QFont::Medium), row, 0);
        auto *about = new ToneLabel(profileAbout(profile->description), ToneLabel::Tone::Hint, 12);
        about->setWordWrap(true);
        m_profiles->addWidget(about, row, 1);
        ++row;
    }
    if (names.size() > mostProfiles)
        m_profiles->addWidget(
            new ToneLabel(tr("and %n more", "", static_cast<int>(names.size() - mostProfiles)),
                          ToneLabel::Tone::Hint, 12),
            row, 0, 1, 2);
    if (names.empty())
        m_profiles->addWidget(new ToneLabel(tr("No profile is on: only registered workers are "
                                               "known."),
                                            ToneLabel::Tone::Secondary),
                              0, 0, 1, 2);
}

void WelcomePage::onDemo()
{
    m_demo->setEnabled(false); // one pool is enough
    m_demo->setText(tr("Starting…"));
    m_demoFailure->hide();
    Q_EMIT demoRequested();
}

void WelcomePage::showDemoFailure(const QString &why)
{
    m_demo->setEnabled(true);
    m_demo->setText(tr("Start a demo pool"));
    m_demoFailure->setText(why);
    m_demoFailure->show();
}

} // namespace proctor
