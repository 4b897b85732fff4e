// SPDX-License-Identifier: GPL-3.0-or-later
// The settings by clicks and keys: what is chosen counts at once, is in the file, and is there
// again when the window is opened again; what is wrong in the file is said with its line.
#include "tests/support/samplesnapshot.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/metatypes.h"
#include "ui/processes/processespage.h"
#include "ui/processes/processtable.h"
#include "ui/settings/settingspage.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <numeric>

using namespace proctor;

class TestSettingsPage : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keyAndRailOpenThePage();
    void lookChangesAtOnceAndIsRemembered();
    void systemLookComesBackAfterDark();
    void highContrastChangesAtOnceAndIsRemembered();
    void languageIsRemembered();
    void numbersAreRemembered();
    void detailsHideAtOnceAndStayHidden();
    void keyboardAloneReachesEverySetting();
    void everySettingHasAName();
    void graceIsAskedForByTheDialog();
    void withoutGraceTheProfilesDecide();
    void wrongValueIsSaidInTheWindowAndStays();
    void mendedFileIsReadAgainByThePage();
    void fileThatIsNoTomlIsNotOverwrittenAndSaysSo();
    void unknownKeysAreNamed();
    void detectionListsProfilesAndWhereTheyAreFrom();
    void whatAProfileMatchesCanBeCopied();
    void detectionPreviewsWhatFits();
    void fittingProcessesKeepTheReadersPlace();
    void detectionSaysWhatAnotherProfileTakesFirst();
    void detectionSaysWhatIsWrongInAFile();

  private:
    void open();
    void openPage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(page()->isVisible());
    }
    void openTab(const char *name) { click(find<QAbstractButton>(name)); }
    static void click(QAbstractButton *button)
    {
        QVERIFY(button && button->isVisible());
        // On its words or box, not in the empty middle of a wide one.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    SettingsPage *page() const { return m_window->findChild<SettingsPage *>(); }
    QString path() const { return m_folder->filePath(QStringLiteral("proctor/settings.toml")); }
    void put(const QString &name, const QByteArray &bytes) const;
    QByteArray content() const;
    void choose(const QString &profile) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsPage::initTestCase()
{
    registerMetaTypes();
    applyTheme(*qApp, Appearance::System);
}

void TestSettingsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    open();
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    applyTheme(*qApp, Appearance::System);
}

void TestSettingsPage::open()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Options{{}, false, {}, path()});
    m_window->resize(1360, 860);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->showSnapshot(mockupSnapshot());
}

void TestSettingsPage::put(const QString &name, const QByteArray &bytes) const
{
    const QString file = m_folder->filePath(QStringLiteral("proctor/") + name);
    QVERIFY(QDir().mkpath(file.section(u'/', 0, -2)));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray TestSettingsPage::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

void TestSettingsPage::choose(const QString &profile) const
{
    auto *list = find<QTableView>("profiles");
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == profile)
            return list->setCurrentIndex(list->model()->index(row, 0));
    QFAIL(qPrintable(profile + QStringLiteral(" is not listed")));
}

void TestSettingsPage::keyAndRailOpenThePage()
{
    QVERIFY(!page()->isVisible());
    openPage();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page()->isVisible());
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("Settings"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(page()->isVisible());
    QCOMPARE(content(), QByteArray("none")); // looking changes nothing
}

void TestSettingsPage::lookChangesAtOnceAndIsRemembered()
{
    openPage();
    click(find<QRadioButton>("look-dark"));
    QVERIFY(Theme::of(QApplication::palette()).dark);
    QCoreApplication::processEvents(); // widgets hear of it by an event
    QVERIFY(Theme::of(page()->palette()).dark);
    QVERIFY(content().contains("look = \"dark\""));
    open();
    openPage();
    QVERIFY(find<QRadioButton>("look-dark")->isChecked());
}

void TestSettingsPage::systemLookComesBackAfterDark()
{
    const bool before = Theme::of(QApplication::palette()).dark;
    openPage();
    click(find<QRadioButton>(before ? "look-light" : "look-dark"));
    QVERIFY(Theme::of(QApplication::palette()).dark != before);
    click(find<QRadioButton>("look-system"));
    QCOMPARE(Theme::of(QApplication::palette()).dark, before);
    QVERIFY(content().contains("look = \"system\""));
}

