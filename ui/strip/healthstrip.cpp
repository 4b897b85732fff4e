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
constexpr int roomForReasons = 240; ///< so much the tiles give up for them

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
    showStart();
    showAge();
}

/// Nothing is claimed before the first scan.
void HealthStrip::showStart()
{
    const QString later = tr("not known yet");
    showTile(Look::Active, {}, tr("Active"), later);
    showTile(Look::Stalled, {}, tr("Stalled"), later);
    showTile(Look::Orphan, {}, tr("Orphans", "tile", 0), later);
    showTile(Look::Suspect, {}, tr("Suspects", "tile", 0), later);
    showTile(Look::Ending, {}, tr("Ending"), later);
    showTile(Look::Unknown, {}, tr("Unknown"), later);
    showHealth(Health::Unknown, tr("Starting…"), tr("The first scan runs"));
}

void HealthStrip::showSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_paused = false;
    noteNewest(snapshot);
    if (!isKnown(*snapshot))
        return;
    showTiles(*snapshot);
    showHealth(snapshot->health, healthWord(snapshot->health), healthReasons(*snapshot));
    showAge();
}

void HealthStrip::showPaused(const SnapshotPtr &newest)
{
    m_paused = true;
    noteNewest(newest);
    showAge();
}

void HealthStrip::noteNewest(const SnapshotPtr &newest)
{
    if (newest == m_newest)
        return;
    m_newest = newest;
    m_received.start();
}

void HealthStrip::setFilter(std::optional<Look> look)
{
    for (Tile *tile : m_tiles) {
        tile->setChecked(look == tile->look());
        tile->setEnabled(tile->count() > 0 || tile->isChecked());
    }
}

void HealthStrip::showTile(Look look, std::optional<std::uint32_t> count, const QString &word,
                           const QString &detail)
{
    for (Tile *tile : m_tiles)
        if (tile->look() == look)
            tile->showCount(count, word, detail);
}

void HealthStrip::showTiles(const Snapshot &snapshot)
{
    const Counts &n = snapshot.counts;
    const QString none = tr("none");
    const auto plural = [](std::uint32_t count) { return static_cast<int>(count); };
    const std::uint32_t active = activeNotStalled(n);
    showTile(Look::Active, active, tr("Active"),
             active > 0      ? tr("owners alive")
             : n.stalled > 0 ? none
                             : tr("no worker yet"));
    showTile(Look::Stalled, n.stalled, tr("Stalled"), n.stalled > 0 ? tr("heartbeat late") : none);
    showTile(Look::Orphan, n.orphans, tr("Orphans", "tile", plural(n.orphans)),
             n.orphans > 0 ? tr("longest %1").arg(duration(longestOrphaned(snapshot, Look::Orphan)))
                           : none);
    showTile(Look::Suspect, n.suspects, tr("Suspects", "tile", plural(n.suspects)),
             n.suspects > 0 ? tr("not proven") : none);
    showTile(Look::Ending, n.ending, tr("Ending"), n.ending > 0 ? lastSignal(snapshot) : none);
    showTile(Look::Unknown, n.unknown, tr("Unknown"), n.unknown > 0 ? tr("not readable") : none);
    if (widestTile() > m_tileWords)
        makeRoom();
}

int HealthStrip::widestTile() const
{
    int widest = 0;
    for (const Tile *tile : m_tiles)
        widest = std::max(widest, tile->widthOfWords());
    return widest;
}

void HealthStrip::showHealth(Health health, const QString &word, const QString &reasons)
{
    m_badge->setHealth(health);
    m_word->setText(word);
    m_reasons->setToolTip(reasons);
    m_reasons->setAccessibleName(reasons);
    const int wanted =
        std::min(grown(roomForReasons), m_reasons->fontMetrics().horizontalAdvance(reasons));
    if (wanted > m_widestReasons) {
        m_widestReasons = wanted;
        makeRoom();
    }
    elideReasons();
}

void HealthStrip::elideReasons()
{
    m_reasons->setText(m_reasons->fontMetrics().elidedText(m_reasons->toolTip(), Qt::ElideRight,
                                                           m_reasons->width()));
}

/// In a narrow window the gaps go before any word does; of the words, the tiles' second lines go
/// before the reasons are cut.
void HealthStrip::makeRoom()
{
    const bool narrow = width() < grown(narrowStrip);
    const int side = narrow ? 8 : 16;
    m_layout->setContentsMargins(side, 8, side, 8);
    m_layout->setSpacing(narrow ? 4 : 8);
    m_line->setVisible(!narrow);
    m_tileWords = widestTile();
    const int tiles = static_cast<int>(m_tiles.size());
    const int others = m_layout->minimumSize().width() -
                       tiles * m_tiles.front()->minimumSizeHint().width() - grown(narrowestWords);
    const int words = std::max(m_widestReasons, grown(narrowestWords));
    const int room = std::max(m_tileWords, (width() - others - words) / tiles);
    for (Tile *tile : m_tiles) // no minimum of the words: that would be one of the window
        tile->setMaximumWidth(room);
    m_layout->activate();
}

void HealthStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
    elideReasons();
    showAge();
}

/// "1 s"; "" when there has been none.
QString HealthStrip::ageOfScan() const
{
    if (!m_newest || m_newest->scan.at == WallTime{})
        return {};
    const double then = seconds(m_newest->at - m_newest->scan.at);
    const double age = then + static_cast<double>(m_received.elapsed()) / 1000;
    return duration(std::max(0.0, age));
}

QString HealthStrip::scannedWords() const
{
    if (m_paused && m_snapshot)
        return tr("As of %1").arg(localTime(m_snapshot->at));
    const QString age = ageOfScan();
    return age.isEmpty() ? tr("Not scanned yet") : tr("Scanned %1 ago").arg(age);
}

/// Paused, what is shown ages, and scanning goes on: both are said where there is room for it.
void HealthStrip::showAge()
{
    const QString age = ageOfScan();
    const bool both = m_paused && m_snapshot && !age.isEmpty();
    const QString whole =
        both ? tr("%1 · scanned %2 ago").arg(scannedWords(), age) : scannedWords();
    const bool fits = m_age->fontMetrics().horizontalAdvance(whole) <= m_age->width();
    m_age->setText(fits ? whole : scannedWords());
    m_age->setToolTip(fits ? QString() : whole);
    m_age->setAccessibleName(whole);
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

} // namespace proctor
