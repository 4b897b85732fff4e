// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/previewmodel.h"

#include "ui/format.h"
#include "ui/settings/fittingmodel.h"
#include "ui/tooltip.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace proctor {

namespace {

struct EffectWords {
    Q_DECLARE_TR_FUNCTIONS(EffectWords)
};

/// With a sign, so that a glance tells them apart.
QString shortWord(Effect effect)
{
    switch (effect) {
    case Effect::Gained:
        return EffectWords::tr("+ gained");
    case Effect::Lost:
        return EffectWords::tr("− lost");
    case Effect::Kept:
        return EffectWords::tr("= as now");
    case Effect::Elsewhere:
        return EffectWords::tr("› another's");
    case Effect::Environment:
        return EffectWords::tr("? perhaps");
    }
    return {};
}

QString sentence(Effect effect, const QString &recognised, const QString &taker)
{
    switch (effect) {
    case Effect::Gained:
        return recognised.isEmpty()
                   ? EffectWords::tr("Recognised once this is saved, not yet")
                   : EffectWords::tr("Recognised once this is saved; now it is %1's")
                         .arg(recognised);
    case Effect::Lost:
        return taker.isEmpty()
                   ? EffectWords::tr("Recognised now, not any more once this is saved")
                   : EffectWords::tr("Recognised now; once this is saved, %1 takes it").arg(taker);
    case Effect::Kept:
        return EffectWords::tr("Recognised now, and once this is saved");
    case Effect::Elsewhere:
        return EffectWords::tr("Fits, but %1 is asked first and takes it").arg(taker);
    case Effect::Environment:
        return EffectWords::tr("It depends on the environment, which is not known here");
    }
    return {};
}

} // namespace

PreviewLine PreviewModel::lineFor(const Previewed &previewed)
{
    PreviewLine out;
    out.effect = previewed.effect;
    out.taker = text(previewed.taker);
    if (const ProcessRow *row = previewed.row) {
        out.pid = row->key.pid;
        out.startTicks = row->key.startTicks;
        out.watched = true;
        out.look = lookOf(*row);
        out.command = shortCommandLine(*row);
        out.recognised = text(row->matched);
    } else {
        const Stranger &stranger = *previewed.stranger;
        ProcessIdentity identity;
        identity.cmdline = stranger.cmdline;
        out.pid = stranger.pid;
        out.startTicks = stranger.startTicks;
        ProcessRow like;
        like.identity = std::make_shared<const ProcessIdentity>(std::move(identity));
        out.command = shortCommandLine(like);
    }
    return out;
}

void PreviewModel::setPreview(const std::vector<Previewed> &previewed)
{
    std::vector<PreviewLine> lines;
    lines.reserve(previewed.size());
    for (const Previewed &one : previewed)
        lines.push_back(lineFor(one));
    mergeRows(std::move(lines), [](const PreviewLine &line) {
        return std::tuple(line.pid, line.startTicks, line.watched);
    });
}

int PreviewModel::count(Effect effect) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(),
                      [effect](const PreviewLine &l) { return l.effect == effect; }));
}

QString PreviewModel::stateOf(const PreviewLine &line)
{
    return line.watched ? stateWord(line.look) : tr("Not shown", "a process, by Proctor now");
}

QString PreviewModel::commandOf(const PreviewLine &line)
{
    if (line.effect == Effect::Elsewhere)
        return tr("%1 (%2 is asked first)").arg(line.command, line.taker);
    if (line.effect == Effect::Lost && !line.taker.isEmpty())
        return tr("%1 (%2 takes it)").arg(line.command, line.taker);
    if (line.effect == Effect::Environment)
        return tr("%1 (needs the environment: not known here)").arg(line.command);
    return line.command;
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PreviewLine &line = m_rows[static_cast<std::size_t>(index.row())];
    if (role == FittingModel::LookRole)
        return static_cast<int>(line.look);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, PID %3, %4")
            .arg(sentence(line.effect, line.recognised, line.taker), stateOf(line),
                 QString::number(line.pid), line.command);
    if (role == Qt::ToolTipRole)
        return index.column() == EffectColumn ? sentence(line.effect, line.recognised, line.taker)
                                              : plainToolTip(commandOf(line));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case EffectColumn:
        return shortWord(line.effect);
    case State:
        return stateOf(line);
    case Pid:
        return QString::number(line.pid);
    case Command:
        return commandOf(line);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Pid)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EffectColumn:
        return tr("Once saved");
    case State:
        return tr("Now", "the state of a process");
    case Pid:
        return tr("PID");
    case Command:
        return tr("Command line");
    default:
        return {};
    }
}

} // namespace proctor
