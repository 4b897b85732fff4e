// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the window's foot: parts that have nothing to say take no room, and where room is
// short whole parts go instead of running into each other.
#include "tests/support/samplesnapshot.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/statusline.h"

#include <QtTest/QTest>
#include <QtWidgets/QLayout>

using namespace proctor;

class TestStatusLine : public QObject {
    Q_OBJECT

  private:
    template <typename Widget>
    static QList<Widget *> shown(const StatusLine &status)
    {
        QList<Widget *> out;
        for (auto *widget : status.findChildren<Widget *>())
            if (widget->isVisible())
                out.append(widget);
        return out;
    }

  private Q_SLOTS:
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
