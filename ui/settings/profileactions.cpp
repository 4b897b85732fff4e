// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileactions.h"

#include "core/profile/profileedit.h"
#include "ui/format.h"
#include "ui/settings/profileeditor.h"
#include "ui/settings/question.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace proctor {

ProfileActions::ProfileActions(QWidget *parent)
    : QWidget(parent)
    , m_edit(addButton("editProfile", &ProfileActions::edit))
    , m_toggle(addButton("toggleProfile", &ProfileActions::toggle))
    , m_remove(addButton("removeProfile", &ProfileActions::askToRemove))
{
    m_remove->setText(tr("Remove…"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QPushButton *button : {m_edit, m_toggle, m_remove})
        line->addWidget(button);
    line->addStretch(1);
    showChosen(nullptr);
}

QPushButton *ProfileActions::addButton(const char *name, void (ProfileActions::*action)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void ProfileActions::showChosen(std::shared_ptr<const Profile> chosen)
{
    m_chosen = std::move(chosen);
    const bool any = m_chosen && !m_catalogue.folder().empty();
    const bool builtIn = m_chosen && m_chosen->builtIn;
    m_edit->setText(builtIn ? tr("Edit a copy…") : tr("Edit…"));
    m_edit->setToolTip(builtIn ? tr("The copy replaces the built-in profile once it is saved")
                               : QString());
    m_toggle->setText(m_chosen && !m_chosen->enabled ? tr("Turn on") : tr("Turn off"));
    m_toggle->setToolTip(
        m_chosen && !m_chosen->enabled ? QString() : tr("The profile then recognises nothing"));
    m_remove->setToolTip(builtIn ? tr("Built in: turn it off instead")
                                 : tr("The file is kept beside, as no profile"));
    for (QPushButton *button : {m_edit, m_toggle})
        button->setEnabled(any);
    m_remove->setEnabled(any && !builtIn);
}

void ProfileActions::setCatalogue(const Catalogue &catalogue)
{
    m_catalogue = catalogue;
    if (m_editor)
        m_editor->setCatalogue(catalogue);
}

void ProfileActions::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (m_editor)
        m_editor->showSnapshot(snapshot);
}

void ProfileActions::showStrangers(const StrangersPtr &strangers)
{
    if (m_editor)
        m_editor->showStrangers(strangers);
}

void ProfileActions::open(ProfileDraft draft)
{
    if (m_editor || m_catalogue.folder().empty())
        return;
    m_editor = new ProfileEditor(std::move(draft), m_catalogue, window());
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &ProfileEditor::saved, this, &ProfileActions::changed);
    connect(m_editor, &ProfileEditor::strangersRequested, this,
            &ProfileActions::strangersRequested);
    connect(m_editor, &QDialog::finished, this, [this] { m_editor.clear(); });
    m_editor->showSnapshot(m_snapshot);
    m_editor->open();
}

/// \p wanted, or the first of wanted-2, wanted-3, … that neither a profile nor a file has.
std::string ProfileActions::freeName(const std::string &wanted) const
{
    std::string out = wanted;
    for (int i = 2;
         m_catalogue.byName(out) || QFileInfo::exists(text(profilePath(m_catalogue.folder(), out)));
         ++i)
        out = wanted + '-' + std::to_string(i);
    return out;
}

void ProfileActions::create()
{
    const QString toml =
        QStringLiteral("# %1\n"
                       "name = \"%2\"\n"
                       "description = \"\"\n"
                       "\n"
                       "[[match]]\n"
                       "interpreters = [\"python*\"]\n"
                       "programs = [\"worker.py\"]\n")
            .arg(tr("What each key means: see \"Insert\", or proctor-profiles(5)."),
                 text(freeName("my-workers")));
    open({{}, toml.toStdString(), std::nullopt, {}, 2});
}

void ProfileActions::edit()
{
    if (!m_chosen || !m_edit->isEnabled())
        return;
    if (!m_chosen->builtIn)
        return editFile(m_chosen->source, 1);
    // A file in its place that is wrong replaces nothing, but it is what one wants to mend.
    const std::string place = profilePath(m_catalogue.folder(), m_chosen->name);
    if (QFileInfo::exists(text(place)))
        return editFile(place, 1);
    if (const auto toml = profileText(*m_chosen))
        open({{}, *toml, std::nullopt, m_chosen->name, 1});
}

void ProfileActions::editFile(const std::string &path, int line)
{
    const auto toml = profileText(path);
    if (!toml)
        return fail(toml.error());
    const bool inForce = m_chosen && m_chosen->source == path;
    open({path, *toml, *toml, inForce ? m_chosen->name : std::string(), line});
}

void ProfileActions::duplicate()
{
    if (!m_chosen)
        return;
    const auto toml = profileText(*m_chosen);
    if (!toml)
        return fail(toml.error());
    const auto renamed = withName(*toml, freeName(m_chosen->name + "-copy"));
    open({{}, renamed.value_or(*toml), std::nullopt, {}, 1});
}

void ProfileActions::toggle()
{
    const std::string name = m_chosen->name;
    if (const auto done = switchProfile(m_catalogue.folder(), *m_chosen, !m_chosen->enabled); !done)
        return fail(done.error());
    emit changed(text(name));
}

void ProfileActions::askToRemove()
{
    const bool builtInAgain = Catalogue::load({}).byName(m_chosen->name) != nullptr;
    QString words = tr("Its file is kept beside it under another name, and is no profile then.");
    if (builtInAgain)
        words += QStringLiteral("\n\n") + tr("The built-in profile of this name counts again.");
    QMessageBox *box =
        question(this, tr("Remove “%1”?").arg(text(m_chosen->name)), words, tr("Cancel"));
    box->setObjectName(QStringLiteral("removeQuestion"));
    auto *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("doRemove"));
    // Whatever is chosen meanwhile; and until then, what was removed before can come back.
    connect(yes, &QAbstractButton::clicked, this,
            [this, name = m_chosen->name, path = m_chosen->source] { remove(name, path); });
    box->open();
}

void ProfileActions::remove(const std::string &name, const std::string &path)
{
    auto aside = removeProfile(path, SystemClock().wall());
    if (!aside)
        return fail(aside.error());
    m_removed = {name, path, std::move(*aside)};
    emit changed(text(m_removed.name));
    emit removed(tr("“%1” is removed. Its file is kept as %2.")
                     .arg(text(m_removed.name), text(m_removed.aside)));
}

void ProfileActions::restore()
{
    if (const auto done = restoreProfile(m_removed.aside, m_removed.path); !done)
        return fail(done.error());
    emit changed(text(m_removed.name));
}

void ProfileActions::fail(const StoreProblem &problem)
{
    emit failed(asSentence(inWords(problem.what)));
}

} // namespace proctor
