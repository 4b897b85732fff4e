// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the table shows: a state chosen by a tile, and what was typed. The model scans with
// it; nothing is proxied. GUI thread; never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/filter/filterexpression.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>
#include <tsl/robin_map.h>

#include <memory>
#include <optional>
#include <vector>

namespace proctor {

class RowFilter {
  public:
    void setExpression(const FilterExpression &expression);
    void setLook(std::optional<Look> look) { m_look = look; }
    const QString &words() const { return m_expression.text(); }
    std::optional<Look> look() const { return m_look; }
    bool isEmpty() const { return m_expression.isEmpty() && !m_look; }

    bool accepts(const ProcessRow &row) const;
    /// Forgets what was prepared for rows that \p snapshot no longer has.
    void forgetMissing(const Snapshot &snapshot);

  private:
    struct Prepared {
        ProcessKey key;
        std::shared_ptr<const ProcessIdentity>
            identity;                               ///< held, so that its address stays its own
        std::shared_ptr<const Judgement> judgement; ///< the same
        OwnerState owner = OwnerState::None;
        SearchedWords words;
    };
    Prepared &prepared(const ProcessKey &key) const;
    const SearchedWords &preparedWords(const ProcessRow &row) const;

    FilterExpression m_expression;
    std::optional<Look> m_look;
    mutable std::vector<Prepared> m_prepared;
    mutable tsl::robin_map<ProcessKey, std::size_t> m_places; ///< in m_prepared
    mutable std::size_t m_next = 0; ///< rows are mostly asked for in the order they once came in
};

} // namespace proctor
