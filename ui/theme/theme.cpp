// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace proctor {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xF4F5F7);
    theme.base = QColor(0xFFFFFF);
    theme.panel = QColor(0xFAFBFC);
    theme.button = QColor(0xFFFFFF);
    theme.text = QColor(0x1A1D23);
    theme.secondary = QColor(0x4A515C);
    theme.hint = QColor(0x626C7A);
    theme.hairline = QColor(0xE4E7EB);
    theme.border = QColor(0xC8CED6);
    theme.accent = QColor(0x1D5FC4);
    theme.highlight = QColor(0xE8F1FC);
    theme.orphanTint = QColor(0xFCF1EC);
    theme.orphanEdge = QColor(0xDDB4A4);
    theme.cpu = QColor(0x0B7A6B);
    theme.memory = QColor(0x6A5ACD);
    theme.grid = QColor(0xEEF0F3);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x121417);
    theme.base = QColor(0x181A1E);
    theme.panel = QColor(0x1C1F23);
    theme.button = QColor(0x24282E);
    theme.text = QColor(0xE6E9EE);
    theme.secondary = QColor(0xB4BBC6);
    theme.hint = QColor(0x8F98A6);
    theme.hairline = QColor(0x2A2E34);
    theme.border = QColor(0x3D434C);
    theme.accent = QColor(0x6CA6FF);
    theme.highlight = QColor(0x1B2A40);
    theme.orphanTint = QColor(0x2B1D17);
    theme.orphanEdge = QColor(0x6E3A22);
    theme.cpu = QColor(0x4FC3AE);
    theme.memory = QColor(0xA79BEB);
    theme.grid = QColor(0x23272D);
    return theme;
}

} // namespace

QColor Theme::state(Look look) const
{
    switch (look) {
    case Look::Active:
    case Look::Stalled:
        return dark ? QColor(0x8CC8FA) : QColor(0x0A3F78);
    case Look::Suspect:
        return dark ? QColor(0xFAE7B5) : QColor(0xB27F06);
    case Look::Orphan:
        return dark ? QColor(0xF3641B) : QColor(0x7A1A02);
    case Look::Ending:
        return dark ? QColor(0xCF3CF0) : QColor(0xD12FBE);
    case Look::Ended:
        return dark ? QColor(0x757575) : QColor(0x808080);
    case Look::Kept:
    case Look::Zombie:
    case Look::Unknown:
        break;
    }
    return hint;
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette p(button, window);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, panel);
    p.setColor(QPalette::Button, button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText})
        p.setColor(role, text);
    p.setColor(QPalette::PlaceholderText, hint);
    p.setColor(QPalette::BrightText, state(Look::Orphan));
    p.setColor(QPalette::Light, base);
    p.setColor(QPalette::Midlight, hairline);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, hint);
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : border);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Highlight, highlight);
    p.setColor(QPalette::ToolTipBase, dark ? button : base);
    QColor faded = hint;
    faded.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Button, panel);
    return p;
}

} // namespace proctor
