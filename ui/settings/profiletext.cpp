// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiletext.h"

#include "core/base/tomltext.h"
#include "core/profile/profileedit.h"
#include "ui/settings/tomlhighlighter.h"
#include "ui/theme/icons.h"

#include <QtCore/QMimeData>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <utility>

namespace proctor {

namespace {

constexpr int signSize = 12;
constexpr int signRoom = 20;  ///< at the left edge
constexpr int numberGap = 12; ///< behind the number

} // namespace

/// Numbers and signs beside the lines.
class TextMargin : public QWidget {
  public:
    explicit TextMargin(ProfileText *text) : QWidget(text), m_text(text) {}
    QSize sizeHint() const override { return {m_text->marginWidth(), 0}; }

  protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(event); }

  private:
    ProfileText *m_text;
};

ProfileText::ProfileText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new TextMargin(this))
{
    setFrameShape(QFrame::NoFrame);
    setFont(monoFont(13));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // TOML is, whatever the language
    new TomlHighlighter(document());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &ProfileText::placeMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    placeMargin();
}

void ProfileText::setBytes(const std::string &bytes)
{
    m_mark = topOf(bytes) > 0;
    m_windows = lineEnd(bytes) != "\n";
    setPlainText(QString::fromStdString(bytes.substr(topOf(bytes))));
    document()->setModified(false);
}

std::string ProfileText::bytes() const
{
    // toPlainText() makes blanks of no-break spaces.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator,
                 m_windows ? QStringLiteral("\r\n") : QStringLiteral("\n"));
    return (m_mark ? "\xEF\xBB\xBF" : "") + text.toStdString();
}

void ProfileText::markLines(std::map<int, QString> wrong)
{
    m_wrong = std::move(wrong);
    m_margin->update();
    tintLines();
}

void ProfileText::tintLines()
{
    QList<QTextEdit::ExtraSelection> tinted;
    for (const auto &[line, what] : m_wrong) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        one.format.setBackground(Theme::of(palette()).orphanTint);
        one.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (!one.cursor.isNull())
            tinted.append(one);
    }
    setExtraSelections(tinted);
}

void ProfileText::goToLine(int line)
{
    const int last = document()->blockCount();
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::clamp(line, 1, last) - 1)));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void ProfileText::insert(const KeyPlace &place)
{
    const QString lines = QString::fromStdString(place.lines);
    const QTextBlock before = document()->findBlockByNumber(static_cast<int>(place.line));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (before.isValid()) {
        cursor.setPosition(before.position());
        cursor.insertText(lines + u'\n');
        cursor.movePosition(QTextCursor::PreviousCharacter);
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u'\n' + lines);
    }
    cursor.endEditBlock();
    const auto written = static_cast<int>(lines.trimmed().size());
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, written);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

int ProfileText::marginWidth() const
{
    const auto digits = QString::number(std::max(document()->blockCount(), 99)).size();
    return signRoom + static_cast<int>(digits) * fontMetrics().horizontalAdvance(u'9') + numberGap;
}

void ProfileText::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void ProfileText::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(event->rect(), theme.panel);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (QRectF box = blockBoundingGeometry(block).translated(contentOffset());
         block.isValid() && box.top() <= event->rect().bottom(); block = block.next()) {
        box = blockBoundingGeometry(block).translated(contentOffset());
        const int line = block.blockNumber() + 1;
        painter.setPen(line == currentLine() ? theme.text : theme.hint);
        const QRectF top(0, box.top(), m_margin->width() - numberGap, fontMetrics().height());
        painter.drawText(top, Qt::AlignRight | Qt::AlignTop, QString::number(line));
        if (m_wrong.contains(line))
            icon(QStringLiteral("warning"), theme.state(Look::Orphan))
                .paint(&painter, QRectF(4, top.center().y() - signSize / 2.0, signSize, signSize)
                                     .toAlignedRect());
    }
}

/// Shift+Enter, too, makes a line that TOML knows: Qt's line separator (U+2028) ends none there.
void ProfileText::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::InsertLineSeparator))
        return QPlainTextEdit::keyPressEvent(event);
    textCursor().insertBlock();
    ensureCursorVisible();
}

/// Such separators of a text from elsewhere become lines as well; those of the file stay.
void ProfileText::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QMimeData lines;
    lines.setText(source->text().replace(QChar::LineSeparator, u'\n'));
    QPlainTextEdit::insertFromMimeData(&lines);
}

void ProfileText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void ProfileText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    tintLines();
    if (auto *colours = document()->findChild<TomlHighlighter *>())
        colours->rehighlight();
}

bool ProfileText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto wrong = m_wrong.find(cursorForPosition(help->pos()).blockNumber() + 1);
    QToolTip::showText(help->globalPos(), wrong == m_wrong.end() ? QString() : wrong->second, this);
    return true;
}

} // namespace proctor
