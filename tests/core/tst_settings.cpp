// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file: what is wrong is said with its line and stays in the file; a save changes the
// values that a person changed, and no other byte; what is no TOML is never written over.
#include "core/settings/settingsstore.h"
#include "tests/support/compareenum.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace proctor;

namespace {

const std::string own = "# mine\n"
                        "[general]   # how it looks\n"
                        "look = \"light\"  # in the office\n"
                        "future = [ 1,\n  2 ] # of a later Proctor\n"
                        "\n"
                        "[table]\n"
                        "scan_interval_s = 0x5\t# hex\n"
                        "[plugin.x]\n"
                        "y = 'kept'\n";

Settings dark(Settings settings)
{
    settings.look = Colours::Dark;
    return settings;
}

std::string edited(const std::string &toml, const Settings &after)
{
    const auto out = editSettings(toml, "s", readSettings(toml, "s").settings, after);
    return out ? *out : "error: " + english(out.error().what);
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

  private slots:
    void init();

    void nothingSaidMeansDefaults();
    void everyKeyIsRead();
    void wrongValueIsReportedByLineAndDefault_data();
    void wrongValueIsReportedByLineAndDefault();
    void unknownKeyIsReportedApart();
    void longNamesAreShortenedInWords();
    void onlyTheChangedValueIsWritten();
    void missingKeyGoesBelowItsHeading();
    void missingSectionGoesToTheEnd();
    void oddShapesOfTablesAreEditedOrRefused_data();
    void oddShapesOfTablesAreEditedOrRefused();
    void windowsLinesStay();
    void wrongValueStaysUntilItIsChanged();
    void sectionThatIsNoTableIsRefused();
    void deepNestingIsRefused();

    void pathFollowsTheEnvironment();
    void missingFileIsNoProblemAndIsMadeByTheFirstSave();
    void noTomlIsNeverOverwritten();
    void whatSomebodyElseChangedMeanwhileStays();
    void savedWholeWithItsModeAndNothingLeftBeside();
    void symlinkStaysASymlink();
    void symlinkToNowhereIsReported();
    void failedSaveLeavesTheFileAlone();
    void nothingButARegularFileIsRead_data();
    void nothingButARegularFileIsRead();
    void largeFileIsRefused();

  private:
    std::string path() const { return m_folder->path().toStdString() + "/proctor/settings.toml"; }
    void put(const std::string &bytes) const;
    std::string content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
}

void TestSettings::put(const std::string &bytes) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("proctor")));
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bytes));
}

std::string TestSettings::content() const
{
    QFile file(QString::fromStdString(path()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("none");
}

void TestSettings::nothingSaidMeansDefaults()
{
    const SettingsFile file = readSettings("", "s");
    QVERIFY(file.settings == Settings());
    QVERIFY(file.usable && file.problems.empty() && file.unknown.empty());
}

void TestSettings::everyKeyIsRead()
{
    const SettingsFile file =
        readSettings("[general]\nlanguage = \"zh_CN\"\nlook = \"dark\"\n"
                     "high_contrast = true\n"
                     "[table]\nscan_interval_s = 2\nhold_order_s = 9\ndetails = false\n"
                     "[cleanup]\ngrace_s = 30\n",
                     "s");
    QVERIFY(file.problems.empty());
    QVERIFY((file.settings == Settings{"zh_CN", Colours::Dark, true, 2, 9, false, 30}));
}

void TestSettings::wrongValueIsReportedByLineAndDefault_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("unknown word") << QByteArray("\n[general]\nlook = \"blue\"") << QByteArray("s:3")
                                  << QByteArray("\"look\" must be one of \"system\", \"light\", "
                                                "\"dark\"");
    QTest::newRow("no language") << QByteArray("[general]\nlanguage = \"tlh\"") << QByteArray("s:2")
                                 << QByteArray("\"language\" must be one of \"\", \"de\", \"en\", "
                                               "\"es\", \"fr\", \"ja\", \"zh_CN\"");
    QTest::newRow("out of range") << QByteArray("[table]\nscan_interval_s = 0") << QByteArray("s:2")
                                  << QByteArray("\"scan_interval_s\" must be a whole number from 1 "
                                                "to 60, without quotes");
    QTest::newRow("wrong type") << QByteArray("[cleanup]\ngrace_s = \"5\"") << QByteArray("s:2")
                                << QByteArray("\"grace_s\" must be a whole number from 0 to 3600, "
                                              "without quotes");
    QTest::newRow("no boolean") << QByteArray("table.details = 1") << QByteArray("s:1")
                                << QByteArray("\"details\" must be true or false, without quotes");
    QTest::newRow("no table") << QByteArray("# x\ntable = 3") << QByteArray("s:2")
                              << QByteArray("\"table\" must be a table: write [table] and its keys "
                                            "on the lines below");
}

void TestSettings::wrongValueIsReportedByLineAndDefault()
{
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, what);
    const SettingsFile file = readSettings(toml.toStdString(), "s");
    QVERIFY(file.usable);
    QCOMPARE(file.problems.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(file.problems.front().where), where);
    QCOMPARE(QByteArray::fromStdString(english(file.problems.front().what)), what);
    QVERIFY(file.settings == Settings());
}

