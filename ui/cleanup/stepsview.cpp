// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleanup/stepsview.h"

#include "ui/format.h"
#include "ui/theme/draw.h"
#include "ui/theme/grown.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

constexpr int mostForWho = 100;
constexpr int leastForWho = 64;
constexpr int chipHeight = 20;
constexpr int padding = 12;
constexpr int arrowWidth = 15;

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

QFont chipFont()
{
    return uiFont(12, QFont::Medium);
}

int chipWidth(const QString &word)
{
    return QFontMetrics(chipFont()).horizontalAdvance(word) + 12;
}

int waitWidth(const QString &words)
{
    return QFontMetrics(uiFont(12)).horizontalAdvance(words) + 1;
}

/// A signal, with what leads to it from the one before.
struct Piece {
    QString wait; ///< "" of the first
    QString signal;
    int width = 0;
};

std::vector<Piece> piecesOf(const std::vector<Step> &steps)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Piece piece{i == 0 ? QString() : waitWords(steps[i - 1]), wordFor(steps[i].signal)};
        piece.width = chipWidth(piece.signal) +
                      (piece.wait.isEmpty() ? 0 : 2 * arrowWidth + waitWidth(piece.wait));
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// Of one line each, as wide as there is room for.
std::vector<std::vector<Piece>> folded(std::vector<Piece> pieces, int room)
{
    std::vector<std::vector<Piece>> rows(1);
    int used = 0;
    for (Piece &piece : pieces) {
        if (!rows.back().empty() && used + piece.width > room) {
            rows.emplace_back();
            used = 0;
        }
        used += piece.width;
        rows.back().push_back(std::move(piece));
    }
    return rows;
}

void paintChip(QPainter &painter, const QRect &chip, const QString &word, const Theme &theme)
{
    drawBox(painter, chip, metrics::pillRadius, theme.base, theme.border);
    painter.setFont(chipFont());
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter, word);
}

} // namespace

StepsView::StepsView(QWidget *parent) : QWidget(parent) {}

void StepsView::display(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    QStringList spoken;
    for (const Line &line : m_lines)
        spoken << line.who + QStringLiteral(": ") +
                      (line.words.isEmpty() ? stepsInWords(line.steps) : line.words);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(u'\n'));
    fitHeight();
    update();
}

/// The names give way first; what is sent is never cut.
int StepsView::whoWidth() const
{
    int steps = 0;
    for (const Line &line : m_lines) {
        int width = 0;
        for (const Piece &piece : piecesOf(line.steps))
            width += piece.width;
        steps = std::max(steps, width);
    }
    return std::clamp(width() - 2 * padding - steps, grown(leastForWho), grown(mostForWho));
}

void StepsView::fitHeight()
{
    const int room = width() - 2 * padding - whoWidth();
    std::size_t rows = 0;
    for (const Line &line : m_lines)
        rows += folded(piecesOf(line.steps), room).size();
    setFixedHeight(static_cast<int>(rows) * lineHeight());
}

void StepsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void StepsView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    const auto box = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const QIcon arrow = icon(layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                  : QStringLiteral("chevron-right"),
                             theme.secondary);
    const int chipTall = grown(chipHeight);
    const int who = whoWidth();
    const int start = padding + who;
    int y = 0;
    for (const Line &line : m_lines) {
        const QFont small = uiFont(12);
        painter.setFont(small);
        painter.setPen(theme.hint);
        painter.drawText(box(padding, y, who - 4, lineHeight()),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(small).elidedText(line.who, Qt::ElideRight, who - 4));
        if (!line.words.isEmpty()) {
            const int room = width() - start - padding;
            const QFont plain = uiFont(13);
            painter.setFont(plain);
            painter.setPen(theme.text);
            painter.drawText(box(start, y, room, lineHeight()), Qt::AlignVCenter | Qt::AlignLeading,
                             QFontMetrics(plain).elidedText(line.words, Qt::ElideRight, room));
        }
        for (const auto &row : folded(piecesOf(line.steps), width() - start - padding)) {
            int x = start;
            const auto paintArrow = [&] {
                arrow.paint(&painter, box(x + 2, y + (lineHeight() - 12) / 2, 12, 12));
                x += arrowWidth;
            };
            for (const Piece &piece : row) {
                if (!piece.wait.isEmpty()) {
                    paintArrow();
                    painter.setFont(small);
                    painter.setPen(theme.text);
                    painter.drawText(box(x, y, waitWidth(piece.wait) + 1, lineHeight()),
                                     Qt::AlignVCenter | Qt::AlignLeading, piece.wait);
                    x += waitWidth(piece.wait);
                    paintArrow();
                }
                const int chip = chipWidth(piece.signal);
                paintChip(painter, box(x, y + (lineHeight() - chipTall) / 2, chip, chipTall),
                          piece.signal, theme);
                x += chip;
            }
            y += lineHeight();
        }
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
