// SPDX-License-Identifier: GPL-3.0-or-later
// Which fonts the window uses, and applying style, palette and font to the application. GUI thread.
#include "ui/theme/grown.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace proctor {

namespace {

/// The user's own font wins where a desktop theme gives one; then sizes follow it.
struct Fonts {
    QString body;
    QString display;
    QString mono;
    double scale = 1.0;
    QFont base;                                          ///< what ours are made of
    std::map<std::pair<int, QFont::Weight>, QFont> ours; ///< by size and weight
};

Fonts &fonts()
{
    static Fonts found;
    return found;
}

void findFonts(bool keepTheUsers)
{
    Fonts &found = fonts();
    found = {};
    const QStringList families = QFontDatabase::families();
    const auto installed = [&families](const QString &name) {
        return families.contains(name) ? name : QString();
    };
    if (!keepTheUsers) {
        found.body = installed(QStringLiteral("Inter"));
        found.display = installed(QStringLiteral("Inter Display"));
        found.mono = installed(QStringLiteral("JetBrains Mono"));
    } else {
        found.scale = std::max(0.8, QFontInfo(QApplication::font()).pixelSize() / 13.0);
    }
    if (found.mono.isEmpty())
        found.mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

int scaled(int pixelSize)
{
    return static_cast<int>(std::lround(pixelSize * fonts().scale));
}

/// A desktop theme shows in the style it chose: a bare desktop gets Fusion (Qt 6.4 has no public
/// way to ask for the platform theme).
bool desktopHasTheme()
{
    const QString name = QApplication::style()->name();
    return name != QLatin1String("fusion") && name != QLatin1String("windows") &&
           qobject_cast<Style *>(QApplication::style()) == nullptr;
}

/// What the desktop had chosen before anything of ours was set.
struct Desktop {
    bool hasTheme = desktopHasTheme();
    QString style = QApplication::style()->name();
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
    QPalette toolTipPalette = QToolTip::palette();
    QFont toolTipFont = QToolTip::font();
};

void giveBack(const Desktop &desktop)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        return; // nothing was taken
    QApplication::setStyle(desktop.style);
    QApplication::setPalette(desktop.palette);
    QApplication::setFont(desktop.font);
    QToolTip::setPalette(desktop.toolTipPalette);
    QToolTip::setFont(desktop.toolTipFont);
}

} // namespace

/// Kept: every cell asks for one, and what a new one costs shows.
QFont uiFont(int pixelSize, QFont::Weight weight)
{
    Fonts &found = fonts();
    if (const QFont base = QApplication::font(); base != found.base) {
        found.base = base;
        found.ours.clear();
    }
    const auto [it, isNew] = found.ours.try_emplace({pixelSize, weight}, found.base);
    if (!isNew)
        return it->second;
    QFont &font = it->second;
    const QString &family =
        pixelSize >= 20 && !found.display.isEmpty() ? found.display : found.body;
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setPixelSize(scaled(pixelSize));
    font.setWeight(weight);
    return font;
}

int grown(int length)
{
    constexpr double tallestOfOurs = 17; // a body line of the fonts that we bring or fall back to
    const double taller = QFontMetrics(uiFont()).height() / tallestOfOurs;
    return static_cast<int>(std::lround(length * std::max({1.0, fonts().scale, taller})));
}

QFont monoFont(int pixelSize)
{
    QFont font;
    font.setFamilies({fonts().mono});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(scaled(pixelSize));
    // JetBrains Mono joins "--" into one dash, which would change what a command line says.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void applyTheme(QApplication &, Appearance appearance, bool highContrast)
{
    static const Desktop desktop;
    const bool keep = appearance == Appearance::System && desktop.hasTheme && !highContrast;
    if (keep)
        giveBack(desktop);
    findFonts(keep);
    if (keep)
        return;
    const bool dark = appearance == Appearance::Dark ||
                      (appearance == Appearance::System && Theme::of(desktop.palette).dark);
    const Theme &theme = highContrast ? Theme::highContrastTheme(dark)
                         : dark       ? Theme::darkTheme()
                                      : Theme::light();
    const QPalette palette = theme.palette();
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    QApplication::setPalette(palette);
    QApplication::setFont(uiFont());
    QToolTip::setPalette(palette);
    QToolTip::setFont(uiFont(12));
}

} // namespace proctor
