// SPDX-License-Identifier: GPL-3.0-or-later
// Proctor's widget style: Fusion with our own buttons, fields, boxes, scroll bars, headers, menus
// and focus ring, all drawn from the palette. GUI thread; never fails.
#pragma once

#include <QtWidgets/QProxyStyle>

class QAbstractButton;

namespace proctor {

/// What a button is for, shown by its fill. Plain is the default.
enum class ButtonKind {
    Plain,       ///< white (or grey) with a border
    Flat,        ///< nothing but its icon or text until the mouse is over it
    Tinted,      ///< leads to ending processes: orphan tint and words
    Destructive, ///< ends processes: filled with the orphan colour
    Primary,     ///< filled with the accent
    Link,        ///< words in the accent colour
};
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

class Style : public QProxyStyle {
    Q_OBJECT

  public:
    Style();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

} // namespace proctor
