// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the text of a profile: a value and no other byte; keys go where they mean something.
#include "core/profile/profileedit.h"
#include "core/profile/profilefile.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <algorithm>

using namespace proctor;

namespace {

const std::string own = "# mine\n"
                        "name = \"a\" # short\n"
                        "\n"
                        "[[match]] # the first\n"
                        "executables = ['a']\n"
                        "# the second\n"
                        "[[match]]\n"
                        "executables = ['b']\n";

const ProfileKey &key(std::string_view section, std::string_view name)
{
    const auto keys = profileKeys();
    return *std::find_if(keys.begin(), keys.end(), [&](const ProfileKey &one) {
        return one.section == section && one.key == name;
    });
}

/// \p toml with \p key put where placeFor() says.
std::string inserted(const std::string &toml, std::size_t at, const ProfileKey &key)
{
    const KeyPlace place = placeFor(toml, at, key);
    std::string out;
    std::size_t line = 0;
    std::size_t from = 0;
    for (; line < place.line && from < toml.size(); ++line)
        from = toml.find('\n', from) + 1;
    return toml.substr(0, from) + place.lines + '\n' + toml.substr(from);
}

} // namespace

class TestProfileEdit : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyTheNameChanges()
    {
        std::string wanted = own;
        wanted.replace(wanted.find("\"a\""), 3, "\"a-copy\"");
        QCOMPARE(withName(own, "a-copy").value_or("none"), wanted);
    }
    void enabledIsWrittenBelowTheNameAndChangedInPlace()
    {
        std::string wanted = own;
        wanted.insert(wanted.find("\n[[match]]"), "enabled = false\n");
        QCOMPARE(withEnabled(own, false).value_or("none"), wanted);
        wanted.replace(wanted.find("false"), 5, "true");
        QCOMPARE(withEnabled(*withEnabled(own, false), true).value_or("none"), wanted);
    }
    void windowsLinesAndByteOrderMarkStay()
    {
        const std::string toml = "\xEF\xBB\xBFname = \"\xC3\xA4\"\r\nenabled = true\r\n";
        QCOMPARE(withEnabled(toml, false).value_or("none"),
                 std::string("\xEF\xBB\xBFname = \"\xC3\xA4\"\r\nenabled = false\r\n"));
        QCOMPARE(withEnabled("name = 'a'\r\n", false).value_or("none"),
                 std::string("name = 'a'\r\nenabled = false\r\n"));
        QCOMPARE(withName(toml, "b").value_or("none"),
                 std::string("\xEF\xBB\xBFname = \"b\"\r\nenabled = true\r\n"));
    }
    void whatIsNoTomlIsNotEdited()
    {
        QVERIFY(!withEnabled("name = \n", false));
        QVERIFY(!withName("[[match\n", "a"));
    }
    void withoutLastLineEnd()
    {
        QCOMPARE(withEnabled("name = 'a'", false).value_or("none"),
                 std::string("name = 'a'\nenabled = false\n"));
    }

    void everySampleIsAKeyOfItsSection()
    {
        for (const ProfileKey &one : profileKeys()) {
            const std::string toml = one.section.empty()
                                         ? std::string(one.sample) + '\n'
                                         : headingOf(one.section) + '\n' + one.sample + '\n';
            for (const Error &problem : readProfile(toml, "sample").problems)
                QVERIFY2(problem.message.find("unknown key") == std::string::npos &&
                             problem.message.find(std::string(one.key) + "\" must") ==
                                 std::string::npos,
                         problem.message.c_str());
        }
    }
    void theManPageNamesEveryKey()
    {
        QFile page(QStringLiteral(PROCTOR_SOURCE_DIR "/resources/man/proctor-profiles.5"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        for (const ProfileKey &one : profileKeys())
            QVERIFY2(text.contains(QByteArray(one.key.data(), qsizetype(one.key.size()))),
                     one.key.data());
    }

    void aKeyGoesIntoTheSectionOneStandsIn()
    {
        QCOMPARE(placeFor(own, 4, key("match", "required")).line, 4U);
        QCOMPARE(placeFor(own, 7, key("match", "required")).line, 7U);
        QCOMPARE(placeFor(own, 0, key("match", "required")).line, 4U); // the first there is
        QCOMPARE(placeFor(own, 7, key("", "description")).line, 2U);   // below the name
    }
    void aSectionThatIsMissingGetsItsHeading()
    {
        const std::string out = inserted(own, 3, key("cleanup", "scope"));
        QCOMPARE(out, own + "\n[cleanup]\nscope = \"process\"\n");
        QVERIFY(readProfile(out, "o").profile);
        QCOMPARE(inserted("", 0, key("", "name")), std::string("name = \"my-workers\"\n"));
    }
    void aNewProfileCanBeClickedTogether()
    {
        std::string toml;
        for (const auto &[section, name] :
             {std::pair{"", "match"}, std::pair{"", "name"}, std::pair{"cleanup", "bulk"},
              std::pair{"match", "forbidden"}, std::pair{"", "description"},
              std::pair{"owner", "variables"}})
            toml = inserted(toml, 0, key(section, name));
        const ProfileFile read = readProfile(toml, "n");
        QVERIFY2(read.profile, toml.c_str());
        QCOMPARE(read.profile->matches.at(0).forbidden, std::vector<std::string>{"--once"});
        QVERIFY(!read.profile->bulk);
    }

    void placesOfProblemsAreTakenApart()
    {
        const Error there{ErrorCode::Malformed, 0, "/a:b/c.toml:12", "x"};
        QCOMPARE(lineOf(there), 12U);
        QCOMPARE(fileOf(there), std::string("/a:b/c.toml"));
        const Error whole{ErrorCode::Malformed, 0, "/a/c.toml", "x"};
        QCOMPARE(lineOf(whole), 0U);
        QCOMPARE(fileOf(whole), std::string("/a/c.toml"));
        QCOMPARE(readProfile("# c\nname = \"a b\"\n", "s").nameLine, 2U);
    }
};

QTEST_GUILESS_MAIN(TestProfileEdit)
#include "tst_profileedit.moc"
