// SPDX-License-Identifier: GPL-3.0-or-later
// A value that can be selected and breaks anywhere when it is wider than its place; what is copied
// is the value and nothing else. GUI thread; never fails.
#pragma once

#include <QtWidgets/QTextEdit>

namespace proctor {

class FactText : public QTextEdit {
    Q_OBJECT

  public:
    static constexpr int margin = 2; ///< around the value, for the ring of the focus

    explicit FactText(QWidget *parent = nullptr);
    /// Tab reaches long values only: the short ones are quickly typed.
    void setValue(const QString &value);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {0, fontMetrics().height() + 2 * margin}; }

  protected:
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    QString m_value;
};

} // namespace proctor
