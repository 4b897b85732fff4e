// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileeditor.h"

#include "core/engine/profilepreview.h"
#include "core/profile/profileedit.h"
#include "ui/format.h"
#include "ui/settings/insertmenu.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/profiletext.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace proctor {

namespace {

using namespace std::chrono_literals;

constexpr auto settleAfter = 250ms;
constexpr auto strangersEvery = 5s;

} // namespace

ProfileEditor::ProfileEditor(ProfileDraft draft, Catalogue catalogue, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_catalogue(std::move(catalogue))
    , m_builtIn(Catalogue::load({}))
{
    setObjectName(QStringLiteral("profileEditor"));
    setWindowTitle(tr("Profile editor"));
    setWindowModality(Qt::WindowModal);
    layOut();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    connect(&m_settle, &QTimer::timeout, this, &ProfileEditor::check);
    takeIn(m_draft.text);
    check();
    m_text->goToLine(m_draft.line);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_state->setText(keysHint());
        m_failure->showText({});
        m_settle.start();
    });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
            &ProfileEditor::save);
    connect(new QShortcut(Qt::CTRL | Qt::Key_I, this), &QShortcut::activated, this,
            &ProfileEditor::openInsertMenu);
}

void ProfileEditor::openInsertMenu()
{
    auto *menu = new InsertMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &InsertMenu::keyChosen, this, [this](const ProfileKey &key) {
        m_text->insert(
            placeFor(m_text->bytes(), static_cast<std::size_t>(m_text->currentLine() - 1), key));
    });
    menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height() + metrics::grid)));
}

void ProfileEditor::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_text->setFocus();
}

void ProfileEditor::setCatalogue(Catalogue catalogue)
{
    m_catalogue = std::move(catalogue);
    check();
}

void ProfileEditor::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!m_snapshot)
        return;
    if (m_strangersAsked == SteadyTime() ||
        m_snapshot->steady - m_strangersAsked >= strangersEvery) {
        m_strangersAsked = m_snapshot->steady;
        emit strangersRequested();
    }
    refreshPreview();
}

void ProfileEditor::showStrangers(const StrangersPtr &strangers)
{
    m_strangers = strangers;
    refreshPreview();
}

/// Where a save goes; "" while a new profile has no name.
std::string ProfileEditor::path() const
{
    if (!m_draft.path.empty() || !m_read.profile)
        return m_draft.path;
    return profilePath(m_catalogue.folder(), m_read.profile->name);
}

void ProfileEditor::findProblems()
{
    m_wrong.clear();
    for (const Error &problem : m_read.problems)
        m_wrong.append({static_cast<int>(lineOf(problem)), text(problem.message)});
    if (m_read.profile)
        if (const Words words = nameProblem(m_catalogue, m_read.profile->name, path());
            !words.empty())
            m_wrong.append({static_cast<int>(m_read.nameLine), asSentence(inWords(words))});
    std::stable_sort(m_wrong.begin(), m_wrong.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
}

void ProfileEditor::check()
{
    m_settle.stop();
    m_read = readProfile(m_text->bytes(), {});
    if (m_read.profile) {
        m_read.profile->source = path();
        m_then = m_catalogue.withSaved(*m_read.profile, m_draft.saved, m_builtIn);
    }
    findProblems();
    std::map<int, QString> marks;
    for (const TextProblem &problem : m_wrong)
        marks.emplace(std::max(problem.line, 1), problem.what);
    m_text->markLines(std::move(marks));
    m_text->setAccessibleDescription(m_wrong.isEmpty() ? QString() : m_wrong.first().what);
    m_verdict->setText(m_wrong.isEmpty() ? tr("No problems")
                                         : tr("%n problems", "", static_cast<int>(m_wrong.size())));
    m_problems->showProblems(m_wrong);
    describe();
    refreshPreview();
    emit checked();
}

/// What is edited, where it is kept, and what it replaces; while the text is wrong, as before.
void ProfileEditor::describe()
{
    if (!m_read.profile && !m_title->text().isEmpty())
        return;
    const QString name = m_read.profile ? text(m_read.profile->name) : text(m_draft.saved);
    const QString place = text(path());
    if (m_draft.before) {
        m_title->setText(name.isEmpty() ? tr("Edit a profile") : tr("Edit “%1”").arg(name));
        m_place->setText(place);
    } else {
        m_title->setText(m_draft.saved.empty() ? tr("New profile")
                                               : tr("A copy of “%1”").arg(text(m_draft.saved)));
        m_place->setText(tr("Will be kept as %1").arg(place));
    }
    QStringList notices;
    if (m_read.profile && m_builtIn.byName(m_read.profile->name) != nullptr)
        notices +=
            tr("Replaces the built-in profile “%1” for as long as this file is there.").arg(name);
    if (m_altered)
        notices += tr("Saving changes bytes that nobody touched, as of line ends that differ; the "
                      "file as it is now is then kept beside it.");
    m_notice->showText(notices.join(u' '));
}

void ProfileEditor::refreshPreview()
{
    if (!m_read.profile)
        return m_preview->showNothing(tr("No preview"),
                                      tr("What it would match is shown once the text has no "
                                         "problems."));
    if (!m_snapshot)
        return m_preview->showNothing(tr("No preview yet"), tr("Waiting for the first scan."));
    static const Strangers none;
    const ProfileChange change{m_catalogue, m_then, m_read.profile->name, m_draft.saved};
    const Strangers &strangers = m_strangers ? *m_strangers : none;
    m_preview->showPreview(preview(change, *m_snapshot, strangers),
                           {m_read.profile->enabled, handlingChanges(change), strangers.all});
}

void ProfileEditor::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).base);
}

} // namespace proctor
