// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registrydirectory.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace proctor;

class TestRegistryDirectory : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_base; ///< without a symlink in it
    RegistryPlaces m_places;

    std::string user() const { return m_places.run + "/user/" + std::to_string(m_places.uid); }
    static bool make(const std::string &path, mode_t mode = 0700)
    {
        return QDir().mkpath(QString::fromStdString(path)) && ::chmod(path.c_str(), mode) == 0;
    }
    std::string written() const { return directoryToWrite(m_places).path; }
    std::string temporary() const
    {
        return m_places.tmp + "/proctor-" + std::to_string(m_places.uid) + "/workers";
    }

  private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_base = QFileInfo(m_dir->path()).canonicalFilePath().toStdString();
        m_places = {};
        m_places.uid = ::geteuid();
        m_places.run = m_base + "/run";
        m_places.tmp = m_base + "/tmp";
        QVERIFY(make(m_places.run, 0755) && make(m_places.tmp, 01777));
    }

    void pathsHaveOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("normal");
        QTest::newRow("as it is") << QByteArray("/run/a") << QByteArray("/run/a");
        QTest::newRow("trailing") << QByteArray("/run/a//") << QByteArray("/run/a");
        QTest::newRow("double") << QByteArray("//run///a") << QByteArray("/run/a");
        QTest::newRow("dots") << QByteArray("/./run/./a/.") << QByteArray("/run/a");
        QTest::newRow("dots in names") << QByteArray("/run/.a/..b") << QByteArray("/run/.a/..b");
        QTest::newRow("root") << QByteArray("//") << QByteArray("/");
        QTest::newRow("relative") << QByteArray("run//a/") << QByteArray("run/a");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void pathsHaveOneSpelling()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, normal);
        QCOMPARE(normalPath(given.toStdString()), normal.toStdString());
    }

    void aRuntimeDirectoryThroughALinkDoesNotApply()
    {
        QVERIFY(make(m_base + "/real") && make(user()));
        QVERIFY(::symlink((m_base + "/real").c_str(), (m_base + "/link").c_str()) == 0);
        m_places.runtimeDir = m_base + "/real/";
        QCOMPARE(written(), m_base + "/real/proctor/workers");
        for (const char *const through : {"/link", "/link/.", "/none"}) {
            m_places.runtimeDir = m_base + through;
            QCOMPARE(written(), user() + "/proctor/workers");
        }
    }

    void theSystemDirectoryIsWrittenToOnlyWhereEverybodyMay()
    {
        const std::string system = m_places.run + "/proctor/workers";
        QVERIFY(make(system, 0755));
        QCOMPARE(written(), temporary());
        QVERIFY(make(system, 01777));
        QCOMPARE(written(), ::geteuid() == 0 ? system : temporary()); // it has to be root's
    }

    void noDirectoryIsReadTwice()
    {
        QVERIFY(make(user()));
        m_places.runtimeDir = m_places.run + "//user/" + std::to_string(m_places.uid) + '/';
        QStringList paths;
        for (const RegistryDirectory &directory : directoriesToRead(m_places))
            paths << QString::fromStdString(directory.path);
        QCOMPARE(paths.first().toStdString(), user() + "/proctor/workers");
        QCOMPARE(paths.removeDuplicates(), 0);
        QCOMPARE(paths.size(), 3); // the user's, the system's, the temporary one
        m_places.chosen = m_base + "//chosen/";
        QCOMPARE(written(), m_base + "/chosen");
    }
};

QTEST_GUILESS_MAIN(TestRegistryDirectory)
#include "tst_registrydirectory.moc"
