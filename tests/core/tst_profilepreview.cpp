// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile would do if it were saved: whom it gains and loses, whom another takes first, and
// what cannot be said without an environment.
#include "core/engine/monitor.h"
#include "core/engine/profilepreview.h"
#include "core/profile/profilefile.h"
#include "tests/support/compareenum.h"
#include "tests/support/fakeworld.h"

#include <QtTest/QTest>

#include <map>

using namespace proctor;
using namespace proctor::test;

namespace {

Profile profile(const std::string &toml)
{
    return parseProfile(toml, "draft.toml").value();
}

const std::string shop = "name = 'shop'\n[[match]]\ninterpreters = ['python*']\nprograms = ";

std::string named(const std::string &name, const std::string &program)
{
    return "name = '" + name + "'\n[[match]]\ninterpreters = ['python*']\nprograms = ['" + program +
           "']\n";
}

class Stage {
  public:
    Stage()
    {
        m_world.startWorker(10, 2);
        m_world.os.start(11, "python3", 2, {"python3", "shop.py", "--pool"});
        m_world.os.start(12, "python3", 2, {"python3", "shop.py"});
        m_world.engine->scan();
    }
    FakeWorld &world() { return m_world; }
    /// "PID:effect" of everyone who is shown.
    std::vector<std::pair<pid_t, Effect>> with(const std::string &toml,
                                               const std::string &saved = {})
    {
        m_world.engine->scan();
        const auto snapshot = m_world.engine->snapshot();
        const StrangersPtr strangers = m_world.engine->strangers();
        std::vector<std::pair<pid_t, Effect>> out;
        const Catalogue &now = m_world.engine->catalogue();
        Profile draft = profile(toml);
        draft.source = "/profiles/" + (m_file.empty() ? draft.name : m_file) + ".toml";
        const std::string name = draft.name;
        const Catalogue then = now.withSaved(std::move(draft), saved, m_builtIn);
        m_takers.clear();
        for (const Previewed &one : preview({now, then, name, saved}, *snapshot, *strangers)) {
            const pid_t pid = one.row != nullptr ? one.row->key.pid : one.stranger->pid;
            out.emplace_back(pid, one.effect);
            m_takers[pid] = one.taker;
        }
        return out;
    }
    /// Whose \p pid is then, as with() found last.
    std::string taker(pid_t pid) const { return m_takers.at(pid); }
    /// Where the draft is kept; else in a file that is called like it.
    void keepIn(const std::string &file) { m_file = file; }
    /// A profile that is built in, in force or replaced.
    void buildIn(const std::string &toml)
    {
        Profile one = profile(toml);
        one.builtIn = true;
        m_builtIn.add(std::move(one));
    }
    /// In force: the built-in ones, and \p own by file name.
    void force(const std::map<std::string, std::string> &own)
    {
        Catalogue catalogue = m_builtIn;
        for (const auto &[file, toml] : own) {
            Profile one = profile(toml);
            one.source = "/profiles/" + file + ".toml";
            catalogue.add(std::move(one));
        }
        m_world.engine->setCatalogue(std::move(catalogue));
    }

  private:
    FakeWorld m_world;
    Catalogue m_builtIn;
    std::string m_file;
    std::map<pid_t, std::string> m_takers;
};

using Effects = std::vector<std::pair<pid_t, Effect>>;

} // namespace

