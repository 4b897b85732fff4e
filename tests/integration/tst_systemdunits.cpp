// SPDX-License-Identifier: GPL-3.0-or-later
// What systemd is asked over D-Bus and what its answers mean: a real bus, a stand-in for the
// manager on it that answers as org.freedesktop.systemd1(5) says. In a mount namespace of its own,
// where /run says that systemd runs (man 3 sd_booted). Needs root or user namespaces.
#include "core/process/systemdunits.h"

#include "tests/support/realprocess.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <systemd/sd-bus.h>
#include <thread>

using namespace proctor;

namespace {

constexpr const char *unitRoot = "/org/freedesktop/systemd1/unit";

struct Service {
    const char *name;
    const char *state;
    std::uint32_t mainPid;
};
const Service services[] = {{"pool.service", "active", 4242},
                            {"leaving.service", "deactivating", 4243},
                            {"failed.service", "failed", 0},
                            {"_strange\\x2dname@a.service", "active", 7}};

int find(sd_bus *, const char *path, const char *, void *, void **found, sd_bus_error *)
{
    char *name = nullptr;
    if (sd_bus_path_decode(path, unitRoot, &name) <= 0)
        return 0;
    const std::unique_ptr<char, decltype(&std::free)> name_(name, std::free);
    for (const Service &service : services)
        if (std::string_view(service.name) == name) {
            *found = const_cast<Service *>(&service);
            return 1;
        }
    return 0;
}

int getState(sd_bus *, const char *, const char *, const char *, sd_bus_message *reply,
             void *service, sd_bus_error *)
{
    return sd_bus_message_append(reply, "s", static_cast<const Service *>(service)->state);
}

int getMainPid(sd_bus *, const char *, const char *, const char *, sd_bus_message *reply,
               void *service, sd_bus_error *)
{
    return sd_bus_message_append(reply, "u", static_cast<const Service *>(service)->mainPid);
}

const sd_bus_vtable unitTable[] = {
    SD_BUS_VTABLE_START(0), SD_BUS_PROPERTY("ActiveState", "s", getState, 0, 0), SD_BUS_VTABLE_END};
const sd_bus_vtable serviceTable[] = {
    SD_BUS_VTABLE_START(0), SD_BUS_PROPERTY("MainPID", "u", getMainPid, 0, 0), SD_BUS_VTABLE_END};

/// A manager on the bus at \p address; answers, where it is to, on a thread of its own.
class Manager {
  public:
    explicit Manager(const QByteArray &address)
    {
        sd_bus_new(&m_bus);
        sd_bus_set_address(m_bus, address.constData());
        sd_bus_set_bus_client(m_bus, 1);
        m_ready =
            sd_bus_start(m_bus) >= 0 &&
            sd_bus_add_fallback_vtable(m_bus, nullptr, unitRoot, "org.freedesktop.systemd1.Unit",
                                       unitTable, find, nullptr) >= 0 &&
            sd_bus_add_fallback_vtable(m_bus, nullptr, unitRoot, "org.freedesktop.systemd1.Service",
                                       serviceTable, find, nullptr) >= 0 &&
            sd_bus_request_name(m_bus, "org.freedesktop.systemd1", 0) >= 0;
    }
    ~Manager()
    {
        m_thread.request_stop();
        if (m_thread.joinable())
            m_thread.join();
        sd_bus_flush_close_unref(m_bus);
    }
    bool ready() const { return m_ready; }
    void answer()
    {
        m_thread = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested())
                if (sd_bus_process(m_bus, nullptr) == 0)
                    sd_bus_wait(m_bus, 10'000);
        });
    }

  private:
    sd_bus *m_bus = nullptr;
    bool m_ready = false;
    std::jthread m_thread;
};

} // namespace

class TestSystemdUnits : public QObject {
    Q_OBJECT

    World m_world;
    std::unique_ptr<Child> m_daemon;
    QByteArray m_address;

