// SPDX-License-Identifier: GPL-3.0-or-later
// Every built-in profile against command lines that are its workers' and such as only look so:
// tests/data/profiles/NAME.toml. A line is a command (text: split at blanks; list: as it is) with
// its exe ("" not readable; by default /usr/bin and the name of argv[0]) and the variables that its
// environment has; "wiped" is what setproctitle makes of one.
#include "core/profile/catalogue.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <toml++/toml.h>

using namespace proctor;

namespace {

struct Line {
    std::string exe;
    std::vector<std::string> command;
    Environment environment;

    CommandShape shape() const
    {
        return {exe, &command, [this](const std::vector<std::string> &names) {
                    Environment out;
                    out.wiped = environment.wiped;
                    for (const std::string &name : names)
                        if (const auto it = environment.values.find(name);
                            it != environment.values.end() && !out.wiped)
                            out.values.insert(*it);
                    return std::optional(out);
                }};
    }
    std::string text() const
    {
        std::string out;
        for (const std::string &argument : command)
            out += (out.empty() ? "" : " ") + argument;
        return out;
    }
};

std::vector<std::string> split(const std::string &text)
{
    std::vector<std::string> out;
    for (const QString &word : QString::fromStdString(text).split(u' '))
        out.push_back(word.toStdString());
    return out;
}

Line readLine(const toml::node &node)
{
    Line out;
    const toml::table *table = node.as_table();
    const toml::node *command = table != nullptr ? table->get("command") : &node;
    if (const toml::array *list = command->as_array())
        for (const toml::node &argument : *list)
            out.command.push_back(*argument.value_exact<std::string>());
    else
        out.command = split(*command->value_exact<std::string>());
    const std::string_view program = fileName(out.command.at(0));
    out.exe = "/usr/bin/" + std::string(program);
    if (table == nullptr)
        return out;
    out.exe = (*table)["exe"].value_or(out.exe);
    out.environment.wiped = (*table)["wiped"].value_or(false);
    if (const toml::table *variables = (*table)["environment"].as_table())
        for (const auto &[name, value] : *variables)
            out.environment.values.emplace(std::string(name.str()),
                                           *value.value_exact<std::string>());
    return out;
}

std::vector<Line> readLines(const std::string &profile, const char *key)
{
    std::vector<Line> out;
    const toml::table table =
        toml::parse_file(PROCTOR_SOURCE_DIR "/tests/data/profiles/" + profile + ".toml");
    for (const toml::node &node : *table[key].as_array())
        out.push_back(readLine(node));
    return out;
}

/// Other programs that are told about \p line: none of them is a worker.
std::vector<Line> thoseWhoMention(const Line &line)
{
    std::vector<std::vector<std::string>> heads{{"sudo"},
                                                {"ssh", "host"},
                                                {"nohup"},
                                                {"timeout", "5"},
                                                {"strace", "-f"},
                                                {"gdb", "--args"},
                                                {"docker", "run", "image"},
                                                {"screen", "-dmS", "x"},
                                                {"xargs"},
                                                {"grep", "-r"},
                                                {"python3", "mine.py"},
                                                {"python3", "-c", "print(1)"},
                                                {"node", "mine.js"},
                                                {"java", "-jar", "mine.jar"},
                                                {"vim"},
                                                {"less"},
                                                {"tail", "-f"},
                                                {"cat"},
                                                {"env", "A=1"}};
    std::vector<Line> out;
    const auto add = [&out](std::vector<std::string> command) {
        Line other;
        other.exe = "/usr/bin/" + command.front();
        other.command = std::move(command);
        out.push_back(std::move(other));
    };
    for (std::vector<std::string> head : heads) {
        std::vector<std::string> named = head;
        named.insert(named.end(), line.command.begin() + 1, line.command.end());
        add(std::move(named)); // its arguments alone
        head.insert(head.end(), line.command.begin(), line.command.end());
        add(std::move(head));
    }
    add({"sh", "-c", line.text()});
    add({"bash", "-lc", line.text()});
    add({"tmux", "new-session", "-d", line.text()});
    add({"pgrep", "-f", line.text()});
    add({"watch", line.text()});
    add({"vim", line.exe});
    add({"python3", "-c", line.text()});
    add({"node", "-e", line.text()});
    return out;
}

} // namespace

