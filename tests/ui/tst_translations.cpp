// SPDX-License-Identifier: GPL-3.0-or-later
// The translation files name their contexts as Qt looks them up at run time: a class of namespace
// proctor is "proctor::RowMenu". lupdate without the include path writes "RowMenu", and then no
// word of that class is ever found.
#include "ui/cleanup/confirmsheet.h"
#include "ui/processes/rowmenu.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace proctor;

class TestTranslations : public QObject {
    Q_OBJECT

  private slots:
    void contextsAreTheNamesOfTheClasses_data();
    void contextsAreTheNamesOfTheClasses();
};

void TestTranslations::contextsAreTheNamesOfTheClasses_data()
{
    QTest::addColumn<QString>("path");
    const QDir directory(QStringLiteral(PROCTOR_SOURCE_DIR "/translations"));
    for (const QFileInfo &file : directory.entryInfoList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(file.baseName())) << file.absoluteFilePath();
}

void TestTranslations::contextsAreTheNamesOfTheClasses()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ts = file.readAll();
    for (const QMetaObject *meta : {&RowMenu::staticMetaObject, &StatusLine::staticMetaObject,
                                    &Toolbar::staticMetaObject, &ConfirmSheet::staticMetaObject})
        QVERIFY2(ts.contains(QByteArray("<name>") + meta->className() + "</name>"),
                 meta->className());
    QVERIFY(!ts.contains("<name></name>"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
