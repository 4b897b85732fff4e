// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/outcomecounts.h"

#include "ui/cleanup/reportwords.h"
#include "ui/format.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace proctor {

namespace {

constexpr int lineHeight = 24;
constexpr int gap = 16;     ///< on either side of the line
constexpr int between = 20; ///< two parts
constexpr int shapeSize = 12;
constexpr int beforeNumber = shapeSize + 8;
constexpr int beforeWord = 6;

QFont strong()
{
    return uiFont(13, QFont::DemiBold);
}

int advance(const QFont &font, const QString &words)
{
    return QFontMetrics(font).horizontalAdvance(words) + 1;
}

void paintWords(QPainter &painter, const QRect &box, const QString &words, const QFont &font,
                const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace

OutcomeCounts::OutcomeCounts(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(grown(lineHeight));
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
    setToolTip(spoken.join(u'\n'));
    updateGeometry();
    fitHeight();
    update();
}

int OutcomeCounts::widthOf(const Part &part)
{
    return beforeNumber + advance(strong(), part.number) + beforeWord +
           advance(uiFont(13), part.word);
}

/// What is done, and the line behind it.
int OutcomeCounts::leadWidth() const
{
    return advance(strong(), m_done) + 2 * gap + 1;
}

/// Where each part begins, from the leading side: in the first line that has room for it.
QList<QPoint> OutcomeCounts::places() const
{
    QList<QPoint> out;
    QPoint next(leadWidth(), 0);
    for (const Part &part : m_parts) {
        const int width = widthOf(part);
        if (next.x() > 0 && next.x() + width > this->width())
            next = {0, next.y() + grown(lineHeight)};
        out.append(next);
        next.rx() += width + between;
    }
    return out;
}

QSize OutcomeCounts::sizeHint() const
{
    int width = leadWidth() - between;
    for (const Part &part : m_parts)
        width += between + widthOf(part);
    return {width, height()};
}

/// It takes the width that there is.
QSize OutcomeCounts::minimumSizeHint() const
{
    return {0, height()};
}

void OutcomeCounts::fitHeight()
{
    const QList<QPoint> all = places();
    setFixedHeight((all.isEmpty() ? 0 : all.last().y()) + grown(lineHeight));
}

void OutcomeCounts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void OutcomeCounts::paintPart(QPainter &painter, const Part &part, QPoint at) const
{
    const Theme &theme = Theme::of(palette());
    const auto look = static_cast<Look>(part.look);
    const int tall = grown(lineHeight);
    const auto box = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, at.y(), width, tall));
    };
    QRect shape = box(at.x(), shapeSize);
    shape.setTop(shape.top() + (tall - shapeSize) / 2);
    shape.setHeight(shapeSize);
    paintShape(painter, shape, look, theme.state(look));
    int x = at.x() + beforeNumber;
    const int number = advance(strong(), part.number);
    paintWords(painter, box(x, number), part.number, strong(), theme.text);
    x += number + beforeWord;
    paintWords(painter, box(x, std::min(advance(uiFont(13), part.word), width() - x)), part.word,
               uiFont(13), theme.secondary);
}

void OutcomeCounts::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const int tall = grown(lineHeight);
    const auto box = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const int done = advance(strong(), m_done);
    paintWords(painter, box(0, 0, std::min(done, width()), tall), m_done, strong(), theme.text);
    painter.fillRect(box(done + gap, 4, 1, tall - 8), theme.border);
    const QList<QPoint> all = places();
    for (qsizetype i = 0; i < all.size(); ++i)
        paintPart(painter, m_parts.at(i), all.at(i));
}

} // namespace proctor
