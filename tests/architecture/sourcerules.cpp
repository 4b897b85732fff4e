// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcerules.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// A room may include itself and those after it.
const QStringList rooms{u"app"_s, u"ui"_s, u"core"_s};

/// A folder of core may include itself and those before it. Settings come last: what a person
/// wishes of the window is read by nothing that judges or ends processes.
const QStringList coreFolders{u"base"_s,    u"process"_s,  u"registry"_s,
                              u"profile"_s, u"detector"_s, u"cleanup"_s,
                              u"history"_s, u"engine"_s,   u"settings"_s};

const QString signallingFile = u"core/process/pidfd.cpp"_s;

/// Blanks // and /* */ comments, and with \p literals what stands in quotes too; keeps the lines.
QString withoutComments(const QString &text, bool literals)
{
    static const QRegularExpression parts(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype end = 0;
    for (const auto &match : parts.globalMatch(text)) {
        result += text.mid(end, match.capturedStart() - end);
        const QString part = match.captured();
        result += part.startsWith(u'/') ? QString(part.count(u'\n'), u'\n')
                  : literals            ? u"\"\""_s
                                        : part;
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString at(const QString &path, const QString &text, qsizetype offset, const QString &what)
{
    const auto line = QStringView(text).left(offset).count(u'\n') + 1;
    return path + u':' + QString::number(line) + u": "_s + what;
}

/// Why \p path may not include \p header of Qt; empty where it may.
QString wrongQt(const QString &path, const QString &header)
{
    if (path.startsWith(u"app/proctor-run/"_s))
        return u"proctor-run uses no Qt"_s;
    const QString module = header.section(u'/', 0, 0);
    const bool sql = module == u"QtSql"_s && path.startsWith(u"core/history/"_s);
    if (path.startsWith(u"core/"_s) && module != u"QtCore"_s && !sql)
        return u"core uses QtCore/… alone (core/history QtSql/… too), not "_s + header;
    return {};
}

/// Why \p path may not include \p included, a file of ours; empty where it may.
QString wrongArrow(const QString &path, QString included)
{
    // What is not given from the root of the sources is given from the file's own folder.
    static const QStringList roots = rooms + QStringList{u"tests"_s, u"resources"_s};
    if (!roots.contains(included.section(u'/', 0, 0)))
        included = QDir::cleanPath(path.section(u'/', 0, -2) + u'/' + included);
    const QString from = path.section(u'/', 0, 0);
    const QString to = included.section(u'/', 0, 0);
    if (rooms.indexOf(to) < rooms.indexOf(from))
        return from + u" may not include "_s + included;
    if (path.startsWith(u"app/proctor-run/"_s) && !included.startsWith(u"app/proctor-run/"_s))
        return u"proctor-run stands alone and may not include "_s + included;
    if (from != u"core"_s)
        return {};

    const qsizetype folder = coreFolders.indexOf(path.section(u'/', 1, 1));
    const qsizetype other = coreFolders.indexOf(included.section(u'/', 1, 1));
    if (folder < 0 || other < 0)
        return u"core has no folder for "_s + (folder < 0 ? path : included);
    return other <= folder ? QString()
                           : u"core/%1 comes before %2 and may not include it"_s.arg(
                                 coreFolders.at(folder), included);
}

} // namespace

QStringList wrongIncludes(const QString &path, const QString &source)
{
    static const QRegularExpression include(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>))re"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression qtHeader(QStringLiteral(R"re(^(Q[A-Z]|Qt|q[a-z]+\.h$))re"));
    const QString text = withoutComments(source, false);
    QStringList complaints;
    for (const auto &match : include.globalMatch(text)) {
        const bool quoted = match.hasCaptured(1);
        const QString included = match.captured(quoted ? 1 : 2);
        const bool ours = quoted || rooms.contains(included.section(u'/', 0, 0));
        const bool generated = quoted && included.endsWith(u".moc"_s);
        if (generated)
            continue;
        const QString why = ours                                  ? wrongArrow(path, included)
                            : qtHeader.match(included).hasMatch() ? wrongQt(path, included)
                                                                  : QString();
        if (!why.isEmpty())
            complaints << at(path, text, match.capturedStart(), why);
    }
    return complaints;
}

QStringList wrongSignals(const QString &path, const QString &source)
{
    static const QRegularExpression call(QStringLiteral(
        R"re(\b(kill|killpg|tkill|tgkill|sigqueue|pthread_kill)\s*\(|)re"
        R"re(\b(?:SYS|__NR)_(?:kill|tkill|tgkill|rt_sigqueueinfo|rt_tgsigqueueinfo)\b)re"));
    static const QRegularExpression member(QStringLiteral(R"re((?:\.|->)\s*$)re"));
    const QString text = withoutComments(source, true);
    QStringList complaints;
    for (const auto &match : call.globalMatch(text)) {
        const bool ofAnObject = match.captured(1) == u"kill"_s &&
                                member.match(text.left(match.capturedStart())).hasMatch() &&
                                text.mid(match.capturedEnd()).trimmed().startsWith(u')');
        if (!ofAnObject)
            complaints << at(path, text, match.capturedStart(),
                             u"only pidfds are signalled, not by "_s + match.captured());
    }
    const qsizetype byPidfd = text.indexOf(u"pidfd_send_signal"_s);
    if (byPidfd >= 0 && path != signallingFile)
        complaints << at(path, text, byPidfd,
                         u"signals are sent in %1 alone"_s.arg(signallingFile));
    return complaints;
}

bool hasLicence(const QString &text)
{
    return text.section(u'\n', 0, 2).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s);
}
