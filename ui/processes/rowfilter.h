// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the table shows: a state chosen by a tile, and words that must all be found. The model
// scans with it; nothing is proxied. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace proctor {

class RowFilter {
  public:
    void setText(const QString &text);
    void setLook(std::optional<Look> look) { m_look = look; }
    const QString &words() const { return m_text; }
    std::optional<Look> look() const { return m_look; }
    bool isEmpty() const { return m_words.isEmpty() && !m_look; }

    /// State, worker, pid, masked command line, owner, reason, profile and user are searched.
    bool accepts(const ProcessRow &row) const;
    /// Forgets what was prepared for rows that \p snapshot no longer has.
    void forgetMissing(const Snapshot &snapshot);

  private:
    struct Prepared {
        std::shared_ptr<const ProcessIdentity>
            identity; ///< held, so that its address stays its own
        QString text; ///< lower case
    };
    const QString &preparedText(const ProcessRow &row) const;

    QString m_text;
    QStringList m_words; ///< lower case
    std::optional<Look> m_look;
    mutable std::unordered_map<ProcessKey, Prepared> m_prepared;
};

} // namespace proctor
