// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/healthstrip.h"

#include "ui/counts.h"
#include "ui/format.h"
#include "ui/strip/healthbadge.h"
#include "ui/strip/tile.h"
#include "ui/theme/grown.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace proctor {

namespace {

constexpr std::array tileLooks{Look::Active,  Look::Stalled, Look::Orphan,
                               Look::Suspect, Look::Ending,  Look::Unknown};

constexpr int narrowStrip = 800;
constexpr int narrowestWords = 112; ///< health is said in a word however narrow the window

int widestWord(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Health health :
         {Health::Healthy, Health::Degraded, Health::Critical, Health::Unknown})
        widest = std::max(widest, metrics.horizontalAdvance(healthWord(health)));
    return widest;
}

double longestOrphaned(const Snapshot &snapshot, Look look)
{
    double longest = 0;
    for (const ProcessRow &row : snapshot.rows)
        if (lookOf(row) == look)
            longest = std::max(longest, row.orphanedForS.value_or(0));
    return longest;
}

QString lastSignal(const Snapshot &snapshot)
{
    for (const ProcessRow &row : snapshot.rows)
        if (lookOf(row) == Look::Ending)
            return whyWord(row);
    return {};
}

} // namespace

HealthStrip::HealthStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setFixedHeight(grown(metrics::strip));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        Tile *tile = new Tile(tileLooks[i], this);
        m_tiles[i] = tile;
        m_layout->addWidget(tile);
        connect(tile, &Tile::clicked, this, [this, tile](bool checked) {
            const auto look = checked ? std::optional(tile->look()) : std::nullopt;
            setFilter(look);
            emit filterRequested(look);
        });
    }
    m_layout->addSpacing(8);
    m_line = new Hairline(Qt::Vertical, this);
    m_line->setFixedHeight(grown(40));
    m_layout->addWidget(m_line, 0, Qt::AlignVCenter);
    m_layout->addSpacing(7);
    m_badge = new HealthBadge(this);
    m_layout->addWidget(m_badge, 0, Qt::AlignVCenter);
    m_layout->addSpacing(4);

    m_word = new ToneLabel(ToneLabel::Tone::Text, 15, QFont::DemiBold, this);
    m_reasons = new ToneLabel(ToneLabel::Tone::Secondary, 12, QFont::Normal, this);
    m_age = new ToneLabel(ToneLabel::Tone::Hint, 11, QFont::Normal, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    for (ToneLabel *label : {m_word, m_reasons, m_age}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setMinimumWidth(grown(narrowestWords));
        label->setTextFormat(Qt::PlainText);
        words->addWidget(label);
    }
    words->addStretch();
    m_word->setMinimumWidth(std::max(m_word->minimumWidth(), widestWord(m_word->fontMetrics())));
    m_layout->addLayout(words, 1);
    makeRoom();

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &HealthStrip::showAge);
    showTiles({});
    showHealth({});
    showAge();
}

void HealthStrip::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_received.start();
    showTiles(*snapshot);
    showHealth(*snapshot);
    showAge();
}

void HealthStrip::setFilter(std::optional<Look> look)
{
    for (Tile *tile : m_tiles) {
        tile->setChecked(look == tile->look());
        tile->setEnabled(tile->count() > 0 || tile->isChecked());
    }
}

void HealthStrip::showTiles(const Snapshot &snapshot)
{
    const Counts &n = snapshot.counts;
    const QString none = tr("none");
    const auto plural = [](std::uint32_t count) { return static_cast<int>(count); };
    const auto show = [this](Look look, std::uint32_t count, const QString &word,
                             const QString &detail) {
        for (Tile *tile : m_tiles)
            if (tile->look() == look)
                tile->showCount(count, word, detail);
    };
    const std::uint32_t active = activeNotStalled(n);
    show(Look::Active, active, tr("Active"),
         active > 0      ? tr("owners alive")
         : n.stalled > 0 ? none
                         : tr("no worker yet"));
    show(Look::Stalled, n.stalled, tr("Stalled"), n.stalled > 0 ? tr("heartbeat late") : none);
    show(Look::Orphan, n.orphans, tr("Orphans", "tile", plural(n.orphans)),
         n.orphans > 0 ? tr("longest %1").arg(duration(longestOrphaned(snapshot, Look::Orphan)))
                       : none);
    show(Look::Suspect, n.suspects, tr("Suspects", "tile", plural(n.suspects)),
         n.suspects > 0 ? tr("not proven") : none);
    show(Look::Ending, n.ending, tr("Ending"), n.ending > 0 ? lastSignal(snapshot) : none);
    show(Look::Unknown, n.unknown, tr("Unknown"), n.unknown > 0 ? tr("not readable") : none);
}

void HealthStrip::showHealth(const Snapshot &snapshot)
{
    m_badge->setHealth(snapshot.health);
    m_word->setText(healthWord(snapshot.health));
    m_reasons->setToolTip(healthReasons(snapshot));
    m_reasons->setAccessibleName(m_reasons->toolTip());
    elideReasons();
}

void HealthStrip::elideReasons()
{
    m_reasons->setText(m_reasons->fontMetrics().elidedText(m_reasons->toolTip(), Qt::ElideRight,
                                                           m_reasons->width()));
}

/// In a narrow window the gaps go before any word does.
void HealthStrip::makeRoom()
{
    const bool narrow = width() < grown(narrowStrip);
    const int side = narrow ? 8 : 16;
    m_layout->setContentsMargins(side, 8, side, 8);
    m_layout->setSpacing(narrow ? 4 : 8);
    m_line->setVisible(!narrow);
}

void HealthStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
    m_layout->activate();
    elideReasons();
}

QString HealthStrip::scannedWords() const
{
    if (!m_snapshot || m_snapshot->scan.at == WallTime{})
        return tr("Not scanned yet");
    const double then = seconds(m_snapshot->at - m_snapshot->scan.at);
    const double age = then + static_cast<double>(m_received.elapsed()) / 1000;
    return tr("Scanned %1 ago").arg(duration(std::max(0.0, age)));
}

void HealthStrip::showAge()
{
    m_age->setText(scannedWords());
}

void HealthStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().window());
}

void HealthStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void HealthStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

QString healthWord(Health health)
{
    switch (health) {
    case Health::Healthy:
        return HealthStrip::tr("Healthy");
    case Health::Degraded:
        return HealthStrip::tr("Degraded");
    case Health::Critical:
        return HealthStrip::tr("Critical");
    case Health::Unknown:
        break;
    }
    return HealthStrip::tr("Unknown");
}

QString healthReasons(const Snapshot &snapshot)
{
    if (!snapshot.reasons.empty()) {
        QStringList reasons;
        for (const Words &reason : snapshot.reasons)
            reasons.append(inWords(reason));
        return inOneLine(reasons);
    }
    if (snapshot.health != Health::Healthy)
        return {};
    const int workers = static_cast<int>(snapshot.counts.active);
    if (workers == 0)
        return snapshot.rows.empty() ? HealthStrip::tr("No workers yet, no orphans")
                                     : HealthStrip::tr("No orphans");
    return HealthStrip::tr("No orphans. %n workers healthy", nullptr, workers);
}

} // namespace proctor
