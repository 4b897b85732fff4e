// SPDX-License-Identifier: GPL-3.0-or-later
// Every key here is made up.
#include "core/history/secrets.h"

#include <QtCore/QByteArrayList>
#include <QtTest/QTest>

using namespace proctor;

namespace {

std::vector<std::string> vectorOf(const QByteArrayList &list)
{
    std::vector<std::string> out;
    for (const QByteArray &item : list)
        out.push_back(item.toStdString());
    return out;
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void commandLines_data()
    {
        QTest::addColumn<QByteArrayList>("given");
        QTest::addColumn<QByteArrayList>("masked");
        const auto row = [](const char *name, const QByteArrayList &given,
                            const QByteArrayList &masked) {
            QTest::newRow(name) << given << masked;
        };
        row("option with value", {"x", "--password=hunter2"}, {"x", "--password=***"});
        row("value with blanks", {"x", "--password=correct horse battery"},
            {"x", "--password=***"});
        row("option, value", {"x", "--token", "abc def", "--verbose"},
            {"x", "--token", "***", "--verbose"});
        row("one dash", {"x", "-password", "hunter2"}, {"x", "-password", "***"});
        row("qualified", {"x", "--db-password", "hunter2"}, {"x", "--db-password", "***"});
        row("camel case", {"x", "--apiKey", "hunter2"}, {"x", "--apiKey", "***"});
        row("java", {"java", "-Dspring.datasource.password=hunter2"},
            {"java", "-Dspring.datasource.password=***"});
        row("value like a key with a dash", {"x", "--token", "-aB3_x"}, {"x", "--token", "***"});
        row("no value", {"x", "--password", "--host", "h"}, {"x", "--password", "--host", "h"});
        row("last", {"x", "--password"}, {"x", "--password"});
        row("variable", {"env", "AWS_SECRET_ACCESS_KEY=abc/def+g", "PGPASSWORD=p", "x"},
            {"env", "AWS_SECRET_ACCESS_KEY=***", "PGPASSWORD=***", "x"});
        row("docker -e", {"docker", "run", "-e", "API_KEY=abc", "img"},
            {"docker", "run", "-e", "API_KEY=***", "img"});
        row("cookie of a BEAM", {"beam.smp", "-sname", "a", "-setcookie", "monster"},
            {"beam.smp", "-sname", "a", "-setcookie", "***"});
        row("curl", {"/usr/bin/curl", "-u", "ada:hunter2", "https://h/"},
            {"/usr/bin/curl", "-u", "ada:***", "https://h/"});
        row("curl, bundled", {"curl", "-sSuada:hunter2", "-k"}, {"curl", "-sSuada:***", "-k"});
        row("curl, bundled, apart", {"curl", "-su", "ada:hunter2"}, {"curl", "-su", "ada:***"});
        row("curl, a value that holds a u", {"curl", "-ooutput:1"}, {"curl", "-ooutput:1"});
        row("curl, a key as user", {"curl", "-usk_live_4eC39HqLyjWDarjtT1zdp7dcK9x2Qf8s:"},
            {"curl", "-u***:***"});
        row("curl, a key as user apart",
            {"curl", "-u", "sk_live_4eC39HqLyjWDarjtT1zdp7dcK9x2Qf8s:x"},
            {"curl", "-u", "***:***"});
        row("curl, glued", {"curl", "-uada:hunter2", "https://h/"},
            {"curl", "-uada:***", "https://h/"});
        row("curl, glued, of a proxy", {"curl", "-Uada:hunter2"}, {"curl", "-Uada:***"});
        row("redis, glued", {"redis-cli", "-ahunter2", "ping"}, {"redis-cli", "-a***", "ping"});
        row("header", {"curl", "-H", "Authorization: Bearer abcdef", "https://h/"},
            {"curl", "-H", "Authorization: ***", "https://h/"});
        row("header of an API", {"curl", "-H", "X-Api-Key: abcdef"},
            {"curl", "-H", "X-Api-Key: ***"});
        row("mysql", {"mysql", "-uroot", "-phunter2", "db"}, {"mysql", "-uroot", "-p***", "db"});
        row("sshpass", {"sshpass", "-p", "hunter2", "ssh", "h"},
            {"sshpass", "-p", "***", "ssh", "h"});
        row("redis-cli", {"redis-cli", "-a", "hunter2", "ping"},
            {"redis-cli", "-a", "***", "ping"});
        row("shell", {"sh", "-c", "TOKEN=abc x.py --password 'a b' --port 80; y"},
            {"sh", "-c", "TOKEN=*** x.py --password '***' --port 80; y"});
        row("json", {"x", "{\"password\": \"a \\\" b\", \"user\": \"ada\"}"},
            {"x", "{\"password\": \"***\", \"user\": \"ada\"}"});
        row("url", {"celery", "-b", "amqp://ada:hunter2@mq:5672//"},
            {"celery", "-b", "amqp://ada:***@mq:5672//"});
        row("url, at sign in it", {"x", "redis://:p@ss@h:6379/0"}, {"x", "redis://:***@h:6379/0"});
        row("url in an option", {"x", "--dsn=postgresql://u:p@h/db"},
            {"x", "--dsn=postgresql://u:***@h/db"});
        row("url with a token",
            {"git", "clone", "https://ghp_0123456789abcdefghijABCDEFGHIJ012345@h/r"},
            {"git", "clone", "https://***@h/r"});
        row("query", {"x", "http://h/p?a=1&token=abc&b=2"}, {"x", "http://h/p?a=1&token=***&b=2"});
        row("openssl", {"openssl", "-passin", "pass:hunter2"}, {"openssl", "-passin", "***"});
        row("aws key", {"x", "AKIAIOSFODNN7EXAMPLE"}, {"x", "***"});
        row("aws secret", {"x", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}, {"x", "***"});
        row("json web token", {"x", "eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSMeKKF2QT4"}, {"x", "***"});
        row("in quotes", {"x", "key 'sk-abcdefghijklmnopqrstuvwx'"}, {"x", "key '***'"});
        row("none", {}, {});
        row("empty", {"", ""}, {"", ""});
    }
    void commandLines()
    {
        QFETCH(QByteArrayList, given);
        QFETCH(QByteArrayList, masked);
        const auto once = maskSecrets(vectorOf(given));
        QByteArrayList shown;
        for (const std::string &argument : once)
            shown << QByteArray::fromStdString(argument);
        QCOMPARE(shown, masked);
        QCOMPARE(maskSecrets(once), once);
    }

    void whatIsNoSecretStays_data()
    {
        QTest::addColumn<QByteArrayList>("given");
        const auto row = [](const QByteArrayList &given) {
            QTest::newRow(given.join(' ').constData()) << given;
        };
        row({"python3", "dspy_bridge.py", "--port", "8080"});
        row({"x", "--keyboard=us", "--tokenizer", "gpt2", "--author", "ada"});
        row({"x", "--password-file=/run/secrets/db", "--key-file", "/etc/k.pem"});
        row({"x", "--no-password", "db"});
        row({"vllm", "serve", "--max-tokens", "512", "--max-num-batched-tokens=4096"});
        row({"/usr/lib/chromium/chromium", "--type=renderer", "--lang=en-US"});
        row({"ssh", "git@github.com"});
        row({"git", "clone", "ssh://git@github.com/a/b.git"});
        row({"x", "http://localhost:8080/path"});
        row({"runc", "3f4e1c2b9a8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f"});
        row({"x", "8f0c1d2e-1234-5678-9abc-def012345678"});
        row({"x", "/home/Ada/Projects2024/SomeVeryLongFolderName/AnotherLongName/Main.java"});
        row({"beam.smp", "-root", "/usr/lib/erlang", "-bindir", "/usr/lib/erlang/erts-13.1.5/bin"});
        row({"mysqld", "--port=3306"});
        row({"sh", "-c", "echo $HOME && ls -la /tmp"});
        row({"\xff\xfe", "two\nlines"});
    }
    void whatIsNoSecretStays()
    {
        QFETCH(QByteArrayList, given);
        QCOMPARE(maskSecrets(vectorOf(given)), vectorOf(given));
    }

    void sentences()
    {
        QCOMPARE(maskText("started with --token abc, then Bearer abcdefghijkl"),
                 std::string("started with --token ***, then Bearer ***"));
        QCOMPARE(maskText("beam.smp (pid 99) exited"), std::string("beam.smp (pid 99) exited"));
        QCOMPARE(maskText("argument --clientProcessId=77 names it"),
                 std::string("argument --clientProcessId=77 names it"));
        QCOMPARE(maskText(""), std::string());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
