// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles written, changed, switched and removed in the settings, by keys and clicks: problems at
// their line, the preview while one types, and nothing that was written goes without a question.
#include "core/base/endsignals.h"
#include "tests/support/samplesnapshot.h"
#include "ui/metatypes.h"
#include "ui/settings/profileeditor.h"
#include "ui/settings/profiletext.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <csignal>

using namespace proctor;

namespace {

const QByteArray shop = "# of the shop\n"
                        "name = \"shop\"\n"
                        "description = \"Shop\" # one line\n"
                        "\n"
                        "[[match]]\n"
                        "interpreters = [\"python*\"]\n"
                        "programs = [\"shop.py\"]\n";

} // namespace

class TestProfileEditor : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();

    void newProfileFromNothing();
    void problemsAreMarkedAtTheirLineAndEnterGoesThere();
    void savingWithProblemsIsRefusedInWords();
    void previewSaysWhatIsGainedAndLost();
    void previewSaysWhatChangesWithoutAGain();
    void previewFollowsSnapshotsAndStrangers();
    void switchedOffMatchesNothing();
    void aNameThatIsTakenIsAProblem();
    void aBuiltInProfileIsReplacedByACopy();
    void duplicateHasANameOfItsOwn();
    void everyOtherByteStays();
    void whatOthersWroteIsAskedAbout_data();
    void whatOthersWroteIsAskedAbout();
    void aFileThatWentCanBeSavedAgain();
    void whereNothingCanBeWrittenItSaysSo();
    void closingWithChangesAsks();
    void removedProfileComesBack();
    void whatWasRemovedComesBackAlsoAfterAnotherQuestion();
    void everyNewLineIsALine();
    void turnedOffAndOnAgain();
    void wrongFileIsOpenedAtItsLine();
    void insertWritesKeysWhereTheyBelong();
    void keyboardAloneReachesEverything();
    void withoutAFolderThereIsNothingToPress();
    void bytesThatCannotStayAreKeptBeside();
    void whatIsNoTextIsNotEdited();
    void aSignalEndsItWithoutAQuestion();

  private:
    void open(const QString &folder);
    void put(const QString &name, const QByteArray &bytes) const;
    QByteArray content(const QString &name) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void choose(const QString &profile) const;
    /// One snapshot of dspy bridges, and strangers that run shop.py.
    void showProcesses() const;

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    ProfileEditor *editor() const { return m_window->findChild<ProfileEditor *>(); }
    ProfileText *field() const { return m_window->findChild<ProfileText *>(); }
    QString said(const char *name) const { return find<QLabel>(name)->text(); }
    QAbstractItemModel *preview() const { return find<QTableView>("preview")->model(); }
    QStringList effects() const;
    void checked() const;
    void keys(const QString &text) const;
    /// Replaces the whole text by keys.
    void type(const QByteArray &text) const;
    void typeAtEnd(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestProfileEditor::initTestCase()
{
    registerMetaTypes();
    applyTheme(*qApp, Appearance::Light);
}

void TestProfileEditor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    open(m_folder->path());
}

void TestProfileEditor::cleanup()
{
    m_window.reset();
}

void TestProfileEditor::open(const QString &folder)
{
    MainWindow::Options options;
    options.profileFolder = folder.toStdString();
    m_window = std::make_unique<MainWindow>(options);
    m_window->resize(1360, 860);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    showProcesses();
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::mouseClick(find<QAbstractButton>("settingsDetection"), Qt::LeftButton);
}

void TestProfileEditor::put(const QString &name, const QByteArray &bytes) const
{
    QFile out(path(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    showProcesses(); // the page reads the folder again with a snapshot
}

QByteArray TestProfileEditor::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

void TestProfileEditor::choose(const QString &profile) const
{
    auto *list = find<QTableView>("profiles");
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == profile)
            return list->setCurrentIndex(list->model()->index(row, 0));
    QFAIL(qPrintable(profile + QStringLiteral(" is not listed")));
}

void TestProfileEditor::showProcesses() const
{
    m_window->showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.rows.clear();
        for (const pid_t pid : {71, 72}) {
            s.rows.push_back(makeRow(pid, Verdict::Active, "pool"));
            s.rows.back().matched = "dspy-bridge";
        }
    }));
    m_window->showStrangers(std::make_shared<const Strangers>(
        Strangers{{{81, 1, {"python3", "/srv/shop.py", "--token=hush"}, "/usr/bin/python3"},
                   {82, 2, {"python3", "/srv/shop.py", "--once"}, "/usr/bin/python3"}}}));
}

