// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/situations/outcome.h"

#include "tests/situations/situations.h"

#include <QtTest/QTest>

#include <algorithm>

namespace proctor {

namespace {

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

const Situation *find(std::string_view name)
{
    const auto *found =
        std::find_if(situations.begin(), situations.end(),
                     [name](const Situation &situation) { return situation.name == name; });
    return found == situations.end() ? nullptr : found;
}

/// Everything that is known of it, for whoever reads the failure.
QString seen(World &world, const Held &process)
{
    QString out = QStringLiteral("%1 by \"%2\"%3, ever: %4\n")
                      .arg(world.verdict(process.key()), world.deciding(process.key()),
                           process.running() ? QString() : QStringLiteral(", has exited"),
                           world.verdictsEver(process.key()).join(u' '));
    const auto arguments = world.source().cmdline(process.key().pid);
    for (const std::string &argument : arguments ? *arguments : std::vector<std::string>())
        out += QStringLiteral("  [%1]\n").arg(text(argument));
    const ProcessRow *row = world.row(process.key());
    if (row == nullptr)
        return out;
    out += QStringLiteral("  profile \"%1\"\n").arg(text(row->profile));
    for (const Evidence &item : row->judgement->evidence)
        out += QStringLiteral("  %1 %2 %3: %4\n")
                   .arg(text(toString(item.grade)), text(toString(item.id)),
                        text(toString(item.finding)), text(english(item.detail)));
    return out;
}

bool isTarget(World &world, const Held &process, bool byName)
{
    CleanupRequest request;
    (byName ? request.named : request.orphans) = {process.key()};
    const PlanPtr plan = world.plan(request);
    return std::any_of(
        plan->targets.begin(), plan->targets.end(),
        [&process](const PlannedTarget &target) { return target.key == process.key(); });
}

} // namespace

QString outcome(World &world, const Held &process, const char *name)
{
    const Situation *situation = find(name);
    if (situation == nullptr)
        return QStringLiteral("no situation %1").arg(QString::fromUtf8(name));
    const QString verdict = text(situation->verdict);
    const bool exits = verdict == QStringLiteral("exited");
    const bool orphan = verdict == QStringLiteral("orphan");
    const bool suspect = verdict == QStringLiteral("suspect");
    const auto fits = [&] {
        if (exits)
            return !process.running();
        world.scan();
        return world.verdict(process.key()) == verdict &&
               world.deciding(process.key()) == text(situation->deciding);
    };
    if (!QTest::qWaitFor(fits, patience)) {
        const QString all = seen(world, process);
        qWarning("%s: %s", name, qPrintable(all)); // QCOMPARE cuts it
        return all;
    }
    if (!exits && verdict != QStringLiteral("zombie") && !process.running())
        return QStringLiteral("has exited");

    const QStringList ever = world.verdictsEver(process.key());
    if (!orphan && ever.contains(QStringLiteral("orphan")))
        return QStringLiteral("was an Orphan");
    if (!orphan && !suspect && !exits && ever.contains(QStringLiteral("suspect")))
        return QStringLiteral("was a Suspect");
    if (exits)
        return {};
    if (isTarget(world, process, false) != orphan)
        return orphan ? QStringLiteral("cannot be ended in bulk")
                      : QStringLiteral("would be ended in bulk");
    if (isTarget(world, process, true) != (orphan || suspect))
        return orphan || suspect ? QStringLiteral("cannot be ended by name")
                                 : QStringLiteral("could be ended by name");
    return fits() ? QString() : seen(world, process);
}

QString ended(World &world, const CleanupRequest &request, const ProcessKey &key)
{
    const PlanPtr plan = world.plan(request);
    world.run(*plan);
    if (!QTest::qWaitFor([&] { return world.finished(*plan); }, patience))
        return QStringLiteral("not finished");
    return world.outcome(*plan, key);
}

} // namespace proctor
