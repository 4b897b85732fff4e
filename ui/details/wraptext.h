// SPDX-License-Identifier: GPL-3.0-or-later
// Text that breaks anywhere when a word is wider than the line; lines after the first are
// indented. For command lines. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

class WrapText : public QWidget {
    Q_OBJECT

  public:
    explicit WrapText(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    /// Height of the text laid out in \p width; painted too when a painter is given.
    int layOut(int width, QPainter *painter) const;

    QString m_text;
};

} // namespace proctor
