// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that can be read: WCAG 2.1's ratios of every text and shape against every ground it can
// stand on, in all four themes.
#include "ui/theme/theme.h"

#include <QtTest/QTest>

using namespace proctor;

namespace {

constexpr Look looks[] = {Look::Active, Look::Stalled, Look::Orphan, Look::Suspect, Look::Ending,
                          Look::Ended,  Look::Kept,    Look::Zombie, Look::Unknown};

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

  private slots:
    void ratioIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // The lightest grey that is readable on white: #767676 has 4.54.
        QCOMPARE(qRound(contrastRatio(QColor(0x767676), Qt::white) * 100), 454);
    }

    void everythingCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("highContrast");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, high contrast") << false << true;
        QTest::newRow("dark, high contrast") << true << true;
    }
    void everythingCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(bool, highContrast);
        const Theme &theme = highContrast ? Theme::highContrastTheme(dark)
                             : dark       ? Theme::darkTheme()
                                          : Theme::light();
        QCOMPARE(theme.dark, dark);
        QCOMPARE(theme.highContrast, highContrast);
        QCOMPARE(&Theme::of(theme.palette()), &theme);
        const double words = highContrast ? 7 : 4.5; // level AAA, AA
        const double shapes = highContrast ? 7 : 3;
        for (const QColor &ground : {theme.window, theme.base, theme.panel, theme.highlight}) {
            for (const QColor &text : {theme.text, theme.secondary, theme.hint})
                QVERIFY2(contrastRatio(text, ground) >= words,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
            for (const QColor &line : {theme.accent, theme.cpu, theme.memory})
                QVERIFY2(contrastRatio(line, ground) >= shapes,
                         qPrintable(line.name() + QStringLiteral(" on ") + ground.name()));
        }
        for (const Look look : looks)
            for (const QColor &ground : {theme.base, theme.orphanTint})
                QVERIFY2(contrastRatio(theme.state(look), ground) >= shapes,
                         qPrintable(theme.state(look).name()));
        if (highContrast)
            for (const QColor &edge : {theme.hairline, theme.border, theme.orphanEdge})
                QVERIFY2(contrastRatio(edge, theme.base) >= 4.5, qPrintable(edge.name()));
    }

    /// A desktop of black on white says that its user needs it; an ordinary one does not.
    void aDesktopOfHighContrastIsMet()
    {
        QVERIFY(Theme::of(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black,
                                   Qt::white, Qt::white, Qt::white))
                    .highContrast);
        // One text in a quieter colour does not make it another theme.
        QPalette hint = Theme::highContrastTheme(false).palette();
        hint.setColor(QPalette::WindowText, Theme::highContrastTheme(false).hint);
        QVERIFY(Theme::of(hint).highContrast);
        const QColor fusion(0xEFEFEF);
        QVERIFY(!Theme::of(QPalette(Qt::black, fusion, fusion, Qt::gray, Qt::gray, Qt::black,
                                    Qt::white, Qt::white, fusion))
                     .highContrast);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
