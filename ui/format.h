// SPDX-License-Identifier: GPL-3.0-or-later
// Values to words, in the user's language. GUI thread (tr); never fails.
#pragma once

#include "core/engine/snapshot.h"
#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace proctor {

/// A sentence of the core in the user's language (context "words").
QString inWords(const Words &words);
/// With a capital and a full stop, as the language has it.
QString asSentence(const QString &words);
/// A list in words.
QString inOneLine(const QStringList &words);
/// "3 s", "12 m", "3 h 02 m", "1 d 04 h"
QString duration(double seconds);
/// "412 MB", "1.2 GB": powers of 1,000, as disk and memory labels are read.
QString bytes(std::uint64_t count);
/// Arguments joined by blanks; quoted where they hold blanks; bytes that are no UTF-8 and control
/// characters shown as replacement characters.
QString commandLine(const std::vector<std::string> &arguments);
/// The same with the program's and script's directories dropped, for a table cell, and values of
/// secret-looking arguments masked.
QString shortCommandLine(const ProcessRow &row);
/// Values of arguments such as --api-key=… or --password … replaced by "••••••".
std::vector<std::string> masked(const std::vector<std::string> &arguments);

Look lookOf(const ProcessRow &row);
/// "Active", "Orphan", …
QString stateWord(Look look);
/// "beam.smp 4290", or "–".
QString ownerWord(const OwnerView &owner);
/// The "Why" column: "owner exited", "stdin closed", "parent is alive", …: short.
QString whyWord(const ProcessRow &row);
QString outcomeWord(Outcome outcome);
/// Every one of them: for what has to have room for any.
QStringList outcomeWords();
QString evidenceTitle(EvidenceId id, Finding finding);
QString localTime(WallTime time); ///< "12:04:31"
inline QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace proctor