QStringList TestProfileEditor::effects() const
{
    QStringList out;
    for (int row = 0; row < preview()->rowCount(); ++row)
        out << preview()->index(row, 2).data().toString() + u' ' +
                   preview()->index(row, 0).data().toString();
    return out;
}

void TestProfileEditor::checked() const
{
    QSignalSpy spy(editor(), &ProfileEditor::checked);
    QVERIFY(spy.wait());
}

void TestProfileEditor::keys(const QString &text) const
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        QTest::keyClicks(field(), line);
        if (&line != &lines.last())
            QTest::keyClick(field(), Qt::Key_Return);
    }
}

void TestProfileEditor::type(const QByteArray &text) const
{
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    keys(QString::fromLatin1(text));
    checked();
}

void TestProfileEditor::typeAtEnd(const QString &text) const
{
    QTest::keyClick(field(), Qt::Key_End, Qt::ControlModifier);
    keys(text);
    checked();
}

void TestProfileEditor::newProfileFromNothing()
{
    click("newProfile");
    QVERIFY(editor() && editor()->isVisible());
    showProcesses();
    QTRY_VERIFY(field()->hasFocus());
    QByteArray wrong = shop;
    wrong.replace("description", "descripton");
    type(wrong);
    auto *problems = find<QListWidget>("textProblems");
    QVERIFY(problems->isVisible());
    QVERIFY(
        problems->item(0)->text().startsWith(QStringLiteral("Line 3: unknown key \"descripton\"")));
    QCOMPARE(said("previewTitle"), QStringLiteral("No preview"));

    type(shop);
    QVERIFY(problems->isHidden());
    QCOMPARE(said("textVerdict"), QStringLiteral("No problems"));
    QCOMPARE(effects(),
             (QStringList{QStringLiteral("81 + gained"), QStringLiteral("82 + gained")}));
    QVERIFY(said("editorPlace").endsWith(path(QStringLiteral("shop.toml"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("shop.toml")))); // typing saves nothing

    QTest::keyClick(field(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
    QVERIFY(said("editorState").startsWith(QStringLiteral("Saved.")));
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QCOMPARE(said("profileName"), QStringLiteral("shop")); // listed, and chosen
    QCOMPARE(said("profileOrigin"), path(QStringLiteral("shop.toml")));
}

void TestProfileEditor::problemsAreMarkedAtTheirLineAndEnterGoesThere()
{
    click("newProfile");
    type("name = \"shop\"\ncolour = 1\n\n[[match]]\nexecutables = []\n");
    QCOMPARE(said("textVerdict"), QStringLiteral("2 problems"));
    QList<int> tinted;
    for (const auto &selection : field()->extraSelections())
        tinted << selection.cursor.blockNumber() + 1;
    QCOMPARE(tinted, (QList<int>{2, 5}));
    auto *problems = find<QListWidget>("textProblems");
    QCOMPARE(problems->count(), 2);
    QTRY_VERIFY(problems->viewport()->rect().contains(problems->visualItemRect(problems->item(1))));
    problems->setFocus(Qt::TabFocusReason);
    QTest::keyClick(problems, Qt::Key_Down);
    QTest::keyClick(problems, Qt::Key_Return);
    QCOMPARE(field()->currentLine(), 5);
    QVERIFY(field()->hasFocus());
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualItemRect(problems->item(0)).center());
    QCOMPARE(field()->currentLine(), 2);
}

void TestProfileEditor::savingWithProblemsIsRefusedInWords()
{
    click("newProfile");
    type("name = \"shop\"\n\n[[match]]\nexecutables = [\"**\"]\n");
    click("saveProfile");
    QVERIFY(find<Banner>("editorFailure")->isVisible());
    QVERIFY(find<Banner>("editorFailure")->text().startsWith(QStringLiteral("Not saved")));
    QCOMPARE(field()->currentLine(), 4);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    // Mended and saved before the pause for reading is over.
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    keys(QStringLiteral("name='a'\nmatch={executables=['a']}"));
    QTest::keyClick(field(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(find<Banner>("editorFailure")->isHidden());
    QVERIFY(content(QStringLiteral("a.toml")).startsWith("name='a'"));
}

void TestProfileEditor::previewSaysWhatIsGainedAndLost()
{
    choose(QStringLiteral("dspy-bridge"));
    click("editProfile");
    QCOMPARE(effects(),
             (QStringList{QStringLiteral("71 = as now"), QStringLiteral("72 = as now")}));
    const QAbstractItemModelTester tester(preview(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_window->showStrangers(std::make_shared<const Strangers>(
        Strangers{{{81, 1, {"python3", "/srv/shop.py", "--token", "hush"}, "/usr/bin/python3"}}}));
    type("name = \"dspy-bridge\"\n[[match]]\ninterpreters = [\"python*\"]\n"
         "programs = [\"shop.py\"]\n");
    QCOMPARE(effects(), (QStringList{QStringLiteral("81 + gained"), QStringLiteral("71 − lost"),
                                     QStringLiteral("72 − lost")}));
    QCOMPARE(said("previewTitle"), QStringLiteral("1 processes would match"));
    QVERIFY(said("previewWords").contains(QStringLiteral("gain 1 and lose 2")));
    const QModelIndex gained = preview()->index(0, 3);
    QVERIFY(gained.data().toString().startsWith(QStringLiteral("python3 shop.py --token ")));
    QVERIFY(!gained.data().toString().contains(QStringLiteral("hush")));
    QVERIFY(!gained.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("hush")));
    QCOMPARE(preview()->index(0, 1).data().toString(), QStringLiteral("Not shown"));
    QCOMPARE(preview()->index(1, 1).data().toString(), QStringLiteral("Active"));
    typeAtEnd(QStringLiteral("environment = [\"SHOP\"]"));
    QCOMPARE(effects().first(), QStringLiteral("71 − lost"));
    QCOMPARE(effects().last(), QStringLiteral("81 ? perhaps"));
    QVERIFY(preview()->index(2, 3).data().toString().contains(QStringLiteral("not known here")));
}

void TestProfileEditor::previewSaysWhatChangesWithoutAGain()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("editProfile");
    m_window->showStrangers(std::make_shared<const Strangers>());
    const QString same = QStringLiteral("Which processes it recognises stays the same.");
    QCOMPARE(said("previewWords"), same);
    typeAtEnd(QStringLiteral("\n[cleanup]\nautomatic = \"proven\"\n"));
    QCOMPARE(said("previewWords"), same + QStringLiteral(" How they are ended, or kept, changes."));
    m_window->showStrangers(std::make_shared<const Strangers>(Strangers{{}, false}));
    QVERIFY(said("previewWords")
                .endsWith(QStringLiteral("Not all processes were looked at: there are too many.")));
    showProcesses();
    QCOMPARE(
        said("previewWords"),
        QStringLiteral("Saving it would gain 2 and lose 0 of what is running now. How they are "
                       "ended, or kept, changes."));
    type(shop + "environment = [\"SHOP\"]\n");
    QCOMPARE(said("previewWords"),
             QStringLiteral("As far as can be said here, which processes it recognises stays the "
                            "same. 2 of those below depend on their environment, which is not "
                            "known here."));
}

void TestProfileEditor::previewFollowsSnapshotsAndStrangers()
{
    const QSignalSpy asked(m_window.get(), &MainWindow::strangersRequested);
    click("newProfile");
    QCOMPARE(asked.count(), 1); // once it is open, not while nobody wants to know
    QCOMPARE(said("previewTitle"), QStringLiteral("Nothing running matches this profile now"));
    type(shop);
    showProcesses();
    QCOMPARE(effects().size(), 2);
    m_window->showStrangers(std::make_shared<const Strangers>());
    QCOMPARE(effects(), QStringList());
    QCOMPARE(said("previewTitle"), QStringLiteral("Nothing running matches this profile now"));
    m_window->showSnapshot(nextTick(*mockupSnapshot(), [](Snapshot &s) {
        s.rows.erase(s.rows.begin() + 1, s.rows.end());
        auto identity = std::make_shared<ProcessIdentity>();
        identity->cmdline = {"python3", "shop.py"};
        s.rows.front().identity = identity;
        s.rows.front().matched = "celery";
        s.steady += std::chrono::minutes(1);
    }));
    QCOMPARE(effects().size(), 1);
    QVERIFY(effects().first().endsWith(QStringLiteral("+ gained"))); // own ones are asked first
    QCOMPARE(asked.count(), 2);
    typeAtEnd(QStringLiteral("\n[cleanup]\nbulk = false\n"));
    QTest::keyClick(field(), Qt::Key_Home, Qt::ControlModifier);
    keys(QStringLiteral("fallback = true\n"));
    checked();
    QVERIFY(preview()->index(0, 3).data().toString().endsWith(
        QStringLiteral("(celery is asked first)")));
}

void TestProfileEditor::switchedOffMatchesNothing()
{
    choose(QStringLiteral("dspy-bridge"));
    click("editProfile");
    type("name = \"dspy-bridge\"\nenabled = false\n");
    QCOMPARE(said("previewTitle"), QStringLiteral("Switched off: it matches nothing"));
    QCOMPARE(effects(), (QStringList{QStringLiteral("71 − lost"), QStringLiteral("72 − lost")}));
}

void TestProfileEditor::aNameThatIsTakenIsAProblem()
{
    put(QStringLiteral("first.toml"), shop);
    click("newProfile");
    type(shop);
    auto *problems = find<QListWidget>("textProblems");
    QVERIFY(problems->item(0)->text().startsWith(QStringLiteral("Line 2: ")));
    QVERIFY(problems->item(0)->text().contains(path(QStringLiteral("first.toml"))));
    QByteArray hidden = shop;
    type(hidden.replace("\"shop\"", "\".shop\""));
    QVERIFY(problems->item(0)->text().contains(QStringLiteral("dot")));
    QByteArray other = shop;
    type(other.replace("\"shop\"", "\"two\""));
    put(QStringLiteral("two.toml"), "somebody was faster");
    click("saveProfile");
    QVERIFY(find<Banner>("editorFailure")->text().contains(path(QStringLiteral("two.toml"))));
    QCOMPARE(content(QStringLiteral("two.toml")), QByteArray("somebody was faster"));
}

void TestProfileEditor::aBuiltInProfileIsReplacedByACopy()
{
    choose(QStringLiteral("celery"));
    QCOMPARE(find<QPushButton>("editProfile")->text(), QStringLiteral("Edit a copy…"));
    QVERIFY(!find<QPushButton>("removeProfile")->isEnabled());
    auto *list = find<QTableView>("profiles");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(editor());
    QVERIFY(find<Banner>("editorNotice")->text().contains(QStringLiteral("built-in")));
    const QByteArray before = QByteArray::fromStdString(field()->bytes());
    QVERIFY(before.contains("name = \"celery\""));
    QTest::keyClick(field(), Qt::Key_Home, Qt::ControlModifier);
    keys(QStringLiteral("# ours\n"));
    click("saveProfile");
    QCOMPARE(content(QStringLiteral("celery.toml")), "# ours\n" + before);
    click("closeEditor");
    QTRY_VERIFY(!editor());
    QCOMPARE(said("profileOrigin"), path(QStringLiteral("celery.toml")));
    QCOMPARE(find<QPushButton>("editProfile")->text(), QStringLiteral("Edit…"));
}

void TestProfileEditor::duplicateHasANameOfItsOwn()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("duplicateProfile");
    QByteArray copy = shop;
    copy.replace("\"shop\"", "\"shop-copy\"");
    QCOMPARE(QByteArray::fromStdString(field()->bytes()), copy);
    click("saveProfile");
    QCOMPARE(content(QStringLiteral("shop-copy.toml")), copy);
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
}

void TestProfileEditor::everyOtherByteStays()
{
    QByteArray odd = "\xEF\xBB\xBF" + shop +
                     "# no\xC2\xA0"
                     "break, \xE2\x80\xA8 and a tab\t";
    odd.replace("\n", "\r\n");
    put(QStringLiteral("odd.toml"), odd);
    choose(QStringLiteral("shop"));
    click("editProfile");
    QCOMPARE(QByteArray::fromStdString(field()->bytes()), odd);
    typeAtEnd(QStringLiteral("\n#"));
    click("saveProfile");
    QCOMPARE(content(QStringLiteral("odd.toml")), odd + "\r\n#");
}

void TestProfileEditor::whatOthersWroteIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("keep editing") << QStringLiteral("stay");
    QTest::newRow("overwrite") << QStringLiteral("overwrite");
    QTest::newRow("reload") << QStringLiteral("reload");
}

void TestProfileEditor::whatOthersWroteIsAskedAbout()
{
    QFETCH(QString, answer);
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("editProfile");
    typeAtEnd(QStringLiteral("# ours"));
    put(QStringLiteral("shop.toml"), shop + "# theirs");
    click("saveProfile");
    auto *box = find<QMessageBox>("editorQuestion");
    QVERIFY(box && box->isVisible());
    QCOMPARE(content(QStringLiteral("shop.toml")), shop + "# theirs");
    QCOMPARE(box->defaultButton(), box->findChild<QPushButton *>(QStringLiteral("stay")));
    QTest::mouseClick(box->findChild<QPushButton *>(answer), Qt::LeftButton);
    QTRY_VERIFY(!find<QMessageBox>("editorQuestion"));
    QVERIFY(editor());
    const bool overwritten = answer == QStringLiteral("overwrite");
    const bool reloaded = answer == QStringLiteral("reload");
    QCOMPARE(content(QStringLiteral("shop.toml")), shop + (overwritten ? "# ours" : "# theirs"));
    QCOMPARE(QByteArray::fromStdString(field()->bytes()),
             shop + (reloaded ? "# theirs" : "# ours"));
    if (reloaded) { // from here on, it is what one edits
        typeAtEnd(QStringLiteral(" and ours"));
        click("saveProfile");
        QCOMPARE(content(QStringLiteral("shop.toml")), shop + "# theirs and ours");
    }
}

void TestProfileEditor::aFileThatWentCanBeSavedAgain()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("editProfile");
    typeAtEnd(QStringLiteral("#"));
    QVERIFY(QFile::remove(path(QStringLiteral("shop.toml"))));
    click("saveProfile");
    auto *box = find<QMessageBox>("editorQuestion");
    QVERIFY(box);
    QVERIFY(!box->findChild<QPushButton *>(QStringLiteral("reload")));
    QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("overwrite")), Qt::LeftButton);
    QCOMPARE(content(QStringLiteral("shop.toml")), shop + "#");
}

