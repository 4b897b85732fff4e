// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/catalogue.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>
#include <charconv>
#include <csignal>
#include <optional>
#include <toml++/toml.h>

// Q_INIT_RESOURCE must stand outside every namespace: the core is a static library.
static void initProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace proctor {

namespace {

/// Takes typed values out of a table and remembers the first that is wrong.
struct Reader {
    const std::string &source;
    std::optional<Error> wrong;

    void fail(const toml::node &node, const std::string &what)
    {
        if (!wrong)
            wrong = Error{ErrorCode::Malformed, 0,
                          source + ':' + std::to_string(node.source().begin.line), what};
    }
    std::string text(const toml::table &table, std::string_view key)
    {
        const toml::node *node = table.get(key);
        if (node == nullptr)
            return {};
        if (const auto value = node->value_exact<std::string>())
            return *value;
        fail(*node, '"' + std::string(key) + "\" must be a text in quotes");
        return {};
    }
    std::vector<std::string> texts(const toml::table &table, std::string_view key)
    {
        std::vector<std::string> out;
        const toml::node *node = table.get(key);
        if (node == nullptr)
            return out;
        const toml::array *array = node->as_array();
        if (array == nullptr) {
            fail(*node, '"' + std::string(key) + "\" must be a list of texts: [\"…\"]");
            return out;
        }
        for (const toml::node &item : *array) {
            if (const auto value = item.value_exact<std::string>(); value && !value->empty())
                out.push_back(*value);
            else
                fail(item, '"' + std::string(key) + "\" must hold texts only");
        }
        return out;
    }
    void onlyKeys(const toml::table &table, std::initializer_list<std::string_view> known)
    {
        for (const auto &[key, node] : table)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                fail(node, "unknown key \"" + std::string(key.str()) + '"');
    }
};

/// "TERM 5s", "KILL 500ms"
std::optional<Profile::Step> parseStep(const std::string &text)
{
    static constexpr std::pair<std::string_view, int> known[] = {
        {"TERM", SIGTERM}, {"INT", SIGINT}, {"QUIT", SIGQUIT}, {"HUP", SIGHUP}, {"KILL", SIGKILL}};
    const auto blank = text.find(' ');
    if (blank == std::string::npos)
        return std::nullopt;
    Profile::Step step;
    for (const auto &[name, number] : known)
        if (std::string_view(text).substr(0, blank) == name)
            step.signal = number;
    int amount = 0;
    const char *end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data() + blank + 1, end, amount);
    const std::string_view unit(parsed.ptr, static_cast<std::size_t>(end - parsed.ptr));
    if (step.signal == 0 || parsed.ec != std::errc() || amount < 0 || amount > 3'600'000)
        return std::nullopt;
    if (unit == "s" && amount <= 3600)
        step.waitMs = amount * 1000;
    else if (unit == "ms")
        step.waitMs = amount;
    else
        return std::nullopt;
    return step;
}

void readCleanup(Reader &read, const toml::table &table, Profile &profile)
{
    read.onlyKeys(table, {"steps", "suspicion_settles_s"});
    for (const std::string &text : read.texts(table, "steps")) {
        if (const auto step = parseStep(text))
            profile.steps.push_back(*step);
        else
            read.fail(*table.get("steps"), "step \"" + text +
                                               "\" must be a signal and a wait: \"TERM 5s\", "
                                               "\"KILL 500ms\" (TERM INT QUIT HUP KILL)");
    }
    if (const toml::node *node = table.get("suspicion_settles_s")) {
        const auto value = node->value_exact<std::int64_t>();
        if (value && *value >= 0 && *value <= 86'400)
            profile.suspicionSettlesS = static_cast<int>(*value);
        else
            read.fail(*node, "\"suspicion_settles_s\" must be 0 to 86400 seconds");
    }
}

} // namespace

Result<Profile> parseProfile(std::string_view toml, const std::string &source)
{
    toml::parse_result parsed;
    try { // toml++ as Debian builds it throws; nothing leaves this function
        parsed = toml::parse(toml, std::string_view(source));
    } catch (const toml::parse_error &error) {
        return Failure(Error{ErrorCode::Malformed, 0,
                             source + ':' + std::to_string(error.source().begin.line),
                             std::string(error.description())});
    }
    const toml::table &table = parsed;
    Reader read{source, {}};
    read.onlyKeys(table, {"name", "description", "enabled", "match", "cleanup"});
    Profile profile;
    profile.source = source;
    profile.name = read.text(table, "name");
    profile.description = read.text(table, "description");
    profile.enabled = table["enabled"].value_or(true);
    const toml::table *match = table["match"].as_table();
    if (profile.name.empty() && !read.wrong)
        read.fail(table, "\"name\" is missing: name = \"my-workers\"");
    if (match == nullptr) {
        read.fail(table, "the table [match] is missing");
    } else {
        read.onlyKeys(*match, {"interpreters", "programs", "required", "forbidden"});
        profile.interpreters = read.texts(*match, "interpreters");
        profile.programs = read.texts(*match, "programs");
        profile.required = read.texts(*match, "required");
        profile.forbidden = read.texts(*match, "forbidden");
        // An interpreter alone would match every script on the machine.
        if (profile.interpreters.empty() || (profile.programs.empty() && profile.required.empty()))
            read.fail(*match, "[match] needs \"interpreters\" and \"programs\" or \"required\"");
    }
    if (const toml::table *cleanup = table["cleanup"].as_table())
        readCleanup(read, *cleanup, profile);
    if (read.wrong)
        return Failure(*read.wrong);
    return profile;
}

std::string Catalogue::userFolder()
{
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    if (config.startsWith('/'))
        return config.toStdString() + "/proctor/profiles";
    const QByteArray home = qgetenv("HOME");
    return home.startsWith('/') ? home.toStdString() + "/.config/proctor/profiles" : std::string();
}

Catalogue Catalogue::load(const std::string &userFolder)
{
    initProfiles();
    Catalogue out;
    std::vector<QString> folders{QStringLiteral(":/profiles")};
    if (!userFolder.empty())
        folders.push_back(QString::fromStdString(userFolder));
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({QStringLiteral("*.toml")}, QDir::Files)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                out.m_problems.push_back({ErrorCode::Denied, 0, file.fileName().toStdString(),
                                          "cannot be read: " + file.errorString().toStdString()});
                continue;
            }
            out.addFile(file.read(1024 * 1024).toStdString(), file.fileName().toStdString());
        }
    }
    return out;
}

void Catalogue::addFile(const std::string &bytes, const std::string &source)
{
    auto profile = parseProfile(bytes, source);
    if (profile)
        add(std::move(*profile));
    else
        m_problems.push_back(profile.error());
}

void Catalogue::add(Profile profile)
{
    auto shared = std::make_shared<const Profile>(std::move(profile));
    for (auto &have : m_profiles)
        if (have->name == shared->name) {
            have = std::move(shared);
            return;
        }
    m_profiles.push_back(std::move(shared));
}

std::shared_ptr<const Profile> Catalogue::match(const CommandShape &command) const
{
    for (const auto &profile : m_profiles)
        if (matches(*profile, command))
            return profile;
    return nullptr;
}

std::shared_ptr<const Profile> Catalogue::byName(std::string_view name) const
{
    for (const auto &profile : m_profiles)
        if (profile->name == name)
            return profile;
    return nullptr;
}

} // namespace proctor
