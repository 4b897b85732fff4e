// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cleanupsettings.h"

#include "ui/settings/settingrow.h"
#include "ui/settings/settingskeeper.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

CleanupSettings::CleanupSettings(SettingsKeeper *keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_grace(secondsBox(0, Settings::longestGraceS, QStringLiteral("grace")))
{
    m_grace->setSpecialValueText(tr("As each profile says"));
    connect(m_grace, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_keeper->change([seconds](Settings &settings) { settings.graceS = seconds; });
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(settingColumn(
        {settingRow(tr("Time to exit by itself"), m_grace,
                    tr("For the next cleanup that you ask for: how long a process may take after "
                       "the first signal before the next one is sent. The dialog shows the steps "
                       "before anything is sent. Automatic cleanup keeps to the profiles."))}));
    connect(keeper, &SettingsKeeper::changed, this, &CleanupSettings::display);
    display();
}

void CleanupSettings::display()
{
    const QSignalBlocker quiet(m_grace);
    m_grace->setValue(m_keeper->settings().graceS);
}

} // namespace proctor
