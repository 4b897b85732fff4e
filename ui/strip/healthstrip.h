// SPDX-License-Identifier: GPL-3.0-or-later
// The strip along the top: six tiles with counts that filter, the health in a word with its
// reasons, and how old the last scan is. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <array>
#include <optional>

class QHBoxLayout;

namespace proctor {

class HealthBadge;
class Hairline;
class Tile;
class ToneLabel;

class HealthStrip : public QWidget {
    Q_OBJECT

  public:
    explicit HealthStrip(QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// The view is paused: what is shown stays, and scans go on to \p newest; null before the
    /// first. Until showSnapshot().
    void showPaused(const SnapshotPtr &newest);
    /// Checks the tile of \p look and no other; emits nothing.
    void setFilter(std::optional<Look> look);
    /// "Scanned 1 s ago", and while paused "As of 12:04:31": as now, for others to repeat.
    QString scannedWords() const;

  signals:
    void filterRequested(std::optional<proctor::Look> look);

  protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void showStart();
    void showTile(Look look, std::optional<std::uint32_t> count, const QString &word,
                  const QString &detail);
    void showTiles(const Snapshot &snapshot);
    void showHealth(Health health, const QString &word, const QString &reasons);
    void noteNewest(const SnapshotPtr &newest);
    QString ageOfScan() const;
    void showAge();
    void elideReasons();
    int widestTile() const;
    void makeRoom();

    QHBoxLayout *m_layout;
    std::array<Tile *, 6> m_tiles{};
    Hairline *m_line;
    HealthBadge *m_badge;
    ToneLabel *m_word;
    ToneLabel *m_reasons;
    ToneLabel *m_age;
    SnapshotPtr m_snapshot;
    SnapshotPtr m_newest;     ///< newer than m_snapshot while paused
    QElapsedTimer m_received; ///< since m_newest came
    bool m_paused = false;
    int m_tileWords = 0;     ///< the widest of them, when the room was shared out
    int m_widestReasons = 0; ///< so far: they do not push the tiles to and fro
    QTimer m_tick;           ///< runs only while visible
};

/// Why the health is what it is, or what is good about it: "3 orphans, 1 stalled worker",
/// "No orphans. 12 workers healthy".
QString healthReasons(const Snapshot &snapshot);
QString healthWord(Health health);

} // namespace proctor
