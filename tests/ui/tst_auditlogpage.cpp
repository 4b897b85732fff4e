// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page on a real log: what it shows while there is none, one, more, and a damaged one.
#include "core/history/auditlog.h"
#include "tests/support/samplelog.h"
#include "tests/support/samplesnapshot.h"
#include "ui/audit/auditlogpage.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/auditwords.h"
#include "ui/details/evidencelist.h"
#include "ui/theme/theme.h"
#include "ui/window/banner.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace proctor;

class TestAuditLogPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("state/audit.db")).toStdString();
    }
    void cleanup()
    {
        m_page.reset();
        m_folder.reset();
    }

    void saysThatNothingIsRecordedAndLooksAgain()
    {
        open();
        QTRY_VERIFY(says(QStringLiteral("Nothing recorded yet")));
        QVERIFY(!button("auditExport")->isEnabled());
        writeLog(m_path, sampleLog());
        m_page->refresh();
        QTRY_COMPARE(rows(), 11);
        QVERIFY(table()->isVisible());
    }

    void whatIsRecordedLaterJoinsAndTheChoiceStays()
    {
        writeLog(m_path, sampleLog());
        open();
        QTRY_COMPARE(rows(), 11);
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(5, 0));
        QVERIFY(says(QStringLiteral("Ended by KILL")));
        QTRY_VERIFY(says(QStringLiteral("about to send")));
        QVERIFY(says(QStringLiteral("--slot 3")));
        writeLog(m_path, sampleEnding(4400, "late-1"));
        m_page->refresh();
        QTRY_COMPARE(rows(), 12);
        QCOMPARE(table()->currentIndex().row(), 6);
        QVERIFY(says(QStringLiteral("Ended by KILL")));
    }

    void evidenceGoesBelowWhatWasRecordedWhereThatIsNarrow()
    {
        writeLog(m_path, sampleLog());
        open();
        QTRY_COMPARE(rows(), 11);
        table()->setCurrentIndex(table()->model()->index(5, 0));
        QTRY_VERIFY(says(QStringLiteral("Why was this an orphan?")));
        auto *evidence = m_page->findChild<EvidenceList *>();
        for (const int width : {1200, 560, 1200}) {
            m_page->resize(width, 600);
            QApplication::processEvents(); // layouts
            QVERIFY(evidence->isVisible());
            const int left = evidence->mapTo(m_page.get(), QPoint()).x();
            QCOMPARE(left > width / 2, width == 1200);
            QVERIFY(left + evidence->width() <= width);
        }
    }

    void theFilterIsTypedAndClearedByEscape()
    {
        writeLog(m_path, sampleLog());
        open();
        QTRY_COMPARE(rows(), 11);
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("auditFilter"));
        QTest::keyClicks(filter, QStringLiteral("refused"));
        QCOMPARE(rows(), 1);
        QVERIFY(says(QStringLiteral("1 of 11 lines")));
        QTest::keyClicks(filter, QStringLiteral(" zebra"));
        QVERIFY(says(QStringLiteral("Nothing matches “refused zebra”")));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(rows(), 11);
    }

    /// Two processes that had one pid after the other, and others in whose lines its digits occur.
    void onlyOneProcessIsShownByItsKey()
    {
        const auto [earlier, later] = writeTwoBearers(431);
        open();
        QTRY_COMPARE(rows(), 13);
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("auditFilter"));
        QTest::keyClicks(filter, QStringLiteral("431"));
        QVERIFY(rows() > 2); // so it is no way to find one process
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("ended"));
        m_page->showOnly(later, WallTime(std::chrono::seconds(0)));
        QCOMPARE(rows(), 1);
        QCOMPARE(workerAt(0), QStringLiteral("later"));
        QCOMPARE(filter->text(), QStringLiteral("ended"));
        QCOMPARE(only()->accessibleName(), QStringLiteral("Only PID 431, started ") +
                                               auditTime(WallTime(std::chrono::seconds(0))));
        QVERIFY(says(QStringLiteral("1 of 13 lines")));
        m_page->showOnly(earlier, std::nullopt);
        QCOMPARE(rows(), 1);
        QCOMPARE(workerAt(0), QStringLiteral("earlier"));
        QVERIFY(says(QStringLiteral("Only PID 431")));
        QVERIFY(!says(QStringLiteral("started")));
    }

    void whatIsRecordedLaterOfOthersStaysAway()
    {
        const auto [earlier, later] = writeTwoBearers(431);
        open();
        QTRY_COMPARE(rows(), 13);
        m_page->showOnly(earlier, std::nullopt);
        writeLog(m_path, sampleEnding(4310, "late-1"));
        m_page->refresh();
        QTRY_VERIFY(says(QStringLiteral("1 of 14 lines")));
        QCOMPARE(workerAt(0), QStringLiteral("earlier"));
    }

    void allAreShownAgain_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("the button, reached by Tab") << false;
        QTest::newRow("Esc in the table") << true;
    }
    void allAreShownAgain()
    {
        QFETCH(const bool, byEscape);
        const auto [earlier, later] = writeTwoBearers(431);
        open();
        QTRY_COMPARE(rows(), 13);
        m_page->showOnly(earlier, std::nullopt);
        if (byEscape) {
            table()->setFocus();
            QTest::keyClick(table(), Qt::Key_Escape);
        } else {
            auto *all = only()->findChild<QPushButton *>();
            m_page->findChild<QLineEdit *>(QStringLiteral("auditFilter"))->setFocus();
            for (int i = 0; i < 9 && !all->hasFocus(); ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(all->hasFocus());
            QCOMPARE(all->text(), QStringLiteral("Show all"));
            QTest::keyClick(all, Qt::Key_Space);
        }
        QCOMPARE(rows(), 13);
        QVERIFY(!only()->isVisible());
        QVERIFY(table()->hasFocus());
    }

    void whyNothingOfAProcessIsShown()
    {
        const auto [earlier, later] = writeTwoBearers(431);
        open();
        QTRY_COMPARE(rows(), 13);
        m_page->showOnly(sampleKey(43), std::nullopt);
        QVERIFY(says(QStringLiteral("Nothing is recorded of PID 43")));
        QVERIFY(only()->isVisible());
        m_page->showOnly(earlier, std::nullopt);
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("auditFilter"));
        QTest::keyClicks(filter, QStringLiteral("zebra"));
        QVERIFY(says(QStringLiteral("Nothing of PID 431 matches “zebra”")));
        QTest::mouseClick(button("clearFilter"), Qt::LeftButton);
        QCOMPARE(rows(), 1);
    }

    void theTableIsReachedAndReadByKeyboard()
    {
        writeLog(m_path, sampleLog());
        open();
        QTRY_COMPARE(rows(), 11);
        auto *filter = m_page->findChild<QLineEdit *>(QStringLiteral("auditFilter"));
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Down);
        const QString spoken = table()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("PID")) || spoken.contains(QStringLiteral("Note")),
                 qPrintable(spoken));
        QVERIFY(!table()->accessibleName().isEmpty());
        m_page->copyChosen();
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            table()->currentIndex().siblingAtColumn(AuditModel::BatchId).data().toString()));
    }

    void whatIsShownIsExported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("out.csv");
        QTest::newRow("json") << QStringLiteral("out.json");
    }
    void whatIsShownIsExported()
    {
        QFETCH(const QString, name);
        writeLog(m_path, sampleLog());
        open();
        QTRY_COMPARE(rows(), 11);
        m_page->findChild<QLineEdit *>(QStringLiteral("auditFilter"))
            ->setText(QStringLiteral("pool-4"));
        button("auditExport")->click();
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(m_folder->filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("pool-4"));
        QVERIFY(content.contains("ended-by-kill"));
        QVERIFY(!content.contains("pool-3"));
        QCOMPARE(content.startsWith('{'), name.endsWith(QStringLiteral("json")));
    }

    void aDamagedLogIsSaidInTheCoresWords()
    {
        writeLog(m_path, {});
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("this is no database, whatever its name says");
        file.close();
        open();
        QTRY_VERIFY(says(QStringLiteral("The audit log cannot be read")));
        QVERIFY(says(QString::fromStdString(m_path)));
        QVERIFY(QFile::remove(QString::fromStdString(m_path)));
        for (const char *beside : {"-wal", "-shm"})
            QFile::remove(QString::fromStdString(m_path + beside));
        writeLog(m_path, sampleLog());
        QTest::mouseClick(button("clearFilter"), Qt::LeftButton); // "Try again"
        QTRY_COMPARE(rows(), 11);
    }

    void aLogOfANewerProctorIsLeftAlone()
    {
        writeLog(m_path, sampleLog());
        {
            QFile file(QString::fromStdString(m_path));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(63)); // user_version, https://www.sqlite.org/fileformat.html
            file.write("\x63");
        }
        open();
        QTRY_VERIFY(says(QStringLiteral("The audit log cannot be read")));
        QVERIFY(says(QStringLiteral("newer")));
    }

    void withoutAFolderItSaysWhatToSet()
    {
        m_path.clear();
        open();
        QTRY_VERIFY(says(QStringLiteral("XDG_STATE_HOME")));
    }

    void aNarrowPageKeepsTheCommandLine()
    {
        writeLog(m_path, sampleLog());
        open();
        QTRY_COMPARE(rows(), 11);
        m_page->resize(880, 700);
        QVERIFY(table()->columnWidth(AuditModel::Command) >= 150);
        QVERIFY(table()->isColumnHidden(AuditModel::BatchId));
        m_page->resize(1500, 700);
        QVERIFY(!table()->isColumnHidden(AuditModel::BatchId));
    }

  private:
    void open()
    {
        m_page = std::make_unique<AuditLogPage>(m_path);
        m_page->resize(1288, 712);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
    }
    QTableView *table() const
    {
        return m_page->findChild<QTableView *>(QStringLiteral("auditTable"));
    }
    int rows() const { return table()->model()->rowCount(); }
    QString workerAt(int row) const
    {
        return table()->model()->index(row, AuditModel::Worker).data().toString();
    }
    Banner *only() const { return m_page->findChild<Banner *>(QStringLiteral("auditOnly")); }
    /// The sample's log, and two more lines: of each of the processes that had \p pid.
    std::pair<ProcessKey, ProcessKey> writeTwoBearers(pid_t pid) const
    {
        writeLog(m_path, sampleLog());
        writeLog(m_path, sampleEnding(pid, "earlier"));
        std::vector<AuditEntry> again = sampleEnding(pid, "later");
        ProcessKey later = sampleKey(pid);
        later.startTicks += 100;
        for (AuditEntry &entry : again)
            if (entry.target)
                entry.target = later;
        writeLog(m_path, again);
        return {sampleKey(pid), later};
    }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<AuditLogPage> m_page;
};

QTEST_MAIN(TestAuditLogPage)
#include "tst_auditlogpage.moc"
