// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a table's place while it has no rows, and why. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace proctor {

class ToneLabel;

class EmptyState : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyState(QWidget *parent = nullptr, const QString &icon = QStringLiteral("search"));
    /// \p button "": none.
    void showWords(const QString &title, const QString &text, const QString &button);

  signals:
    void buttonClicked();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_button;
};

} // namespace proctor
