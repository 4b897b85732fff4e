// SPDX-License-Identifier: GPL-3.0-or-later
// The translation files name their contexts as Qt looks them up at run time: a class of namespace
// proctor is "proctor::RowMenu". lupdate without the include path writes "RowMenu", and then no
// word of that class is ever found.
#include "core/profile/catalogue.h"
#include "ui/cleanup/confirmsheet.h"
#include "ui/processes/rowmenu.h"
#include "ui/settings/profileabout.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <set>

using namespace proctor;

class TestTranslations : public QObject {
    Q_OBJECT

  private slots:
    void contextsAreTheNamesOfTheClasses_data();
    void contextsAreTheNamesOfTheClasses();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void builtInProfilesAreDescribedInEveryLanguage();
    void nothingIsMissing_data();
    void nothingIsMissing();
};

namespace {

void addFiles()
{
    QTest::addColumn<QString>("path");
    const QDir directory(QStringLiteral(PROCTOR_SOURCE_DIR "/translations"));
    for (const QFileInfo &file : directory.entryInfoList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(file.baseName())) << file.absoluteFilePath();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTranslations::contextsAreTheNamesOfTheClasses_data()
{
    addFiles();
}

void TestTranslations::contextsAreTheNamesOfTheClasses()
{
    QFETCH(const QString, path);
    const QByteArray ts = contentOf(path);
    for (const QMetaObject *meta : {&RowMenu::staticMetaObject, &StatusLine::staticMetaObject,
                                    &Toolbar::staticMetaObject, &ConfirmSheet::staticMetaObject})
        QVERIFY2(ts.contains(QByteArray("<name>") + meta->className() + "</name>"),
                 meta->className());
    QVERIFY(!ts.contains("<name></name>"));
}

void TestTranslations::everythingIsTranslated_data()
{
    addFiles();
}

void TestTranslations::everythingIsTranslated()
{
    QFETCH(const QString, path);
    const QByteArray ts = contentOf(path);
    QVERIFY(!ts.isEmpty());
    for (const char *type : {"unfinished", "obsolete", "vanished"})
        QVERIFY2(!ts.contains(QByteArray("type=\"") + type + '"'), type);
    QVERIFY(!ts.contains("<translation></translation>"));
    QVERIFY(!ts.contains("<numerusform></numerusform>"));
}

void TestTranslations::builtInProfilesAreDescribedInEveryLanguage()
{
    std::set<std::string> described;
    const Catalogue builtIn = Catalogue::load({});
    for (const auto &profile : builtIn.profiles())
        described.insert(profile->description);
    const std::set<std::string> listed(translatedAbouts().begin(), translatedAbouts().end());
    QCOMPARE(listed, described);
}

void TestTranslations::nothingIsMissing_data()
{
    addFiles();
}

/// What lupdate finds in the sources now is what the file has.
void TestTranslations::nothingIsMissing()
{
    QFETCH(const QString, path);
    const QTemporaryDir dir;
    const QString copy = dir.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QStringList arguments{QStringLiteral("-I"),
                          QStringLiteral("."),
                          QStringLiteral("ui"),
                          QStringLiteral("app"),
                          QStringLiteral("core"),
                          QStringLiteral("-no-obsolete"),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-tr-function-alias"),
                          QStringLiteral("QT_TRANSLATE_NOOP+=PROCTOR_WORDS"),
                          QStringLiteral("-ts"),
                          copy};
    if (path.endsWith(QStringLiteral("_en.ts")))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PROCTOR_SOURCE_DIR));
    lupdate.start(QStringLiteral(PROCTOR_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QByteArray before = contentOf(path);
    const QByteArray after = contentOf(copy);
    QVERIFY(!after.contains("type=\"unfinished\""));
    QCOMPARE(after.count("<source>"), before.count("<source>"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
