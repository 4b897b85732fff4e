// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/automatic/automaticchip.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/style.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <utility>

namespace proctor {

StatusLine::StatusLine(QString registryDir, QWidget *parent)
    : QWidget(parent), m_directory(std::move(registryDir)), m_layout(new QHBoxLayout(this))
{
    setFixedHeight(grown(metrics::status));
    m_layout->setContentsMargins(16, 1, 16, 0);
    m_layout->setSpacing(12);
    m_tracked = addPart(false);
    m_selected = addPart(true);
    m_scan = addPart(true);
    m_own = addPart(true);
    m_held = addPart(true);
    m_heldLine = lineBefore(m_held);
    for (ToneLabel *part : {m_own, m_scan, m_selected})
        m_givingWay.add([part, line = lineBefore(part)](bool away) {
            const bool shown = !away && !part->text().isEmpty(); // it has nothing to say at first
            part->setVisible(shown);
            line->setVisible(shown);
        });
    m_held->setText(tr("Order held"));
    m_resort = new QPushButton(tr("Re-sort"), this);
    m_resort->setObjectName(QStringLiteral("resort"));
    m_resort->setFont(uiFont(12, QFont::DemiBold));
    m_resort->setFocusPolicy(Qt::TabFocus);
    m_resort->setCursor(Qt::PointingHandCursor);
    setButtonKind(m_resort, ButtonKind::Link);
    auto *resort = new QHBoxLayout; // it and its gap come and go together
    resort->setContentsMargins(-8, 0, 0, 0);
    resort->addWidget(m_resort);
    m_layout->addLayout(resort);
    m_records = new ToneLabel(ToneLabel::Tone::Hint, 12, QFont::Normal, this);
    m_records->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_records->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_layout->addWidget(m_records, 1);
    m_automatic = new AutomaticChip(this);
    m_layout->addWidget(m_automatic);
    connect(m_automatic, &AutomaticChip::clicked, this, &StatusLine::automaticOffRequested);
    connect(m_resort, &QPushButton::clicked, this, &StatusLine::resortRequested);
    showOrderHeld(Held::No, false);
    showRows({}, 0, 0);
}

ToneLabel *StatusLine::addPart(bool withLine)
{
    if (withLine) {
        auto *line = new Hairline(Qt::Vertical, this);
        line->setFixedHeight(grown(12));
        m_layout->addWidget(line, 0, Qt::AlignVCenter);
    }
    auto *label = new ToneLabel(ToneLabel::Tone::Secondary, 12, QFont::Normal, this);
    m_layout->addWidget(label);
    return label;
}

Hairline *StatusLine::lineBefore(QWidget *part) const
{
    return qobject_cast<Hairline *>(m_layout->itemAt(m_layout->indexOf(part) - 1)->widget());
}

void StatusLine::makeRoom()
{
    m_givingWay.fit(*this);
    showPlace();
}

void StatusLine::showSnapshot(const Snapshot &snapshot)
{
    const bool first = m_scan->text().isEmpty();
    const double ms = seconds(snapshot.scan.duration) * 1000;
    m_scan->setText(tr("Scan %1 ms").arg(QLocale().toString(ms, 'f', ms < 100 ? 1 : 0)));
    const QString memory = bytes(snapshot.ownRssBytes);
    m_own->setText(snapshot.ownCpuPercent
                       ? tr("Proctor %1 % CPU, %2")
                             .arg(QLocale().toString(*snapshot.ownCpuPercent, 'f', 1), memory)
                       : tr("Proctor %1").arg(memory));
    if (!snapshot.registry.directories.empty())
        m_directory = text(snapshot.registry.directories.front().path);
    const int records = static_cast<int>(snapshot.registry.total);
    m_place = tr("%n records in %1", nullptr, records).arg(m_directory);
    const bool chip = m_automatic->isHidden();
    m_automatic->display(snapshot.automatic);
    if (!isVisible()) // its width means nothing yet
        return;
    if (!first && m_automatic->isHidden() == chip)
        m_givingWay.keepFitting(*this);
    else
        m_givingWay.fit(*this);
    showPlace();
}

void StatusLine::showPlace()
{
    m_layout->activate();
    // The first to go: less room than this says nothing.
    const QString words =
        m_records->width() < grown(120)
            ? QString()
            : m_records->fontMetrics().elidedText(m_place, Qt::ElideMiddle, m_records->width());
    m_records->setText(words);
    m_records->setToolTip(m_place);
}

void StatusLine::showRows(std::optional<int> tracked, int shown, int selected)
{
    m_tracked->setText(!tracked            ? tr("Not scanned yet")
                       : shown == *tracked ? tr("%n tracked", nullptr, *tracked)
                                           : tr("%1 of %n tracked", nullptr, *tracked).arg(shown));
    m_selected->setText(tr("%n selected", nullptr, selected));
}

void StatusLine::showOrderHeld(Held held, bool resortable)
{
    m_held->setText(resortable ? tr("Order held") : tr("Order held while a dialog is open"));
    const bool shown = held == Held::Told;
    const bool changes = m_held->isHidden() == shown;
    m_held->setVisible(shown);
    m_heldLine->setVisible(shown);
    m_resort->setVisible(shown && resortable);
    if (isVisible() && changes)
        makeRoom();
    if (shown && !std::exchange(m_heldTold, true))
        announce(this, m_held->text());
    if (held == Held::No)
        m_heldTold = false;
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, 0, width(), 1, Theme::of(palette()).hairline);
}

} // namespace proctor