void TestProfileEditor::whereNothingCanBeWrittenItSaysSo()
{
    put(QStringLiteral("file"), "");
    open(path(QStringLiteral("file/profiles")));
    click("newProfile");
    type(shop);
    click("saveProfile");
    const QString words = find<Banner>("editorFailure")->text();
    QVERIFY(words.startsWith(QStringLiteral("Not saved: ")));
    QVERIFY(words.contains(path(QStringLiteral("file/profiles/shop.toml"))));
    QVERIFY(words.contains(QStringLiteral("part of its path is a file")));
    QCOMPARE(QByteArray::fromStdString(field()->bytes()), shop); // nothing typed is lost
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(find<QMessageBox>("editorQuestion"));
}

void TestProfileEditor::closingWithChangesAsks()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    const auto reopen = [this] {
        click("editProfile");
        typeAtEnd(QStringLiteral("# more"));
        editor()->close();
        auto *box = find<QMessageBox>("editorQuestion");
        QVERIFY(box && box->isVisible());
    };
    reopen();
    QTest::keyClick(find<QMessageBox>("editorQuestion"), Qt::Key_Escape); // stays
    QTRY_VERIFY(!find<QMessageBox>("editorQuestion"));
    QVERIFY(editor()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QTest::keyClick(find<QMessageBox>("editorQuestion"), Qt::Key_Return); // so does the default
    QTRY_VERIFY(!find<QMessageBox>("editorQuestion"));
    QVERIFY(editor()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    click("dropChanges");
    QTRY_VERIFY(!editor());
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
    reopen();
    click("saveAndClose");
    QTRY_VERIFY(!editor());
    QCOMPARE(content(QStringLiteral("shop.toml")), shop + "# more");
    click("editProfile"); // unchanged: no question
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
}

void TestProfileEditor::removedProfileComesBack()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("removeProfile");
    auto *box = find<QMessageBox>("removeQuestion");
    QTest::keyClick(box, Qt::Key_Return); // Cancel
    QTRY_VERIFY(!find<QMessageBox>("removeQuestion"));
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
    click("removeProfile");
    click("doRemove");
    QCOMPARE(content(QStringLiteral("shop.toml")), QByteArray("none"));
    const QStringList aside = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(content(aside.first()), shop);
    QVERIFY(find<Banner>("profileRemoved")->isVisible());
    QVERIFY(find<Banner>("profileRemoved")->text().contains(aside.first()));
    QVERIFY(said("profileName") != QStringLiteral("shop"));
    QTest::mouseClick(find<Banner>("profileRemoved")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
    QCOMPARE(said("profileName"), QStringLiteral("shop"));
    QVERIFY(find<Banner>("profileRemoved")->isHidden());
}

void TestProfileEditor::whatWasRemovedComesBackAlsoAfterAnotherQuestion()
{
    QByteArray other = shop;
    put(QStringLiteral("shop.toml"), shop);
    put(QStringLiteral("two.toml"), other.replace("\"shop\"", "\"two\""));
    choose(QStringLiteral("shop"));
    click("removeProfile");
    click("doRemove");
    QCOMPARE(content(QStringLiteral("shop.toml")), QByteArray("none"));
    QTRY_VERIFY(!find<QMessageBox>("removeQuestion"));
    choose(QStringLiteral("two"));
    click("removeProfile");
    QTest::keyClick(find<QMessageBox>("removeQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!find<QMessageBox>("removeQuestion"));
    QTest::mouseClick(find<Banner>("profileRemoved")->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
    QCOMPARE(content(QStringLiteral("two.toml")), other);
}

void TestProfileEditor::everyNewLineIsALine()
{
    click("newProfile");
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    keys(QStringLiteral("# one"));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(field()->currentLine(), 2);
    keys(QStringLiteral("# two\n"));
    QApplication::clipboard()->setText(QStringLiteral("# three\u2028# four"));
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field()->bytes(), std::string("# one\n# two\n# three\n# four"));
}

void TestProfileEditor::turnedOffAndOnAgain()
{
    choose(QStringLiteral("celery"));
    QCOMPARE(find<QPushButton>("toggleProfile")->text(), QStringLiteral("Turn off"));
    click("toggleProfile");
    QCOMPARE(said("profileName"), QStringLiteral("celery"));
    QCOMPARE(said("fittingCount"), QStringLiteral("Switched off: it matches nothing"));
    QVERIFY(content(QStringLiteral("celery.toml")).contains("enabled = false"));
    QCOMPARE(find<QPushButton>("toggleProfile")->text(), QStringLiteral("Turn on"));
    click("toggleProfile");
    QCOMPARE(said("profileOrigin"), QStringLiteral("Built in"));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    // What cannot be switched on as it stands says so, and stays.
    put(QStringLiteral("celery.toml"), "name = 'celery'\nenabled = false\n");
    choose(QStringLiteral("celery"));
    click("toggleProfile");
    QVERIFY(find<Banner>("profileFailed")->text().contains(QStringLiteral("edit the profile")));
    QCOMPARE(content(QStringLiteral("celery.toml")),
             QByteArray("name = 'celery'\nenabled = false\n"));
}

void TestProfileEditor::wrongFileIsOpenedAtItsLine()
{
    put(QStringLiteral("wrong.toml"), "name = \"wrong\"\n\nmatch = 3\n");
    auto *banner = find<Banner>("profileProblems");
    QVERIFY(banner->text().contains(QStringLiteral("wrong.toml:3")));
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(editor());
    QCOMPARE(field()->currentLine(), 3);
    type("name = \"wrong\"\nmatch = { executables = [\"right\"] }\n");
    click("saveProfile");
    click("closeEditor");
    QTRY_VERIFY(!editor());
    QVERIFY(banner->isHidden());
    QCOMPARE(said("profileName"), QStringLiteral("wrong"));
}

void TestProfileEditor::insertWritesKeysWhereTheyBelong()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("editProfile");
    const auto insert = [this](const char *key) {
        click("insert");
        auto *menu = find<QMenu>("insertMenu");
        QVERIFY(menu && menu->isVisible());
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(key));
        QVERIFY(action);
        action->trigger();
        delete menu;
    };
    insert("match.required");
    QCOMPARE(field()->textCursor().selectedText(), QStringLiteral("required = [\"--pool\"]"));
    insert("cleanup.scope");
    insert(".enabled");
    QByteArray wanted = shop;
    wanted.replace("[[match]]\n", "[[match]]\nrequired = [\"--pool\"]\n");
    wanted.replace("one line\n", "one line\nenabled = false\n");
    QCOMPARE(QByteArray::fromStdString(field()->bytes()),
             wanted + "\n[cleanup]\nscope = \"process\"\n");
    checked();
    QCOMPARE(said("textVerdict"), QStringLiteral("No problems"));
    for (int i = 0; i < 3; ++i) // each is one step back
        QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(QByteArray::fromStdString(field()->bytes()), shop);
}

void TestProfileEditor::keyboardAloneReachesEverything()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    const auto reach = [](const QWidget *wanted) {
        for (int i = 0; i < 60 && QApplication::focusWidget() != wanted; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    };
    find<QTableView>("profiles")->setFocus();
    for (const char *name :
         {"newProfile", "duplicateProfile", "editProfile", "toggleProfile", "removeProfile"})
        QVERIFY2(reach(find<QPushButton>(name)), name);
    click("editProfile");
    QApplication::setActiveWindow(editor());
    typeAtEnd(QStringLiteral("x"));
    for (const char *name : {"textProblems", "closeEditor", "saveProfile", "insert", "profileText"})
        QVERIFY2(reach(find<QWidget>(name)), name);
    QVERIFY(!find<QPushButton>("saveProfile")->isDefault());
    QVERIFY(!find<QPushButton>("closeEditor")->isDefault());
    for (const char *name : {"profileText", "textProblems", "preview"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    QTest::keyClick(editor(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(find<QMenu>("insertMenu")->isVisible());
}

void TestProfileEditor::withoutAFolderThereIsNothingToPress()
{
    open({});
    for (const char *name :
         {"newProfile", "duplicateProfile", "editProfile", "toggleProfile", "removeProfile"})
        QVERIFY2(!find<QPushButton>(name)->isEnabled(), name);
}

void TestProfileEditor::bytesThatCannotStayAreKeptBeside()
{
    QByteArray mixed = shop;
    mixed.replace(mixed.indexOf('\n'), 1, "\r\n");
    QByteArray alike = shop;
    alike.replace("\n", "\r\n");
    put(QStringLiteral("shop.toml"), mixed);
    choose(QStringLiteral("shop"));
    click("editProfile");
    auto *notice = find<Banner>("editorNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("kept beside")));
    click("saveProfile");
    QCOMPARE(content(QStringLiteral("shop.toml")), alike);
    const QStringList kept =
        QDir(m_folder->path()).entryList({QStringLiteral("shop.toml.replaced-*")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(content(kept.first()), mixed);
    QVERIFY(said("editorState").contains(kept.first()));
    QVERIFY(notice->isHidden());
    typeAtEnd(QStringLiteral("#")); // from here on they are alike: nothing more to keep
    click("saveProfile");
    QCOMPARE(content(QStringLiteral("shop.toml")), alike + "#");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestProfileEditor::whatIsNoTextIsNotEdited()
{
    put(QStringLiteral("shop.toml"), shop + "# caf\xE9\n");
    QTest::mouseClick(find<Banner>("profileProblems")->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!editor());
    QVERIFY(find<Banner>("profileFailed")->text().contains(QStringLiteral("UTF-8 (line 8)")));
}

void TestProfileEditor::aSignalEndsItWithoutAQuestion()
{
    put(QStringLiteral("shop.toml"), shop);
    choose(QStringLiteral("shop"));
    click("editProfile");
    typeAtEnd(QStringLiteral("# more"));
    const EndSignals ends;
    QTimer::singleShot(0, qApp, [] { (void)std::raise(SIGTERM); });
    QTimer::singleShot(std::chrono::seconds(30), editor(), [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!find<QMessageBox>("editorQuestion"));
    QCOMPARE(content(QStringLiteral("shop.toml")), shop);
}

QTEST_MAIN(TestProfileEditor)
#include "tst_profileeditor.moc"
