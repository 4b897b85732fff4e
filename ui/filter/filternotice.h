// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence below the field that says what is wrong with the filter and what is shown
// meanwhile. GUI thread; never fails.
#pragma once

#include <QtWidgets/QWidget>

namespace proctor {

class ToneLabel;

class FilterNotice : public QWidget {
    Q_OBJECT

  public:
    /// Lies over the rest of \p window.
    explicit FilterNotice(QWidget *window);

    /// In \p place, no higher than the words need.
    void showWords(const QString &error, const QString &meanwhile, const QRect &place);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    ToneLabel *m_error;
    ToneLabel *m_meanwhile;
};

} // namespace proctor