class TestBuiltInProfiles : public QObject {
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::load({});

    QString matched(const Line &line) const
    {
        const auto profile = m_catalogue.match(line.shape());
        return profile ? QString::fromStdString(profile->name) : QStringLiteral("none");
    }
    void rows(const char *key)
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("index");
        for (const auto &profile : m_catalogue.profiles()) {
            const auto lines = readLines(profile->name, key);
            for (std::size_t i = 0; i < lines.size(); ++i)
                QTest::addRow("%s: %.80s", profile->name.c_str(), lines[i].text().c_str())
                    << QString::fromStdString(profile->name) << static_cast<int>(i);
        }
    }
    static Line line(const char *key)
    {
        const QString profile =
            *static_cast<QString *>(QTest::qData("profile", qMetaTypeId<QString>()));
        const int index = *static_cast<int *>(QTest::qData("index", qMetaTypeId<int>()));
        return readLines(profile.toStdString(), key).at(static_cast<std::size_t>(index));
    }

  private Q_SLOTS:
    void eachIsValidAndDescribed()
    {
        for (const Error &problem : m_catalogue.problems())
            QFAIL(problem.text().c_str());
        QVERIFY(m_catalogue.profiles().size() >= 29);
        for (const auto &profile : m_catalogue.profiles()) {
            QVERIFY2(!profile->description.empty() && profile->builtIn, profile->name.c_str());
            const QString file =
                QStringLiteral(":/profiles/%1.toml").arg(QString::fromStdString(profile->name));
            QVERIFY2(QFile::exists(file), "a profile's file bears its name");
            QVERIFY2(!profile->livesOn || !profile->stopCommand.empty(),
                     "a daemon's own stop command is shown");
        }
    }
    void eachSaysWhatIsInnocentNearby()
    {
        for (const auto &profile : m_catalogue.profiles()) {
            QFile file(QString::fromStdString(profile->source));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(bytes.contains("# Innocent nearby:"), profile->name.c_str());
            QVERIFY2(bytes.contains("# Orphaned") || profile->livesOn, profile->name.c_str());
        }
    }
    void eachHasEnoughLines()
    {
        for (const auto &profile : m_catalogue.profiles()) {
            QVERIFY2(readLines(profile->name, "match").size() >= 2, profile->name.c_str());
            QVERIFY2(readLines(profile->name, "other").size() >= 4, profile->name.c_str());
        }
    }

    void itsWorkersAreRecognised_data() { rows("match"); }
    void itsWorkersAreRecognised()
    {
        QFETCH(QString, profile);
        QCOMPARE(matched(line("match")), profile);
    }

    void itsInnocentNeighboursAreNot_data() { rows("other"); }
    void itsInnocentNeighboursAreNot()
    {
        QFETCH(QString, profile);
        QVERIFY(matched(line("other")) != profile);
    }

    void whoMentionsItIsNotIt_data() { rows("match"); }
    void whoMentionsItIsNotIt()
    {
        for (const Line &other : thoseWhoMention(line("match")))
            QVERIFY2(!m_catalogue.match(other.shape()), other.text().c_str());
    }

    void withoutReadableEnvironmentNoMarkerIsThere()
    {
        for (const char *name : {"torch-workers", "node-cluster", "sccache-server"})
            for (const Line &line : readLines(name, "match")) {
                CommandShape shape = line.shape();
                shape.environment = [](const auto &) { return std::optional<Environment>(); };
                QVERIFY(!m_catalogue.match(shape));
                shape.environment = {};
                QVERIFY(!m_catalogue.match(shape));
            }
    }
};

QTEST_GUILESS_MAIN(TestBuiltInProfiles)
#include "tst_builtinprofiles.moc"
