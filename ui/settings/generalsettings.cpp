// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalsettings.h"

#include "ui/format.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingskeeper.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QRadioButton>

namespace proctor {

namespace {

/// In the language itself, whatever the window speaks: who chose the wrong one finds the way back.
/// QLocale's own names say "American English" and "español de España".
QString nameOf(std::string_view language)
{
    static const std::pair<std::string_view, const char *> names[] = {
        {"de", "Deutsch"},  {"en", "English"}, {"es", "Español"},
        {"fr", "Français"}, {"ja", "日本語"},  {"zh_CN", "简体中文"}};
    for (const auto &[code, name] : names)
        if (code == language)
            return QString::fromUtf8(name);
    return text(std::string(language));
}

} // namespace

GeneralSettings::GeneralSettings(SettingsKeeper *keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_language(new QComboBox)
    , m_look(new QButtonGroup(this))
    , m_highContrast(new QCheckBox(tr("High contrast")))
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setFont(uiFont(13));
    m_language->setMinimumWidth(240);
    m_language->addItem(tr("As the system"), QString());
    for (const std::string_view language : Settings::languages)
        m_language->addItem(nameOf(language), text(std::string(language)));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_keeper->change([this](Settings &settings) {
            settings.language = m_language->currentData().toString().toStdString();
        });
    });

    auto *looks = new QWidget;
    auto *line = new QHBoxLayout(looks);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(20);
    const std::pair<Colours, QString> choices[] = {{Colours::System, tr("As the system")},
                                                   {Colours::Light, tr("Light")},
                                                   {Colours::Dark, tr("Dark")}};
    for (const auto &[colours, words] : choices) {
        auto *button = new QRadioButton(words);
        button->setObjectName(
            QStringLiteral("look-%1").arg(QString::fromLatin1(toString(colours).data())));
        button->setFont(uiFont(13));
        button->setMinimumHeight(metrics::control);
        m_look->addButton(button, static_cast<int>(colours));
        line->addWidget(button);
    }
    connect(m_look, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_keeper->change([id](Settings &s) { s.look = static_cast<Colours>(id); });
    });

    m_highContrast->setObjectName(QStringLiteral("highContrast"));
    m_highContrast->setFont(uiFont(13));
    m_highContrast->setMinimumHeight(metrics::control);
    connect(m_highContrast, &QCheckBox::toggled, this, [this](bool on) {
        m_keeper->change([on](Settings &settings) { settings.highContrast = on; });
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(settingColumn(
        {settingRow(tr("Language"), m_language,
                    tr("From the next start. The command line and the files Proctor writes stay "
                       "English.")),
         settingRow(tr("Colours"), looks,
                    tr("At once. States are told apart by shape and word, too.")),
         settingRow(tr("Contrast"), m_highContrast,
                    tr("Black on white, or white on black. It comes by itself where the desktop’s "
                       "own colours are like that."))}));
    connect(keeper, &SettingsKeeper::changed, this, &GeneralSettings::display);
    display();
}

void GeneralSettings::display()
{
    const Settings &settings = m_keeper->settings();
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietLook(m_look);
    const QSignalBlocker quietContrast(m_highContrast);
    m_language->setCurrentIndex(m_language->findData(text(settings.language)));
    m_look->button(static_cast<int>(settings.look))->setChecked(true);
    m_highContrast->setChecked(settings.highContrast);
}

} // namespace proctor
