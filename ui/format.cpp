// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include "ui/looks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace proctor {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

QString inWords(const Words &words)
{
    if (words.empty())
        return {};
    const QString pattern = QCoreApplication::translate("words", words.pattern);
    std::vector<std::string> args = words.args;
    for (const Words &sentence : words.inner)
        args.push_back(inWords(sentence).toStdString());
    return text(fill(pattern.toStdString(), args));
}

QString asSentence(const QString &words)
{
    if (words.isEmpty() || words.back().isPunct())
        return words;
    const QString whole = Format::tr("%1.", "what makes a sentence of words").arg(words);
    return whole.left(1).toUpper() + whole.mid(1);
}

QString inOneLine(const QStringList &words)
{
    return words.join(Format::tr(", ", "between the parts of a list"));
}

QString duration(double seconds)
{
    const auto whole = static_cast<qint64>(std::floor(std::max(0.0, seconds)));
    const auto padded = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    if (whole < 60)
        return Format::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Format::tr("%1 m").arg(whole / 60);
    if (whole < 86400)
        return Format::tr("%1 h %2 m").arg(whole / 3600).arg(padded(whole / 60 % 60));
    return Format::tr("%1 d %2 h").arg(whole / 86400).arg(padded(whole / 3600 % 24));
}

QString bytes(std::uint64_t count)
{
    if (count < 1000)
        return Format::tr("%1 B").arg(count);
    static constexpr std::array units{
        QT_TRANSLATE_NOOP("Format", "%1 kB"), QT_TRANSLATE_NOOP("Format", "%1 MB"),
        QT_TRANSLATE_NOOP("Format", "%1 GB"), QT_TRANSLATE_NOOP("Format", "%1 TB")};
    double value = static_cast<double>(count) / 1000;
    std::size_t unit = 0;
    // 999.6 MB is shown as 1.0 GB, never as 1000 MB.
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return Format::tr(units[unit]).arg(QLocale().toString(value, 'f', value < 9.95 ? 1 : 0));
}

Look lookOf(const ProcessRow &row)
{
    if (row.ended)
        return Look::Ended;
    if (row.ending && !row.ending->outcome)
        return Look::Ending;
    return judgedLook(row);
}

QString stateWord(Look look)
{
    switch (look) {
    case Look::Active:
        return Format::tr("Active");
    case Look::Stalled:
        return Format::tr("Stalled");
    case Look::Orphan:
        return Format::tr("Orphan");
    case Look::Suspect:
        return Format::tr("Suspect");
    case Look::Ending:
        return Format::tr("Ending");
    case Look::Ended:
        return Format::tr("Ended");
    case Look::Kept:
        return Format::tr("Kept");
    case Look::Zombie:
        return Format::tr("Zombie");
    case Look::Unknown:
        break;
    }
    return Format::tr("Unknown");
}

QString ownerWord(const OwnerView &owner)
{
    if (owner.state == OwnerState::None || owner.pid == 0)
        return QStringLiteral("–");
    return owner.name.empty() ? QString::number(owner.pid)
                              : QStringLiteral("%1 %2").arg(text(owner.name)).arg(owner.pid);
}

QString localTime(WallTime time)
{
    const auto ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss"));
}

} // namespace proctor
