// SPDX-License-Identifier: GPL-3.0-or-later
// The polkit action as it is installed: well formed, complete in every language, about the very
// helper that is installed, and never without an administrator (man 8 polkit).
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestPolkitAction : public QObject {
    Q_OBJECT

    QStringList m_actions;
    QMap<QString, QStringList> m_languages; ///< by element
    QMap<QString, QString> m_values;        ///< of the others, and of annotations by their key

  private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PROCTOR_POLICY));
        QVERIFY2(file.open(QIODevice::ReadOnly), PROCTOR_POLICY);
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = xml.name().toString();
            const auto attributes = xml.attributes();
            if (name == u"action"_s) {
                m_actions << attributes.value(u"id"_s).toString();
            } else if (name == u"description"_s || name == u"message"_s) {
                m_languages[name] << attributes.value(u"xml:lang"_s).toString();
                QVERIFY2(!xml.readElementText().trimmed().isEmpty(), qPrintable(name));
            } else if (name == u"annotate"_s) {
                const QString key = attributes.value(u"key"_s).toString();
                m_values[key] = xml.readElementText();
            } else if (name.startsWith(u"allow_"_s)) {
                m_values[name] = xml.readElementText();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void thereIsOneAction()
    {
        QCOMPARE(m_actions, QStringList{u"io.github.proctor.end-orphans"_s});
    }

    void itIsAboutTheInstalledHelper()
    {
        QCOMPARE(m_values[u"org.freedesktop.policykit.exec.path"_s],
                 QStringLiteral(PROCTOR_HELPER_PATH));
        QVERIFY(QDir::isAbsolutePath(QStringLiteral(PROCTOR_HELPER_PATH)));
        QVERIFY(!m_values.contains(u"org.freedesktop.policykit.exec.allow_gui"_s));
    }

    void nobodyIsAllowedWithoutAnAdministrator()
    {
        QCOMPARE(m_values[u"allow_any"_s], u"auth_admin"_s);
        QCOMPARE(m_values[u"allow_inactive"_s], u"auth_admin"_s);
        QCOMPARE(m_values[u"allow_active"_s], u"auth_admin_keep"_s);
    }

    void itSpeaksEveryLanguageOfTheWindow()
    {
        QStringList languages{QString()}; // English
        const QDir translations(QStringLiteral(PROCTOR_SOURCE_DIR "/translations"));
        for (const QString &file : translations.entryList({u"proctor_*.ts"_s}))
            if (file != u"proctor_en.ts"_s)
                languages << file.mid(8).chopped(3);
        languages.sort();
        QCOMPARE(languages.size(), 6);
        for (const QString &element : {u"description"_s, u"message"_s}) {
            m_languages[element].sort();
            QCOMPARE(m_languages[element], languages);
        }
    }
};

QTEST_GUILESS_MAIN(TestPolkitAction)
#include "tst_polkitaction.moc"
