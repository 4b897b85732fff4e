// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

namespace proctor {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

struct Reason {
    int sysErrno;
    const char *words;
};

constexpr std::array reasons{
    Reason{EACCES, QT_TRANSLATE_NOOP("ErrorWords", "permission denied")},
    Reason{EPERM, QT_TRANSLATE_NOOP("ErrorWords", "permission denied")},
    Reason{ENOENT, QT_TRANSLATE_NOOP("ErrorWords", "not there any more")},
    Reason{ESRCH, QT_TRANSLATE_NOOP("ErrorWords", "not there any more")},
    Reason{ENOSPC, QT_TRANSLATE_NOOP("ErrorWords", "no space left; free some")},
    Reason{EDQUOT, QT_TRANSLATE_NOOP("ErrorWords", "no space left; free some")},
    Reason{EROFS, QT_TRANSLATE_NOOP("ErrorWords", "the file system can only be read")},
    Reason{EIO, QT_TRANSLATE_NOOP("ErrorWords", "the disk cannot be read or written")},
    Reason{ENOTDIR, QT_TRANSLATE_NOOP("ErrorWords", "part of its path is no directory")},
    Reason{EMFILE, QT_TRANSLATE_NOOP("ErrorWords", "too many files are open")},
    Reason{ENFILE, QT_TRANSLATE_NOOP("ErrorWords", "too many files are open")},
};

/// The reason, else the message, in the user's language; "" where that is not known.
QString translated(const Error &error)
{
    const auto *reason = std::find_if(reasons.begin(), reasons.end(), [&](const Reason &one) {
        return one.sysErrno == error.sysErrno;
    });
    const bool known = reason != reasons.end();
    const QString words = known ? ErrorWords::tr(reason->words)
                                : QCoreApplication::translate("words", error.message.c_str());
    const QString english =
        known ? QString::fromLatin1(reason->words) : QString::fromStdString(error.message);
    return words == english ? QString() : words;
}

} // namespace

QString errorWords(const Error &error)
{
    const QString words = translated(error);
    if (words.isEmpty())
        return QString::fromStdString(error.text());
    return error.path.empty()
               ? words
               : ErrorWords::tr("%1: %2").arg(QString::fromStdString(error.path), words);
}

} // namespace proctor
