// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilewords.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace proctor {

namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

void add(QStringList &lines, const char *key, const std::vector<std::string> &values)
{
    if (values.empty())
        return;
    QStringList quoted;
    for (const std::string &value : values)
        quoted << u'"' + text(value) + u'"';
    lines << QStringLiteral("%1 = [%2]")
                 .arg(QString::fromLatin1(key), quoted.join(QStringLiteral(", ")));
}

bool fits(const Profile &profile, const ProcessRow &row)
{
    if (row.matched == profile.name)
        return true;
    const ProcessIdentity &identity = *row.identity;
    return matches(profile, {identity.exe ? std::string_view(*identity.exe) : std::string_view(),
                             &identity.cmdline});
}

} // namespace

QString originWords(const Profile &profile)
{
    return profile.builtIn ? ProfileWords::tr("Built in") : text(profile.source);
}

QString matchText(const Profile &profile)
{
    QStringList lines;
    for (const Match &match : profile.matches) {
        if (!lines.isEmpty())
            lines << QString();
        add(lines, "interpreters", match.interpreters);
        add(lines, "programs", match.programs);
        add(lines, "modules", match.modules);
        add(lines, "code", match.code);
        add(lines, "executables", match.executables);
        add(lines, "titles", match.titles);
        add(lines, "required", match.required);
        add(lines, "one_of", match.oneOf);
        add(lines, "forbidden", match.forbidden);
        add(lines, "subcommands", match.subcommands);
        add(lines, "value_options", match.valueOptions);
        add(lines, "environment", match.environment);
    }
    return lines.join(u'\n');
}

std::vector<Fitting> fitting(const Profile &profile, const Snapshot &snapshot)
{
    std::vector<Fitting> out;
    for (const ProcessRow &row : snapshot.rows)
        if (!row.ended && fits(profile, row))
            out.push_back({row.key, lookOf(row), shortCommandLine(row),
                           row.matched == profile.name ? QString() : text(row.matched)});
    return out;
}

} // namespace proctor
