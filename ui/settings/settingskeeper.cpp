// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingskeeper.h"

#include "ui/format.h"

#include <utility>

namespace proctor {

namespace {

QString line(const SettingsProblem &problem)
{
    return QStringLiteral("%1: %2").arg(text(problem.where), inWords(problem.what));
}

} // namespace

SettingsKeeper::SettingsKeeper(std::string path, QObject *parent)
    : QObject(parent), m_path(std::move(path))
{
    if (!m_path.empty())
        m_file = loadSettings(m_path);
    m_settings = m_saved = m_file.settings;
}

QString SettingsKeeper::path() const
{
    return text(m_path);
}

QStringList SettingsKeeper::problems() const
{
    QStringList out;
    if (!m_unsaved.isEmpty())
        out << m_unsaved;
    for (const SettingsProblem &problem : m_file.problems)
        if (const QString words = line(problem); !m_unsaved.contains(words))
            out << words;
    return out;
}

QStringList SettingsKeeper::unknown() const
{
    QStringList out;
    for (const SettingsProblem &problem : m_file.unknown)
        out << line(problem);
    return out;
}

void SettingsKeeper::reload()
{
    if (m_path.empty())
        return;
    m_file = loadSettings(m_path);
    if (m_file.usable) { // what could not be saved stays in force
        m_settings = withChanges(m_saved, m_settings, m_file.settings);
        m_saved = m_file.settings;
    }
    emit changed();
}

void SettingsKeeper::change(const std::function<void(Settings &)> &how)
{
    Settings wanted = m_settings;
    how(wanted);
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    if (!m_path.empty()) {
        // Against what the file said: what an earlier save failed to write is written, too.
        auto saved = saveSettings(m_path, m_saved, wanted);
        if (saved) {
            m_file = std::move(*saved);
            m_settings = m_saved = m_file.settings;
            m_unsaved.clear();
        } else {
            m_unsaved = tr("The change holds until Proctor is closed, but is not saved. %1")
                            .arg(line(saved.error()));
        }
    }
    emit changed();
}

} // namespace proctor
