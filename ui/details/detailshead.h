// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the details: which process, what it is in a sentence, and whether it is pinned.
// GUI thread; never fails.
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace proctor {

class Banner;
class ShapeMark;
class ToneLabel;

class DetailsHead : public QWidget {
    Q_OBJECT

  public:
    explicit DetailsHead(QWidget *parent = nullptr);

    void showNobody();
    void showProcess(Look look, const QString &name, const QString &sentence);
    /// \p who is pinned; "": nobody.
    void showPinned(const QString &who);

  signals:
    void pinToggled(bool pinned);
    void closeRequested();

  private:
    QToolButton *makeButton(const char *name, const QString &icon);
    void setAnybody(bool any);

    Banner *m_pinned;
    ShapeMark *m_shape;
    ToneLabel *m_state;
    ToneLabel *m_name;
    ToneLabel *m_sentence;
    ToneLabel *m_empty;
    QToolButton *m_pin;
};

} // namespace proctor
