// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/valuestable.h"

#include "ui/health/chartoverlay.h"
#include "ui/health/verdictchart.h"
#include "ui/theme/draw.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace proctor {

namespace {

constexpr int headerHeight = 32;
constexpr int rowHeight = 22;
constexpr std::array lines{VerdictLine::Active, VerdictLine::Orphans, VerdictLine::Suspects,
                           VerdictLine::Stalled};

} // namespace

QString lineWord(VerdictLine line)
{
    switch (line) {
    case VerdictLine::Active:
        return ValuesTable::tr("Active");
    case VerdictLine::Orphans:
        return ValuesTable::tr("Orphans");
    case VerdictLine::Suspects:
        return ValuesTable::tr("Suspects");
    case VerdictLine::Stalled:
        break;
    }
    return ValuesTable::tr("Stalled");
}

ValuesTable::ValuesTable(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
}

QSize ValuesTable::sizeHint() const
{
    return {320, headerHeight + static_cast<int>(lines.size()) * rowHeight + 9};
}

void ValuesTable::display(const HealthLines &shown, std::optional<double> pointed)
{
    m_rows.clear();
    m_moment.clear();
    const HealthSample *under = pointed ? shown.at(*pointed) : nullptr;
    if (pointed)
        m_moment = momentText(shown.end, *pointed, true);
    for (const VerdictLine line : lines) {
        if (shown.samples.empty())
            break;
        Row row;
        row.line = line;
        row.now = row.least = row.most = valueOf(shown.samples.back().second.counts, line);
        for (const auto &[x, sample] : shown.samples) {
            row.least = std::min(row.least, valueOf(sample.counts, line));
            row.most = std::max(row.most, valueOf(sample.counts, line));
        }
        if (under != nullptr)
            row.pointed = valueOf(under->counts, line);
        m_rows.push_back(row);
    }
    describe();
    update();
}

void ValuesTable::describe()
{
    QStringList spoken;
    for (const Row &row : m_rows) {
        QString words = tr("%1: now %2, least %3, most %4")
                            .arg(lineWord(row.line))
                            .arg(row.now)
                            .arg(row.least)
                            .arg(row.most);
        if (row.pointed)
            words += u' ' + tr("at %1: %2").arg(m_moment).arg(*row.pointed);
        spoken << words;
    }
    setAccessibleName(tr("Values"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void ValuesTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int right = width() - 2;
    const std::array edges{right - 168, right - 102, right - 50, right};
    const auto number = [&](std::size_t column, int y, int height, const QString &words,
                            const QFont &font, const QColor &ink) {
        painter.setPen(ink);
        drawTabular(painter, QRectF(edges[column] - 70, y, 70, height), Qt::AlignRight, words,
                    font);
    };
    painter.fillRect(QRect(0, headerHeight - 1, width(), 1), theme.hairline);
    painter.setPen(theme.secondary);
    const QFont head = uiFont(12, QFont::Medium);
    drawTabular(painter, QRectF(0, 0, 120, headerHeight - 1), Qt::AlignLeft, tr("Values"), head);
    number(0, 0, headerHeight - 1, m_moment, uiFont(12, QFont::DemiBold), theme.text);
    number(1, 0, headerHeight - 1, tr("Now"), head, theme.secondary);
    number(2, 0, headerHeight - 1, tr("Min"), head, theme.secondary);
    number(3, 0, headerHeight - 1, tr("Max"), head, theme.secondary);

    int y = headerHeight + 5;
    const QFont body = uiFont(12);
    for (const Row &row : m_rows) {
        const Look look = lookOf(row.line);
        const QColor colour = theme.state(look);
        paintShape(painter, QRectF(2, y + 5, 12, 12), look, colour);
        QPen pen(colour,
                 row.line == VerdictLine::Active || row.line == VerdictLine::Orphans ? 2.0 : 1.5);
        pen.setCapStyle(Qt::FlatCap);
        if (row.line == VerdictLine::Suspects)
            pen.setDashPattern({4, 3});
        else if (row.line == VerdictLine::Stalled)
            pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(20, y + 11), QPointF(35, y + 11));
        painter.setPen(theme.text);
        drawTabular(painter, QRectF(42, y, 110, rowHeight), Qt::AlignLeft, lineWord(row.line),
                    body);
        const QString under = row.pointed          ? QString::number(*row.pointed)
                              : m_moment.isEmpty() ? QString()
                                                   : QStringLiteral("–");
        number(0, y, rowHeight, under, uiFont(12, QFont::DemiBold), theme.text);
        number(1, y, rowHeight, QString::number(row.now), body, theme.secondary);
        number(2, y, rowHeight, QString::number(row.least), body, theme.secondary);
        number(3, y, rowHeight, QString::number(row.most), body, theme.secondary);
        y += rowHeight;
    }
}

} // namespace proctor
