// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automatic/automaticwords.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace proctor {

namespace {

struct Automatic {
    Q_DECLARE_TR_FUNCTIONS(Automatic)
};

constexpr std::size_t mostNamed = 6;

} // namespace

QString automaticTitle(AutomaticMode mode)
{
    return mode == AutomaticMode::On ? Automatic::tr("Automatic cleanup: on")
                                     : Automatic::tr("Automatic cleanup: dry run");
}

QString automaticShortTitle(AutomaticMode mode)
{
    return mode == AutomaticMode::On ? Automatic::tr("Automatic: on")
                                     : Automatic::tr("Automatic: dry run");
}

QString automaticCounts(const AutomaticView &view)
{
    const int taken = static_cast<int>(view.taken);
    const QString count = view.mode == AutomaticMode::On
                              ? Automatic::tr("%n ended in the last hour", "", taken)
                              : Automatic::tr("would have ended %n in the last hour", "", taken);
    return count + QStringLiteral("  ·  ") +
           Automatic::tr("%n held back", "", static_cast<int>(view.heldBack));
}

QString automaticShortCounts(const AutomaticView &view)
{
    return Automatic::tr("%1 in 1 h, %2 held back").arg(view.taken).arg(view.heldBack);
}

QString automaticProfiles(const AutomaticView &view)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(view.profiles.size(), mostNamed); ++i)
        names << text(view.profiles[i]);
    const QString joined = names.join(QStringLiteral(", "));
    if (view.profiles.size() <= mostNamed)
        return joined;
    return Automatic::tr("%1 and %n more", "", static_cast<int>(view.profiles.size() - mostNamed))
        .arg(joined);
}

} // namespace proctor
