// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines as text: quoted, secrets masked, directories dropped. GUI thread; never fails.
#include "ui/format.h"
#include "ui/shortcommand.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QFontMetrics>

#include <algorithm>
#include <array>

namespace proctor {

namespace {

const std::string &mask()
{
    static const std::string dots = "••••••";
    return dots;
}

/// "--api-key", "GITHUB_TOKEN", "-Dpassword": a name that announces a secret.
bool namesSecret(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral("(^|[-_.])(api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key|"
                       "secret|token|password|passwd|passphrase|pwd|credentials?|auth|bearer|"
                       "cookie|authorization)s?$|(password|passwd|secret|token|apikey)$"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

/// scheme://user:password@host and "Authorization: Bearer …" inside one argument.
QString withoutEmbedded(QString argument)
{
    static const QRegularExpression url(
        QStringLiteral("([a-z][a-z0-9+.-]*://[^/\\s:@]*):([^/\\s@]+)@"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression header(
        QStringLiteral("((?:authorization|cookie|x-api-key|private-token)\\s*:\\s*).+"),
        QRegularExpression::CaseInsensitiveOption);
    const QString dots = text(mask());
    argument.replace(url, QStringLiteral("\\1:%1@").arg(dots));
    argument.replace(header, QStringLiteral("\\1%1").arg(dots));
    return argument;
}

QString printable(const std::string &argument)
{
    QString shown = text(argument);
    for (QChar &c : shown)
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    return shown;
}

QString quoted(const QString &argument)
{
    const bool blank = argument.isEmpty() ||
                       std::any_of(argument.begin(), argument.end(),
                                   [](QChar c) { return c.isSpace() || c == u'"' || c == u'\''; });
    if (!blank)
        return argument;
    return argument.contains(u'\'') ? QStringLiteral("\"%1\"").arg(argument)
                                    : QStringLiteral("'%1'").arg(argument);
}

std::string baseName(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

/// Programs whose first plain argument is the script that gives the process its meaning.
bool isInterpreter(const std::string &program)
{
    static constexpr std::array<std::string_view, 12> names{"python", "node",    "ruby", "perl",
                                                            "bash",   "sh",      "php",  "deno",
                                                            "bun",    "Rscript", "lua",  "dash"};
    return std::any_of(names.begin(), names.end(), [&program](std::string_view name) {
        return program.compare(0, name.size(), name) == 0 &&
               program.find_first_not_of("0123456789.", name.size()) == std::string::npos;
    });
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

/// The script among \p arguments of an interpreter, or the module after -m; 0: a program text, or
/// nothing yet.
std::size_t scriptAmong(const std::vector<std::string> &arguments)
{
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "-c" || arguments[i] == "-e")
            return 0;
        if (arguments[i] == "-m")
            return i + 1 < arguments.size() ? i + 1 : 0;
        if (!arguments[i].empty() && arguments[i].front() != '-')
            return i;
    }
    return 0;
}

} // namespace

std::vector<std::string> masked(const std::vector<std::string> &arguments)
{
    std::vector<std::string> out;
    out.reserve(arguments.size());
    bool hideNext = false;
    for (const std::string &argument : arguments) {
        const bool option = !argument.empty() && argument.front() == '-';
        if (hideNext && !option) {
            out.push_back(mask());
            hideNext = false;
            continue;
        }
        hideNext = false;
        const auto equals = argument.find('=');
        const QString name = text(argument.substr(0, equals));
        if (equals != std::string::npos && namesSecret(name)) {
            out.push_back(argument.substr(0, equals + 1) + mask());
            continue;
        }
        hideNext = option && equals == std::string::npos && namesSecret(name);
        const bool mayEmbed = argument.find(':') != std::string::npos;
        out.push_back(mayEmbed ? withoutEmbedded(text(argument)).toStdString() : argument);
    }
    return out;
}

QString commandLine(const std::vector<std::string> &arguments)
{
    QStringList shown;
    shown.reserve(static_cast<qsizetype>(arguments.size()));
    for (const std::string &argument : arguments)
        shown.append(quoted(printable(argument)));
    return shown.join(u' ');
}

ShortCommand shortCommand(const ProcessRow &row)
{
    const auto &cmdline = row.identity->cmdline;
    if (cmdline.empty())
        return {{},
                row.identity->comm.empty()
                    ? QStringLiteral("–")
                    : QStringLiteral("[%1]").arg(printable(row.identity->comm)),
                {}};
    std::vector<std::string> arguments = masked(cmdline);
    arguments.front() = baseName(arguments.front());
    const std::size_t named = isInterpreter(arguments.front()) ? scriptAmong(arguments) : 0;
    arguments[named] = baseName(arguments[named]);
    const auto name = arguments.begin() + static_cast<std::ptrdiff_t>(named);
    return {commandLine({arguments.begin(), name}), commandLine({*name}),
            commandLine({name + 1, arguments.end()})};
}

QString ShortCommand::whole() const
{
    return joined(joined(before, name), after);
}

QString ShortCommand::elided(const QFontMetrics &metrics, int width) const
{
    const int letter = metrics.averageCharWidth();
    const auto fits = [&](const QString &words) {
        return metrics.horizontalAdvance(words) <= width;
    };
    if (fits(whole()))
        return whole();
    for (const QString &head : {joined(before, name), name}) {
        const int rest = width - metrics.horizontalAdvance(head + u' ');
        const auto mode = rest < 10 * letter ? Qt::ElideLeft : Qt::ElideMiddle;
        if (!after.isEmpty() && rest >= 4 * letter)
            return joined(head, metrics.elidedText(after, mode, rest));
    }
    return fits(name) ? name : metrics.elidedText(name, Qt::ElideMiddle, width);
}

QString shortCommandLine(const ProcessRow &row)
{
    return shortCommand(row).whole();
}

} // namespace proctor
