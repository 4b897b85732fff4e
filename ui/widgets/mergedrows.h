// SPDX-License-Identifier: GPL-3.0-or-later
// For models whose list is made anew at every tick: rows are removed, moved and inserted one run
// after the other, so that views keep their current row, their selection and their place. A reset
// would lose them. GUI thread; never fails.
#pragma once

#include <QtCore/QAbstractItemModel>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace proctor {

/// \p Base: QAbstractListModel or QAbstractTableModel.
template <typename Base>
class MergedRows : public Base {
  public:
    using Base::Base;

  protected:
    /// Makes \p rows, which this model shows, into \p next. Rows with the same \p keyOf are the
    /// same row; keys have an order, and none comes twice. Says dataChanged() of all.
    template <typename Row, typename KeyOf>
    void mergeRows(std::vector<Row> &rows, std::vector<Row> next, KeyOf keyOf)
    {
        removeMissing(rows, next, keyOf);
        const auto kept = keysOf(rows, keyOf);
        for (std::size_t i = 0; i < next.size();) {
            std::size_t end = i;
            while (end < next.size() && !kept.contains(keyOf(next[end])))
                ++end;
            if (end > i) {
                this->beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
                rows.insert(at(rows, i), std::make_move_iterator(at(next, i)),
                            std::make_move_iterator(at(next, end)));
                this->endInsertRows();
                i = end;
                continue;
            }
            bringHere(rows, i, keyOf(next[i]), keyOf);
            rows[i] = std::move(next[i]);
            ++i;
        }
        const QAbstractItemModel &model = *this; // a list model hides its column count
        if (!rows.empty())
            Q_EMIT this->dataChanged(model.index(0, 0),
                                     model.index(model.rowCount() - 1, model.columnCount() - 1));
    }

  private:
    template <typename Row>
    static auto at(std::vector<Row> &rows, std::size_t place)
    {
        return rows.begin() + static_cast<std::ptrdiff_t>(place);
    }

    template <typename Row, typename KeyOf>
    static auto keysOf(const std::vector<Row> &rows, KeyOf keyOf)
    {
        std::set<std::decay_t<decltype(keyOf(rows.front()))>> keys;
        for (const Row &row : rows)
            keys.insert(keyOf(row));
        return keys;
    }

    template <typename Row, typename KeyOf>
    void removeMissing(std::vector<Row> &rows, const std::vector<Row> &next, KeyOf keyOf)
    {
        const auto wanted = keysOf(next, keyOf);
        for (std::size_t end = rows.size(); end > 0;) {
            std::size_t first = end;
            while (first > 0 && !wanted.contains(keyOf(rows[first - 1])))
                --first;
            if (first < end) {
                this->beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
                rows.erase(at(rows, first), at(rows, end));
                this->endRemoveRows();
            }
            end = first > 0 ? first - 1 : 0;
        }
    }

    /// The row of \p key, which is at \p place or behind it.
    template <typename Row, typename Key, typename KeyOf>
    void bringHere(std::vector<Row> &rows, std::size_t place, const Key &key, KeyOf keyOf)
    {
        const auto found = std::find_if(at(rows, place), rows.end(),
                                        [&](const Row &row) { return keyOf(row) == key; });
        const auto from = static_cast<std::size_t>(found - rows.begin());
        if (from == place)
            return;
        this->beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                            static_cast<int>(place));
        std::rotate(at(rows, place), found, found + 1);
        this->endMoveRows();
    }
};

} // namespace proctor
