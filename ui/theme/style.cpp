// SPDX-License-Identifier: GPL-3.0-or-later
// What Style measures and where it puts the parts of a control; what is drawn: styledraw.cpp.
#include "ui/theme/style.h"

#include "ui/theme/stylepainter.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace proctor {

namespace {

constexpr const char *kindProperty = "proctorButtonKind";
constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 28;

int fitting(const QStyleOption *option, int least)
{
    return std::max(least, option->fontMetrics.height() + 8);
}

QRect sliderRect(const QStyleOptionSlider &bar, const QRect &groove)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int room = across ? groove.width() : groove.height();
    int length = room;
    if (const qint64 range = qint64(bar.maximum) - bar.minimum; range > 0) {
        length = static_cast<int>(qint64(bar.pageStep) * room / (range + bar.pageStep));
        length = std::min(std::max(length, shortestSlider), room);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    return across ? QRect(groove.x() + start, groove.y(), length, groove.height())
                  : QRect(groove.x(), groove.y() + start, groove.width(), length);
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->setAttribute(Qt::WA_Hover);
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt())
                  : ButtonKind::Plain;
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("proctor"));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_Menu_SupportsSections:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonSize(*button, buttonKind(widget));
        break;
    case CT_LineEdit:
        return {size.width() + 20, fitting(option, metrics::control)};
    case CT_ComboBox:
    case CT_SpinBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 28,
                fitting(option, metrics::control)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(*item, size);
        break;
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(),
                fitting(option, metrics::headerRow)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 1, -8, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -28, -1));
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return QProxyStyle::subControlRect(control, option, part, widget)
            .translated(option->direction == Qt::RightToLeft ? 4 : -4,
                        part == SC_SpinBoxUp ? 1 : -1);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = sliderRect(*bar, bar->rect);
    const bool across = bar->orientation == Qt::Horizontal;
    QRect rect;
    switch (part) {
    case SC_ScrollBarGroove:
        rect = bar->rect;
        break;
    case SC_ScrollBarSlider:
        rect = slider;
        break;
    case SC_ScrollBarSubPage:
        rect = bar->rect;
        across ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        rect = bar->rect;
        across ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        break;
    default: // no arrow buttons
        return {};
    }
    return visualRect(bar->direction, bar->rect, rect);
}

} // namespace proctor