void TestSettingsPage::highContrastChangesAtOnceAndIsRemembered()
{
    const bool dark = Theme::of(QApplication::palette()).dark;
    openPage();
    click(find<QCheckBox>("highContrast"));
    QVERIFY(Theme::of(QApplication::palette()).highContrast);
    QCOMPARE(Theme::of(QApplication::palette()).dark, dark);
    click(find<QRadioButton>("look-dark"));
    QCoreApplication::processEvents(); // widgets hear of it by an event
    QVERIFY(Theme::of(page()->palette()).dark && Theme::of(page()->palette()).highContrast);
    QVERIFY(content().contains("high_contrast = true"));
    open();
    openPage();
    click(find<QCheckBox>("highContrast"));
    QVERIFY(!Theme::of(QApplication::palette()).highContrast);
    QVERIFY(content().contains("high_contrast = false"));
}

void TestSettingsPage::languageIsRemembered()
{
    openPage();
    auto *language = find<QComboBox>("language");
    QCOMPARE(language->count(), 7);
    language->setFocus();
    QTest::keyClicks(language, QStringLiteral("Fran"));
    QCOMPARE(language->currentText(), QStringLiteral("Français"));
    QVERIFY(content().contains("language = \"fr\""));
    open();
    openPage();
    QCOMPARE(find<QComboBox>("language")->currentText(), QStringLiteral("Français"));
}

void TestSettingsPage::numbersAreRemembered()
{
    openPage();
    openTab("settingsTable");
    for (const auto &[name, digits] :
         {std::pair{"scanInterval", "15"}, std::pair{"holdOrder", "30"}}) {
        auto *box = find<QSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::fromLatin1(digits));
        QTest::keyClick(box, Qt::Key_Return);
    }
    openTab("settingsCleanup");
    find<QSpinBox>("grace")->setFocus();
    QTest::keyClick(find<QSpinBox>("grace"), Qt::Key_Up);
    QCOMPARE(content(), QByteArray("# Proctor's settings: see proctor-settings(5).\n"
                                   "\n[table]\nhold_order_s = 30\nscan_interval_s = 15\n"
                                   "\n[cleanup]\ngrace_s = 1\n"));
    open();
    QCOMPARE(find<QSpinBox>("scanInterval")->value(), 15);
    QCOMPARE(find<QSpinBox>("holdOrder")->value(), 30);
    QCOMPARE(find<QSpinBox>("grace")->value(), 1);
}

void TestSettingsPage::detailsHideAtOnceAndStayHidden()
{
    openPage();
    openTab("settingsTable");
    auto *details = find<QCheckBox>("details");
    details->setFocus();
    QTest::keyClick(details, Qt::Key_Space);
    QVERIFY(!m_window->findChild<ProcessesPage *>()->detailsVisible());
    QVERIFY(details->hasFocus());
    open();
    QVERIFY(!m_window->findChild<ProcessesPage *>()->detailsVisible());
}

