// SPDX-License-Identifier: GPL-3.0-or-later
// Which control Style draws itself, and which it leaves to Fusion; how: stylepainter.h.
#include "ui/theme/draw.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepainter.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QStyleOption>

namespace proctor {

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, metrics::pillRadius, theme.accent);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paint::field(*painter, *option, theme);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, *option, theme);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, *option, theme);
        return;
    case PE_PanelScrollAreaCorner: // between two scroll bars: as they are, no box
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        painter->fillRect(option->rect, element == PE_PanelMenu ? option->palette.base()
                                                                : option->palette.toolTipBase());
        drawBox(*painter, option->rect, 0, {}, theme.border);
        return;
    case PE_FrameMenu:
        return;
    case PE_Frame:
        drawBox(*painter, option->rect, 0, {}, theme.border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paint::button(*painter, *button, buttonKind(widget), theme);
            return;
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paint::header(*painter, *header, theme);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        paint::headerGround(*painter, option->rect, theme);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (qobject_cast<const QComboBox *>(widget)) // no menu lies below these
                painter->fillRect(option->rect, theme.base);
            paint::menuItem(*painter, *item, theme);
            return;
        }
        break;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_ProgressBarGroove:
        drawBox(*painter, option->rect, 4, theme.hairline, {});
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paint::progress(*painter, *bar, theme);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        paint::scrollBar(*painter, *bar,
                         subControlRect(control, option, SC_ScrollBarSlider, widget), theme);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && (tool->state & State_AutoRaise)) {
        paint::toolButton(*painter, *tool, theme);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && !combo->editable) {
        paint::comboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget),
                        theme);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        paint::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                       subControlRect(control, option, SC_SpinBoxDown, widget), theme);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace proctor
