// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/rowfilterfield.h"

#include "ui/filter/filternotice.h"
#include "ui/filter/filterpopup.h"
#include "ui/theme/draw.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFrame>

#include <algorithm>
#include <utility>

namespace proctor {

RowFilterField::RowFilterField(QWidget *parent)
    : FilterField(parent), m_snapshot(std::make_shared<const Snapshot>())
{
    choosePlaceholder();
    setToolTip(filterHelp());
    connect(this, &QLineEdit::textChanged, this, &RowFilterField::read);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isOpen() && !m_accepting)
            offer(false);
    });
}

/// The longest that is not cut: the tool tip has it all. The cursor stands where it begins.
void RowFilterField::choosePlaceholder()
{
    const QStringList lengths{tr("Filter: text, or state:orphan  age:>1h  owner:beam"),
                              tr("Filter: text, or state:orphan  age:>1h"), tr("Filter")};
    const QRect inside = contents();
    const int begin = cursorRect().center().x();
    const int room = (isRightToLeft() ? begin - inside.left() : inside.right() - begin) -
                     textMargins().right() - 2 * metrics::grid;
    const auto fits = [&](const QString &words) {
        return fontMetrics().horizontalAdvance(words) <= room;
    };
    const auto longest = std::find_if(lengths.begin(), lengths.end(), fits);
    setPlaceholderText(longest == lengths.end() ? lengths.back() : *longest);
}

QRect RowFilterField::contents() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
}

void RowFilterField::read()
{
    if (text().isEmpty()) // the field may have changed meanwhile
        choosePlaceholder();
    ReadFilter result = FilterExpression::read(text());
    m_error = std::move(result.error);
    FilterExpression filter =
        m_error ? m_filter.withoutWordMadeKey(text()) : std::move(result.expression);
    if (filter.text() != m_filter.text()) {
        m_before = std::exchange(m_filter, std::move(filter));
        emit filterChanged(m_filter);
    }
    giveUpSlow();
    showError();
}

/// Asked of the rows there are, its patterns took too long: the filter before is in force again.
void RowFilterField::giveUpSlow()
{
    const auto slow = m_filter.tooSlow();
    if (!slow)
        return;
    if (!m_error) // else it is not what is written here
        m_error = slow;
    while (m_filter.tooSlow())
        m_filter = std::exchange(m_before, {});
    emit filterChanged(m_filter);
}

void RowFilterField::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
}

void RowFilterField::takeBackSlow()
{
    if (!m_filter.tooSlow())
        return;
    giveUpSlow();
    showError();
}

void RowFilterField::makeOverlays()
{
    if (m_popup && m_popup->parentWidget() == window())
        return;
    m_popup = new FilterPopup(window());
    m_notice = new FilterNotice(window());
    connect(m_popup, &FilterPopup::accepted, this, &RowFilterField::accept);
}

/// Where offers are open they stand in the sentence's place, and what is being typed is not wrong
/// yet. Without keyboard and mouse only the field's colour tells, for the sentence hides headings.
void RowFilterField::showError()
{
    update();
    setToolTip(m_error ? m_error->sentence.toHtmlEscaped() + filterHelp() : filterHelp());
    if (!isOpen())
        setAccessibleDescription(m_error ? m_error->sentence : QString());
    const bool wanted = m_error && isVisible() && !isOpen() && (hasFocus() || underMouse());
    if (!wanted) {
        if (m_notice)
            m_notice->hide();
        return;
    }
    makeOverlays();
    m_notice->showWords(m_error->sentence,
                        m_filter.isEmpty()
                            ? tr("Until then everything is shown.")
                            : tr("Until then “%1” stays in force.").arg(m_filter.text().trimmed()),
                        place());
}

bool RowFilterField::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

/// What is offered for would mend it.
bool RowFilterField::isBeingTyped(const FilterError &error) const
{
    return isOpen() && cursorPosition() >= error.position &&
           cursorPosition() <= error.position + error.length;
}

/// While open: a press anywhere else closes. Many buttons leave the keyboard where it is.
bool RowFilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isOpen())
        if (auto *pressed = qobject_cast<QWidget *>(watched);
            pressed && pressed != this && pressed != m_popup && !m_popup->isAncestorOf(pressed))
            closeOffers();
    return FilterField::eventFilter(watched, event);
}

/// Tab would go to the next widget before keyPressEvent() heard of it.
bool RowFilterField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Tab && offersTake(press->key(), press->modifiers()))
            return true;
    }
    return FilterField::event(event);
}

void RowFilterField::keyPressEvent(QKeyEvent *event)
{
    if (!offersTake(event->key(), event->modifiers()))
        FilterField::keyPressEvent(event);
}

void RowFilterField::focusInEvent(QFocusEvent *event)
{
    FilterField::focusInEvent(event);
    showError();
}

void RowFilterField::focusOutEvent(QFocusEvent *event)
{
    FilterField::focusOutEvent(event);
    closeOffers();
    emit settled();
}

void RowFilterField::hideEvent(QHideEvent *event)
{
    FilterField::hideEvent(event);
    closeOffers();
}

void RowFilterField::resizeEvent(QResizeEvent *event)
{
    FilterField::resizeEvent(event);
    if (text().isEmpty())
        choosePlaceholder();
    if (isOpen())
        m_popup->fit(place());
    else
        showError();
}

void RowFilterField::enterEvent(QEnterEvent *event)
{
    FilterField::enterEvent(event);
    showError();
}

void RowFilterField::leaveEvent(QEvent *event)
{
    FilterField::leaveEvent(event);
    showError();
}

QRect RowFilterField::place() const
{
    constexpr int readable = 360;
    const QPoint corner = mapTo(window(), QPoint(0, height() + metrics::grid));
    const int most = window()->width() - 2 * metrics::grid;
    const int wide = std::min(std::max(width(), readable), most);
    const int x = std::clamp(corner.x(), metrics::grid, metrics::grid + most - wide);
    return {x, corner.y(), wide, window()->height() - corner.y() - metrics::grid};
}

int RowFilterField::xOf(qsizetype position) const
{
    const QFontMetrics words = fontMetrics();
    const auto width = [&](qsizetype length) {
        return words.horizontalAdvance(text(), static_cast<int>(length));
    };
    return cursorRect().center().x() + width(position) - width(cursorPosition());
}

/// The edge in the tone of a problem, and a line below the words that are wrong.
void RowFilterField::paintEvent(QPaintEvent *event)
{
    FilterField::paintEvent(event);
    if (!m_error || isBeingTyped(*m_error))
        return;
    QPainter painter(this);
    const QColor tone = Theme::of(palette()).state(Look::Orphan);
    drawBox(painter, rect(), metrics::controlRadius, {}, tone, hasFocus() ? 2.0 : 1.0);
    QRect line = contents();
    line.adjust(24, 0, -24, 0); // the buttons at both ends
    const qsizetype end = std::min(m_error->position + m_error->length, text().size());
    int from = xOf(std::min(m_error->position, end));
    const int to = xOf(end);
    from = std::min(from, to - 6); // at the very end, too, there is something to see
    line.setTop((height() + fontMetrics().height()) / 2);
    line.setHeight(2);
    painter.fillRect(line.intersected({QPoint(from, line.top()), QPoint(to - 1, line.bottom())}),
                     tone);
}

} // namespace proctor
