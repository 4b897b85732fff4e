// SPDX-License-Identifier: GPL-3.0-or-later
// A model of a plain list that takes another list in by key: what is in both stays the same row,
// selected and current as it was, and the view stays where it is. GUI thread; never fails.
#pragma once

#include <QtCore/QAbstractItemModel>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace proctor {

/// \p Model: QAbstractTableModel or QAbstractListModel, whose rows are \p Row.
template <typename Model, typename Row>
class MergedRows : public Model {
  public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

  protected:
    using Model::Model;

    /// \p keyOf names a row; no two of \p wanted have the same name.
    template <typename KeyOf>
    void mergeRows(std::vector<Row> wanted, KeyOf keyOf)
    {
        std::map<decltype(keyOf(wanted.front())), std::size_t> places;
        for (const Row &row : wanted)
            places.emplace(keyOf(row), places.size());
        Q_ASSERT(places.size() == wanted.size());
        const auto placeOf = [&](const Row &row) { return places.at(keyOf(row)); };
        const auto isWanted = [&](const Row &row) { return places.contains(keyOf(row)); };
        removeAllBut(isWanted);
        arrange(placeOf);
        insertBetween(wanted, placeOf);
        m_rows = std::move(wanted);
        const QAbstractItemModel &model = *this; // a list model hides its column count
        if (!m_rows.empty())
            emit this->dataChanged(model.index(0, 0),
                                   model.index(rowCount() - 1, model.columnCount() - 1));
    }

    std::vector<Row> m_rows;

  private:
    template <typename IsWanted>
    void removeAllBut(IsWanted isWanted)
    {
        const auto isGone = [&](std::size_t row) { return !isWanted(m_rows[row]); };
        for (std::size_t end = m_rows.size(); end > 0; --end) {
            if (!isGone(end - 1))
                continue;
            std::size_t first = end - 1;
            while (first > 0 && isGone(first - 1))
                --first;
            this->beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_rows.erase(at(first), at(end));
            this->endRemoveRows();
            end = first + 1;
        }
    }

    template <typename PlaceOf>
    void arrange(PlaceOf placeOf)
    {
        const auto comesBefore = [&](const Row &a, const Row &b) {
            return placeOf(a) < placeOf(b);
        };
        if (std::is_sorted(m_rows.begin(), m_rows.end(), comesBefore))
            return;
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = this->persistentIndexList();
        std::vector<std::size_t> named; // of each of from: its place in the wanted list
        for (const QModelIndex &index : from)
            named.push_back(placeOf(m_rows[static_cast<std::size_t>(index.row())]));
        std::sort(m_rows.begin(), m_rows.end(), comesBefore);
        QModelIndexList to;
        for (std::size_t i = 0; i < named.size(); ++i) {
            const auto row =
                std::partition_point(m_rows.begin(), m_rows.end(),
                                     [&](const Row &one) { return placeOf(one) < named[i]; });
            to.append(this->createIndex(static_cast<int>(row - m_rows.begin()),
                                        from[static_cast<qsizetype>(i)].column()));
        }
        this->changePersistentIndexList(from, to);
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    template <typename PlaceOf>
    void insertBetween(const std::vector<Row> &wanted, PlaceOf placeOf)
    {
        for (std::size_t first = 0; first < wanted.size(); ++first) {
            const std::size_t next = first < m_rows.size() ? placeOf(m_rows[first]) : wanted.size();
            if (next == first)
                continue;
            this->beginInsertRows({}, static_cast<int>(first), static_cast<int>(next) - 1);
            m_rows.insert(at(first), wanted.begin() + static_cast<std::ptrdiff_t>(first),
                          wanted.begin() + static_cast<std::ptrdiff_t>(next));
            this->endInsertRows();
            first = next - 1;
        }
    }

    auto at(std::size_t row) { return m_rows.begin() + static_cast<std::ptrdiff_t>(row); }
};

} // namespace proctor
