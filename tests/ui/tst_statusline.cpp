// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line tells what Proctor itself costs, as the core measured it, and claims nothing
// before that. Parts that have nothing to say take no room, and where room is short whole parts go
// instead of running into each other.
#include "tests/support/samplesnapshot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/statusline.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>

using namespace proctor;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject {
    Q_OBJECT

    template <typename Widget>
    static QList<Widget *> shown(const StatusLine &status)
    {
        QList<Widget *> out;
        for (auto *widget : status.findChildren<Widget *>())
            if (widget->isVisible())
                out.append(widget);
        return out;
    }
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

    void noLineStandsBesideNothing()
    {
        StatusLine status(QStringLiteral("/run/user/1000/proctor/workers"));
        status.resize(1200, status.height());
        status.show();
        QCOMPARE(shown<Hairline>(status).size(), 1); // between tracked and selected
        status.showSnapshot(*mockupSnapshot());
        QCOMPARE(shown<Hairline>(status).size(), 3);
    }

    void partsKeepApart_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1200, 800, 640, 560, 480, 400})
            QTest::addRow("%d", width) << width;
    }

    void partsKeepApart()
    {
        QFETCH(int, width);
        StatusLine status({});
        status.resize(width, status.height());
        status.show();
        status.showSnapshot(*mockupSnapshot());
        status.layout()->activate();
        QList<ToneLabel *> parts = shown<ToneLabel>(status);
        parts.removeIf([](const ToneLabel *part) { return part->text().isEmpty(); });
        for (const ToneLabel *one : parts) {
            QVERIFY2(one->width() >= one->minimumSizeHint().width() || one->width() >= 100,
                     qPrintable(one->text()));
            for (const ToneLabel *other : parts)
                QVERIFY2(one == other || one->geometry().right() + 8 <= other->x() ||
                             other->geometry().right() + 8 <= one->x(),
                         qPrintable(one->text() + u' ' + other->text()));
        }
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
