// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/oneliners.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace proctor {

namespace {

struct Welcome {
    Q_DECLARE_TR_FUNCTIONS(Welcome)
};

const QString &program()
{
    static const QString name = QStringLiteral("proctor-run");
    return name;
}

QString besideThisProgram()
{
    const QFileInfo file(QCoreApplication::applicationDirPath() + u'/' + program());
    return file.isExecutable() ? file.absoluteFilePath() : QString();
}

} // namespace

QList<OneLiner> oneLiners(const QString &launcher, const QString &absoluteLauncher)
{
    const QString note = Welcome::tr("It writes one small record, then becomes your command: same "
                                     "PID, stdin and stdout untouched.");
    return {
        {Welcome::tr("Shell"), QStringLiteral("$"),
         launcher + QStringLiteral(" --lifetime bound -- python3 worker.py"),
         Welcome::tr("“bound” says that it is to end with the shell or script that starts it. ") +
             note},
        {QStringLiteral("Elixir"), QStringLiteral(">"),
         QStringLiteral("Port.open({:spawn, \"%1 -- python3 worker.py\"}, [:binary])")
             .arg(launcher),
         Welcome::tr("The BEAM becomes its owner. ") + note},
        {QStringLiteral("Python"), QStringLiteral(">>>"),
         QStringLiteral("subprocess.Popen([\"%1\", \"--\", \"python3\", \"worker.py\"])")
             .arg(launcher),
         Welcome::tr("The interpreter that runs this becomes its owner. ") + note},
        {QStringLiteral("systemd"), QString(),
         QStringLiteral("ExecStart=%1 -- /usr/bin/python3 /srv/app/worker.py")
             .arg(absoluteLauncher),
         Welcome::tr("A unit's main process is looked after by systemd: it is listed, and never an "
                     "orphan. Its own workers can be.")},
    };
}

QString launcherCommand()
{
    const QString beside = besideThisProgram();
    const bool onPath = !QStandardPaths::findExecutable(program()).isEmpty();
    return onPath || beside.isEmpty() ? program() : beside;
}

QString launcherPath()
{
    const QString found = QStandardPaths::findExecutable(program());
    if (!found.isEmpty())
        return found;
    const QString beside = besideThisProgram();
    return beside.isEmpty() ? QStringLiteral("/usr/bin/proctor-run") : beside;
}

} // namespace proctor
