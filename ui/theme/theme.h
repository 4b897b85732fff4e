// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and measures of the window, light and dark, each in high contrast, too: one place,
// no widget knows a number of its own. The GUI thread's; never fails.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QApplication;

namespace proctor {

/// How a row, a tile or a line in a chart looks: shape, word and colour together.
enum class Look { Active, Stalled, Orphan, Suspect, Ending, Ended, Kept, Zombie, Unknown };

struct Theme {
    bool dark = false;
    bool highContrast = false; ///< every text and shape at least 7:1, every line to be seen
    QColor window, base, panel, button;
    QColor text, secondary, hint;
    QColor hairline, border;
    QColor accent, highlight;
    QColor orphanTint, orphanEdge;
    QColor cpu, memory;
    QColor grid; ///< chart grid lines
    QColor active, suspect, orphan, ending, ended;

    /// The colour of the shape for \p look; words stay in the text colours.
    QColor state(Look look) const;

    static const Theme &light();
    static const Theme &darkTheme();
    static const Theme &highContrastTheme(bool dark);
    /// The theme that fits \p palette: Qt 6.4 knows neither colour scheme nor contrast, so its
    /// lightness decides, and whether its text stands out as only black on white does.
    static const Theme &of(const QPalette &palette);
    QPalette palette() const;
};

/// Measures in device-independent pixels, on a grid of four.
namespace metrics {
inline constexpr int grid = 4;
inline constexpr int row = 28;
inline constexpr int headerRow = 32;
inline constexpr int control = 32;
inline constexpr int strip = 72;
inline constexpr int toolbar = 48;
inline constexpr int status = 28;
inline constexpr int rail = 72;
inline constexpr int details = 308;
inline constexpr int tileWidth = 160;
inline constexpr int tileHeight = 56;
inline constexpr int cellPadding = 8;
inline constexpr int numberPadding = 16; ///< after a right-aligned column
inline constexpr int edgePadding = 14;   ///< before the first column
inline constexpr int pillRadius = 4;
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int dialogRadius = 12;
} // namespace metrics

/// Body 13, secondary 12, hints 11, headings 15, tile number 20.
QFont uiFont(int pixelSize = 13, QFont::Weight weight = QFont::Normal);
QFont monoFont(int pixelSize = 12);

enum class Appearance { System, Light, Dark };
/// Gives \p app Proctor's style, palette and font. With a desktop theme and Appearance::System the
/// user's own stay, or come back: as they were when this was called first. \p highContrast is
/// Proctor's own palette in any case.
void applyTheme(QApplication &app, Appearance appearance, bool highContrast = false);

/// WCAG 2.1's contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace proctor
