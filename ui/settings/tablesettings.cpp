// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tablesettings.h"

#include "ui/settings/settingrow.h"
#include "ui/settings/settingskeeper.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace proctor {

TableSettings::TableSettings(SettingsKeeper *keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_scan(secondsBox(1, Settings::longestScanS, QStringLiteral("scanInterval")))
    , m_hold(secondsBox(1, Settings::longestHoldS, QStringLiteral("holdOrder")))
    , m_details(new QCheckBox(tr("Beside the table")))
{
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setFont(uiFont(13));
    m_details->setMinimumHeight(metrics::control);
    connect(m_scan, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_keeper->change([seconds](Settings &settings) { settings.scanIntervalS = seconds; });
    });
    connect(m_hold, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_keeper->change([seconds](Settings &settings) { settings.holdOrderS = seconds; });
    });
    connect(m_details, &QCheckBox::toggled, this, [this](bool on) {
        m_keeper->change([on](Settings &settings) { settings.details = on; });
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(settingColumn(
        {settingRow(tr("Time between scans"), m_scan,
                    tr("From the next start. The death of an owner and a registration show when "
                       "they happen, whatever is set here.")),
         settingRow(tr("Rows stay put for"), m_hold,
                    tr("At once. No row changes its place until this long after the last click "
                       "or key.")),
         settingRow(tr("Details"), m_details,
                    tr("At once, and whenever the window opens. Alt+Return shows and hides them "
                       "for the time being."))}));
    connect(keeper, &SettingsKeeper::changed, this, &TableSettings::display);
    display();
}

void TableSettings::display()
{
    const Settings &settings = m_keeper->settings();
    const QSignalBlocker quietScan(m_scan);
    const QSignalBlocker quietHold(m_hold);
    const QSignalBlocker quietDetails(m_details);
    m_scan->setValue(settings.scanIntervalS);
    m_hold->setValue(settings.holdOrderS);
    m_details->setChecked(settings.details);
}

} // namespace proctor
