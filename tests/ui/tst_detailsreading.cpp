// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the details closely, by keyboard, too: what is copied, every rule's grade and time, what
// scrolls.
#include "tests/support/samplesnapshot.h"
#include "ui/details/detailspanel.h"
#include "ui/details/evidenceline.h"
#include "ui/details/facttext.h"
#include "ui/details/foldheading.h"
#include "ui/details/pill.h"
#include "ui/format.h"
#include "ui/metatypes.h"
#include "ui/processes/processtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readingarea.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace proctor;
using namespace std::chrono_literals;

namespace {

const std::string program = "/srv/release-2026/deeply-nested/some\u00A0folder/python3.12-debug";

/// Every judgement made anew and read \p later, all else as it was.
SnapshotPtr judgedAgain(const Snapshot &snapshot, std::chrono::seconds later)
{
    return nextTick(snapshot, [later](Snapshot &s) {
        for (ProcessRow &row : s.rows) {
            auto again = std::make_shared<Judgement>(*row.judgement);
            for (Evidence &item : again->evidence)
                item.readAt += later;
            row.judgement = std::shared_ptr<const Judgement>(std::move(again));
        }
    });
}

} // namespace

class TestDetailsReading : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase()
    {
        registerMetaTypes();
        applyTheme(*qApp, Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<MainWindow>(
            MainWindow::Options{{}, false, m_folder.filePath(QStringLiteral("audit.db")), {}, {}});
        m_window->resize(1360, 860);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        show(nextTick(*mockupSnapshot(), [](Snapshot &s) {
            for (ProcessRow &row : s.rows) {
                auto identity = std::make_shared<ProcessIdentity>(*row.identity);
                identity->exe = program;
                row.identity = std::move(identity);
            }
        }));
        table()->select(sampleKey(4312));
        QGuiApplication::clipboard()->setText(before);
    }
    void cleanup() { m_window.reset(); }

    void whatIsCopiedIsTheValue()
    {
        unfold("Identity");
        FactText *value = fact("Program");
        QTRY_VERIFY(value->isVisible());
        value->setFocus(Qt::TabFocusReason);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().toStdString(), program);
        QAccessibleTextInterface *said =
            QAccessible::queryAccessibleInterface(value)->textInterface();
        QCOMPARE(said->text(0, said->characterCount()).toStdString(), program);
    }

    void momentsAreOfOneKind()
    {
        unfold("Identity");
        QTRY_VERIFY(fact("Registered")->isVisible());
        QCOMPARE(fact("Registered")->toPlainText().size(), fact("Started")->toPlainText().size());
        QVERIFY(!fact("Registered")->toPlainText().contains(u'T'));
    }

    void longValuesBreakAndAreWhollyShown()
    {
        unfold("Identity");
        FactText *value = fact("Program");
        QTRY_VERIFY(value->height() > 1.5 * fact("User")->height());
        QTRY_COMPARE(value->height(), qCeil(value->document()->size().height()));
        QVERIFY(value->document()->idealWidth() <= value->viewport()->width());
    }

    void valuesStandBesideTheirNamesFromTheRight()
    {
        FactText value;
        value.setLayoutDirection(Qt::RightToLeft);
        value.resize(200, 20);
        value.setValue(QStringLiteral("/dev"));
        value.show();
        QTRY_VERIFY(value.cursorRect().left() > value.viewport()->width() / 2);
    }

    void whatIsMarkedStaysWhileTheValueDoes()
    {
        FactText value;
        const QString path = QString::fromStdString(program); // with a no-break space
        value.setValue(path);
        value.selectAll();
        value.setValue(path);
        QCOMPARE(value.textCursor().selectedText().size(), path.size());
    }

    void spaceStaysTheWindows()
    {
        unfold("Identity");
        fact("Boot")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        const auto banners = m_window->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(QStringLiteral("Paused"));
        }));
    }

    void tabStopsAtLongValuesOnly()
    {
        unfold("Identity");
        QVERIFY(fact("Program")->focusPolicy() & Qt::TabFocus);
        QVERIFY(fact("Boot")->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(fact("User")->focusPolicy() & Qt::TabFocus));
        QVERIFY(!(fact("Start tick")->focusPolicy() & Qt::TabFocus));
        fact("Boot")->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(fact("Boot")->textCursor().selectedText(), fact("Boot")->toPlainText().left(1));
    }

    void linesOfFactsAreUsedAgain()
    {
        FactText *value = fact("Program");
        table()->select(sampleKey(6003));
        QCOMPARE(fact("Program"), value);
        table()->select(sampleKey(5120)); // has no record: other lines
        QCOMPARE(fact("Start tick")->toPlainText(), QString::number(sampleKey(5120).startTicks));
    }

    void markedWordsAreCopiedBeforeRows()
    {
        const auto labels = panel()->findChildren<QLabel *>();
        const auto name = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("PID 4312"));
        });
        QVERIFY(name != labels.end());
        QTest::mouseDClick(*name, Qt::LeftButton, {}, QPoint(6, (*name)->height() / 2));
        QVERIFY((*name)->hasSelectedText());
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), (*name)->selectedText());
        table()->setFocus();
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(clipboard().contains(QStringLiteral("pool-3\t4312\t")), "rows again");
    }

    void hiddenRowsAndDetailsAreLeftAlone_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("health") << int(Qt::Key_2);
        QTest::newRow("audit") << int(Qt::Key_3);
        QTest::newRow("settings") << int(Qt::Key_Comma);
    }
    void hiddenRowsAndDetailsAreLeftAlone()
    {
        QFETCH(int, page);
        key(static_cast<Qt::Key>(page), Qt::ControlModifier);
        QVERIFY(!table()->isVisible());
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), before);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(clipboard(), before);
        key(Qt::Key_Return, Qt::AltModifier);
        key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(panel()->isVisible());
    }

    void everyRuleHasItsGradeWordsAndTime()
    {
        QVERIFY2(!line(QStringLiteral("Not detached")), "made once somebody wants to see it");
        unfold("Vetoes");
        const QString read = QStringLiteral("Read 12:04:30");
        for (const char *title : {"Owner has exited", "Not detached", "In no container",
                                  "Does its fingerprint agree?"}) {
            const EvidenceLine *found = line(QString::fromLatin1(title));
            QVERIFY2(found, title);
            QTRY_VERIFY2(found->isVisible(), title);
            QTRY_VERIFY2(found->findChild<Pill *>()->isVisible(), title);
            QCOMPARE(found->toolTip(), read);
            QVERIFY(found->accessibleDescription().endsWith(read));
        }
        QCOMPARE(line(QStringLiteral("Not detached"))->accessibleName(),
                 QStringLiteral("Not detached: veto"));
        QVERIFY(line(QStringLiteral("Does its fingerprint agree?"))
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("Fingerprint unknown, environment wiped")));
    }

    void linesOfRulesAreUsedAgain()
    {
        unfold("Vetoes");
        QList<QPointer<EvidenceLine>> lines;
        for (EvidenceLine *line : panel()->findChildren<EvidenceLine *>())
            lines.append(line);
        QVERIFY(!lines.isEmpty());
        show(judgedAgain(*m_snapshot, 5s));
        for (const auto &line : lines) {
            QVERIFY(line);
            QCOMPARE(line->toolTip(), QStringLiteral("Read 12:04:35"));
        }
    }

    void foldedAgainNothingIsMadeBelow()
    {
        unfold("Vetoes");
        QTest::keyClick(heading("Vetoes"), Qt::Key_Space);
        table()->select(sampleKey(6003));
        table()->select(sampleKey(4313));
        QTest::keyClick(heading("Vetoes"), Qt::Key_Space);
        QVERIFY(line(QStringLiteral("Not detached")));
    }

    void keysScrollTheDetails()
    {
        m_window->resize(1360, 600);
        auto *area = panel()->findChild<ReadingArea *>();
        QScrollBar *bar = area->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QWidget *closer = panel()->findChild<QToolButton *>(QStringLiteral("closeDetails"));
        closer->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Tab);
        QVERIFY(area->hasFocus());
        QVERIFY(!area->accessibleName().isEmpty());
        const QImage seen = area->viewport()->grab().toImage();
        QCOMPARE(seen.pixelColor(1, seen.height() / 2), Theme::of(area->palette()).accent);
        key(Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        const int page = bar->value();
        key(Qt::Key_Down);
        QVERIFY(bar->value() > page || page == bar->maximum());
        key(Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        key(Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
    }

    void whatDoesNotScrollIsNoStop()
    {
        m_window->resize(1360, 1400);
        auto *area = panel()->findChild<ReadingArea *>();
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        QTRY_COMPARE(area->focusPolicy(), Qt::NoFocus);
    }

  private:
    void show(const SnapshotPtr &snapshot)
    {
        m_snapshot = snapshot;
        m_window->showSnapshot(snapshot);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = m_window->focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), key, modifiers);
    }
    QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    DetailsPanel *panel() const { return m_window->findChild<DetailsPanel *>(); }
    ProcessTable *table() const { return m_window->findChild<ProcessTable *>(); }
    FactText *fact(const char *name) const
    {
        for (FactText *fact : panel()->findChildren<FactText *>())
            if (fact->accessibleName() == QString::fromLatin1(name))
                return fact;
        return nullptr;
    }
    EvidenceLine *line(const QString &title) const
    {
        for (EvidenceLine *line : panel()->findChildren<EvidenceLine *>())
            if (line->accessibleName().startsWith(title))
                return line;
        return nullptr;
    }
    FoldHeading *heading(const char *title) const
    {
        for (FoldHeading *heading : panel()->findChildren<FoldHeading *>())
            if (heading->text() == QString::fromLatin1(title))
                return heading;
        return nullptr;
    }
    void unfold(const char *title) const { QTest::keyClick(heading(title), Qt::Key_Space); }

    const QString before = QStringLiteral("was there before");
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    SnapshotPtr m_snapshot;
};

QTEST_MAIN(TestDetailsReading)
#include "tst_detailsreading.moc"
