// SPDX-License-Identifier: GPL-3.0-or-later
// Real software, started where its leftovers are caught: below tests/data/situations/stage.py, a
// subreaper that ends everything below it when the Stage goes, or the test dies. Processes are
// found by following children from there, never by name on the machine. One thread; a program that
// does not come up makes start() return null and says why.
#pragma once

#include "tests/support/realprocess.h"

#include <functional>

namespace proctor {

/// Debian's own, whatever a version manager puts first: the modules are its.
inline QString debianPython()
{
    return QStringLiteral("/usr/bin/python3");
}
/// A file of tests/data/situations.
QString situationData(const QString &name);

/// A World whose processes find Debian's programs first and leave their files in its directory.
class DebianWorld : public World {
  public:
    DebianWorld();
};

/// A process as a search below a Stage finds it.
struct Found {
    ProcStat stat;
    std::vector<std::string> arguments;

    bool has(std::string_view argument) const;
    /// Any argument contains \p part.
    bool mentions(std::string_view part) const;
};
using Which = std::function<bool(const Found &)>;

/// \p which, and a child of \p parent.
Which childOf(const Held &parent, Which which = {});
Which both(Which a, Which b);
/// By comm, at most 15 bytes.
Which named(const char *comm);
Which mentioning(const QString &part);
/// By the whole of its first argument, which is what ps(1) calls it.
Which titled(const QString &title);
/// A Python interpreter that runs \p script; no shell or launcher that only names it.
Which running(const QString &script);
inline Which isBridge()
{
    return running(QStringLiteral("dspy_bridge.py"));
}

class Stage {
  public:
    /// Starts \p command. \p options are stage.py's.
    static std::unique_ptr<Stage> start(World &world, const QStringList &command,
                                        const QStringList &options = {});
    ~Stage();

    /// The process that \p command was started as.
    Held &program() { return *m_program; }
    /// What the program has left behind: handed over to the reaper.
    Which orphaned(Which which = {}) const;
    /// The program once it \p which fits: it may be a launcher that execs at first.
    Which itself(Which which) const;
    QProcess &process() { return m_stage->process; }

    /// Waits until exactly one process below the stage fits, and holds it.
    std::optional<Held> await(const Which &which);
    /// The same for \p count of them.
    std::vector<Held> awaitAll(const Which &which, std::size_t count);
    /// What the program has written, both ways.
    const QByteArray &output();
    /// Waits until that contains \p text.
    bool awaitOutput(const QByteArray &text);

  private:
    explicit Stage(World &world) : m_world(world) {}
    std::vector<Found> find(const Which &which);

    World &m_world;
    std::unique_ptr<Child> m_stage;
    std::optional<Held> m_tini;
    std::optional<Held> m_program;
    QByteArray m_output;
};

/// Waits until the kernel has given \p process another parent than \p parent.
bool awaitHandedOver(World &world, const Held &process, const Held &parent);
/// Waits until \p process is so old that its parent cannot be a launcher any more (5 s), and lets
/// Proctor see both before and after.
bool letAge(World &world, const Held &process);
/// Waits until a process listens at \p path, a Unix socket.
bool awaitListening(const QString &path);
/// Connects to it and sends \p bytes; the connection stays for as long as the descriptor.
UniqueFd connectAndSend(const QString &path, const QByteArray &bytes);

} // namespace proctor
