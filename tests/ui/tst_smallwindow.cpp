// SPDX-License-Identifier: GPL-3.0-or-later
// Windows as small as a 1920 × 1080 screen at 200 % and 300 % makes them: every control can be
// reached, nothing lies over anything else, and what gave its words up still says them. In the
// language of LC_ALL, see CMakeLists.txt.
#include "tests/support/samplecleanup.h"
#include "tests/support/samplesnapshot.h"
#include "tests/support/windowwords.h"
#include "tests/ui/sizes.h"
#include "ui/automatic/automaticdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/details/detailspanel.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/strip/tile.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

using namespace proctor;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    const QRect at(widget.mapTo(widget.window(), QPoint()), widget.size());
    return u"%1 \"%2\" at %3,%4 %5 × %6"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName())
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// Whole within everything it stands in. What a QScrollArea shows is scrolled to: there it need
/// only lie within what is scrolled.
bool canBeReached(const QWidget &control)
{
    const QWidget *inside = &control;
    for (QWidget *parent = control.parentWidget(); parent != nullptr;
         parent = parent->parentWidget()) {
        const auto *area = qobject_cast<QScrollArea *>(parent->parentWidget());
        const bool scrolled = area != nullptr && area->viewport() == parent;
        if (!scrolled &&
            !parent->rect().contains(QRect(inside->mapTo(parent, QPoint()), inside->size())))
            return false;
        if (scrolled)
            inside = area;
        if (parent->isWindow())
            break;
    }
    return true;
}

void addWidgets(const QLayout &layout, QList<QWidget *> &out)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr && item->widget()->isVisible() &&
            !item->widget()->size().isEmpty())
            out.append(item->widget());
        else if (item->layout() != nullptr)
            addWidgets(*item->layout(), out);
    }
}

/// What is wrong with \p window: empty when nothing is.
QString faults(const QWidget &window)
{
    QStringList out;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (isControl(*widget) && !canBeReached(*widget))
            out.append(u"out of reach: "_s + nameOf(*widget));
        if (widget->layout() == nullptr)
            continue;
        QList<QWidget *> parts;
        addWidgets(*widget->layout(), parts);
        for (qsizetype i = 0; i < parts.size(); ++i)
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                if (parts[i]->geometry().intersects(parts[j]->geometry()))
                    out.append(nameOf(*parts[i]) + u" lies over "_s + nameOf(*parts[j]));
    }
    return out.isEmpty() ? QString() : u'\n' + out.join(u'\n');
}

void settle()
{
    for (int round = 0; round < 4; ++round) // what wraps has its height only after a few
        QApplication::processEvents();
}

} // namespace

