// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/outcomecounts.h"

#include "ui/cleanup/reportwords.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace proctor {

OutcomeCounts::OutcomeCounts(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(grown(24));
}

/// What stands behind the number, which is shown apart from it.
QString OutcomeCounts::words(Outcome outcome, int count)
{
    switch (outcome) {
    case Outcome::Ended:
        return tr("ended", "behind a count of processes", count);
    case Outcome::EndedByKill:
        return tr("ended by KILL", "behind a count of processes", count);
    case Outcome::AlreadyGone:
        return tr("already gone", "behind a count of processes", count);
    case Outcome::Stale:
        return tr("another process by now", "behind a count of processes", count);
    case Outcome::Refused:
        return tr("refused", "behind a count of processes", count);
    case Outcome::NotPermitted:
        return tr("not permitted", "behind a count of processes", count);
    case Outcome::Survived:
        return tr("survived", "behind a count of processes", count);
    case Outcome::Cancelled:
        return tr("stopped", "behind a count of processes", count);
    }
    return {};
}

void OutcomeCounts::showReport(const CleanupReport &report)
{
    m_parts.clear();
    std::size_t done = 0;
    for (const Outcome outcome : allOutcomes) {
        const std::size_t count = report.count(outcome);
        done += count;
        if (count == 0)
            continue;
        TargetReport sample;
        sample.outcome = outcome;
        m_parts.append({static_cast<int>(lookOfReport(sample)), QString::number(count),
                        words(outcome, static_cast<int>(count))});
    }
    const std::size_t running = report.targets.size() - done;
    if (running > 0)
        m_parts.append({static_cast<int>(Look::Ending), QString::number(running),
                        tr("ending", "behind a count of processes", static_cast<int>(running))});
    m_done = tr("%1 of %n done", nullptr, static_cast<int>(report.targets.size())).arg(done);

    QStringList spoken{m_done};
    for (const Part &part : std::as_const(m_parts))
        spoken << part.number + u' ' + part.word;
    setAccessibleName(inOneLine(spoken));
    update();
}

void OutcomeCounts::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QFont strong = uiFont(13, QFont::DemiBold);
    const QFont plain = uiFont(13);
    QPainter painter(this);
    int x = 0;
    const auto word = [&](const QString &words, const QFont &font, const QColor &colour) {
        const int width = QFontMetrics(font).horizontalAdvance(words);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter, words);
        x += width;
    };
    word(m_done, strong, theme.text);
    x += 16;
    painter.fillRect(QRect(x, 4, 1, height() - 8), theme.border);
    x += 16;
    for (const Part &part : std::as_const(m_parts)) {
        const auto look = static_cast<Look>(part.look);
        paintShape(painter, QRectF(x, (height() - 12) / 2.0, 12, 12), look, theme.state(look));
        x += 20;
        word(part.number, strong, theme.text);
        x += 6;
        word(part.word, plain, theme.secondary);
        x += 20;
    }
}

} // namespace proctor