void TestSettings::unknownKeyIsReportedApart()
{
    const SettingsFile file = readSettings(own, "s");
    QVERIFY(file.problems.empty());
    QCOMPARE(file.unknown.size(), 2U);
    QCOMPARE(file.unknown[0].where, std::string("s:4"));
    QCOMPARE(file.unknown[0].what.args.front(), std::string("general.future"));
    QCOMPARE(file.unknown[1].where, std::string("s:9"));
}

void TestSettings::longNamesAreShortenedInWords()
{
    const SettingsFile file = readSettings(std::string(60'000, 'a') + " = 1", "s");
    QCOMPARE(file.unknown.size(), 1U);
    QVERIFY(english(file.unknown.front().what).size() < 120);
}

void TestSettings::onlyTheChangedValueIsWritten()
{
    Settings after = dark(readSettings(own, "s").settings);
    after.scanIntervalS = 7;
    std::string wanted = own;
    wanted.replace(wanted.find("\"light\""), 7, "\"dark\"");
    wanted.replace(wanted.find("0x5"), 3, "7");
    QCOMPARE(edited(own, after), wanted);
}

void TestSettings::missingKeyGoesBelowItsHeading()
{
    QCOMPARE(edited("[general] # x\n# y\n[other]\n", dark({})),
             std::string("[general] # x\nlook = \"dark\"\n# y\n[other]\n"));
    QCOMPARE(edited("[general]", dark({})), std::string("[general]\nlook = \"dark\"\n"));
}

void TestSettings::missingSectionGoesToTheEnd()
{
    QCOMPARE(edited("a = 1 # no end of line", dark({})),
             std::string("a = 1 # no end of line\n\n[general]\nlook = \"dark\"\n"));
}

void TestSettings::oddShapesOfTablesAreEditedOrRefused_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<bool>("possible");
    QTest::newRow("dotted") << QByteArray("general.look = 'light'\nx = 1\n") << true;
    QTest::newRow("dotted, key missing") << QByteArray("general.other = 1\n[x]\n") << true;
    QTest::newRow("below only") << QByteArray("[general.more]\na = 1\n") << true;
    QTest::newRow("inline") << QByteArray("general = { look = \"light\", a = 'é' } # é\n") << true;
    QTest::newRow("inline, key missing") << QByteArray("general = { a = 1 }\n") << false;
    QTest::newRow("quoted") << QByteArray("[\"general\"]\n\"look\" = '''\nlight'''\n") << true;
    QTest::newRow("behind letters")
        << QByteArray("\"é\" = 1\n[general]\n'look' = \"日本\"# ü\n") << true;
    QTest::newRow("mark of Unicode") << QByteArray("\xEF\xBB\xBF"
                                                   "general.a = 1\n")
                                     << true;
    QTest::newRow("value behind the mark") << QByteArray("\xEF\xBB\xBF"
                                                         "general.look = 'light' # é\n")
                                           << true;
    QTest::newRow("array") << QByteArray("[general]\nlook = [\n[1],\n{ a = 2 }]\n") << true;
}

void TestSettings::oddShapesOfTablesAreEditedOrRefused()
{
    QFETCH(QByteArray, toml);
    QFETCH(bool, possible);
    const std::string before = toml.toStdString();
    const auto out =
        editSettings(before, "s", readSettings(before, "s").settings, dark(Settings{}));
    QCOMPARE(out.has_value(), possible);
    if (!possible) {
        QCOMPARE(english(out.error().what),
                 std::string("not saved: the file is written in a way in which Proctor cannot "
                             "change \"look\"; write look = \"dark\" below [general] by hand"));
        return;
    }
    QCOMPARE_ENUM(readSettings(*out, "s").settings.look, Colours::Dark);
    QCOMPARE(readSettings(*out, "s").unknown.size(), readSettings(before, "s").unknown.size());
}

void TestSettings::windowsLinesStay()
{
    QCOMPARE(edited("[general]\r\nx = 1\r\n", dark({})),
             std::string("[general]\r\nlook = \"dark\"\r\nx = 1\r\n"));
}

void TestSettings::wrongValueStaysUntilItIsChanged()
{
    const std::string wrong = "[general]\nlook = \"blue\"\n[table]\nhold_order_s = -1\n";
    Settings after;
    after.holdOrderS = 8;
    QCOMPARE(edited(wrong, after),
             std::string("[general]\nlook = \"blue\"\n[table]\nhold_order_s = 8\n"));
}

void TestSettings::sectionThatIsNoTableIsRefused()
{
    QVERIFY(edited("general = 3\n", dark({})).starts_with("error: not saved"));
}

void TestSettings::deepNestingIsRefused()
{
    const auto refused = [](const std::string &toml) {
        const SettingsFile file = readSettings(toml, "s");
        return !file.usable && file.problems.size() == 1 && file.problems.front().where == "s:1";
    };
    std::string dots = "a";
    for (int i = 0; i < 30'000; ++i)
        dots += ".a";
    QVERIFY(refused(dots + " = 1"));
    QVERIFY(refused('[' + dots + ']'));
    QVERIFY(refused("a = " + std::string(60'000, '[')));
}

void TestSettings::pathFollowsTheEnvironment()
{
    QCOMPARE(settingsPath(), path());
    qunsetenv("XDG_CONFIG_HOME");
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/ada");
    QCOMPARE(settingsPath(), std::string("/home/ada/.config/proctor/settings.toml"));
    qunsetenv("HOME");
    QCOMPARE(settingsPath(), std::string());
    qputenv("HOME", home);
}

void TestSettings::missingFileIsNoProblemAndIsMadeByTheFirstSave()
{
    QVERIFY(loadSettings(path()).problems.empty());
    const auto saved = saveSettings(path(), {}, dark({}));
    QVERIFY(saved.has_value());
    QCOMPARE_ENUM(saved->settings.look, Colours::Dark);
    QCOMPARE(content(), std::string("# Proctor's settings: see proctor-settings(5).\n"
                                    "\n[general]\nlook = \"dark\"\n"));
    QCOMPARE_ENUM(loadSettings(path()).settings.look, Colours::Dark);
}

void TestSettings::noTomlIsNeverOverwritten()
{
    const std::string text = "\nDear Proctor, please be dark.\n";
    put(text);
    const SettingsFile file = loadSettings(path());
    QVERIFY(!file.usable);
    QCOMPARE(file.problems.front().where, path() + ":2");
    const auto saved = saveSettings(path(), file.settings, dark(file.settings));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().where, path() + ":2");
    QVERIFY(english(saved.error().what).starts_with("no TOML: "));
    QCOMPARE(content(), text);
}

void TestSettings::whatSomebodyElseChangedMeanwhileStays()
{
    put(own);
    const Settings before = loadSettings(path()).settings;
    put("[table]\nhold_order_s = 20\n");
    const auto saved = saveSettings(path(), before, dark(before));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->settings.holdOrderS, 20);
    QCOMPARE_ENUM(saved->settings.look, Colours::Dark);
}

void TestSettings::savedWholeWithItsModeAndNothingLeftBeside()
{
    put(own);
    QVERIFY(::chmod(path().c_str(), 0640) == 0);
    // A second name shows that the old file was left alone, and another put in its place.
    const std::string other = path() + ".old";
    QVERIFY(::link(path().c_str(), other.c_str()) == 0);
    const Settings before = loadSettings(path()).settings;
    QVERIFY(saveSettings(path(), before, dark(before)).has_value());
    struct stat info {};
    QVERIFY(::stat(path().c_str(), &info) == 0);
    QCOMPARE(info.st_mode & 0777U, 0640U);
    QFile old(QString::fromStdString(other));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll().toStdString(), own);
    QCOMPARE(QDir(m_folder->path() + QStringLiteral("/proctor"))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             2);
}

void TestSettings::symlinkStaysASymlink()
{
    put({});
    const std::string real = m_folder->path().toStdString() + "/dotfile";
    QVERIFY(::rename(path().c_str(), real.c_str()) == 0);
    QVERIFY(::symlink(real.c_str(), path().c_str()) == 0);
    QVERIFY(saveSettings(path(), {}, dark({})).has_value());
    struct stat info {};
    QVERIFY(::lstat(path().c_str(), &info) == 0 && S_ISLNK(info.st_mode));
    QCOMPARE_ENUM(loadSettings(real).settings.look, Colours::Dark);
}

void TestSettings::symlinkToNowhereIsReported()
{
    put({});
    QVERIFY(::unlink(path().c_str()) == 0);
    QVERIFY(::symlink("/nowhere/at/all", path().c_str()) == 0);
    const SettingsFile file = loadSettings(path());
    QVERIFY(!file.usable);
    QCOMPARE(english(file.problems.front().what),
             std::string("cannot be read: No such file or directory"));
}

void TestSettings::failedSaveLeavesTheFileAlone()
{
    // The folder cannot be made: there is a file in its place.
    const std::string inTheWay = m_folder->path().toStdString() + "/file";
    QFile file(QString::fromStdString(inTheWay));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto saved = saveSettings(inTheWay + "/settings.toml", {}, dark({}));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().where, inTheWay + "/settings.toml");
    // "/proc" lets nobody make files, root neither.
    const auto refused = saveSettings("/proc/proctor-settings.toml", {}, dark({}));
    QVERIFY(!refused.has_value());
    QVERIFY(english(refused.error().what).starts_with("not saved: "));
}

void TestSettings::nothingButARegularFileIsRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("folder") << QByteArray("folder");
    QTest::newRow("pipe") << QByteArray("pipe");
    QTest::newRow("device") << QByteArray("device");
}

void TestSettings::nothingButARegularFileIsRead()
{
    QFETCH(QByteArray, kind);
    put({});
    QVERIFY(::unlink(path().c_str()) == 0);
    QVERIFY((kind == "folder" ? ::mkdir(path().c_str(), 0700)
             : kind == "pipe" ? ::mkfifo(path().c_str(), 0600)
                              : ::symlink("/dev/zero", path().c_str())) == 0);
    const SettingsFile file = loadSettings(path());
    QVERIFY(!file.usable);
    QCOMPARE(english(file.problems.front().what), std::string("is no regular file; move it away"));
    QVERIFY(!saveSettings(path(), {}, dark({})).has_value());
}

void TestSettings::largeFileIsRefused()
{
    put("#" + std::string(64UL * 1024, 'a'));
    const SettingsFile file = loadSettings(path());
    QVERIFY(!file.usable);
    QCOMPARE(english(file.problems.front().what), std::string("is larger than 64 KiB; shorten it"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
