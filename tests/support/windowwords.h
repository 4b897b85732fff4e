// SPDX-License-Identifier: GPL-3.0-or-later
// The window's words as the program shows them: English plurals, and the language that LC_ALL or
// LANG names.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace proctor {

/// Wants PROCTOR_QM_DIR, the folder of proctor_*.qm. GUI thread, once, after the application.
inline void loadWindowWords()
{
    const QString folder = QStringLiteral(PROCTOR_QM_DIR);
    static QTranslator english;
    if (english.load(QStringLiteral("proctor_en"), folder))
        QCoreApplication::installTranslator(&english);
    static QTranslator ours;
    if (ours.load(QLocale(), QStringLiteral("proctor"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&ours);
}

} // namespace proctor
