// SPDX-License-Identifier: GPL-3.0-or-later
// The user's profile files: saved whole, never over somebody else's change, removed so that they
// can come back, and seen by whoever watches the folder.
#include "core/base/wholefile.h"
#include "core/engine/profilewatch.h"
#include "core/profile/profilestore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

using namespace proctor;

namespace {

std::function<void()> duringFlush; ///< another program's turn, once
bool oldFileSystem = false;        ///< one that cannot rename without replacing

} // namespace

// The core, a static library, calls these instead of the C library's.
extern "C" int fsync(int fd)
{
    if (const auto turn = std::exchange(duringFlush, {}))
        turn();
    return static_cast<int>(::syscall(SYS_fsync, fd));
}
extern "C" int renameat2(int folder, const char *from, int toFolder, const char *to,
                         unsigned flags) noexcept
{
    if (oldFileSystem) {
        errno = EINVAL;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_renameat2, folder, from, toFolder, to, flags));
}

namespace {

const std::string mine = "name = \"mine\"\n[[match]]\nexecutables = ['mine']\n";

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aNewFileIsMadeWithItsFolderAndNeverOverAnother()
    {
        QVERIFY(saveProfile(path("mine"), mine, std::nullopt));
        QCOMPARE(profileText(path("mine")).value(), mine);
        const auto again = saveProfile(path("mine"), "x", std::nullopt);
        QVERIFY(!again && again.error().kind == StoreProblem::Kind::Taken);
        QCOMPARE(profileText(path("mine")).value(), mine);
    }
    void whatSomebodyElseWroteIsNotOverwrittenUnasked()
    {
        put("mine", mine);
        const std::string theirs = mine + "# theirs\n";
        put("mine", theirs);
        const auto saved = saveProfile(path("mine"), "ours", mine);
        QVERIFY(!saved && saved.error().kind == StoreProblem::Kind::Changed);
        QVERIFY(english(saved.error().what).find(path("mine")) != std::string::npos);
        QCOMPARE(profileText(path("mine")).value(), theirs);
        QVERIFY(saveProfile(path("mine"), "ours", theirs));
        QVERIFY(overwriteProfile(path("mine"), mine));
        QCOMPARE(profileText(path("mine")).value(), mine);
    }
    void whatSomebodyElseWritesDuringASaveStays()
    {
        const std::string theirs = mine + "# theirs\n";
        put("mine", mine);
        duringFlush = [&] { put("mine", theirs); };
        const auto saved = saveProfile(path("mine"), "ours", mine);
        QVERIFY(!saved && saved.error().kind == StoreProblem::Kind::Changed);
        QCOMPARE(profileText(path("mine")).value(), theirs);
        duringFlush = [&] { put("new", theirs); };
        const auto made = saveProfile(path("new"), "ours", std::nullopt);
        QVERIFY(!made && made.error().kind == StoreProblem::Kind::Taken);
        QCOMPARE(profileText(path("new")).value(), theirs);
        duringFlush = [&] { QVERIFY(QFile::remove(QString::fromStdString(path("mine")))); };
        QVERIFY(saveProfile(path("mine"), "ours", theirs).error().kind == StoreProblem::Kind::Gone);
        QCOMPARE(files(), QStringList{QStringLiteral("new.toml")});
    }
    void aNewFileNeverReplacesAnother_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("renameat2") << false;
        QTest::newRow("link") << true;
    }
    void aNewFileNeverReplacesAnother()
    {
        QFETCH(bool, old);
        put("there", mine);
        oldFileSystem = old;
        ReplaceOnly only;
        only.ifNew = true;
        only.ifStill = [this] { // at the very last
            put("new", mine);
            return true;
        };
        QCOMPARE(replaceWhole(path("new"), "ours", std::nullopt, only), EEXIST);
        QCOMPARE(moveToNew(path("there"), path("new")), EEXIST);
        QCOMPARE(profileText(path("new")).value(), mine);
        QCOMPARE(moveToNew(path("there"), path("moved")), 0);
        only.ifStill = {};
        QCOMPARE(replaceWhole(path("there"), "ours", std::nullopt, only), 0);
        oldFileSystem = false;
        QCOMPARE(profileText(path("moved")).value(), mine);
        QCOMPARE(files(), (QStringList{QStringLiteral("moved.toml"), QStringLiteral("new.toml"),
                                       QStringLiteral("there.toml")}));
    }
    void whatCannotBeGivenBackIsKept()
    {
        const std::string mixed = "# one\r\n" + mine;
        put("mine", mixed);
        QVERIFY(::chmod(path("mine").c_str(), 0640) == 0);
        const WallTime now(std::chrono::hours(24));
        QVERIFY(!saveProfileAndKeep(path("mine"), mine, mine, now)); // it is another by now
        QCOMPARE(files(), QStringList{QStringLiteral("mine.toml")});
        const auto kept = saveProfileAndKeep(path("mine"), mine, mixed, now);
        QVERIFY(kept);
        QCOMPARE(*kept, path("mine") + ".replaced-1970-01-02T00:00:00.000Z");
        QCOMPARE(profileText(*kept).value(), mixed);
        QCOMPARE(profileText(path("mine")).value(), mine);
        struct stat file {};
        QVERIFY(::stat(kept->c_str(), &file) == 0);
        QCOMPARE(file.st_mode & 0777U, 0640U);
    }
    void whatIsNoTextIsRefusedWithItsLine()
    {
        put("mine", mine + "# caf\xE9\n");
        const auto read = profileText(path("mine"));
        QVERIFY(!read);
        const std::string said = english(read.error().what);
        QVERIFY2(said.find("UTF-8 (line 4)") != std::string::npos, said.c_str());
        put("mine", mine + "# \xC3"); // cut off
        QVERIFY(!profileText(path("mine")));
        put("mine", mine + "# caf\xC3\xA9");
        QVERIFY(profileText(path("mine")));
    }
    void whatRootWritesIsItsOwners()
    {
        // Without root there is nobody else to whom a folder could be given.
        const uid_t user = ::geteuid() == 0 ? 65534 : ::geteuid();
        const gid_t group = ::geteuid() == 0 ? 65534 : ::getegid();
        QVERIFY(::chown(m_dir->path().toLocal8Bit().constData(), user, group) == 0);
        QVERIFY(saveProfile(path("mine"), mine, std::nullopt)); // makes two folders
        QVERIFY(saveProfile(path("mine"), mine + "#\n", mine));
        const std::string top = m_dir->path().toStdString();
        for (const std::string &made : {path("mine"), folder(), top + "/proctor"}) {
            struct stat info {};
            QVERIFY(::stat(made.c_str(), &info) == 0);
            QVERIFY2(info.st_uid == user && info.st_gid == group, made.c_str());
        }
    }
    void aLinkToAnothersFileIsNotFollowed()
    {
        QTemporaryDir others;
        const bool root = ::geteuid() == 0;
        const std::string target =
            root ? others.path().toStdString() + "/theirs" : std::string("/etc/passwd");
        if (root) {
            QFile file(QString::fromStdString(target));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6);
            file.close();
            QVERIFY(QDir().mkpath(QString::fromStdString(folder())));
            QVERIFY(::chown(folder().c_str(), 65534, 65534) == 0);
        } else {
            QVERIFY(QDir().mkpath(QString::fromStdString(folder())));
        }
        QVERIFY(::symlink(target.c_str(), path("mine").c_str()) == 0);
        const std::string before = profileText(path("mine")).value();
        const auto saved = saveProfile(path("mine"), mine, before);
        QVERIFY(!saved);
        const std::string said = english(saved.error().what);
        QVERIFY2(said.find("somebody else's file") != std::string::npos, said.c_str());
        QCOMPARE(profileText(target).value(), before);
    }
    void aFileThatWentIsSaid()
    {
        QVERIFY(saveProfile(path("mine"), mine, mine).error().kind == StoreProblem::Kind::Gone);
        QVERIFY(profileText(path("mine")).error().kind == StoreProblem::Kind::Gone);
        QVERIFY(overwriteProfile(path("mine"), mine));
    }
    void modeAndSymlinkStay()
    {
        put("real", mine);
        QVERIFY(::chmod(path("real").c_str(), 0640) == 0);
        QVERIFY(QFile::link(QString::fromStdString(path("real")),
                            QString::fromStdString(path("mine"))));
        QVERIFY(saveProfile(path("mine"), mine + "#\n", mine));
        struct stat file {};
        QVERIFY(::lstat(path("mine").c_str(), &file) == 0 && S_ISLNK(file.st_mode));
        QVERIFY(::stat(path("real").c_str(), &file) == 0);
        QCOMPARE(file.st_mode & 0777U, 0640U);
        QCOMPARE(profileText(path("real")).value(), mine + "#\n");
    }
    void whereNothingCanBeWrittenTheReasonAndAWayOutAreSaid()
    {
        put("file", "");
        const std::string below = path("file") + "/profiles/mine.toml";
        const auto saved = saveProfile(below, mine, std::nullopt);
        QVERIFY(!saved && saved.error().kind == StoreProblem::Kind::Failed);
        const std::string said = english(saved.error().what);
        QVERIFY2(said.find(below) != std::string::npos &&
                     said.find("part of its path is a file") != std::string::npos,
                 said.c_str());
        QVERIFY(!saveProfile(path("mine"), std::string(largestProfile + 1, '#'), std::nullopt));
        QCOMPARE(files(), QStringList{QStringLiteral("file.toml")}); // nothing half written stays
    }

    void aRemovedFileIsNoProfileAndComesBack()
    {
        put("mine", mine);
        const auto aside = removeProfile(path("mine"), WallTime(std::chrono::hours(24)));
        QVERIFY(aside);
        QCOMPARE(*aside, path("mine") + ".removed-1970-01-02T00:00:00.000Z");
        QVERIFY(!Catalogue::load(folder()).byName("mine"));
        put("mine", "other");
        QVERIFY(restoreProfile(*aside, path("mine")).error().kind == StoreProblem::Kind::Taken);
        QVERIFY(QFile::remove(QString::fromStdString(path("mine"))));
        QVERIFY(restoreProfile(*aside, path("mine")));
        QCOMPARE(profileText(path("mine")).value(), mine);
        QVERIFY(Catalogue::load(folder()).byName("mine"));
    }
    void aSecondRemovalDoesNotReplaceTheFirst()
    {
        const WallTime now(std::chrono::hours(1));
        put("mine", mine);
        QVERIFY(removeProfile(path("mine"), now));
        put("mine", "second");
        QVERIFY(!removeProfile(path("mine"), now));
        QCOMPARE(profileText(path("mine")).value(), std::string("second"));
    }

    void switchingOffAndOnLeavesTheRestOfTheFile()
    {
        const std::string whole = "# mine\n" + mine + "# end\n";
        put("mine", whole);
        QVERIFY(switchProfile(folder(), *Catalogue::load(folder()).byName("mine"), false));
        const auto off = Catalogue::load(folder()).byName("mine");
        QVERIFY(off && !off->enabled);
        QVERIFY(switchProfile(folder(), *off, true));
        std::string wanted = whole;
        wanted.insert(wanted.find("[[match]]"), "enabled = true\n");
        QCOMPARE(profileText(path("mine")).value(), wanted);
    }
    void aBuiltInOneIsSilencedByAFileThatGoesAgain()
    {
        QVERIFY(switchProfile(folder(), *Catalogue::load({}).byName("celery"), false));
        const auto off = Catalogue::load(folder()).byName("celery");
        QVERIFY(off && !off->enabled && !off->builtIn);
        QVERIFY(switchProfile(folder(), *off, true));
        QVERIFY(Catalogue::load(folder()).byName("celery")->builtIn);
        QVERIFY(files().isEmpty());
    }
    void whatOnlySilencesCannotBeSwitchedOnBlindly()
    {
        const std::string own = "name = 'celery'\nenabled = false # for now\n";
        put("celery", own);
        const auto off = Catalogue::load(folder()).byName("celery");
        QVERIFY(!switchProfile(folder(), *off, true));
        QCOMPARE(profileText(path("celery")).value(), own);
    }

    void namesAreUniqueAndFilesAreRead()
    {
        put("one", mine);
        const Catalogue catalogue = Catalogue::load(folder());
        QVERIFY(nameProblem(catalogue, "mine", path("one")).empty());
        QVERIFY(english(nameProblem(catalogue, "mine", path("mine"))).find(path("one")) !=
                std::string::npos);
        QVERIFY(
            nameProblem(catalogue, "celery", path("celery")).empty()); // replaces a built-in one
        QVERIFY(!nameProblem(catalogue, ".hidden", path(".hidden")).empty());
    }
    void builtInOnesHaveTheirText()
    {
        const auto celery = Catalogue::load({}).byName("celery");
        const auto toml = profileText(*celery);
        QVERIFY(toml && readProfile(*toml, "celery").profile);
    }

    void theWatcherSeesTheFirstFileOfAFolderThatWasNotThere()
    {
        ProfileWatch watch(folder());
        QSignalSpy changed(&watch, &ProfileWatch::changed);
        QVERIFY(saveProfile(path("mine"), mine, std::nullopt));
        QVERIFY(changed.wait());
        QVERIFY(Catalogue::load(folder()).byName("mine"));
        changed.clear();
        QVERIFY(removeProfile(path("mine"), WallTime()));
        QVERIFY(changed.wait());
    }

    /// In a home, or in /tmp, somebody is always at work.
    void whatHappensBesideTheFolderIsNoNews()
    {
        put("mine", mine);
        const QDir above(QFileInfo(QString::fromStdString(folder())).path());
        ProfileWatch watch(folder());
        QSignalSpy changed(&watch, &ProfileWatch::changed);
        QFileSystemWatcher witness({above.path()}); // hears of it at the same moment
        QSignalSpy heard(&witness, &QFileSystemWatcher::directoryChanged);
        QVERIFY(above.mkdir(QStringLiteral("beside")));
        QVERIFY(heard.wait());
        QCoreApplication::processEvents();
        QVERIFY(!watch.pending());
        // A folder of the same name in its place is news, although nothing in it was touched.
        QVERIFY(QDir(above).rename(QStringLiteral("profiles"), QStringLiteral("away")));
        QVERIFY(QDir(above).rename(QStringLiteral("beside"), QStringLiteral("profiles")));
        QVERIFY(changed.wait());
        changed.clear();
        put("other", mine);
        QVERIFY(changed.wait());
    }

  private:
    std::string folder() const { return m_dir->path().toStdString() + "/proctor/profiles"; }
    std::string path(const std::string &name) const { return profilePath(folder(), name); }
    void put(const std::string &name, const std::string &bytes) const
    {
        QVERIFY(QDir().mkpath(QString::fromStdString(folder())));
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
    }
    QStringList files() const
    {
        return QDir(QString::fromStdString(folder())).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