void TestSettingsPage::keyboardAloneReachesEverySetting()
{
    openPage();
    QVERIFY(find<QAbstractButton>("settingsGeneral")->hasFocus());
    const auto reach = [this](const char *name) {
        const auto *wanted = find<QWidget>(name);
        for (int i = 0; i < 40 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    };
    QVERIFY(reach("language"));
    QVERIFY(reach("look-system"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(find<QRadioButton>("look-light")->isChecked());
    // The tabs are one stop; arrows go from one to the next and open it.
    QVERIFY(reach("settingsGeneral"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    for (const char *name : {"scanInterval", "holdOrder", "details", "settingsTable"})
        QVERIFY2(reach(name), name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(reach("grace"));
    QVERIFY(reach("settingsCleanup"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    for (const char *name : {"profiles", "profileMatches"})
        QVERIFY2(reach(name), name);
}

void TestSettingsPage::everySettingHasAName()
{
    for (const char *name : {"language", "scanInterval", "holdOrder", "details", "grace",
                             "profiles", "fitting", "profileMatches"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

void TestSettingsPage::graceIsAskedForByTheDialog()
{
    openPage();
    openTab("settingsCleanup");
    auto *grace = find<QSpinBox>("grace");
    grace->selectAll();
    QTest::keyClicks(grace, QStringLiteral("45"));
    QTest::keyClick(grace, Qt::Key_Return);
    const QSignalSpy plans(m_window.get(), &MainWindow::planRequested);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(plans.count(), 1);
    const auto request = plans.first().first().value<CleanupRequest>();
    QVERIFY(request.grace == std::chrono::seconds(45));
    QVERIFY(!request.orphans.empty());
}

void TestSettingsPage::withoutGraceTheProfilesDecide()
{
    const QSignalSpy plans(m_window.get(), &MainWindow::planRequested);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!plans.first().first().value<CleanupRequest>().grace);
}

void TestSettingsPage::wrongValueIsSaidInTheWindowAndStays()
{
    put(QStringLiteral("settings.toml"), "[general]\nlook = \"blue\" # !\n");
    open();
    auto *notice = find<Banner>("settingsNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(path() + QStringLiteral(":2: \"look\" must be one of ")));
    click(notice->findChild<QAbstractButton *>());
    QVERIFY(page()->isVisible());
    QVERIFY(!notice->isVisible()); // said by the page itself
    QVERIFY(find<Banner>("settingsProblems")->text().contains(path() + QStringLiteral(":2: ")));
    openTab("settingsTable");
    click(find<QCheckBox>("details"));
    QCOMPARE(content(), QByteArray("[general]\nlook = \"blue\" # !\n\n[table]\ndetails = false\n"));
}

void TestSettingsPage::mendedFileIsReadAgainByThePage()
{
    put(QStringLiteral("settings.toml"), "[table]\nhold_order_s = \"9\"\n");
    open();
    put(QStringLiteral("settings.toml"), "[table]\nhold_order_s = 9\n");
    openPage();
    QVERIFY(find<Banner>("settingsProblems")->isHidden());
    QCOMPARE(find<QSpinBox>("holdOrder")->value(), 9);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!find<Banner>("settingsNotice")->isVisible());
}

void TestSettingsPage::fileThatIsNoTomlIsNotOverwrittenAndSaysSo()
{
    put(QStringLiteral("settings.toml"), "Dear Proctor\n");
    open();
    openPage();
    click(find<QRadioButton>("look-dark"));
    QVERIFY(Theme::of(QApplication::palette()).dark);
    QCOMPARE(content(), QByteArray("Dear Proctor\n"));
    const QString said = find<Banner>("settingsProblems")->text();
    QVERIFY(said.startsWith(QStringLiteral("The change holds until Proctor is closed, but is not "
                                           "saved. ") +
                            path() + QStringLiteral(":1: no TOML: ")));
    QCOMPARE(said.count(u'\n'), 0); // once
    // Mended by somebody who has set something else, too: that stays.
    put(QStringLiteral("settings.toml"), "[table]\nhold_order_s = 9\n");
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    openPage();
    QVERIFY(find<QRadioButton>("look-dark")->isChecked());
    QCOMPARE(find<QSpinBox>("holdOrder")->value(), 9);
    openTab("settingsTable");
    click(find<QCheckBox>("details"));
    QVERIFY(content().contains("look = \"dark\"")); // what could not be saved before, too
    QVERIFY(content().contains("hold_order_s = 9"));
    QVERIFY(find<Banner>("settingsProblems")->isHidden());
}

void TestSettingsPage::unknownKeysAreNamed()
{
    put(QStringLiteral("settings.toml"), "[table]\ncolumns = 3\n");
    open();
    QVERIFY(!find<Banner>("settingsNotice")->isVisible());
    openPage();
    QVERIFY(find<Banner>("settingsUnknown")->text().contains(QStringLiteral("\"table.columns\"")));
}

void TestSettingsPage::detectionListsProfilesAndWhereTheyAreFrom()
{
    put(QStringLiteral("profiles/mine.toml"),
        "name = \"mine\"\ndescription = \"My bridges\"\n[[match]]\ninterpreters = [\"python*\"]\n"
        "programs = [\"my_bridge.py\"]\n");
    openPage();
    openTab("settingsDetection");
    auto *list = find<QTableView>("profiles");
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(list->model()->rowCount() > 30);
    choose(QStringLiteral("mine"));
    QCOMPARE(find<QLabel>("profileName")->text(), QStringLiteral("mine"));
    QCOMPARE(find<QLabel>("profileOrigin")->text(),
             m_folder->filePath(QStringLiteral("proctor/profiles/mine.toml")));
    QCOMPARE(find<QPlainTextEdit>("profileMatches")->toPlainText(),
             QStringLiteral("interpreters = [\"python*\"]\nprograms = [\"my_bridge.py\"]"));
    choose(QStringLiteral("celery"));
    QCOMPARE(find<QLabel>("profileOrigin")->text(), QStringLiteral("Built in"));
}

void TestSettingsPage::whatAProfileMatchesCanBeCopied()
{
    openPage();
    openTab("settingsDetection");
    choose(QStringLiteral("dspy-bridge"));
    auto *matches = find<QPlainTextEdit>("profileMatches");
    matches->setFocus();
    QTest::keyClick(matches, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(matches, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), matches->toPlainText());
}

void TestSettingsPage::detectionPreviewsWhatFits()
{
    m_window->showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.rows.clear();
        for (const pid_t pid : {71, 72}) {
            s.rows.push_back(makeRow(pid, Verdict::Orphan, "pool-1"));
            s.rows.back().matched = "dspy-bridge";
        }
    }));
    openPage();
    openTab("settingsDetection");
    choose(QStringLiteral("dspy-bridge"));
    auto *fitting = find<QTableView>("fitting");
    const QAbstractItemModelTester tester(fitting->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(fitting->model()->rowCount(), 2);
    QCOMPARE(fitting->model()->index(0, 0).data().toString(), QStringLiteral("Orphan"));
    QCOMPARE(fitting->model()->index(1, 1).data().toString(), QStringLiteral("72"));
    QCOMPARE(find<QTableView>("profiles")->currentIndex().siblingAtColumn(1).data().toString(),
             QStringLiteral("2"));
    // Live: the next tick knows one less.
    m_window->showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) { s.rows.clear(); }));
    QVERIFY(fitting->isHidden());
    QCOMPARE(find<QLabel>("fittingCount")->text(), QStringLiteral("No process matches it now"));
}

/// Processes come, go and change places: who reads the list stays where he is.
void TestSettingsPage::fittingProcessesKeepTheReadersPlace()
{
    const auto show = [this](const std::vector<pid_t> &pids) {
        m_window->showSnapshot(nextTick(*mockupSnapshot(), [&pids](Snapshot &s) {
            s.rows.clear();
            for (const pid_t pid : pids) {
                s.rows.push_back(makeRow(pid, Verdict::Orphan, "pool-1"));
                s.rows.back().matched = "dspy-bridge";
            }
        }));
    };
    std::vector<pid_t> pids(200);
    std::iota(pids.begin(), pids.end(), 1000);
    show(pids);
    openPage();
    openTab("settingsDetection");
    choose(QStringLiteral("dspy-bridge"));
    auto *fitting = find<QTableView>("fitting");
    const QAbstractItemModelTester tester(fitting->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto listed = [fitting] {
        std::vector<pid_t> out;
        for (int row = 0; row < fitting->model()->rowCount(); ++row)
            out.push_back(fitting->model()->index(row, 1).data().toInt());
        return out;
    };
    QCOMPARE(listed(), pids);
    QTRY_VERIFY(fitting->verticalScrollBar()->maximum() > 0); // it has got its place
    fitting->setCurrentIndex(fitting->model()->index(150, 0));
    const int scrolled = fitting->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    pids.erase(pids.begin() + 190, pids.begin() + 195);
    pids.insert(pids.begin() + 170, {5000, 5001});
    std::rotate(pids.begin() + 160, pids.begin() + 165, pids.begin() + 168);
    pids.push_back(5002);
    show(pids);
    QCOMPARE(listed(), pids);
    QCOMPARE(fitting->currentIndex().siblingAtColumn(1).data().toInt(), 1150);
    QCOMPARE(fitting->verticalScrollBar()->value(), scrolled);
    std::reverse(pids.begin(), pids.end());
    show(pids);
    QCOMPARE(listed(), pids);
    QCOMPARE(fitting->currentIndex().siblingAtColumn(1).data().toInt(), 1150);
}

void TestSettingsPage::detectionSaysWhatAnotherProfileTakesFirst()
{
    put(QStringLiteral("profiles/late.toml"),
        "name = \"late\"\nfallback = true\n[[match]]\ninterpreters = [\"python*\"]\n"
        "programs = [\"dspy_bridge.py\"]\n");
    m_window->showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.rows.erase(s.rows.begin() + 1, s.rows.end());
        s.rows.front().matched = "dspy-bridge";
    }));
    openPage();
    openTab("settingsDetection");
    choose(QStringLiteral("late"));
    auto *fitting = find<QTableView>("fitting");
    QCOMPARE(fitting->model()->rowCount(), 1);
    QVERIFY(fitting->model()->index(0, 2).data().toString().endsWith(
        QStringLiteral("(dspy-bridge is asked first)")));
    QCOMPARE(find<QTableView>("profiles")->currentIndex().siblingAtColumn(1).data().toString(),
             QStringLiteral("0"));
}

void TestSettingsPage::detectionSaysWhatIsWrongInAFile()
{
    put(QStringLiteral("profiles/wrong.toml"), "name = \"wrong\"\n\nmatch = 3\n");
    openPage();
    openTab("settingsDetection");
    QVERIFY(find<Banner>("profileProblems")->text().contains(QStringLiteral("wrong.toml:3")));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
