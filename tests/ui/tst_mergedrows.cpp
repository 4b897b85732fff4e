// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are merged into any other list, in any order, and every row is followed where it goes.
#include "ui/widgets/mergedrows.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QPersistentModelIndex>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace proctor;

namespace {

class Letters : public MergedRows<QAbstractListModel, QChar> {
  public:
    void show(const QString &letters)
    {
        mergeRows(std::vector<QChar>(letters.begin(), letters.end()),
                  [](QChar letter) { return letter; });
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(static_cast<std::size_t>(index.row())))
                                       : QVariant();
    }
    QString all() const
    {
        return m_rows.empty() ? QString() : QString(m_rows.data(), static_cast<int>(m_rows.size()));
    }
};

/// Some of twenty letters, in any order.
QString anyLetters(QRandomGenerator &random)
{
    QString left = QStringLiteral("abcdefghijklmnopqrst");
    QString out;
    for (int count = random.bounded(20); count > 0; --count) {
        const int place = random.bounded(static_cast<int>(left.size()));
        out.append(left.at(place));
        left.remove(place, 1);
    }
    return out;
}

} // namespace

class TestMergedRows : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(20'261'123);
        Letters model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 500; ++i) {
            const QString before = model.all();
            std::vector<QPersistentModelIndex> followed;
            for (int row = 0; row < model.rowCount(); ++row)
                followed.emplace_back(model.index(row));
            const QString next = anyLetters(random);
            model.show(next);
            QCOMPARE(model.all(), next);
            for (int row = 0; row < before.size(); ++row)
                QCOMPARE(followed[static_cast<std::size_t>(row)].row(),
                         static_cast<int>(next.indexOf(before.at(row)))); // -1: it has gone
        }
        QCOMPARE(resets.size(), 0);
    }

    void runsAreRemovedAndInsertedAtOnce()
    {
        Letters model;
        model.show(QStringLiteral("abcdef"));
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.show(QStringLiteral("axyzef"));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(moved.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMergedRows)
#include "tst_mergedrows.moc"
