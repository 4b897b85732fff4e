// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/stepsview.h"

#include "ui/format.h"
#include "ui/theme/draw.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace proctor {

namespace {

constexpr int whoWidth = 100;
constexpr int chipHeight = 20;
constexpr int padding = 12;

int lineHeight()
{
    return grown(metrics::row);
}

QString wordFor(int signal)
{
    const QString name = text(std::string(signalName(signal)));
    return name.isEmpty() ? QString::number(signal) : name;
}

QString waitWords(const Step &step)
{
    return StepsView::tr("wait %1").arg(duration(static_cast<double>(step.wait.count()) / 1000.0));
}

/// Paints from x on and returns where the next thing goes.
int paintChip(QPainter &painter, int x, int y, const QString &word, const Theme &theme)
{
    const QFont font = uiFont(12, QFont::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(word) + 12;
    const int height = grown(chipHeight);
    const QRect chip(x, y + (lineHeight() - height) / 2, width, height);
    drawBox(painter, chip, metrics::pillRadius, theme.base, theme.border);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, word);
    return x + width;
}

int paintArrow(QPainter &painter, int x, int y, const Theme &theme)
{
    icon(QStringLiteral("chevron-right"), theme.secondary)
        .paint(&painter, QRect(x + 2, y + (lineHeight() - 12) / 2, 12, 12));
    return x + 15;
}

int paintWait(QPainter &painter, int x, int y, const Step &step, const Theme &theme)
{
    const QFont font = uiFont(12);
    const QString words = waitWords(step);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRect(x, y, width + 2, lineHeight()), Qt::AlignVCenter, words);
    return x + width + 1;
}

} // namespace

StepsView::StepsView(QWidget *parent) : QWidget(parent) {}

void StepsView::display(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    setFixedHeight(static_cast<int>(m_lines.size()) * lineHeight());
    QStringList spoken;
    for (const Line &line : m_lines)
        spoken << line.who + QStringLiteral(": ") +
                      (line.words.isEmpty() ? stepsInWords(line.steps) : line.words);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(u'\n'));
    update();
}

void StepsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    int y = 0;
    for (const Line &line : m_lines) {
        const QFont small = uiFont(12);
        painter.setFont(small);
        painter.setPen(theme.hint);
        const int who = grown(whoWidth);
        painter.drawText(QRect(padding, y, who - 4, lineHeight()), Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(line.who, Qt::ElideRight, who - 4));
        int x = padding + who;
        if (!line.words.isEmpty()) {
            painter.setFont(uiFont(13));
            painter.setPen(theme.text);
            painter.drawText(QRect(x, y, width() - x - padding, lineHeight()), Qt::AlignVCenter,
                             line.words);
        }
        for (std::size_t i = 0; i < line.steps.size(); ++i) {
            x = paintChip(painter, x, y, wordFor(line.steps[i].signal), theme);
            if (i + 1 == line.steps.size())
                break;
            x = paintArrow(painter, x, y, theme);
            x = paintWait(painter, x, y, line.steps[i], theme);
            x = paintArrow(painter, x, y, theme);
        }
        y += lineHeight();
    }
}

QString stepsInWords(const std::vector<Step> &steps)
{
    QStringList words;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        words << wordFor(steps[i].signal);
        if (i + 1 < steps.size())
            words << waitWords(steps[i]);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace proctor
