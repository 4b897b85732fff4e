// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/catalogue.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>
#include <sys/stat.h>

// Q_INIT_RESOURCE must stand outside every namespace: the core is a static library.
static void initProfiles()
{
    Q_INIT_RESOURCE(profiles);
}

namespace proctor {

namespace {

// Names are chosen by the processes that bear them: what is remembered of them has a limit.
constexpr std::size_t mostNames = 4096;
constexpr std::size_t longestName = 255; // NAME_MAX

/// File names of the profiles in \p folder, sorted: the first of two that name the same profile
/// stays.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
}

std::string stampOf(const std::string &folder)
{
    std::string out;
    for (const QString &name : filesIn(QString::fromStdString(folder))) {
        const std::string path = folder + '/' + name.toStdString();
        struct stat file {};
        if (::stat(path.c_str(), &file) != 0)
            continue;
        out += path + '\0';
        for (const auto number : {static_cast<std::int64_t>(file.st_ino), file.st_size,
                                  static_cast<std::int64_t>(file.st_mtim.tv_sec),
                                  static_cast<std::int64_t>(file.st_mtim.tv_nsec),
                                  static_cast<std::int64_t>(file.st_ctim.tv_sec),
                                  static_cast<std::int64_t>(file.st_ctim.tv_nsec)})
            out += std::to_string(number) + ' ';
    }
    return out;
}

/// Puts \p profile among those that are asked like it, in the order filesIn() gives their files.
void insertByFile(std::vector<std::shared_ptr<const Profile>> &profiles,
                  std::shared_ptr<const Profile> profile)
{
    const auto nameOf = [](const Profile &one) {
        return QString::fromStdString(std::string(fileName(one.source)));
    };
    const QString name = nameOf(*profile);
    const auto place = std::find_if(profiles.begin(), profiles.end(), [&](const auto &have) {
        return have->builtIn == profile->builtIn && have->fallback == profile->fallback &&
               nameOf(*have) > name;
    });
    profiles.insert(place, std::move(profile));
}

bool mayBe(const std::vector<std::string> &patterns, std::string_view name)
{
    return std::any_of(patterns.begin(), patterns.end(), [name](const std::string &pattern) {
        return nameFits(fileName(pattern), name);
    });
}

} // namespace

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
    std::vector<std::string> names;
    const QString builtIn = QStringLiteral(":/profiles");
    for (const QString &name : filesIn(builtIn)) {
        QFile file(builtIn + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue; // compiled in: always there
        ProfileFile read = readProfile(file.readAll().toStdString(), file.fileName().toStdString());
        if (read.profile)
            read.profile->builtIn = true;
        out.take(std::move(read), names);
    }
    if (!userFolder.empty())
        out.loadFolder(userFolder);
    out.sort();
    return out;
}

void Catalogue::loadFolder(const std::string &folder)
{
    m_folder = folder;
    m_stamp = stampOf(folder); // before reading: what changes meanwhile is seen as a change
    std::vector<std::string> names;
    for (const QString &name : filesIn(QString::fromStdString(folder))) {
        auto read = readProfileFile(folder + '/' + name.toStdString());
        if (read)
            take(std::move(*read), names);
        else if (read.error().code != ErrorCode::Vanished)
            m_problems.push_back(read.error());
    }
}

bool Catalogue::changedOnDisk() const
{
    return !m_folder.empty() && stampOf(m_folder) != m_stamp;
}

void Catalogue::take(ProfileFile file, std::vector<std::string> &names)
{
    m_problems.insert(m_problems.end(), file.problems.begin(), file.problems.end());
    if (!file.profile)
        return;
    if (std::find(names.begin(), names.end(), file.profile->name) != names.end()) {
        m_problems.push_back({ErrorCode::Malformed, 0, file.profile->source,
                              "another file of this folder, earlier by name, has the profile \"" +
                                  file.profile->name + "\" already; rename or remove one"});
        return;
    }
    names.push_back(file.profile->name);
    std::erase_if(m_profiles,
                  [&file](const auto &have) { return have->name == file.profile->name; });
    m_profiles.push_back(std::make_shared<const Profile>(std::move(*file.profile)));
}

void Catalogue::add(Profile profile)
{
    std::erase_if(m_profiles, [&profile](const auto &have) { return have->name == profile.name; });
    m_profiles.push_back(std::make_shared<const Profile>(std::move(profile)));
    sort();
}

Catalogue Catalogue::withSaved(Profile draft, const std::string &saved,
                               const Catalogue &builtIn) const
{
    Catalogue out;
    out.m_folder = m_folder;
    for (const auto &have : m_profiles)
        if (have->name != draft.name && (have->builtIn || have->name != saved))
            out.m_profiles.push_back(have);
    const auto again = builtIn.byName(saved);
    if (again && saved != draft.name && !out.byName(saved))
        insertByFile(out.m_profiles, again);
    insertByFile(out.m_profiles, std::make_shared<const Profile>(std::move(draft)));
    out.sort();
    return out;
}

void Catalogue::sort()
{
    const auto rank = [](const auto &profile) {
        return (profile->fallback ? 2 : 0) + (profile->builtIn ? 1 : 0);
    };
    std::stable_sort(m_profiles.begin(), m_profiles.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    m_asked.clear();
    m_titled.clear();
    m_byName.clear();
    for (std::uint32_t i = 0; i < m_profiles.size(); ++i) {
        if (!m_profiles[i]->enabled)
            continue;
        for (const Match &match : m_profiles[i]->matches) {
            if (!match.titles.empty())
                m_titled.push_back(static_cast<std::uint32_t>(m_asked.size()));
            m_asked.push_back({&match, i});
        }
    }
}

const std::vector<std::uint32_t> &Catalogue::inQuestion(std::string_view name) const
{
    static const std::vector<std::uint32_t> none;
    if (name.size() > longestName)
        return none;
    if (m_byName.size() >= mostNames)
        m_byName.clear();
    const auto [it, unknown] = m_byName.try_emplace(std::string(name));
    if (unknown)
        for (std::uint32_t i = 0; i < m_asked.size(); ++i) {
            const Match &match = *m_asked[i].match;
            if (match.titles.empty() &&
                (mayBe(match.interpreters, name) || mayBe(match.executables, name)))
                it->second.push_back(i);
        }
    return it->second;
}

std::shared_ptr<const Profile> Catalogue::match(const CommandShape &command) const
{
    if (command.arguments == nullptr || command.arguments->empty())
        return nullptr;
    // By exe and by argv[0]: a retitled interpreter is known by its executable, a wrapped one by
    // the name it was given.
    std::vector<std::uint32_t> asked = inQuestion(fileName(command.exe));
    const std::vector<std::uint32_t> &byArgument = inQuestion(fileName(command.arguments->front()));
    asked.insert(asked.end(), byArgument.begin(), byArgument.end());
    if (command.arguments->size() == 1)
        asked.insert(asked.end(), m_titled.begin(), m_titled.end());
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    for (const std::uint32_t i : asked)
        if (matches(*m_asked[i].match, command))
            return m_profiles[m_asked[i].profile];
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