  private Q_SLOTS:
    void initTestCase()
    {
        QFile config(m_world.file(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        const QByteArray socket = m_world.file(QStringLiteral("bus")).toUtf8();
        config.write("<busconfig><type>custom</type><listen>unix:path=" + socket +
                     "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                     "<allow user=\"*\"/><allow own=\"*\"/><allow send_destination=\"*\"/>"
                     "<allow receive_sender=\"*\"/>"
                     "</policy></busconfig>");
        config.close();
        m_daemon = m_world.start({QStringLiteral("dbus-daemon"), QStringLiteral("--nofork"),
                                  QStringLiteral("--config-file=") + config.fileName()});
        QVERIFY(m_daemon);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromUtf8(socket)), patience);
        m_address = "unix:path=" + socket;
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }

    void aServicesMainProcess_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<bool>("active");
        QTest::addColumn<int>("mainPid");
        QTest::newRow("active") << QByteArray("pool.service") << true << 4242;
        QTest::newRow("still leaving") << QByteArray("leaving.service") << true << 4243;
        QTest::newRow("failed") << QByteArray("failed.service") << false << 0;
        QTest::newRow("escaped") << QByteArray("_strange\\x2dname@a.service") << true << 7;
    }
    void aServicesMainProcess()
    {
        QFETCH(QByteArray, unit);
        Manager manager(m_address);
        QVERIFY(manager.ready());
        manager.answer();
        for (const bool user : {false, true}) {
            SystemdUnits units;
            const auto facts =
                units.ask({unit.toStdString(), user ? std::optional(::geteuid()) : std::nullopt});
            QVERIFY2(facts, facts ? "" : facts.error().text().c_str());
            QTEST(facts->active, "active");
            QTEST(facts->mainPid, "mainPid");
        }
    }
    void unknownUnitsAreUnknown()
    {
        Manager manager(m_address);
        QVERIFY(manager.ready());
        manager.answer();
        QVERIFY(!SystemdUnits().ask({"other.service", {}}));
    }
    void anotherUsersManagerIsNotAsked()
    {
        const auto facts = SystemdUnits().ask({"pool.service", ::geteuid() + 1});
        QVERIFY(!facts);
        QCOMPARE(static_cast<int>(facts.error().code), static_cast<int>(ErrorCode::Unsupported));
    }
    void nobodyOnTheBusIsAnError() { QVERIFY(!SystemdUnits().ask({"pool.service", {}})); }
    void aManagerThatDoesNotAnswerIsNotWaitedForLong()
    {
        const Manager manager(m_address); // has the name and is silent
        QVERIFY(manager.ready());
        const auto facts = SystemdUnits().ask({"pool.service", {}});
        QVERIFY(!facts);
        QCOMPARE(facts.error().sysErrno, ETIMEDOUT);
    }
    void anAnswerIsRememberedForAMoment()
    {
        SystemdUnits units;
        {
            Manager manager(m_address);
            QVERIFY(manager.ready());
            manager.answer();
            QVERIFY(units.ask({"pool.service", {}}));
        }
        const auto facts = units.ask({"pool.service", {}});
        QVERIFY(facts);
        QCOMPARE(facts->mainPid, 4242);
        QVERIFY(!units.ask({"pool.service", ::geteuid()})); // another manager's
    }
    void aMissingBusIsAnError()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QVERIFY(!SystemdUnits().ask({"pool.service", {}}));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
    }
};

int main(int argc, char **argv)
{
    const QString inside = QStringLiteral("--in-namespace");
    if (argc < 2 || QString::fromLocal8Bit(argv[1]) != inside) {
        QStringList command = unshared({QStringLiteral("--mount")});
        command << QString::fromLocal8Bit(argv[0]) << inside;
        for (int i = 1; i < argc; ++i)
            command << QString::fromLocal8Bit(argv[i]);
        return QProcess::execute(command.takeFirst(), command);
    }
    if (::mount("proctor-test", "/run", "tmpfs", 0, "mode=755") != 0 ||
        ::mkdir("/run/systemd", 0755) != 0 || ::mkdir("/run/systemd/system", 0755) != 0)
        qFatal("no /run of its own can be made");
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    arguments.removeOne(inside);
    TestSystemdUnits test;
    return QTest::qExec(&test, arguments);
}
#include "tst_systemdunits.moc"