class TestProfilePreview : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void strangersAreThoseThatNobodyRecognises()
    {
        Stage stage;
        std::set<pid_t> pids;
        const StrangersPtr strangers = stage.world().engine->strangers();
        for (const Stranger &stranger : strangers->found)
            pids.insert(stranger.pid);
        QVERIFY(pids.contains(11) && pids.contains(12));
        QVERIFY(!pids.contains(10)); // a row of the snapshot
        QVERIFY(stage.world().os.sent.empty());
    }
    void strangersHaveALimit()
    {
        Stage stage;
        FakeOs &os = stage.world().os;
        QVERIFY(stage.world().engine->strangers()->all);
        const std::string large(mostStrangerBytes * 2 / 3, 'x');
        os.start(21, "a", 2, {"a", large});
        os.start(22, "b", 2, {"b", large});
        os.start(23, "c", 2, {"c"});
        const StrangersPtr some = stage.world().engine->strangers();
        QVERIFY(!some->all);
        const auto has = [&some](pid_t pid) {
            return std::any_of(some->found.begin(), some->found.end(),
                               [pid](const Stranger &one) { return one.pid == pid; });
        };
        QVERIFY(has(21) && !has(22) && has(23)); // and what is kept is whole
        os.exit(21);
        os.exit(22);
        for (std::size_t i = 0; i < mostStrangers; ++i)
            os.start(static_cast<pid_t>(1000 + i), "d", 2, {"d"});
        const StrangersPtr many = stage.world().engine->strangers();
        QVERIFY(!many->all);
        QCOMPARE(many->found.size(), mostStrangers);
    }
    void theMonitorAnswersWithThem()
    {
        Stage stage;
        Monitor monitor(std::move(stage.world().engine), std::chrono::milliseconds(0));
        StrangersPtr answer;
        connect(&monitor, &Monitor::strangersReady, this,
                [&answer](const StrangersPtr &strangers) { answer = strangers; });
        monitor.findStrangers();
        QVERIFY(answer && !answer->found.empty());
    }
    void aNewProfileGainsStrangers()
    {
        Stage stage;
        QVERIFY((stage.with(shop + "['shop.py']\n") ==
                 Effects{{11, Effect::Gained}, {12, Effect::Gained}}));
        QVERIFY((stage.with(shop + "['shop.py']\nrequired = ['--pool']\n") ==
                 Effects{{11, Effect::Gained}}));
        QVERIFY(stage.with(shop + "['other.py']\n").empty());
    }
    void anEditedOneKeepsAndLoses()
    {
        Stage stage;
        Catalogue catalogue = FakeWorld::catalogue({});
        catalogue.add(profile(shop + "['shop.py']\n"));
        stage.world().engine->setCatalogue(std::move(catalogue));
        QVERIFY((stage.with(shop + "['shop.py']\nrequired = ['--pool']\n", "shop") ==
                 Effects{{12, Effect::Lost}, {11, Effect::Kept}}));
        QVERIFY((stage.with("name = 'shop'\nenabled = false\n", "shop") ==
                 Effects{{11, Effect::Lost}, {12, Effect::Lost}}));
        // Under another name it is still that one.
        QVERIFY((stage.with("name='new'\n[[match]]\ninterpreters=['python*']\n"
                            "programs=['shop.py']\n",
                            "shop") == Effects{{11, Effect::Kept}, {12, Effect::Kept}}));
    }
    void whoeverIsAskedFirstTakesIt()
    {
        Stage stage;
        const std::string late = "name='late'\nfallback=true\n[[match]]\n"
                                 "interpreters=['python*']\nprograms=['dspy_bridge.py']\n";
        QVERIFY((stage.with(late) == Effects{{10, Effect::Elsewhere}}));
    }
    void filesAreAskedInTheOrderOfTheirNames()
    {
        Stage stage;
        stage.force({{"m", named("other", "shop.py")}});
        stage.keepIn("z");
        QVERIFY((stage.with(named("mine", "shop.py")) ==
                 Effects{{11, Effect::Elsewhere}, {12, Effect::Elsewhere}}));
        QCOMPARE(stage.taker(11), std::string("other"));
        stage.keepIn("a");
        QVERIFY((stage.with(named("mine", "shop.py")) ==
                 Effects{{11, Effect::Gained}, {12, Effect::Gained}}));
        // The same for one that is edited in its place before the other.
        stage.force({{"a", named("mine", "shop.py")}, {"m", named("other", "shop.py")}});
        QVERIFY((stage.with("description='x'\n" + named("mine", "shop.py"), "mine") ==
                 Effects{{11, Effect::Kept}, {12, Effect::Kept}}));
    }
    void aRenameLeavesTheOldNameToNobody()
    {
        Stage stage;
        stage.force({{"a", named("old", "shop.py")}});
        stage.keepIn("a");
        // As a fallback it would be asked behind its own old version.
        QVERIFY((stage.with("fallback=true\n" + named("new", "shop.py"), "old") ==
                 Effects{{11, Effect::Kept}, {12, Effect::Kept}}));
    }
    void whoeverTakesWhatIsLostIsSaid()
    {
        Stage stage;
        stage.buildIn(named("known", "shop.py"));
        stage.force({{"a", named("mine", "shop.py")}});
        stage.keepIn("a");
        QVERIFY((stage.with("fallback=true\n" + named("mine", "shop.py"), "mine") ==
                 Effects{{11, Effect::Lost}, {12, Effect::Lost}}));
        QCOMPARE(stage.taker(12), std::string("known"));
        stage.with(named("mine", "none.py"), "mine");
        QCOMPARE(stage.taker(11), std::string("known"));
    }
    void theBuiltInOneCountsAgain()
    {
        Stage stage;
        stage.buildIn(named("known", "shop.py"));
        stage.force({{"known", named("known", "shop.py")}});
        stage.keepIn("known");
        QVERIFY((stage.with("fallback=true\n" + named("new", "shop.py"), "known") ==
                 Effects{{11, Effect::Lost}, {12, Effect::Lost}}));
        QCOMPARE(stage.taker(11), std::string("known"));
        // A renamed copy stands beside the built-in one, and is asked first.
        stage.force({});
        stage.keepIn("new");
        QVERIFY((stage.with(named("new", "shop.py"), "known") ==
                 Effects{{11, Effect::Gained}, {12, Effect::Gained}}));
    }
    void whatHandlesThemOtherwiseIsSeen_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("changes");
        const auto row = [](const char *change, bool changes) {
            QTest::newRow(change) << QString::fromLatin1(change) << changes;
        };
        row("", false);
        row("# words", false);
        for (const char *key : {"steps = ['TERM 1s']", "scope = 'tree'", "automatic = 'proven'",
                                "bulk = false", "min_orphan_age_s = 9", "most_per_run = 3",
                                "most_per_hour = 3", "suspicion_settles_s = 9"})
            row(key, true);
        row("[daemon]\nstop = 'my stop'", true);
        row("[owner]\narguments = ['--parent']", true);
    }
    void whatHandlesThemOtherwiseIsSeen()
    {
        QFETCH(QString, change);
        QFETCH(bool, changes);
        Catalogue now;
        now.add(profile(named("mine", "shop.py")));
        const QString section = change.startsWith(u'[') ? QString() : QStringLiteral("[cleanup]\n");
        const Catalogue then = now.withSaved(
            profile(named("mine", "shop.py") + (section + change).toStdString()), "mine", {});
        QCOMPARE(handlingChanges({now, then, "mine", "mine"}), changes);
        QVERIFY(!handlingChanges({{}, then, "mine", {}})); // a new one replaces nothing
    }
    void environmentsAreNotKnown()
    {
        Stage stage;
        const std::string toml = shop + "['shop.py']\nenvironment = ['SHOP']\n";
        QVERIFY(
            (stage.with(toml) == Effects{{11, Effect::Environment}, {12, Effect::Environment}}));
        QVERIFY(stage.world().os.variablesAsked.empty() ||
                !stage.world().os.variablesAsked[11].contains("SHOP"));
        // What is in force and asks the same still recognises whom it recognises.
        stage.world().os.at(11).environment.values["SHOP"] = "1";
        Catalogue catalogue = FakeWorld::catalogue({});
        catalogue.add(profile(toml));
        stage.world().engine->setCatalogue(std::move(catalogue));
        QVERIFY((stage.with("description = 'Mine'\n" + toml, "shop") ==
                 Effects{{11, Effect::Kept}, {12, Effect::Environment}}));
    }
};

QTEST_GUILESS_MAIN(TestProfilePreview)
#include "tst_profilepreview.moc"
