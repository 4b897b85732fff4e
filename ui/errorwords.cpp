// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorwords.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cerrno>
#include <system_error>

namespace proctor {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

  public:
    struct Reason {
        int sysErrno;
        const char *words;
    };
    static const Reason *find(const std::string &english);
};

/// By the errno text at the end: all that is left of the code in a snapshot.
const ErrorWords::Reason *ErrorWords::find(const std::string &english)
{
    static constexpr std::array reasons{
        Reason{EACCES, QT_TR_NOOP("permission denied")},
        Reason{EPERM, QT_TR_NOOP("permission denied")},
        Reason{ENOENT, QT_TR_NOOP("not there any more")},
        Reason{ESRCH, QT_TR_NOOP("not there any more")},
        Reason{ENOSPC, QT_TR_NOOP("no space left; free some")},
        Reason{EDQUOT, QT_TR_NOOP("no space left; free some")},
        Reason{EROFS, QT_TR_NOOP("the file system can only be read")},
        Reason{EIO, QT_TR_NOOP("the disk cannot be read or written")},
        Reason{ENOTDIR, QT_TR_NOOP("part of its path is no directory")},
        Reason{EMFILE, QT_TR_NOOP("too many files are open")},
        Reason{ENFILE, QT_TR_NOOP("too many files are open")},
    };
    for (const Reason &reason : reasons)
        if (english.ends_with('(' + std::generic_category().message(reason.sysErrno) + ')'))
            return &reason;
    return nullptr;
}

} // namespace

QString errorWords(const std::string &english)
{
    const QString whole = QString::fromStdString(english);
    const ErrorWords::Reason *reason = ErrorWords::find(english);
    if (reason == nullptr)
        return QCoreApplication::translate("words", english.c_str());
    const QString words = ErrorWords::tr(reason->words);
    if (words == QLatin1StringView(reason->words)) // not translated
        return whole;
    const auto pathEnd = whole.startsWith(u'/') ? whole.indexOf(QStringLiteral(": ")) : -1;
    return pathEnd < 0 ? words : ErrorWords::tr("%1: %2").arg(whole.left(pathEnd), words);
}

} // namespace proctor
