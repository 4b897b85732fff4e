// SPDX-License-Identifier: GPL-3.0-or-later
// One line across the page that says what is different from usual, and what to do about it.
// GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace proctor {

class ToneLabel;

class Banner : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { Notice, Warning };
    /// \p button "": none.
    Banner(Kind kind, const QString &icon, const QString &button, QWidget *parent = nullptr);

    /// "" hides the banner. Screen readers hear of it when it comes, of a warning also when it
    /// changes.
    void showText(const QString &text, const QString &toolTip = {});
    QString text() const;

  signals:
    void buttonClicked();
    /// Its button had the keyboard and is going: give it to something else now.
    void keyboardLeft();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Kind m_kind;
    QString m_icon;
    ToneLabel *m_text;
};

} // namespace proctor
