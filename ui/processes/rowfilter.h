// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the table shows: a state chosen by a tile, and what was typed. The model scans with
// it; nothing is proxied. GUI thread; never fails: a filter whose patterns take too long makes room
// for the one before.
#pragma once

#include "ui/filter/filterexpression.h"
#include "ui/processes/perprocess.h"

#include <QtCore/QString>

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

    /// The rows of \p snapshot that pass, in its order.
    std::vector<const ProcessRow *> accepted(const SnapshotPtr &snapshot);

  private:
    struct Prepared {
        WordSource source;
        SearchedWords words;
    };
    using Place = PerProcess<Prepared>::Place;
    void lookAt(const SnapshotPtr &snapshot);
    const SearchedWords &wordsOf(std::size_t row);
    std::vector<std::size_t> withTheFacts() const;
    std::vector<const ProcessRow *> passing();

    FilterExpression m_expression;
    FilterExpression m_before; ///< was in force before it
    std::optional<Look> m_look;

    // At every key, what was read of the same snapshot is at hand: following a pointer in each of
    // fifty thousand rows costs milliseconds.
    SnapshotPtr m_snapshot;                     ///< null: none was looked at
    std::vector<Looks> m_looks;                 ///< of its rows
    std::vector<std::optional<Place>> m_places; ///< of their words, in m_prepared; absent: not yet
    PerProcess<Prepared> m_prepared;
};

} // namespace proctor
