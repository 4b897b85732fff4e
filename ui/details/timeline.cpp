// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/timeline.h"

#include "ui/audit/auditwords.h"
#include "ui/details/foldsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace proctor {

namespace {

constexpr int rowGap = 6;
constexpr int firstLine = 8; ///< middle of the first line of words

/// The line's piece beside one event, and its dot.
class Dot : public QWidget {
  public:
    Dot(TimelineEvent::Mark mark, bool first, bool last, QWidget *parent)
        : QWidget(parent), m_mark(mark), m_first(first), m_last(last)
    {
        setObjectName(QStringLiteral("dot"));
        setFixedWidth(16);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

  protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = width() / 2.0;
        painter.setPen(QPen(theme.border, 1));
        if (!m_first)
            painter.drawLine(QPointF(x, 0), QPointF(x, firstLine));
        if (!m_last)
            painter.drawLine(QPointF(x, firstLine), QPointF(x, height()));
        const bool hollow =
            m_mark == TimelineEvent::Mark::Left || m_mark == TimelineEvent::Mark::Now;
        const bool self = m_mark == TimelineEvent::Mark::Self;
        const QColor ink = self || m_mark == TimelineEvent::Mark::Now ? theme.text : theme.hint;
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(hollow ? theme.panel : ink);
        const double radius = self ? 4 : 3;
        painter.drawEllipse(QPointF(x, firstLine), radius, radius);
    }

  private:
    TimelineEvent::Mark m_mark;
    bool m_first;
    bool m_last;
};

ToneLabel *label(const QString &text, ToneLabel::Tone tone, QWidget *parent)
{
    auto *out = new ToneLabel(text, tone, 12, QFont::Normal, parent);
    out->setTextFormat(Qt::PlainText);
    out->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return out;
}

/// Whatever the times, so that the dots of two timelines stand below one another.
int widestTime(const QFontMetrics &metrics)
{
    QChar widestDigit = u'0';
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        if (metrics.horizontalAdvance(digit) > metrics.horizontalAdvance(widestDigit))
            widestDigit = digit;
    int widest = 0;
    for (QString time : auditTimes()) {
        for (QChar &letter : time)
            if (letter.isDigit())
                letter = widestDigit;
        widest = std::max(widest, metrics.horizontalAdvance(time));
    }
    return widest;
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(FoldSection::ringRoom);
}

void Timeline::showEvents(const QList<TimelineEvent> &events)
{
    if (events == m_events)
        return;
    m_events = events;
    delete m_body;
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, widestTime(QFontMetrics(uiFont(12))));
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < events.size(); ++row) {
        const TimelineEvent &event = events[row];
        const bool last = row + 1 == events.size();
        auto *words = label(event.words, ToneLabel::Tone::Text, m_body);
        words->setWordWrap(true);
        words->setContentsMargins(0, 0, 0, last ? 0 : rowGap);
        grid->addWidget(label(event.when, ToneLabel::Tone::Hint, m_body), row, 0, Qt::AlignTop);
        grid->addWidget(new Dot(event.mark, row == 0, last, m_body), row, 1);
        grid->addWidget(words, row, 2);
    }
    static_cast<QHBoxLayout *>(layout())->addWidget(m_body, 1);
}

} // namespace proctor
