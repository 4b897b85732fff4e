// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line tells what Proctor itself costs, as the core measured it, and claims nothing
// before that.
#include "tests/support/samplesnapshot.h"
#include "ui/theme/theme.h"
#include "ui/window/statusline.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject {
    Q_OBJECT

    /// What can be read, from one end to the other.
    static QStringList said(const StatusLine &line)
    {
        QStringList words;
        for (const QLabel *label : line.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        return words;
    }
    static SnapshotPtr costing(std::optional<double> cpu, std::uint64_t rss)
    {
        return nextTick(*mockupSnapshot(), [=](Snapshot &s) {
            s.ownCpuPercent = cpu;
            s.ownRssBytes = rss;
        });
    }

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }

    void itsOwnCpuAndMemoryAreShown()
    {
        StatusLine line({});
        line.resize(1360, line.height());
        line.show();
        line.showSnapshot(*costing(0.24, 58'000'000));
        QVERIFY2(said(line).contains(u"Proctor 0.2 % CPU, 58 MB"_s),
                 qPrintable(said(line).join(u'|')));
        line.showSnapshot(*costing(13.0, 1'500'000'000));
        QVERIFY2(said(line).contains(u"Proctor 13.0 % CPU, 1.5 GB"_s),
                 qPrintable(said(line).join(u'|')));
    }

    void beforeTheSecondScanTheCpuIsNotKnown()
    {
        StatusLine line({});
        line.resize(1360, line.height());
        line.show();
        line.showSnapshot(*costing({}, 58'000'000));
        QVERIFY2(said(line).contains(u"Proctor 58 MB"_s), qPrintable(said(line).join(u'|')));
    }

    void beforeTheFirstScanNothingIsClaimed()
    {
        StatusLine line({});
        line.resize(1360, line.height());
        line.show();
        QCOMPARE(said(line), (QStringList{u"Not scanned yet"_s, u"0 selected"_s}));
        line.showRows(17, 17, 1);
        line.showSnapshot(*mockupSnapshot());
        QVERIFY(said(line).contains(u"17 tracked"_s));
        QVERIFY(said(line).contains(u"Scan 3.1 ms"_s));
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
