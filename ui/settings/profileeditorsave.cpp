// SPDX-License-Identifier: GPL-3.0-or-later
// How the profile editor saves, and how it is left: nothing that was typed, and nothing that
// somebody else has written, goes without a question.
#include "ui/format.h"
#include "ui/settings/profileeditor.h"
#include "ui/settings/profiletext.h"
#include "ui/settings/question.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/banner.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace proctor {

bool ProfileEditor::changed() const
{
    return m_text->bytes() != m_baseline;
}

void ProfileEditor::save()
{
    check();
    if (!m_wrong.isEmpty()) {
        m_failure->showText(tr("Not saved: a profile with a problem would not count."));
        return m_text->goToLine(m_wrong.first().line);
    }
    const std::string bytes = m_text->bytes();
    if (!m_altered)
        return write(saveProfile(path(), bytes, m_draft.before), bytes);
    const auto kept = saveProfileAndKeep(path(), bytes, *m_draft.before, SystemClock().wall());
    if (!kept)
        return write(tl::unexpected(kept.error()), bytes);
    write({}, bytes);
    m_state->setText(
        tr("Saved. It counts at once; the file as it was is kept as %1.").arg(text(*kept)));
}

/// Shows what was read, and finds out whether it can be given back.
void ProfileEditor::takeIn(const std::string &text)
{
    m_text->setBytes(text);
    m_baseline = m_text->bytes();
    m_altered = m_draft.before && m_baseline != *m_draft.before;
}

/// Takes in what came of it.
void ProfileEditor::write(const tl::expected<void, StoreProblem> &done, const std::string &written)
{
    if (!done && m_draft.before && done.error().kind != StoreProblem::Kind::Failed)
        return askAboutConflict(done.error());
    if (!done)
        return m_failure->showText(tr("Not saved: %1").arg(asSentence(inWords(done.error().what))));
    m_draft.path = path();
    m_baseline = written;
    m_draft.before = written;
    m_altered = false;
    m_draft.saved = m_read.profile->name;
    m_failure->showText({});
    describe();
    m_state->setText(tr("Saved. It counts at once."));
    emit saved(text(m_draft.saved));
}

QMessageBox *ProfileEditor::ask(const QString &title, const QString &words)
{
    QMessageBox *box = question(this, title, words, tr("Keep editing"));
    box->setObjectName(QStringLiteral("editorQuestion"));
    return box;
}

void ProfileEditor::askAboutConflict(const StoreProblem &problem)
{
    QMessageBox *box = ask(tr("The file is another by now"), asSentence(inWords(problem.what)) +
                                                                 QStringLiteral("\n\n") +
                                                                 tr("Nothing has been saved yet."));
    auto *over =
        box->addButton(problem.kind == StoreProblem::Kind::Gone ? tr("Save it again")
                                                                : tr("Overwrite with this text"),
                       QMessageBox::DestructiveRole);
    over->setObjectName(QStringLiteral("overwrite"));
    connect(over, &QAbstractButton::clicked, this, [this] {
        const std::string bytes = m_text->bytes();
        write(overwriteProfile(path(), bytes), bytes);
    });
    if (problem.kind == StoreProblem::Kind::Changed) {
        auto *theirs = box->addButton(tr("Reload the file"), QMessageBox::DestructiveRole);
        theirs->setObjectName(QStringLiteral("reload"));
        connect(theirs, &QAbstractButton::clicked, this, &ProfileEditor::reload);
    }
    box->open();
}

void ProfileEditor::reload()
{
    auto now = profileText(m_draft.path);
    if (!now)
        return m_failure->showText(asSentence(inWords(now.error().what)));
    m_draft.before = std::move(*now);
    takeIn(*m_draft.before);
    m_failure->showText({});
    check();
}

void ProfileEditor::reject()
{
    if (changed())
        askBeforeClosing();
    else
        closeWithoutSaving();
}

void ProfileEditor::askBeforeClosing()
{
    QMessageBox *box = ask(tr("Close without saving?"),
                           tr("What you have changed is not saved. Closing the editor drops it."));
    auto *drop = box->addButton(tr("Drop the changes"), QMessageBox::DestructiveRole);
    drop->setObjectName(QStringLiteral("dropChanges"));
    auto *keep = box->addButton(tr("Save and close"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("saveAndClose"));
    connect(drop, &QAbstractButton::clicked, this, &ProfileEditor::closeWithoutSaving);
    connect(keep, &QAbstractButton::clicked, this, [this] {
        save();
        if (!changed())
            closeWithoutSaving();
    });
    box->open();
}

} // namespace proctor
