// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a profile file, to be edited: monospace, with line numbers, wrong lines marked by a
// sign in the margin and a tinted ground. Gives back the bytes it was given but for what was
// typed: byte order mark and Windows line ends stay. Tab leaves it. GUI thread; never fails.
#pragma once

#include <QtWidgets/QPlainTextEdit>

#include <map>
#include <string>

namespace proctor {

struct KeyPlace;

class ProfileText : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit ProfileText(QWidget *parent = nullptr);

    void setBytes(const std::string &bytes);
    std::string bytes() const;
    /// By line from 1: what is wrong there.
    void markLines(std::map<int, QString> wrong);
    /// Puts the cursor at the beginning of \p line, from 1, and shows it.
    void goToLine(int line);
    int currentLine() const { return textCursor().blockNumber() + 1; }
    /// Writes what \p place says, as one step of undo, and selects it.
    void insert(const KeyPlace &place);

  protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

  private:
    friend class TextMargin;
    int marginWidth() const;
    void placeMargin();
    void paintMargin(QPaintEvent *event);
    void tintLines();

    QWidget *m_margin;
    std::map<int, QString> m_wrong;
    bool m_mark = false;    ///< it begins with a byte order mark
    bool m_windows = false; ///< its lines end with CR and LF
};

} // namespace proctor
