// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

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
    theme.active = QColor(0x0A3F78);
    theme.suspect = QColor(0xB27F06);
    theme.orphan = QColor(0x7A1A02);
    theme.ending = QColor(0xD12FBE);
    theme.ended = QColor(0x808080);
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
    theme.active = QColor(0x8CC8FA);
    theme.suspect = QColor(0xFAE7B5);
    theme.orphan = QColor(0xF3641B);
    theme.ending = QColor(0xCF3CF0);
    theme.ended = QColor(0x757575);
    return theme;
}

Theme makeContrastLight()
{
    Theme theme;
    theme.highContrast = true;
    theme.window = theme.base = theme.panel = theme.button = QColor(Qt::white);
    theme.text = theme.secondary = theme.border = theme.orphanEdge = QColor(Qt::black);
    theme.hint = QColor(0x2B2B2B);
    theme.hairline = QColor(0x595959);
    theme.accent = QColor(0x003C9E);
    theme.highlight = QColor(0xC9DEFF);
    theme.orphanTint = QColor(0xFFE9E0);
    theme.cpu = QColor(0x004A3F);
    theme.memory = QColor(0x41309B);
    theme.grid = QColor(0x8C8C8C);
    theme.active = QColor(0x0A3F78);
    theme.suspect = QColor(0x634600);
    theme.orphan = QColor(0x7A1A02);
    theme.ending = QColor(0x86087A);
    theme.ended = QColor(0x4D4D4D);
    return theme;
}

Theme makeContrastDark()
{
    Theme theme;
    theme.dark = true;
    theme.highContrast = true;
    theme.window = theme.base = theme.panel = theme.button = QColor(Qt::black);
    theme.text = theme.secondary = theme.border = theme.orphanEdge = QColor(Qt::white);
    theme.hint = QColor(0xDADADA);
    theme.hairline = QColor(0x9E9E9E);
    theme.accent = QColor(0x9CC6FF);
    theme.highlight = QColor(0x00346B);
    theme.orphanTint = QColor(0x3A1606);
    theme.cpu = QColor(0x7FE3D0);
    theme.memory = QColor(0xC8BFFF);
    theme.grid = QColor(0x707070);
    theme.active = QColor(0x8CC8FA);
    theme.suspect = QColor(0xFAE7B5);
    theme.orphan = QColor(0xFF9A66);
    theme.ending = QColor(0xEBA5FF);
    theme.ended = QColor(0xBDBDBD);
    return theme;
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Ordinary palettes stay below: Fusion's own has 18.3:1, ours 15:1.
constexpr double highContrastFrom = 19.5;

} // namespace

QColor Theme::state(Look look) const
{
    switch (look) {
    case Look::Active:
    case Look::Stalled:
        return active;
    case Look::Suspect:
        return suspect;
    case Look::Orphan:
        return orphan;
    case Look::Ending:
        return ending;
    case Look::Ended:
        return ended;
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

const Theme &Theme::highContrastTheme(bool dark)
{
    static const Theme onWhite = makeContrastLight();
    static const Theme onBlack = makeContrastDark();
    return dark ? onBlack : onWhite;
}

const Theme &Theme::of(const QPalette &palette)
{
    const QColor &window = palette.color(QPalette::Active, QPalette::Window);
    const bool dark = window.lightness() < 128;
    // A widget may have one of its texts in a quieter colour.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor &words = palette.color(QPalette::Active, role);
        // Asked for by every cell that is painted: the ratio takes its time.
        const bool mayBe = std::abs(words.lightness() - window.lightness()) > 230;
        if (mayBe && contrastRatio(words, window) >= highContrastFrom)
            return highContrastTheme(dark);
    }
    return dark ? darkTheme() : light();
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
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
    faded.setAlpha(highContrast ? 190 : 150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Button, panel);
    return p;
}

} // namespace proctor