class TestSmallWindow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        loadWindowWords();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->showSnapshot(mockupSnapshot());
    }
    void cleanup() { m_window.reset(); }

    void everyPageFits_data() { sizes(); }
    void everyPageFits()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        settle();
        QCOMPARE(m_window->size(), size);
        QCOMPARE(faults(*m_window), QString());
        table()->select(sampleKey(4312));
        QTest::keyClick(table(), Qt::Key_Return); // the details
        settle();
        QVERIFY(m_window->findChild<DetailsPanel *>()->isVisible());
        QCOMPARE(faults(*m_window), QString());
        QTest::keyClick(m_window.get(), Qt::Key_Space); // a banner
        for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_Comma}) {
            QTest::keyClick(m_window.get(), page, Qt::ControlModifier);
            settle();
            QCOMPARE(faults(*m_window), QString());
        }
        for (const char *tab : {"settingsTable", "settingsCleanup", "settingsDetection"}) {
            button(tab)->click();
            settle();
            QCOMPARE(faults(*m_window), QString());
        }
    }

    /// The bottom line has most to say while automatic cleanup is on and the order is held.
    void bottomLineFits_data() { sizes(); }
    void bottomLineFits()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->showSnapshot(
            nextTick(*mockupSnapshot(), [](Snapshot &s) { s.automatic.mode = AutomaticMode::On; }));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->findChild<CleanupDialog *>());
        settle();
        QVERIFY(button("automaticChip")->isVisible());
        QCOMPARE(faults(*m_window), QString());
    }

    void firstRunFits_data() { sizes(); }
    void firstRunFits()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->showSnapshot(std::make_shared<const Snapshot>(emptySnapshot()));
        settle();
        QCOMPARE(faults(*m_window), QString());
    }

    void cleanupFits_data() { sizes(); }
    void cleanupFits()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        const SnapshotPtr many = manyOrphans(37); // their number is to be typed
        m_window->showSnapshot(many);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<CleanupDialog *>();
        QVERIFY(dialog);
        const PlanPtr plan = samplePlan(bulkRequest(*many), *many);
        dialog->showPlan(plan);
        settle();
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        QCOMPARE(faults(*dialog), QString());
        for (const char *name : {"cancel", "end", "exportPlan", "checkAgain", "typed"})
            QVERIFY2(isInSight(*dialog, name), name);
        dialog->findChild<QLineEdit *>(u"typed"_s)->setText(QString::number(plan->targets.size()));
        dialog->findChild<QAbstractButton *>(u"end"_s)->click();
        dialog->showReport(runningReport(*plan));
        settle();
        QCOMPARE(faults(*dialog), QString());
        dialog->showReport(finishedReport(*plan));
        settle();
        QCOMPARE(faults(*dialog), QString());
        QVERIFY(isInSight(*dialog, "stop"));
    }

    void automaticFits_data() { sizes(); }
    void automaticFits()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        button("automatic")->click();
        auto *dialog = m_window->findChild<AutomaticDialog *>();
        QVERIFY(dialog);
        settle();
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        QCOMPARE(faults(*dialog), QString());
        QVERIFY(isInSight(*dialog, "automaticDo"));
    }

    void buttonsKeepTheirNames()
    {
        m_window->resize(at300Percent);
        settle();
        QCOMPARE(button("pause")->text(), QString());
        QCOMPARE(button("pause")->accessibleName(), u"Pause"_s);
        QVERIFY(!button("pause")->toolTip().isEmpty());
        button("pause")->click();
        QVERIFY(m_window->paused());
        QCOMPARE(button("pause")->accessibleName(), u"Resume"_s);
        m_window->resize(1440, 900);
        settle();
        QCOMPARE(button("pause")->text(), u"Resume"_s);
        QCOMPARE(button("endSelected")->text(), u"End selected…"_s);
    }

    void tilesSayTheRestInToolTips()
    {
        const auto *tile = m_window->findChild<Tile *>();
        QCOMPARE(tile->texts().size(), std::size_t(3));
        QVERIFY(tile->toolTip().isEmpty());
        m_window->resize(at300Percent);
        settle();
        QCOMPARE(tile->texts().size(), std::size_t(2)); // number and word
        QVERIFY(tile->toolTip().contains(u"owners alive"_s));
    }

    void detailsComeWhenAskedFor()
    {
        auto *details = m_window->findChild<DetailsPanel *>();
        table()->select(sampleKey(4312));
        QVERIFY(details->isVisible());
        m_window->resize(at300Percent);
        settle();
        QVERIFY(!details->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(details->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(!details->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::AltModifier);
        m_window->resize(1440, 900);
        settle();
        QVERIFY(details->isVisible());
    }

  private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("200 %") << at200Percent;
        QTest::newRow("300 %") << at300Percent;
    }
    static bool isInSight(const QWidget &dialog, const char *name)
    {
        const auto *widget = dialog.findChild<QWidget *>(QString::fromLatin1(name));
        return widget != nullptr && widget->isVisible() &&
               dialog.rect().contains(QRect(widget->mapTo(&dialog, QPoint()), widget->size()));
    }
    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"
